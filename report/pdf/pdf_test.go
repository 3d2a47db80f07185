package pdf

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func write(t testing.TB, m report.Model) (file []byte, pages int) {
	t.Helper()
	var b bytes.Buffer
	pages, err := Write(&b, m)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), pages
}

// samples are the models that every layout has to hold for.
func samples(t testing.TB) map[string]report.Model {
	return map[string]report.Model{
		"plausible":   sample.New(t, 14, 0, sample.Plausible).Model(t),
		"half done":   sample.New(t, 14, 2, sample.Plausible).Model(t),
		"nothing":     sample.New(t, 14, 1, sample.Plausible).Model(t),
		"one a list":  sample.New(t, 1, 0, sample.Plausible).Model(t),
		"no question": sample.New(t, 0, 0, sample.Plausible).Model(t),
		"hostile":     sample.New(t, 6, 0, sample.Hostile).Model(t),
		"empty":       {},
	}
}

func TestNothingOverlapsOrLeavesThePage(t *testing.T) {
	for name, m := range samples(t) {
		t.Run(name, func(t *testing.T) {
			file, pages := write(t, m)
			perPage := make([][]drawn, pages+1)
			for _, d := range extract(t, file) {
				if d.x < left-0.1 || d.end > left+width+0.1 || d.y < 30 || d.y > pageHeight-30 {
					t.Errorf("page %d: %.40q stands at %.1f to %.1f, %.1f", d.page, d.text, d.x, d.end, d.y)
				}
				perPage[d.page] = append(perPage[d.page], d)
			}
			for n, page := range perPage[1:] {
				if len(page) < 3 && name != "empty" {
					t.Errorf("page %d has nothing but its frame", n+1)
				}
				checkOverlap(t, page)
			}
		})
	}
}

func checkOverlap(t *testing.T, page []drawn) {
	t.Helper()
	for i, a := range page {
		for _, b := range page[i+1:] {
			upper, lower := a, b
			if upper.y > lower.y {
				upper, lower = b, a
			}
			meet := upper.y+0.24*upper.sz > lower.y-0.76*lower.sz
			if meet && a.x < b.end && b.x < a.end {
				t.Errorf("page %d: %.40q and %.40q overlap", a.page, a.text, b.text)
			}
		}
	}
}

func TestEveryTextIsFound(t *testing.T) {
	var want []string
	keep := func(tag, plausible string) string {
		s := sample.Hostile(tag, plausible)
		want = append(want, s)
		return s
	}
	m := sample.New(t, 6, 0, keep).Model(t)
	file, _ := write(t, m)
	columns := columnsOf(extract(t, file))
	f, err := newFonts()
	if err != nil {
		t.Fatal(err)
	}
	actions := ofActions(want)
	found := 0
	for _, s := range want {
		piece := squeeze(f.clean(s))
		if !containsAny(columns, piece) && !actions[s] {
			t.Errorf("%.20q is not in the PDF", s)
			continue
		}
		found++
	}
	if found < 100 {
		t.Fatalf("only %d texts were looked for", found)
	}
	all := strings.Join(columns, "")
	for _, code := range []string{"[U+1F600]", "[U+513F]", "[U+0633]"} {
		if !strings.Contains(all, code) {
			t.Errorf("no visible mark %s", code)
		}
	}
}

// ofActions are the texts that only a gap brings into a report, and there
// only if nobody has replaced them. TestEveryActionIsFound looks for these.
func ofActions(texts []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range texts {
		tag, _, _ := strings.Cut(s, " ")
		for _, end := range []string{"-short", "-action", "-step", "-role", "-what", "-owner", "-help", "-proof", "-why"} {
			if strings.HasSuffix(tag, end) {
				out[s] = true
			}
		}
	}
	return out
}

func containsAny(columns []string, piece string) bool {
	for _, c := range columns {
		if strings.Contains(c, piece) {
			return true
		}
	}
	return false
}

func TestEveryActionIsFound(t *testing.T) {
	m := sample.New(t, 6, 0, sample.Hostile).Model(t)
	file, _ := write(t, m)
	columns := columnsOf(extract(t, file))
	f, _ := newFonts()
	n := 0
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			for _, s := range []string{r.What, r.FirstStep, r.Why, r.Who, r.When, r.Help, r.Proof} {
				if n++; !containsAny(columns, squeeze(f.clean(s))) {
					t.Errorf("action %s: %.20q is not in the PDF", r.Order, s)
				}
			}
		}
	}
	if n == 0 {
		t.Fatal("no action was looked for")
	}
}

func TestFooters(t *testing.T) {
	for name, m := range samples(t) {
		file, pages := write(t, m)
		count := make([]int, pages+1)
		for _, d := range extract(t, file) {
			if m.Words.Page != "" && d.text == fmt.Sprintf("Page %d of %d", d.page, pages) && d.y > bottom {
				count[d.page]++
			}
		}
		for n := 1; n <= pages && name != "empty"; n++ {
			if count[n] != 1 {
				t.Errorf("%s: page %d has %d footers", name, n, count[n])
			}
		}
	}
}

func TestPageOneStandsAlone(t *testing.T) {
	for _, open := range []int{0, 3, 1} {
		m := sample.New(t, 14, open, sample.Plausible).Model(t)
		file, _ := write(t, m)
		onFirst := false
		for _, d := range extract(t, file) {
			onFirst = onFirst || d.page == 1 && d.text == m.Words.SignChair
		}
		if !onFirst {
			t.Errorf("open %d: the signatures are not on page one", open)
		}
	}
}

func TestSameInputSameBytes(t *testing.T) {
	m := sample.New(t, 6, 0, sample.Hostile).Model(t)
	want, _ := write(t, m)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			var b bytes.Buffer
			if _, err := Write(&b, m); err != nil || !bytes.Equal(b.Bytes(), want) {
				t.Errorf("other bytes, error %v", err)
			}
		})
	}
	group.Wait()
}

func TestFallbackFontOnlyWhereNeeded(t *testing.T) {
	m := sample.New(t, 2, 0, sample.Plausible).Model(t)
	plainFile, _ := write(t, m)
	m.Closing.Danger += " ሰላም"
	withEthiopic, _ := write(t, m)
	if n := bytes.Count(plainFile, []byte("/FontFile2")); n != 2 {
		t.Errorf("%d fonts in a Latin report, want 2", n)
	}
	if n := bytes.Count(withEthiopic, []byte("/FontFile2")); n != 3 {
		t.Errorf("%d fonts in a report with Ethiopic, want 3", n)
	}
}

func BenchmarkWrite(b *testing.B) {
	m := sample.New(b, 14, 0, sample.Plausible).Model(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Write(io.Discard, m); err != nil {
			b.Fatal(err)
		}
	}
}
