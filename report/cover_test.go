package report_test

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

// Page one names every checklist whose band must-haves hold below its percent,
// with these must-haves, and no other.
func TestHeldBandsAreExplained(t *testing.T) {
	held := 0
	for _, open := range []int{0, 3, 5} {
		c := sample.New(t, 14, open, sample.Plausible)
		said := spaced(c.Model(t).Cover.Held)
		for _, list := range c.Result.Checklists {
			binds := false
			for _, h := range list.Score.Rating.Holds {
				binds = binds || h.Binds
			}
			if binds {
				held++
			}
			if strings.Contains(said, list.Title+" by ") != binds {
				t.Errorf("%s held %v: %q", list.Title, binds, said)
			}
		}
	}
	if held == 0 {
		t.Fatal("no band was held")
	}
}

// What would hold the band if there were more points is said as well, so that a
// board does not wait for points.
func TestWhatHoldsBesides(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	score := c.Result.Whole
	score.Rating = assess.Rating{State: assess.Rated, Low: "developing", High: "developing", Base: "developing", Holds: []assess.Hold{
		{Band: "urgent", Level: "absent", Questions: nil, Checklist: "b", Limits: true},
		{Band: "developing", Level: "absent", Questions: c.Result.MustHaveGaps, Limits: true},
	}}
	c.Result.Whole = score
	s := c.Model(t).Cover.Score
	if got := strings.Join(s.Rating.Why, "|"); !strings.Contains(got, "|Its lowest checklist, Safe programming, keeps it at Developing as well.") {
		t.Errorf("got %q", got)
	}
	if !strings.Contains(s.MustHaves[0], "They come first, and they keep it at Developing whatever the points: ") {
		t.Errorf("got %q", s.MustHaves[0])
	}
}

// Only the must-haves that hold the band are said to do so.
func TestOnlyWhatHoldsIsNamed(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	score, gaps := c.Result.Whole, c.Result.MustHaveGaps
	if len(gaps) < 3 {
		t.Fatal("too few gaps")
	}
	score.Rating = assess.Rating{State: assess.Rated, Low: "urgent", High: "urgent", Base: "urgent", Holds: []assess.Hold{
		{Band: "urgent", Level: "absent", Questions: gaps[:1], Limits: true}, {Band: "developing", Level: "started", Questions: gaps},
	}}
	c.Result.Whole = score
	said := c.Model(t).Cover.Score.MustHaves[0]
	_, holding, ok := strings.Cut(said, "What keeps it at Urgent whatever the points: ")
	if !ok || strings.Contains(holding, ";") {
		t.Errorf("got %q", said)
	}
}

func TestNoScoreBeforeThereIsOne(t *testing.T) {
	m := sample.New(t, 14, 1, sample.Plausible).Model(t)
	if got := spaced(m.Cover.Score.Percent); got != "0 % to 100 %" {
		t.Errorf("got %q beside %q", got, m.Cover.Score.Rating.Headline)
	}
	if m.Plan.Intro != "No question is answered yet, so there is no plan." {
		t.Errorf("plan: %q", m.Plan.Intro)
	}
	if len(m.Lists) != 2 || m.Lists[1].Title != "Does not apply · We don’t know" {
		t.Errorf("lists %+v", m.Lists)
	}
}

// Every answer "does not apply" is decided upon: by name, or on its list. In a
// private print nobody is asked to judge a reason that is not there.
func TestEveryNAIsAskedAbout(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	asks := func(m report.Model) (n int) {
		for _, d := range m.Cover.Decisions {
			if strings.Contains(d.Text, "does not apply") {
				n++
				if len(d.Choices) != 2 {
					t.Errorf("%q has no boxes", d.Text)
				}
			}
		}
		return n
	}
	if len(c.Result.NA) == 0 || asks(c.Model(t)) == 0 {
		t.Fatalf("%d answers, %d questions to the board", len(c.Result.NA), asks(c.Model(t)))
	}
	c.Result = c.Result.WithoutPrivate()
	for _, l := range c.Model(t).Lists {
		for _, i := range l.Items {
			if strings.HasPrefix(l.Title, "Does not apply") && (i.Text != "" || len(i.Choices) > 0) {
				t.Errorf("%s: %+v", l.Title, i)
			}
		}
	}
}

// A pack with one band has nothing to say about bands, and one without must-haves
// nothing about them.
func TestPackWithoutBandsAndMustHaves(t *testing.T) {
	c := sample.New(t, 4, 0, sample.Plausible)
	p := &c.Assessment.Pack
	p.Bands, p.Caps = p.Bands[:1], nil
	for i := range p.Checklists {
		for j := range p.Checklists[i].Questions {
			p.Checklists[i].Questions[j].Critical = false
		}
	}
	c.Result = assess.Evaluate(*p, c.State, sample.Day)
	m := c.Model(t)
	if s := m.Cover.Score.Rating; s.WhyTitle != "" || len(s.Why) > 0 {
		t.Errorf("why: %q %q", s.WhyTitle, s.Why)
	}
	all := m.Cover.BarsLegend + m.Overview.Intro + strings.Join(m.Method.Rules, "")
	for _, unwanted := range []string{"()", "must-have", "Must-have"} {
		if strings.Contains(all, unwanted) {
			t.Errorf("%q stands in %q", unwanted, all)
		}
	}
}
