package rounds

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

// pack returns a pack with three levels and a checklist for each argument. A
// question is written as its id, with "!" behind it for a must-have, "+" for a
// raised rev and "?" for one that the profile question "direct" can hide.
func pack(checklists ...string) assess.Pack {
	p := assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en"},
		Scale: []assess.Level{{ID: "absent"}, {ID: "paper", Points: 1}, {ID: "practised", Points: 2}},
		Bands: []assess.Band{{ID: "urgent"}, {ID: "strong", From: 50}}, RatedFrom: 50, GapBelow: "practised",
		Profile: []assess.ProfileQuestion{{ID: "direct"}},
	}
	for i, spec := range checklists {
		c := assess.Checklist{ID: fmt.Sprintf("list-%d", i+1)}
		for _, word := range strings.Fields(spec) {
			q := assess.Question{ID: strings.Trim(word, "!+?"), Rev: 1, Weight: 1, Critical: strings.Contains(word, "!")}
			if strings.Contains(word, "+") {
				q.Rev = 2
			}
			if strings.Contains(word, "?") {
				q.AskedIf = assess.AnyOf{"direct"}
			}
			c.Questions = append(c.Questions, q)
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

// round returns an assessment in which the answers, "question=value", were
// given. "direct=no" answers the profile question.
func round(t *testing.T, name string, p assess.Pack, scope assess.Scope, answers string) Round {
	t.Helper()
	r := Round{
		About: assess.Assessment{Round: name, Created: assess.Date(name + "-01-01"), Scope: scope, Pack: p},
		State: assess.NewState(scope),
	}
	for i, pair := range strings.Fields(answers) {
		id, value, _ := strings.Cut(pair, "=")
		var act assess.Act = assess.Answer{Question: id, Value: value, Reason: "because"}
		if value == "no" {
			act = assess.ProfileAnswer{Profile: id}
		}
		if err := assess.Check(&p, act); err != nil {
			t.Fatal(err)
		}
		var err error
		r.State, err = assess.Apply(r.State, assess.Event{Seq: i + 1, Time: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), Act: act})
		if err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// said writes a comparison in one line: the gaps that are closed, the sums of the whole, how many of the
// questions are shared, the changes, and what was not compared.
func said(c Comparison) string {
	var changes []string
	for _, ch := range c.Changes {
		changes = append(changes, fmt.Sprintf("%s %s %s>%s", ch.Question, ch.Way, ch.From, ch.To))
	}
	return fmt.Sprintf("%d of %d closed, %d/%d then %d/%d now, %d of %d | %s | new %v reworded %v gone %v",
		c.Closed, c.Gaps, c.Whole.Then.Points, c.Whole.Then.Possible, c.Whole.Now.Points, c.Whole.Now.Possible, c.Whole.Shared, c.Whole.Of,
		strings.Join(changes, ", "), c.New, c.Reworded, c.Gone)
}

func TestCompare(t *testing.T) {
	all := assess.Scope{}
	first := assess.Scope{Checklists: []string{"list-1"}}
	scale := pack("a b")
	scale.Scale[1].ID = "written"
	tests := []struct {
		name     string
		old, new assess.Pack
		oldScope assess.Scope
		then     string
		now      string
		want     string
	}{
		{"better, worse and the same", pack("a b c"), pack("a b c"), all, "a=absent b=practised c=paper", "a=paper b=absent c=paper",
			"0 of 2 closed, 3/6 then 2/6 now, 3 of 3 | a better absent>paper, b worse practised>absent, c same paper>paper | new [] reworded [] gone []"},
		{"don't know counts as the lowest level", pack("a b c"), pack("a b c"), all, "a=unsure b=unsure c=paper", "a=absent b=paper c=unsure",
			"0 of 3 closed, 1/6 then 1/6 now, 3 of 3 | a another unsure>absent, b better unsure>paper, c worse paper>unsure | new [] reworded [] gone []"},
		{"not answered is neither", pack("a b"), pack("a b"), all, "a=paper", "b=paper",
			"0 of 1 closed, 1/4 then 1/4 now, 2 of 2 | a another paper>unanswered, b another unanswered>paper | new [] reworded [] gone []"},
		{"no answer in either round", pack("a b c?"), pack("a b c?"), all, "a=paper", "a=paper direct=no",
			"0 of 1 closed, 1/6 then 1/4 now, 3 of 3 | a same paper>paper, b none unanswered>unanswered, c none unanswered>hidden | new [] reworded [] gone []"},
		{"does not apply is in neither sum", pack("a b"), pack("a b"), all, "a=paper b=na", "a=na b=na",
			"0 of 1 closed, 1/2 then 0/0 now, 2 of 2 | a another paper>na, b same na>na | new [] reworded [] gone []"},
		{"hidden by the profile of one round", pack("a b?"), pack("a b?"), all, "a=paper b=paper", "a=paper direct=no",
			"0 of 2 closed, 2/4 then 1/2 now, 2 of 2 | a same paper>paper, b another paper>hidden | new [] reworded [] gone []"},
		{"new, reworded and gone are not compared", pack("a b c"), pack("a b+ d"), all, "a=paper b=practised c=practised", "a=paper b=absent d=absent",
			"0 of 1 closed, 1/2 then 1/2 now, 1 of 3 | a same paper>paper | new [d] reworded [b] gone [c]"},
		{"another scale", scale, pack("a b"), all, "a=written b=practised", "a=paper b=practised",
			"0 of 0 closed, 2/2 then 2/2 now, 1 of 2 | b same practised>practised | new [] reworded [a] gone []"},
		{"scored by the newer pack", pack("a b"), weighted(pack("a b")), all, "a=practised b=absent", "a=practised b=absent",
			"0 of 1 closed, 6/8 then 6/8 now, 2 of 2 | a same practised>practised, b same absent>absent | new [] reworded [] gone []"},
		{"the earlier round covered a part", pack("a", "b"), pack("a", "b"), first, "a=paper", "a=practised b=practised",
			"1 of 1 closed, 1/2 then 2/2 now, 1 of 2 | a better paper>practised | new [b] reworded [] gone []"},
		{"a question that moved to another checklist", pack("a", "b"), pack("a b"), all, "a=paper b=paper", "a=paper b=practised",
			"1 of 2 closed, 2/4 then 3/4 now, 2 of 2 | a same paper>paper, b better paper>practised | new [] reworded [] gone []"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Compare(round(t, "2025", tt.old, tt.oldScope, tt.then), round(t, "2026", tt.new, all, tt.now), "2026-03-01")
			if err != nil {
				t.Fatal(err)
			}
			if got := said(c); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if n := c.Count(Better) + c.Count(Worse) + c.Count(Same) + c.Count(Another) + c.Count(None); n != c.Whole.Shared {
				t.Errorf("%d changes of %d questions", n, c.Whole.Shared)
			}
		})
	}
}

func weighted(p assess.Pack) assess.Pack {
	p.Checklists[0].Questions[0].Weight = 3
	return p
}

func TestCompareByChecklist(t *testing.T) {
	p := pack("a b c d", "e f")
	c, err := Compare(round(t, "2025", pack("a b c", "e f"), assess.Scope{}, "a=absent b=paper c=paper e=paper f=paper"),
		round(t, "2026", p, assess.Scope{}, "a=paper b=practised c=paper d=absent e=paper f=absent"), "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range c.Checklists {
		got = append(got, fmt.Sprintf("%s %d of %d: %s then, %s now", p.ID, p.Shared, p.Of, p.Then.Percent, p.Now.Percent))
	}
	want := "list-1 3 of 4: 33 % then, 66 % now; list-2 2 of 2: 50 % then, 25 % now"
	if strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
}

func TestCompareRefuses(t *testing.T) {
	other := pack("a")
	other.ID = "another"
	for _, tt := range []struct {
		name      string
		old       assess.Pack
		from, to  string
		wantError string
	}{
		{"another pack", other, "2025", "2026", "round of other pack (then another, now test)"},
		{"a later round", pack("a"), "2027", "2026", "round later (begun 2027-01-01, other 2026-01-01)"},
		{"nothing shared", pack("z"), "2025", "2026", "rounds share nothing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Compare(round(t, tt.from, tt.old, assess.Scope{}, ""), round(t, tt.to, pack("a"), assess.Scope{}, "a=paper"), "2026-03-01")
			if err == nil || err.Error() != tt.wantError {
				t.Errorf("got %v", err)
			}
		})
	}
}

// A round beside itself has not changed, and neither round is touched.
func TestCompareWithItself(t *testing.T) {
	r := round(t, "2026", pack("a! b? c", "d e"), assess.Scope{}, "a=paper b=na d=unsure e=practised direct=no")
	before := fmt.Sprintf("%+v", r.About.Pack)
	c, err := Compare(r, r, "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	whole := assess.Evaluate(r.About.Pack, r.State, "2026-03-01").Whole
	if c.Count(Same) != 3 || c.Count(None) != 2 || fmt.Sprintf("%+v", c.Whole.Then) != fmt.Sprintf("%+v", whole) || fmt.Sprintf("%+v", c.Whole.Now) != fmt.Sprintf("%+v", whole) {
		t.Errorf("got %+v\nwant %+v twice", c.Whole, whole)
	}
	if after := fmt.Sprintf("%+v", r.About.Pack); after != before {
		t.Errorf("the pack was changed to %s", after)
	}
}
