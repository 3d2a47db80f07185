package assess

import (
	"fmt"
	"testing"
)

// How far the whole may be above its lowest checklist, worked by hand: one question
// at the bottom beside thirty at the top is 90 of 93 points, 96 %, strong by itself.
func TestAboveLowest(t *testing.T) {
	ten := "q q q q q q q q q q"
	tests := []struct {
		name  string
		above *int
		want  string
	}{
		{"left out: one band above urgent", nil, "developing"},
		{"one", new(1), "developing"},
		{"none: no higher than urgent", new(0), "urgent"},
		{"two", new(2), "established"},
		{"as many as there are bands above the lowest: no rule", new(3), "strong"},
		{"more than there are", new(9), "strong"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("q", ten, ten, ten)
			p.AboveLowest = tt.above
			r := Evaluate(p, answered(t, p, "A DDDDDDDDDD DDDDDDDDDD DDDDDDDDDD"), "2026-03-01").Whole
			if got := rating(r.Rating); got != tt.want || r.Points != 90 || r.Possible != 93 {
				t.Errorf("%s, %d of %d; want %s, 90 of 93", got, r.Points, r.Possible, tt.want)
			}
		})
	}
}

// Where "does not apply" is too often said, and where it is just not.
func TestNALimits(t *testing.T) {
	tests := []struct {
		name            string
		warned, unrated int
		questions       string
		answers         string
		many            bool
		rating          string
	}{
		{"a fifth is not warned about", 0, 0, "q q q q q", "DDDD-", false, "strong"},
		{"two of nine are more than a fifth", 0, 0, "q q q q q q q q q", "DDDDDDD--", true, "strong"},
		{"a third is rated", 0, 0, "q q q", "DD-", true, "strong"},
		{"two of five are more than a third", 0, 0, "q q q q q", "DDD--", true, "not rated (many do not apply)"},
		{"warned from one in two: half is not more", 2, 0, "q q q q q q q q q q", "DDDDDDD---", false, "strong"},
		{"warned from one in ten: two of nineteen", 10, 0, "q q q q q q q q q q q q q q q q q q q", "DDDDDDDDDDDDDDDDD--", true, "strong"},
		{"warned from one in ten: one of ten is not more", 10, 0, "q q q q q q q q q q", "DDDDDDDDD-", false, "strong"},
		{"unrated from one in two: half is rated", 0, 2, "q q", "D-", true, "strong"},
		{"unrated from one in two: two of three", 0, 2, "q q q", "D--", true, "not rated (many do not apply)"},
		{"never", 1, 1, "q q q", "D--", false, "strong"},
		{"never, and nothing is left", 1, 1, "q q", "--", false, "not rated (nothing to measure)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules(tt.questions)
			p.NAWarned, p.NAUnrated = tt.warned, tt.unrated
			got := Evaluate(p, answered(t, p, tt.answers), "2026-03-01").Checklists[0].Score
			if got.ManyNA != tt.many || rating(got.Rating) != tt.rating {
				t.Errorf("warned %v, %s; want %v, %s", got.ManyNA, rating(got.Rating), tt.many, tt.rating)
			}
		})
	}
}

// Without an overall score the whole has counts, must-haves and a plan, and nothing
// that adds up; each checklist has its result as ever.
func TestNoOverall(t *testing.T) {
	p := builtinRules("M q q q", "q q")
	p.NoOverall = true
	for i := range p.Caps {
		p.Caps[i].Whole = ""
	}
	r := Evaluate(p, answered(t, p, "ADD- D."), "2026-03-01")
	w := r.Whole
	if got := fmt.Sprint(w.Points, w.Possible, w.High, w.Percent, w.HighPercent, w.IfNACounted); got != "0 0 0 – – –" {
		t.Errorf("the whole has %s", got)
	}
	if got := rating(w.Rating); got != "not rated (no overall score)" || len(w.Rating.Holds) != 0 {
		t.Errorf("the whole is %s, held by %v", got, w.Rating.Holds)
	}
	if got := fmt.Sprint(w.Asked, w.Answered, w.Unanswered, w.NA, w.MustHaves.Gaps, len(r.Plan)); got != "6 5 1 1 [a1] 1" {
		t.Errorf("counts %s", got)
	}
	for i, want := range []string{"6/9 66 % to 66 %, urgent", "3/6 50 % to 100 %, between developing and strong (open questions)"} {
		sc := r.Checklists[i].Score
		if got := sums(sc) + ", " + rating(sc.Rating); got != want {
			t.Errorf("checklist %d: %s, want %s", i+1, got, want)
		}
	}
}

// Of two lowest checklists the first is named, and checklists bear their numbers.
func TestLowestChecklistIsNamed(t *testing.T) {
	ten := "q q q q q q q q q q"
	p := builtinRules(ten, "q", "q", ten)
	r := Evaluate(p, answered(t, p, "DDDDDDDDDD A A DDDDDDDDDD"), "2026-03-01")
	if want := []Hold{{Band: "developing", Checklist: "b", Binds: true, Limits: true}}; fmt.Sprint(r.Whole.Rating.Holds) != fmt.Sprint(want) {
		t.Errorf("held by %+v, want %+v", r.Whole.Rating.Holds, want)
	}
	for i, c := range r.Checklists {
		if c.Number != i+1 {
			t.Errorf("checklist %s has the number %d, want %d", c.ID, c.Number, i+1)
		}
	}
}
