package report_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestPracticeCountsEveryQuestionOnce(t *testing.T) {
	for _, open := range []int{0, 3} {
		c := sample.New(t, 14, open, sample.Plausible)
		p := c.Model(t).Practice
		if len(p.Rows) != len(c.Result.Checklists)+1 {
			t.Fatalf("%d rows", len(p.Rows))
		}
		sums := make([]int, len(p.Parts))
		for _, r := range p.Rows[:len(p.Rows)-1] {
			for i, n := range r.Counts {
				sums[i] += n
			}
		}
		whole, all := p.Rows[len(p.Rows)-1].Counts, 0
		for _, n := range whole {
			all += n
		}
		if s := c.Result.Whole; !slices.Equal(sums, whole) || all != s.Asked-s.NA {
			t.Errorf("open %d: the rows have %v, the whole %v of %d", open, sums, whole, s.Asked-s.NA)
		}
		if want := "Practised: " + strconv.Itoa(whole[0]); !strings.Contains(p.Rows[len(p.Rows)-1].Text, want) {
			t.Errorf("%q is not in %q", want, p.Rows[len(p.Rows)-1].Text)
		}
	}
}

func TestLegendHasEveryAnswerThatOccurs(t *testing.T) {
	m := sample.New(t, 14, 3, sample.Plausible).Model(t)
	for _, c := range m.Checklists {
		for _, a := range c.Answers {
			if !slices.ContainsFunc(m.Overview.Legend, func(l report.Level) bool { return l.Label == a.Level.Label }) {
				t.Errorf("%q is not in the legend", a.Level.Label)
			}
		}
	}
}

// The numbers follow the printed order, so that no row seems to be missing.
func TestPlanIsNumberedAsPrinted(t *testing.T) {
	n := 0
	for _, g := range sample.New(t, 14, 0, sample.Plausible).Model(t).Plan.Groups {
		for _, r := range g.Rows {
			if n++; r.Order != strconv.Itoa(n) {
				t.Errorf("row %d has the number %s", n, r.Order)
			}
		}
	}
}

func TestPlanFacts(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	facts := c.Model(t).Cover.PlanFacts
	if got, want := report.FactsLine(facts), "Open actions: 40 · To be done now: 11 · Next: 11 · Kept for later: 18 · Owner named or agreed: 4 of 22"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	c.Result.PlanState = assess.PlanState{}
	if facts := c.Model(t).Cover.PlanFacts; facts != nil {
		t.Errorf("a state without a plan: %v", facts)
	}
}

func TestRemovedPlanTextIsMarked(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	c.Result.Plan[0].Redacted = true
	m := c.Model(t)
	n := 0
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			if r.Redacted == m.Words.Redacted {
				n++
			}
		}
	}
	if n != 1 {
		t.Errorf("%d marks", n)
	}
}

// Standards have counts and never a score, and say whose mapping they are.
func TestStandards(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	s := c.Model(t).Standards
	if len(s.Items) != 1 || !strings.Contains(s.Items[0].Note, "not an assessment by A body") {
		t.Fatalf("got %+v", s.Items)
	}
	for i, row := range s.Items[0].Table.Rows {
		p := c.Result.Standards[0].Parts[i]
		if len(row) != len(s.Items[0].Table.Columns) || row[2] != strconv.Itoa(p.Met) || strings.Contains(strings.Join(row, ""), "%") {
			t.Errorf("got %q for %+v", row, p)
		}
	}
	c.Result.Standards, c.Result.Themes = nil, nil
	if m := c.Model(t); m.Standards.Title != "" || m.Themes.Title != "" {
		t.Error("a heading without anything below it")
	}
}
