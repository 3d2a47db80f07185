package office

import (
	"strings"
	"testing"

	"safeguard/report"
)

// Page one loses as little as it must: reasons from the last one on, then what the
// board is asked, then the reasons whole.
func TestFitCover(t *testing.T) {
	long := "First. " + strings.Repeat("word ", 40)
	cover := func(lines int) report.Cover {
		v := report.Cover{Held: strings.Repeat("x", lines*lineLetters)}
		for range 3 {
			v.Gaps = append(v.Gaps, report.Gap{Why: long, WhyShort: "First."})
		}
		v.Decisions = []report.Decision{{Text: long, Short: "Short."}, {Text: "Only."}}
		return v
	}
	used := coverHeight(cover(0))
	for _, c := range []struct {
		name                string
		lines               int
		whole, short, empty int
		asked               string
	}{
		{"room for all", coverLines - used, 3, 0, 0, long},
		{"a line too many", coverLines - used + 1, 2, 1, 0, long},
		{"three reasons too many", coverLines - used + 5, 0, 3, 0, long},
		{"the board too", coverLines - used + 7, 0, 3, 0, "Short."},
		{"nothing fits", coverLines, 0, 0, 3, "Short."},
	} {
		in := cover(c.lines)
		got := fitCover(in, report.Words{})
		n := map[string]int{}
		for _, g := range got.Gaps {
			n[g.Why]++
		}
		if n[long] != c.whole || n["First."] != c.short || n[""] != c.empty || got.Decisions[0].Text != c.asked {
			t.Errorf("%s: %d whole, %d short, %d empty, asked %.9q", c.name, n[long], n["First."], n[""], got.Decisions[0].Text)
		}
		if in.Gaps[2].Why != long || in.Decisions[0].Text != long {
			t.Errorf("%s: the cover that was given is changed", c.name)
		}
	}
}
