package workshop

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

func testPack() assess.Pack {
	p := assess.Pack{
		Scale:    []assess.Level{{ID: "absent"}, {ID: "started", Points: 1}, {ID: "paper", Points: 2}, {ID: "practised", Points: 3}},
		GapBelow: "paper", PaperLevel: "paper", Profile: []assess.ProfileQuestion{{ID: "visitors"}},
		Checklists: []assess.Checklist{{ID: "a"}},
	}
	for i := range 4 {
		q := assess.Question{ID: fmt.Sprintf("q%d", i+1)}
		if i == 3 {
			q.AskedIf = assess.AnyOf{"visitors"}
		}
		p.Checklists[0].Questions = append(p.Checklists[0].Questions, q)
	}
	return p
}

// The steps of a test: S begins a session, h2 counts hands at q2, b2 counts them
// again after the talk, f2 shows cards that are not counted, a2 agrees, d2 finishes, m2 moves to q2, e moves to the end, p parks, u takes a step back, A2
// answers without a workshop, i2 is hands and answer typed in from paper.
func stateAfter(t *testing.T, steps string) assess.State {
	t.Helper()
	s := assess.NewState(assess.Scope{})
	record := func(act assess.Act) {
		var err error
		s, err = assess.Apply(s, assess.Event{Seq: len(s.Events()) + 1, Time: time.Unix(int64(len(s.Events())), 0), Act: act})
		if err != nil {
			t.Fatal(err)
		}
	}
	counts, after := []int{0, 5, 1, 0, 0}, []int{0, 1, 5, 0, 0}
	for _, step := range strings.Fields(steps) {
		id := "q" + step[1:]
		answer := assess.Answer{Question: id, Value: "started"}
		switch step[0] {
		case 'S':
			record(assess.Session{Date: "2026-03-01", Table: "A", Total: 6, People: []assess.Presence{{Group: "field"}}})
		case 'h':
			record(assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: counts})
		case 'b':
			record(assess.Count{Question: id, Table: "A", Moment: assess.After, Hands: after})
		case 'f':
			record(assess.Talk{Question: id, Table: "A", Next: string(Agree)})
		case 'a':
			record(answer)
			record(assess.Talk{Question: id, Table: "A", Answer: "started", Next: string(Way)})
		case 'd':
			record(assess.Talk{Question: id, Table: "A", Answer: "started", How: assess.Consensus})
		case 'm':
			record(assess.Moved{Question: id})
		case 'e':
			record(assess.Moved{})
		case 'p':
			record(assess.Parked{Question: "q1", Text: "t"})
		case 'c': // people change or, as cday, what is named
			record(assess.Session{Date: "2026-03-02", Table: "A", Changes: []string{cmp.Or(step[1:], assess.ChangesPeople)}})
		case 'A':
			record(answer)
		case 'i':
			record(assess.Import{Acts: []assess.Act{answer, assess.Count{Question: id, Table: "A", Moment: assess.Before, Hands: counts}}})
		case 'u':
			for _, n := range ToUndo(s) {
				record(assess.Undo{Of: n})
			}
		}
	}
	return s
}

func TestWalk(t *testing.T) {
	pack := testPack()
	for _, tt := range []struct{ steps, want string }{
		{"", "q1 hands, 0 done, 3 left"},
		{"S", "q1 hands, 0 done, 3 left"},
		{"S h1", "q1 answer, 0 done, 3 left"},
		{"S h1 a1", "q1 how, 0 done, 3 left"},
		{"S h1 a1 d1", "q2 hands, 1 done, 2 left"},
		{"S h1 a1 d1 p", "q2 hands, 1 done, 2 left"},
		{"S m2", "q2 hands, 0 done, 3 left"},
		{"S m2 h2 a2 d2", "q3 hands, 1 done, 2 left"},
		{"S m2 h2 a2 d2 h3 a3 d3", "end, 2 done, 1 left"},
		{"S e", "end, 0 done, 3 left"},
		{"S m2 h2 m1", "q1 hands, 0 done, 3 left"},
		{"S m2 h2 m1 m2", "q2 answer, 0 done, 3 left"},
		{"S m9", "q1 hands, 0 done, 3 left"},
		{"A1 A2 A3 S", "q1 hands, 0 done, 3 left"}, // answered alone, not by the room
		{"S h1 a1 d1 S", "q2 hands, 0 done, 2 left"},
		{"S h1 a1 d1 m1", "q1 hands, 1 done, 2 left"},
		{"S i1", "q2 hands, 1 done, 2 left"},
		{"S h1 a1 i1", "q1 how, 0 done, 3 left"}, // paper typed in beside a talk does not end it
		{"S h1 d1", "q2 hands, 0 done, 3 left"},  // no answer was agreed
		{"S h1 a1 d1 h4", "q2 hands, 1 done, 2 left"},
		{"i1 i2 i3 S", "end, 0 done, 0 left"},

		{"S m3 c", "q3 hands, 0 done, 3 left"}, // what changes a sitting, or the day, moves nobody
		{"S m3 cday", "q3 hands, 0 done, 3 left"},
		{"S h1 a1 d1 m3 h3 cday", "q3 answer, 0 done, 2 left"},
		{"S h1 a1 d1 cday m3 h3 a3 d3 m1 cday", "q1 hands, 0 done, 1 left"},
		{"S h1 a1 d1 c", "q2 hands, 0 done, 2 left"},      // the time is planned anew
		{"S h1 a1 d1 cplace", "q2 hands, 1 done, 2 left"}, // and is not
		{"m3 c", "q1 hands, 0 done, 3 left"},              // nothing was opened before
		{"S m3 S", "q1 hands, 0 done, 3 left"},
		{"S m3 c u", "q3 hands, 0 done, 3 left"},
		{"S m3 c u u", "q1 hands, 0 done, 3 left"},
		{"S m3 cday u", "q3 hands, 0 done, 3 left"}, // a day is not taken back by a step back

		{"S h1 b1", "q1 answer, 0 done, 3 left"},
		{"S f1", "q1 answer, 0 done, 3 left"},
		{"S f1 a1 d1", "q2 hands, 1 done, 2 left"},
		{"S h1 a1 d1 m1 b1", "q1 answer, 0 done, 3 left"}, // it has come back, and talks again

		{"S h1 b1 u", "q1 answer, 0 done, 3 left"},
		{"S h1 b1 u u", "q1 hands, 0 done, 3 left"},
		{"S f1 u", "q1 hands, 0 done, 3 left"},
		{"S u", "q1 hands, 0 done, 3 left"},
		{"S h1 u", "q1 hands, 0 done, 3 left"},
		{"S h1 u u", "q1 hands, 0 done, 3 left"},
		{"S h1 a1 u", "q1 answer, 0 done, 3 left"},
		{"S h1 a1 d1 u", "q1 how, 0 done, 3 left"},
		{"S h1 a1 d1 u u", "q1 answer, 0 done, 3 left"},
		{"S h1 a1 d1 u u u", "q1 hands, 0 done, 3 left"},
		{"S m2 u", "q1 hands, 0 done, 3 left"},
		{"S m2 p u", "q2 hands, 0 done, 3 left"},
		{"A1 S h1 u u", "q1 hands, 0 done, 3 left"},
		{"S A1 h1 u", "q1 hands, 0 done, 3 left"}, // the answer was there before the hands
	} {
		t.Run(tt.steps, func(t *testing.T) {
			w := NewWalk(pack.Refs()[:3], stateAfter(t, tt.steps))
			at := "end"
			if !w.AtEnd() {
				at = w.Ref().Question.ID + " " + string(w.Step)
			}
			if got := fmt.Sprintf("%s, %d done, %d left", at, w.Done, w.Left); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestUndoKeepsWhatIsNotTheRooms(t *testing.T) {
	for _, tt := range []struct {
		steps string
		want  bool // the answer to q1 stands
	}{
		{"A1 S h1 u u", true}, {"A1 h1 u u", true}, {"S h1 a1 u", false}, {"A1 S h1 a1 u", true}, {"S h1 a1 d1 u", true}, {"S A1 f1 u", true},
	} {
		s := stateAfter(t, tt.steps)
		if _, ok := s.Answer("q1"); ok != tt.want {
			t.Errorf("%s: the answer stands: %v", tt.steps, ok)
		}
	}
}

func TestMoves(t *testing.T) {
	pack := testPack()
	w := NewWalk(pack.Refs()[:3], stateAfter(t, "S h1 a1 d1"))
	if got := w.Skip(); got.Question != "q3" {
		t.Errorf("skip goes to %q", got.Question)
	}
	if got, ok := w.Back(); got.Question != "q1" || !ok {
		t.Errorf("back goes to %q, %v", got.Question, ok)
	}
	w = NewWalk(pack.Refs()[:3], stateAfter(t, "S m3 h3 a3 d3"))
	if got, ok := w.Open(); !w.AtEnd() || got.Question != "q1" || !ok {
		t.Errorf("open is %q, %v", got.Question, ok)
	}
	if got := w.Skipped(); len(got) != 2 || got[1].Question.ID != "q2" {
		t.Errorf("skipped %v", got)
	}
	for steps, want := range map[string]int{"S h1 e": 3, "S h1 a1 e": 2, "S A1 h1 e": 3, "S h1 a1 d1 e": 2, "S f1 e": 3} {
		w := NewWalk(pack.Refs()[:3], stateAfter(t, steps))
		if got := w.Skipped(); len(got) != want {
			t.Errorf("%s: %d questions without an agreed answer, want %d", steps, len(got), want)
		}
	}
	w = NewWalk(pack.Refs()[:3], stateAfter(t, "S"))
	if got, ok := w.Back(); ok || got.Question != "" {
		t.Error("there is a way back from the first question")
	}
	w = NewWalk(pack.Refs()[:3], stateAfter(t, "i1 i2 i3 S"))
	if got, ok := w.Open(); ok || got.Question != "" {
		t.Errorf("%q is open at the end", got.Question)
	}
	w = NewWalk(pack.Refs()[:3], stateAfter(t, "i1 i2 S"))
	if got := w.Skip(); got.Question != "" || w.At != 2 {
		t.Errorf("from the last one, at %d, skip goes to %q", w.At, got.Question)
	}
}

func TestAfter(t *testing.T) {
	pack := testPack()
	for _, tt := range []struct {
		step  Step
		value string
		named bool
		want  Step
	}{
		{Count, "", false, Agree}, {Agree, "paper", false, Way}, {Way, "paper", false, Minority},
		{Minority, "paper", false, Evidence}, {Minority, "practised", false, Evidence},
		{Minority, "started", false, Owner}, {Minority, "absent", false, Owner}, {Minority, assess.Unsure, false, Owner}, {Minority, assess.NA, false, ""},
		{Evidence, "paper", false, Owner}, {Evidence, "practised", false, ""},
		{Owner, "started", true, What}, {Owner, "started", false, ""}, {What, "started", false, ""},
	} {
		if got := After(&pack, tt.step, tt.value, tt.named); got != tt.want {
			t.Errorf("after %s with %s: %q, want %q", tt.step, tt.value, got, tt.want)
		}
	}
}

// What a room shows after it has talked never takes the place of what it showed
// before, whatever is taken back and counted again.
func TestMoment(t *testing.T) {
	pack := testPack()
	for _, tt := range []struct{ steps, next, before, after string }{
		{"S", "before", "[]", "[]"},
		{"S h1", "before", "[0 5 1 0 0]", "[]"},
		{"S h1 b1", "before", "[0 5 1 0 0]", "[0 1 5 0 0]"},
		{"S h1 b1 u", "before", "[0 5 1 0 0]", "[]"},
		{"S h1 a1 d1 m1", "after", "[0 5 1 0 0]", "[]"},
		{"S h1 a1 d1 m1 b1", "after", "[0 5 1 0 0]", "[0 1 5 0 0]"},
		{"S f1", "before", "[]", "[]"},
		{"S f1 a1 d1 m1", "after", "[]", "[]"},
		{"S b1", "before", "[]", "[0 1 5 0 0]"},
	} {
		w := NewWalk(pack.Refs()[:3], stateAfter(t, tt.steps))
		got := fmt.Sprintln(w.Moment(), w.Work.Before.Hands, w.Work.After.Hands)
		if want := fmt.Sprintln(tt.next, tt.before, tt.after); got != want {
			t.Errorf("%s: got %s, want %s", tt.steps, got, want)
		}
	}
}

// The first count is taken back out of turn: the second stays what it was.
func TestUndoOfTheFirstCount(t *testing.T) {
	pack := testPack()
	s := stateAfter(t, "S h1 b1")
	s = s.Then(assess.Undo{Of: 2})
	w := NewWalk(pack.Refs()[:3], s)
	if w.Work.Before.Kept() || fmt.Sprint(w.Work.After.Hands) != "[0 1 5 0 0]" {
		t.Errorf("got %+v", w.Work)
	}
}
