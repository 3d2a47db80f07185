package progress

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

// pack has four questions of weight 1 with the levels absent 0, paper 1 and practised 2
// points, of which a is a must-have.
func pack() assess.Pack {
	p := assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en"},
		Scale:     []assess.Level{{ID: "absent"}, {ID: "paper", Points: 1}, {ID: "practised", Points: 2}},
		Bands:     []assess.Band{{ID: "low"}, {ID: "high", From: 50}},
		RatedFrom: 50, GapBelow: "practised",
	}
	list := assess.Checklist{ID: "list"}
	for _, id := range []string{"a", "b", "c", "d"} {
		list.Questions = append(list.Questions, assess.Question{ID: id, Rev: 1, Weight: 1, Critical: id == "a"})
	}
	p.Checklists = []assess.Checklist{list}
	return p
}

// A life is an assessment under way.
type life struct {
	t     *testing.T
	pack  assess.Pack
	state assess.State
}

func begin(t *testing.T) *life {
	return &life{t, pack(), assess.NewState(assess.Scope{})}
}

// on records acts on a day; "a=paper" is an answer, "approve" approves what stands.
func (l *life) on(day string, acts ...any) *life {
	l.t.Helper()
	for _, said := range acts {
		act, ok := said.(assess.Act)
		if !ok {
			id, value, _ := strings.Cut(said.(string), "=")
			act = assess.Answer{Question: id, Value: value, Reason: "because"}
			if id == "approve" {
				act = assess.Approve(&l.pack, &l.state, len(l.state.Events()), "board", assess.Date(day), nil)
			}
		}
		if err := assess.Check(&l.pack, act); err != nil {
			l.t.Fatal(err)
		}
		var err error
		at := assess.Date(day).Time().Add(9 * time.Hour)
		if l.state, err = assess.Apply(l.state, assess.Event{Seq: len(l.state.Events()) + 1, Time: at, Act: act}); err != nil {
			l.t.Fatal(err)
		}
	}
	return l
}

func (l *life) progress(today assess.Date) Progress {
	a := assess.Assessment{Pack: l.pack, Created: "2026-03-01"}
	return Of(a, l.state, assess.Evaluate(l.pack, l.state, today))
}

func names(actions []assess.Action) string {
	var list []string
	for _, a := range actions {
		list = append(list, a.ID+" "+string(a.Status))
	}
	return strings.Join(list, ", ")
}

func (g Gain) String() string {
	return fmt.Sprintf("%d/%d > %d/%d, must-haves %d > %d of %d, better %v, worse %v, unsure %v, added %d, besides %v",
		g.Then.Points, g.Possible, g.Now.Points, g.Possible, g.Then.MustHaves, g.Now.MustHaves, g.MustHaves, g.Better, g.Worse, g.Unsure, g.Added, g.Besides)
}

func status(id string, s assess.Status, on assess.Date) assess.ActionStatus {
	return assess.ActionStatus{Action: id, Status: s, On: on, Proof: "p", Role: "r", Reason: "why"}
}

// Each row was worked by hand.
func TestGain(t *testing.T) {
	for _, tt := range []struct {
		name string
		life *life
		want string
	}{
		{"nothing answered", begin(t), "0/0 > 0/0, must-haves 0 > 0 of 0, better [], worse [], unsure [], added 0, besides []"},
		{"since the approval: a went from 0 to 2 points, b from 2 to 1, c from not known to 1; d is new",
			begin(t).on("2026-03-01", "a=absent", "b=practised", "c=unsure", "approve").on("2026-04-01", "a=practised", "b=paper", "c=paper", "d=practised"),
			"2/6 > 4/6, must-haves 0 > 1 of 1, better [a], worse [b], unsure [c], added 1, besides []"},
		{"what changed before the approval is not counted",
			begin(t).on("2026-03-01", "a=absent").on("2026-03-05", "a=paper", "approve").on("2026-04-01", "a=practised"),
			"1/2 > 2/2, must-haves 0 > 1 of 1, better [a], worse [], unsure [], added 0, besides []"},
		{"without an approval since the first answers; a slip of the same day is none",
			begin(t).on("2026-03-01", "a=practised", "a=paper", "b=absent").on("2026-03-02", "a=absent", "c=paper").on("2026-04-01", "c=practised"),
			"2/6 > 2/6, must-haves 0 > 0 of 1, better [c], worse [a], unsure [], added 0, besides []"},
		{"what does not apply on one side is not compared",
			begin(t).on("2026-03-01", "b=na", "c=paper", "approve").on("2026-04-01", "b=practised", "c=na"),
			"0/0 > 0/0, must-haves 0 > 0 of 0, better [], worse [], unsure [], added 0, besides [b c]"},
		{"every other way to change: no longer not applicable, taken back, a level where nobody knew",
			begin(t).on("2026-03-01", "a=paper", "b=paper", "c=unsure", "d=na", "approve").on("2026-04-01", "d=unsure", assess.Undo{Of: 2}, "c=absent"),
			"1/4 > 1/4, must-haves 0 > 0 of 1, better [], worse [], unsure [c], added 0, besides [b d]"},
	} {
		if got := tt.life.progress("2026-05-01").Gain.String(); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// What was finished is named once, in the order of its states; what was finished before
// the approval belongs to an earlier report, unless it ended otherwise since.
func TestFinishedSince(t *testing.T) {
	l := begin(t).on("2026-03-01", "a=absent", "b=absent", "c=absent", "d=absent").
		on("2026-03-10", status("a", assess.StatusDone, "2026-03-10"), status("b", assess.StatusDropped, "2026-03-10"), "approve").
		on("2026-04-01", status("a", assess.StatusVerified, "2026-04-01"), "d=practised", status("c", assess.StatusDone, "2026-03-02"))
	p := l.progress("2026-05-01")
	if got, want := names(p.Finished), "c done, a verified, d closed"; got != want {
		t.Errorf("finished %s, want %s", got, want)
	}
	if s := p.State; s.Planned != 4 || s.Done+s.Verified+s.Dropped+s.Closed+s.Actions != s.Planned {
		t.Errorf("%+v", s)
	}
	if got, want := names(p.Again), "a verified, c done"; got != want {
		t.Errorf("to look at again %s, want %s", got, want)
	}
	if p.Since != "2026-03-10" || !p.Approved || p.Role != "board" {
		t.Errorf("since %s by %q", p.Since, p.Role)
	}
}

// Every open action is overdue, next, or one of the rest.
func TestOpenActionsAreNamedOnce(t *testing.T) {
	due, help := "2026-04-01", "a lawyer"
	l := begin(t).on("2026-03-01", "a=absent", "b=absent", "c=paper", assess.PlanEntry{Question: "b", Due: &due, Help: &help}, "approve")
	for i := range 12 {
		l.on("2026-03-02", assess.OwnAction{What: fmt.Sprint("own ", i)}.WithID(&l.state, ""))
	}
	p := l.progress("2026-05-01")
	if got, want := names(p.Overdue), "a not started, b not started"; len(p.Overdue) != 2 || got != want {
		t.Errorf("overdue %s, want %s", got, want)
	}
	if len(p.Next) != 10 || len(p.Overdue)+len(p.Next)+p.Rest != p.State.Actions || p.State.Actions != 15 {
		t.Errorf("%d overdue, %d next, %d more of %d", len(p.Overdue), len(p.Next), p.Rest, p.State.Actions)
	}
	if got, want := names(p.Help), "b not started"; got != want {
		t.Errorf("help %s, want %s", got, want)
	}
}
