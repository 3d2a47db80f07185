package assess

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func TestDueMovesWithTheLevelOnly(t *testing.T) {
	p := builtinRules("M")
	day := func(n int) time.Time { return noon.AddDate(0, 0, n) }
	s := recordOn(t, NewState(Scope{}), day(0), Answer{Question: "a1", Value: "absent"})
	s = recordOn(t, s, day(10), Answer{Question: "a1", Value: "absent", Note: "asked the board"})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-03-31" {
		t.Errorf("a note moved the due day to %s", got)
	}
	s = recordOn(t, s, day(20), Answer{Question: "a1", Value: "started"})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-04-20" {
		t.Errorf("due %s after a new level on 21 March, want 2026-04-20", got)
	}
	s = recordOn(t, s, day(21), Undo{Of: 3})
	if got := Evaluate(p, s, "2026-03-20").Plan[0].Due; got != "2026-03-31" {
		t.Errorf("due %s after undo, want 2026-03-31", got)
	}
}

func TestPlanEntryChangesTheAction(t *testing.T) {
	str := func(s string) *string { return &s }
	p := builtinRules("q")
	p.Checklists[0].Questions[0].Action = ActionText{Text: "Write it", Owner: "Director", Effort: "S", Days: 45}
	s := answered(t, p, "A")
	a := Evaluate(p, s, "2026-04-16").Plan[0]
	if a.Due != "2026-04-15" || a.Overdue || a.OwnerSet || a.Day != DayProposed {
		t.Errorf("the question's own 45 days: %+v", a)
	}
	s = record(t, s, PlanEntry{Question: "a1", Owner: str("Amina"), Due: str("2026-06-30"), Help: str("a template")})
	s = record(t, s, PlanEntry{Question: "a1", Proof: str("signed copies")})
	a = Evaluate(p, s, "2026-04-16").Plan[0]
	if a.Owner != "Amina" || !a.OwnerSet || a.Due != "2026-06-30" || a.Day != DaySet || a.Overdue || a.Help != "a template" || a.Proof != "signed copies" || a.What != "Write it" || a.Redacted {
		t.Errorf("after two changes: %+v", a)
	}
	s = record(t, s, PlanEntry{Question: "a1", Owner: str(""), Due: str("")})
	if a = Evaluate(p, s, "2026-04-16").Plan[0]; a.Owner != "Director" || a.Due != "2026-04-15" || a.Day != DayProposed {
		t.Errorf("an empty change did not bring the default back: %+v", a)
	}
	s = record(t, s, PlanEntry{Question: "a1", What: str("Write and sign it"), Redacted: true})
	if a = Evaluate(p, s, "2026-04-16").Plan[0]; a.What != "Write and sign it" || !a.Redacted {
		t.Errorf("after another action: %+v", a)
	}
}

// Only a day that somebody chose can be overdue, and not yet on the day itself.
func TestOverdue(t *testing.T) {
	str := func(s string) *string { return &s }
	p := builtinRules("M")
	s := answered(t, p, "A") // proposed for 2026-03-31
	set := record(t, answered(t, p, "A"), PlanEntry{Question: "a1", Due: str("2026-04-10")})
	agreed := record(t, answered(t, p, "A"), Approval{Role: "board", On: "2026-03-01", Events: 1})
	for _, tt := range []struct {
		name  string
		state State
		today Date
		day   DayKind
		want  bool
	}{
		{"proposed, the day after", s, "2026-04-01", DayProposed, false},
		{"proposed, a year after", s, "2027-04-01", DayProposed, false},
		{"set, the day before", set, "2026-04-09", DaySet, false},
		{"set, on the day", set, "2026-04-10", DaySet, false},
		{"set, the day after", set, "2026-04-11", DaySet, true},
		{"agreed, on the day", agreed, "2026-03-31", DayAgreed, false},
		{"agreed, the day after", agreed, "2026-04-01", DayAgreed, true},
	} {
		if a := Evaluate(p, tt.state, tt.today).Plan[0]; a.Day != tt.day || a.Overdue != tt.want {
			t.Errorf("%s: %s %s, overdue %v", tt.name, a.Day, a.Due, a.Overdue)
		}
	}
}

// daysOf writes a plan as "a1 agreed 2026-03-31" words.
func daysOf(r Result) string {
	var out []string
	for _, a := range r.Plan {
		out = append(out, fmt.Sprintf("%s %s %s", a.Question, a.Day, a.Due))
	}
	return strings.Join(out, ", ")
}

// What the approved plan said is agreed, until its gap is closed. Answers are of
// 1 March 2026 and later as the rows say; a must-have gap is proposed 30 days on.
func TestAgreedDays(t *testing.T) {
	str := func(s string) *string { return &s }
	answer := func(q string, letter rune) Act { return Answer{Question: q, Value: values[letter], Reason: "because"} }
	approve := func(n int) Act { return Approval{Role: "board", On: "2026-03-01", Events: n} }
	type step struct {
		day int // after 1 March 2026
		act Act
	}
	const eleven = "q q q q q q q q q q q"
	tests := []struct {
		name, questions, answers string
		steps                    []step
		want                     string
	}{
		{"not approved", "M", "A", nil, "a1 proposed 2026-03-31"},
		{"approved", "M", "A", []step{{5, approve(1)}}, "a1 agreed 2026-03-31"},
		{"the approval is taken back", "M", "A", []step{{5, approve(1)}, {6, Undo{Of: 2}}}, "a1 proposed 2026-03-31"},
		{"answered after what was approved", "M", "A", []step{{5, approve(0)}}, "a1 proposed 2026-03-31"},
		{"a better answer that is still a gap does not move it", "M", "A", []step{{5, approve(1)}, {20, answer("a1", 'B')}}, "a1 agreed 2026-03-31"},
		{"nor does a worse one", "M", "B", []step{{5, approve(1)}, {20, answer("a1", '?')}}, "a1 agreed 2026-03-31"},
		{"closed, and open again", "M", "A", []step{{5, approve(1)}, {20, answer("a1", 'D')}, {40, answer("a1", 'B')}}, "a1 proposed 2026-05-10"},
		{"closed by mistake", "M", "A", []step{{5, approve(1)}, {20, answer("a1", 'D')}, {20, Undo{Of: 3}}}, "a1 agreed 2026-03-31"},
		{"does not apply, for a while", "q", "A", []step{{5, approve(1)}, {20, answer("a1", '-')}, {40, answer("a1", 'A')}}, "a1 agreed 2026-05-30"},
		{"to find out was agreed, and it is found out", "M", "?", []step{{5, approve(1)}, {10, answer("a1", 'A')}}, "a1 proposed 2026-04-10"},
		{"to find out was agreed, and nobody knows yet", "M", "?", []step{{5, approve(1)}, {10, answer("a1", '?')}}, "a1 agreed 2026-03-15"},
		{"set before, and taken away after", "M", "A", []step{{1, PlanEntry{Question: "a1", Due: str("2026-04-15")}}, {5, approve(2)},
			{6, PlanEntry{Question: "a1", Due: str("")}}}, "a1 agreed 2026-04-15"},
		{"set after", "M", "A", []step{{5, approve(1)}, {6, PlanEntry{Question: "a1", Due: str("2026-04-15")}}}, "a1 set 2026-04-15"},
		{"the second approval agrees what the first one did", "M", "A", []step{{5, approve(1)}, {20, answer("a1", 'B')}, {30, approve(3)}}, "a1 agreed 2026-03-31"},
		{"approved for an earlier day afterwards", "M", "A", []step{{1, PlanEntry{Question: "a1", Due: str("2026-04-15")}}, {5, approve(2)}, {6, approve(1)},
			{7, PlanEntry{Question: "a1", Due: str("")}}}, "a1 agreed 2026-04-15"},
		{"closed right after what was approved", "M", "A", []step{{20, answer("a1", 'D')}, {21, approve(1)}, {40, answer("a1", 'B')}}, "a1 proposed 2026-05-10"},
		{"of more events than there are", "M", "A", []step{{5, approve(99)}}, "a1 agreed 2026-03-31"},
		{"recorded after the day, for that day", "M", "A", []step{{20, answer("a1", 'B')}, {30, approve(1)}}, "a1 agreed 2026-03-31"},
		{"closed and open again before it was approved", "M", "A", []step{{1, answer("a1", 'D')}, {2, answer("a1", 'A')}, {5, approve(3)}}, "a1 agreed 2026-04-02"},
		{"closed just behind what was approved", "M", "A", []step{{1, answer("a1", 'D')}, {2, answer("a1", 'B')}, {5, approve(1)}}, "a1 proposed 2026-04-02"},
		{"approved with more than there was", "M", "A", []step{{5, approve(99)}}, "a1 agreed 2026-03-31"},
		{"approved with less than nothing", "M", "A", []step{{5, approve(-3)}}, "a1 proposed 2026-03-31"},
		{"hidden then", "M?", "A", []step{{1, ProfileAnswer{Profile: "direct"}}, {5, approve(2)}, {6, ProfileAnswer{Profile: "direct", Yes: true}}}, "a1 proposed 2026-03-31"},
	}
	for _, tt := range tests {
		p := builtinRules(tt.questions)
		s := answered(t, p, tt.answers)
		for _, st := range tt.steps {
			s = recordOn(t, s, noon.AddDate(0, 0, st.day), st.act)
		}
		if got := daysOf(Evaluate(p, s, "2026-03-01")); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}

	// A day that was set is agreed and taken away; then the same or later plans are
	// approved. Fifty plans are remembered.
	for _, tt := range []struct {
		name  string
		after int // approvals, each of all that there is, or of one and the same plan
		same  bool
		want  string
	}{
		{"49 later plans", 49, false, "a1 agreed 2026-04-15"},
		{"50 later plans", 50, false, "a1 agreed 2026-03-31"},
		{"one later plan, approved sixty times", 60, true, "a1 agreed 2026-04-15"},
	} {
		p := builtinRules("M")
		s := answered(t, p, "A")
		for _, act := range []Act{PlanEntry{Question: "a1", Due: str("2026-04-15")}, approve(2), PlanEntry{Question: "a1", Due: str("")}} {
			s = record(t, s, act)
		}
		for n := 4; n < 4+tt.after; n++ {
			events := n
			if tt.same {
				events = 4
			}
			s = record(t, s, approve(events))
		}
		if got := daysOf(Evaluate(p, s, "2026-03-01")); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}

	// What the approved plan kept for later was not asked for: it is proposed still,
	// and an action that was agreed is not kept when heavier ones come.
	p := builtinRules(eleven, "q2 q2")
	s := record(t, answered(t, p, "AAAAAAAAAAA .."), approve(11))
	if got := groupsOf(Evaluate(p, s, "2027-03-01")); got != "now a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | kept a11" {
		t.Errorf("a year after the approval: %s", got)
	}
	s = record(t, s, answer("b1", 'A'))
	if got := groupsOf(Evaluate(p, s, "2026-03-01")); got != "next b1 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 | kept a11" {
		t.Errorf("with a heavier gap: %s", got)
	}
}
