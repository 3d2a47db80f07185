package web

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

var out = flag.String("out", "", "write the samples into this folder, for checks by other programs")

func write(t testing.TB, m report.Model) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// samples are the models that all tests, and the checks in a browser, look at.
func samples(t testing.TB) map[string]report.Model {
	t.Helper()
	plain := sample.New(t, 14, 9, sample.Plausible)
	none := sample.New(t, 14, 1, sample.Plausible)
	none.Assessment.Contacts, none.Assessment.Language = nil, "fr"
	return map[string]report.Model{
		"plausible":  plain.Model(t),
		"board":      report.Board(plain.Model(t)),
		"hostile":    sample.New(t, 6, 4, sample.Hostile).Model(t),
		"unanswered": none.Model(t),
		"everything": everything(t),
	}
}

func TestWriteSamples(t *testing.T) {
	if *out == "" {
		t.Skip("only for other checks: -out FOLDER")
	}
	for name, m := range samples(t) {
		if err := os.WriteFile(filepath.Join(*out, name+".html"), []byte(write(t, m)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestStandsAlone(t *testing.T) {
	outside := regexp.MustCompile(`(?i)<script|<link|<iframe|<object|@import|url\(|https?:|src="[^d]|href="[^#]`)
	for name, m := range samples(t) {
		page := write(t, m)
		for _, s := range outside.FindAllString(page, -1) {
			t.Errorf("%s: %q", name, s)
		}
		if !strings.Contains(page, `<html lang="`+m.Language+`">`) {
			t.Errorf("%s: the page does not name its language %q", name, m.Language)
		}
		if !strings.Contains(page, `default-src &#39;none&#39;`) && !strings.Contains(page, `default-src 'none'`) {
			t.Errorf("%s: the page does not forbid what is outside", name)
		}
	}
}

// One h1, no level skipped, and every table has a caption, a head and rows that
// are named.
func TestHeadingsAndTables(t *testing.T) {
	for name, m := range samples(t) {
		d := parse(t, write(t, m))
		last, first := 0, 0
		for _, h := range d.headings {
			if h == 1 {
				first++
			}
			if h > last+1 {
				t.Errorf("%s: a heading of level %d after one of level %d", name, h, last)
			}
			last = h
		}
		if first != 1 {
			t.Errorf("%s: %d headings of level 1", name, first)
		}
		n := d.count["table"]
		if d.count["caption"] != n || d.count["thead"] != n || n < 2 {
			t.Errorf("%s: %d tables, %d captions, %d heads", name, n, d.count["caption"], d.count["thead"])
		}
		if d.scopes != d.count["th"] {
			t.Errorf("%s: %d heads of cells, %d with a scope", name, d.count["th"], d.scopes)
		}
		if d.hidden != d.count["svg"] {
			t.Errorf("%s: %d shapes, %d hidden or named", name, d.count["svg"], d.hidden)
		}
		for _, landmark := range []string{"header", "nav", "main", "footer"} {
			if d.count[landmark] != 1 {
				t.Errorf("%s: %d of %s", name, d.count[landmark], landmark)
			}
		}
	}
}

// Links within the page lead somewhere, and no two places have one name.
func TestLinksLeadSomewhere(t *testing.T) {
	for name, m := range samples(t) {
		d := parse(t, write(t, m))
		for _, to := range d.links {
			if !d.ids[strings.TrimPrefix(to, "#")] {
				t.Errorf("%s: %s leads nowhere", name, to)
			}
		}
		if len(d.ids) != d.named || len(d.links) < 4 {
			t.Errorf("%s: %d names for %d places, %d links", name, len(d.ids), d.named, len(d.links))
		}
	}
}

func TestSameBytes(t *testing.T) {
	for name, m := range samples(t) {
		first := write(t, m)
		if first != write(t, m) {
			t.Errorf("%s: two prints of one model differ", name)
		}
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ name, typed, want string }{
		{"controls", "a\x00\x07\x1bb\u202ec\u200b", "abc"},
		{"bad bytes", "a\xff\xc3b", "a\ufffdb"},
		{"breaks", "a\r\nb\u2028c\n\n\n\nd", "a\nb\nc\n\nd"},
		{"joined signs stay", "👩\u200d👧", "👩\u200d👧"},
		{"tabs", "a\tb", "a b"},
	}
	for _, tt := range tests {
		if got := report.Plain(tt.typed); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
