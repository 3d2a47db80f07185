package rounds

import (
	"fmt"
	"strings"
	"testing"

	"safeguard/assess"
)

// Three rounds, worked by hand. In 2025 "c" is new, "b" means something else and "d" is
// gone; in 2026 the profile hides "a".
func TestSeries(t *testing.T) {
	first, later := pack("a? b d"), pack("a? b+ c")
	s, err := SeriesOf([]Round{
		round(t, "2024", first, assess.Scope{}, "a=paper b=practised d=unsure"),
		round(t, "2025", later, assess.Scope{}, "a=practised b=absent"),
		round(t, "2026", later, assess.Scope{}, "direct=no a=practised b=paper c=na"),
	}, "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, q := range s.Questions {
		got = append(got, fmt.Sprint(q.Question, " ", strings.Join(q.Said, ","), " ", q.Broken))
	}
	want := "a paper,practised,hidden [false false false]; b practised,absent,paper [false true false]; c ,unanswered,na [false false false]; d unsure,, [false false false]"
	if strings.Join(got, "; ") != want {
		t.Errorf("the questions are\n%s\nwant\n%s", strings.Join(got, "; "), want)
	}
	if p := s.Rounds[0].Whole.Percent; p != 50 { // 1 + 2 + 0 of 6
		t.Errorf("2024 has %d %%", p)
	}
	if len(s.Steps) != 2 || s.Steps[0].Count(Better) != 1 || s.Steps[0].Count(Reworded) != 1 || s.Steps[1].Count(Better) != 1 || s.Steps[1].Count(NotAsked) != 1 {
		t.Errorf("the steps are %+v", s.Steps)
	}
	if len(s.Checklists) != 1 || s.Checklists[0].Own[1] == nil || s.Rounds[0].File != "" {
		t.Errorf("%+v", s)
	}
}

// Each step adds up: every question of both packs goes one way, and every question of
// the series is in one row.
func TestSeriesAddsUp(t *testing.T) {
	ways := []Way{Better, Worse, Same, Unsure, NA, NotAsked, Unanswered, New, Removed, Reworded}
	all := []Round{
		round(t, "2022", pack("a b c", "d e"), assess.Scope{}, "a=paper b=unsure c=na d=absent"),
		round(t, "2023", pack("a b! f", "d+ e"), assess.Scope{}, "a=paper b=paper f=absent d=paper e=na"),
		round(t, "2024", pack("a", "d+ g e?"), assess.Scope{Checklists: []string{"list-1"}}, "a=practised"),
		round(t, "2025", pack("a h", "d+ g e?"), assess.Scope{}, "a=absent h=paper d=unsure direct=no"),
	}
	s, err := SeriesOf(all, "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, q := range s.Questions {
		if ids[q.Question] || len(q.Said) != len(all) || len(q.Broken) != len(all) {
			t.Errorf("%+v", q)
		}
		ids[q.Question] = true
	}
	if len(ids) != 8 {
		t.Errorf("%d questions, want a to h", len(ids))
	}
	for i, step := range s.Steps {
		both := map[string]bool{}
		for _, p := range []*assess.Pack{&all[i].About.Pack, &all[i+1].About.Pack} {
			for _, ref := range p.Refs() {
				both[ref.Question.ID] = true
			}
		}
		if n := step.Count(ways...); n != len(both) || len(step.Questions) != n {
			t.Errorf("step %d: %d ways of %d questions", i+1, n, len(both))
		}
		if g := step.Gaps; g.Closed+g.Open+g.Out+g.Apart != g.Then {
			t.Errorf("step %d: %+v", i+1, g)
		}
	}
}

func TestSeriesRefuses(t *testing.T) {
	one := func(name string) Round {
		r := round(t, name, pack("a"), assess.Scope{}, "a=paper")
		r.File = name + ".safeguard"
		return r
	}
	for _, tt := range []struct {
		rounds string
		want   string
	}{
		{"2025", "wrong rounds (rounds 1, most 6)"},
		{"2019 2020 2021 2022 2023 2024 2025", "wrong rounds (rounds 7, most 6)"},
		{"2023 2025 2024", "2025.safeguard: round later (begun 2025-01-01, other 2024-01-01)"},
	} {
		var all []Round
		for _, name := range strings.Fields(tt.rounds) {
			all = append(all, one(name))
		}
		if _, err := SeriesOf(all, "2026-03-01"); fmt.Sprint(err) != tt.want {
			t.Errorf("%s: %v", tt.rounds, err)
		}
	}
	same := []Round{one("2025"), one("2025"), one("2026")}
	same[1].File = "copy.safeguard"
	if s, err := SeriesOf(same, "2026-03-01"); err != nil || s.Rounds[0].File == "" || s.Rounds[1].File != "copy.safeguard" || s.Rounds[2].File != "" {
		t.Errorf("rounds of one name: %+v %v", s.Rounds, err)
	}
}

// Two rounds are a series, and as many as there is room for.
func TestHowManyRounds(t *testing.T) {
	for n := range MostRounds + 2 {
		var all []Round
		for i := range n {
			all = append(all, round(t, fmt.Sprint(2020+i), pack("a b"), assess.Scope{}, "a=paper"))
		}
		if _, err := SeriesOf(all, "2027-03-05"); (err == nil) != (n >= 2 && n <= MostRounds) {
			t.Errorf("%d rounds: %v", n, err)
		}
	}
}
