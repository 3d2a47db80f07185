package text

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

var update = flag.Bool("update", false, "write the golden file")

func write(t testing.TB, m report.Model, width int) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, m, width); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	const file = "testdata/sample.txt"
	got := write(t, sample.New(t, 2, 7, sample.Plausible).Model(t), 80)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("other text (-want +got):\n%s", diff)
	}
}

func TestLinesFit(t *testing.T) {
	for name, texts := range map[string]sample.Texts{"plausible": sample.Plausible, "hostile": sample.Hostile} {
		for _, width := range []int{1, 60, 80} {
			limit := max(width, MinWidth)
			for line := range strings.Lines(write(t, sample.New(t, 6, 0, texts).Model(t), width)) {
				line = strings.TrimRight(line, "\n")
				// A word that is longer than a line stands alone, to be copied whole.
				if uniseg.StringWidth(line) > limit && strings.Contains(strings.TrimSpace(line), " ") && !strings.Contains(line, "unbreakable") {
					t.Errorf("%s: %d columns: %q", name, uniseg.StringWidth(line), line)
				}
				if strings.ContainsAny(line, "\x00\x07\x1b\r\x7f\u202e") {
					t.Errorf("%s: a control character in %q", name, line)
				}
			}
		}
	}
}

func TestEveryTextIsFound(t *testing.T) {
	m := sample.New(t, 6, 0, sample.Hostile).Model(t)
	got := squeeze(write(t, m, 80))
	n := 0
	look := func(texts ...string) {
		for _, s := range texts {
			if n++; !strings.Contains(got, squeeze(report.Plain(s))) {
				t.Errorf("%.20q is not in the text", s)
			}
		}
	}
	for _, c := range m.Checklists {
		for _, a := range c.Answers {
			look(a.Text, a.Level.Label)
			for _, d := range a.Details {
				look(d.Text)
			}
		}
	}
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			look(r.What, r.FirstStep, r.Who, r.Help, r.Proof)
		}
	}
	look(m.Head.Organisation, m.Closing.Danger, m.Closing.Contacts[0])
	if n < 100 {
		t.Fatalf("only %d texts were looked for", n)
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
