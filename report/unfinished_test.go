package report_test

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

// What is not begun is no zero: a checklist or theme with too few answers has the
// range of what it may be, as the whole has.
func TestUnfinishedIsNoZero(t *testing.T) {
	c := sample.New(t, 4, 0, sample.Plausible)
	s := assess.NewState(assess.Scope{})
	check := func(name string, got report.Score, want string) {
		t.Helper()
		if got.Percent != want || got.High != "" {
			t.Errorf("%s: %q, %q; want %q", name, got.Percent, got.High, want)
		}
	}
	all := strings.ReplaceAll("0 % to 100 %", " %", "\u00a0%")
	m := report.New(c.Assessment, assess.Evaluate(c.Assessment.Pack, s, sample.Day), sample.Words(t))
	check("the whole", m.Cover.Score, all)
	for i, b := range m.Cover.Bars {
		check(b.Title, b.Score, all)
		check(b.Title+" in its chapter", m.Checklists[i].Score, all)
	}
	for _, row := range m.Themes.Rows {
		check(row.Title, row.Score, all)
	}
}
