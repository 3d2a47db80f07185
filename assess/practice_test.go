package assess

import (
	"fmt"
	"strings"
	"testing"
)

// fiveLevels returns the rules of a pack with the levels n0 to n4, 0 to 4 points.
func fiveLevels(questions, met, gap, paper string) Pack {
	p := builtinRules(questions)
	p.MetFrom, p.GapBelow, p.PaperLevel, p.Caps, p.Scale = met, gap, paper, nil, nil
	for i := range 5 {
		p.Scale = append(p.Scale, Level{ID: fmt.Sprintf("n%d", i), Points: i})
	}
	return p
}

// One question at each level, then a "don't know": which of them are met, and
// what the report says of each. Must-haves stand behind the ordinary ones.
func TestWhatIsMet(t *testing.T) {
	const questions = "q q q q q q M M M M M M"
	answers := []string{"n0", "n1", "n2", "n3", "n4", Unsure, "n0", "n1", "n2", "n3", "n4", Unsure}
	tests := []struct {
		name, met, gap, paper string
		gaps, mustHaves       string // of what is not met, of must-have gaps, in pack order
		strengths             string
		practice              string // met, on paper, below; "none" without a level on paper
		evidence              int
	}{
		{"only the top is enough", "", "n4", "", "a1 a2 a3 a4 a6 a7 a8 a9 a10 a12", "a7 a8 a9 a10 a12", "a11 a5", "none", 2},
		{"3 is enough", "n3", "n3", "", "a1 a2 a3 a6 a7 a8 a9 a12", "a7 a8 a9 a12", "a10 a11 a4 a5", "none", 4},
		{"3 is enough, and a must-have is worse below 2", "n3", "n2", "", "a1 a2 a3 a6 a7 a8 a9 a12", "a7 a8 a12", "a10 a11 a4 a5", "none", 4},
		{"from 1 on it is written", "n3", "n3", "n1", "a1 a2 a3 a6 a7 a8 a9 a12", "a7 a8 a9 a12", "a10 a11 a4 a5", "4 4 2", 8},
		{"even the lowest level is written", "n2", "n2", "n0", "a1 a2 a6 a7 a8 a12", "a7 a8 a12", "a9 a10 a11 a3 a4 a5", "6 4 0", 10},
		{"no must-have is a gap below the lowest level", "n1", "n0", "", "a1 a6 a7 a12", "", "a8 a9 a10 a11 a2 a3 a4 a5", "none", 8},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := fiveLevels(questions, tt.met, tt.gap, tt.paper)
			if err := p.Valid(); err != nil {
				t.Fatal(err)
			}
			s := NewState(Scope{})
			for i, a := range answers {
				s = record(t, s, Answer{Question: p.Checklists[0].Questions[i].ID, Value: a})
			}
			r := Evaluate(p, s, "2026-03-01")
			var gaps, planned []string
			inPlan := map[string]bool{}
			for _, a := range r.Plan {
				inPlan[a.Question] = true
			}
			for _, q := range r.Checklists[0].Questions {
				if q.Gap {
					gaps = append(gaps, q.ID)
				}
				if inPlan[q.ID] {
					planned = append(planned, q.ID)
				}
			}
			for what, pair := range map[string][2]string{
				"gaps":           {strings.Join(gaps, " "), tt.gaps},
				"actions":        {strings.Join(planned, " "), tt.gaps},
				"strengths":      {strings.Join(r.Strengths, " "), tt.strengths},
				"must-have gaps": {sorted(p, r.MustHaveGaps), tt.mustHaves},
			} {
				if pair[0] != pair[1] {
					t.Errorf("%s: %s, want %s", what, pair[0], pair[1])
				}
			}
			practice := "none"
			if c := r.Whole.Practice; c != nil {
				practice = fmt.Sprint(c.Of(Met), c.Of(OnPaper), c.Of(Below))
			}
			if practice != tt.practice || r.Whole.EvidenceOf != tt.evidence {
				t.Errorf("practice %s and evidence of %d, want %s and %d", practice, r.Whole.EvidenceOf, tt.practice, tt.evidence)
			}
		})
	}
}

func TestPracticeCountOf(t *testing.T) {
	for _, tt := range []struct {
		count PracticeCount
		want  string
	}{{PracticeCount{Met: 2, Paper: new(3), Below: 4}, "2 3 4"}, {PracticeCount{Met: 2, Below: 4}, "2 0 4"}} {
		if got := fmt.Sprint(tt.count.Of(Met), tt.count.Of(OnPaper), tt.count.Of(Below)); got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.count, got, tt.want)
		}
	}
}

// sorted lists ids in pack order.
func sorted(p Pack, ids []string) string {
	var out []string
	for _, ref := range p.Refs() {
		for _, id := range ids {
			if id == ref.Question.ID {
				out = append(out, id)
			}
		}
	}
	return strings.Join(out, " ")
}

// With all answers met nothing is left to do, though more points could be had.
func TestAllMetHasNoGap(t *testing.T) {
	p := fiveLevels("q M q2", "n3", "n3", "")
	s := NewState(Scope{})
	for _, ref := range p.Refs() {
		s = record(t, s, Answer{Question: ref.Question.ID, Value: "n3"})
	}
	r := Evaluate(p, s, "2026-03-01")
	if len(r.Plan) != 0 || len(r.MustHaveGaps) != 0 || r.Whole.Points != 12 || r.Whole.Possible != 16 {
		t.Errorf("plan %v, must-have gaps %v, %d of %d points; want none, none, 12 of 16", r.Plan, r.MustHaveGaps, r.Whole.Points, r.Whole.Possible)
	}
}

// A must-have that is no must-have gap and not met has 90 days, and an ordinary
// question 90 or 365 by what it has lost.
func TestHorizonBelowMet(t *testing.T) {
	p := fiveLevels("M M M q q q", "n3", "n2", "")
	s := NewState(Scope{})
	for i, a := range []string{"n1", "n2", "n3", "n1", "n2", "n3"} {
		s = record(t, s, Answer{Question: p.Checklists[0].Questions[i].ID, Value: a})
	}
	got, gains := map[string]int{}, map[string]int{}
	for _, a := range Evaluate(p, s, "2026-03-01").Plan {
		got[a.Question], gains[a.Question] = a.Days, a.Gain
	}
	if want := "map[a1:30 a2:90 a4:90 a5:365]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %s", got, want)
	}
	if want := "map[a1:2 a2:1 a4:2 a5:1]"; fmt.Sprint(gains) != want {
		t.Errorf("an action brings what reaches the met level: got %v, want %s", gains, want)
	}
}

// What version 1 made has no level on paper by name: gap_below was that level.
func TestPaperOfVersion1(t *testing.T) {
	tests := []struct {
		name, gap, paper string
		of1              bool
		want             string
	}{
		{"a pack of today says it", "n2", "n2", false, "2"},
		{"a pack of today without it", "n2", "", false, "none"},
		{"a pack of version 1", "n2", "", true, "2"},
		{"a pack of version 1 that says it", "n3", "n1", true, "1"},
		{"a pack of version 1 whose gaps begin below the top", "n4", "", true, "none"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := fiveLevels("q", "", tt.gap, tt.paper)
			p.OfVersion1 = tt.of1
			got := "none"
			if place, ok := p.PaperAt(); ok {
				got = fmt.Sprint(place)
			}
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}
