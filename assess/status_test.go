package assess

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"safeguard/assess/fault"
)

// A moment of a year: an act, so many days after 1 March 2026.
type moment struct {
	day int
	act Act
}

func walked(t *testing.T, s State, steps []moment) State {
	t.Helper()
	for _, st := range steps {
		s = recordOn(t, s, noon.AddDate(0, 0, st.day), st.act)
	}
	return s
}

// added writes what a plan adds up to, as a treasurer would.
func added(s PlanState) string {
	sum := fmt.Sprintf("%d = %d done + %d verified + %d dropped + %d closed + %d open (%d begun, %d overdue)",
		s.Planned, s.Done, s.Verified, s.Dropped, s.Closed, s.Actions, s.Begun, s.Overdue)
	if s.Out > 0 {
		sum += fmt.Sprintf(" + %d out", s.Out)
	}
	return sum
}

// A year of a plan of 58 actions: 20 gaps are closed by answers, five actions are marked
// done, of which one is then met by its answer too, and two are dropped.
func TestAYearAddsUp(t *testing.T) {
	p := builtinRules(strings.Repeat("q ", 58), "q q")
	s := answered(t, p, strings.Repeat("B", 58)+" DD")
	steps := []moment{{3, Approval{Role: "board", On: "2026-03-04", Events: 60}}}
	for i := range 20 {
		steps = append(steps, moment{60, Answer{Question: fmt.Sprintf("a%d", i+1), Value: "practised"}})
	}
	for i := range 5 {
		steps = append(steps, moment{70, ActionStatus{Action: fmt.Sprintf("a%d", i+21), Status: StatusDone, On: "2026-05-10", Proof: "the list"}})
	}
	for i := range 2 {
		steps = append(steps, moment{80, ActionStatus{Action: fmt.Sprintf("a%d", i+26), Status: StatusDropped, On: "2026-05-20", Reason: "no such work"}})
	}
	s = walked(t, s, steps)
	want := "58 = 5 done + 0 verified + 2 dropped + 20 closed + 31 open (0 begun, 0 overdue)"
	if got := added(Evaluate(p, s, "2026-06-01").PlanState); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	s = walked(t, s, []moment{{90, Answer{Question: "a21", Value: "practised"}}})
	if got := added(Evaluate(p, s, "2026-06-01").PlanState); got != want {
		t.Errorf("what was done and is met is counted once: %s", got)
	}
	if r := Evaluate(p, s, "2026-06-01"); len(r.Plan) != 31 || len(r.Finished) != 27 || len(r.Gaps) != 37 {
		t.Errorf("%d open, %d finished, %d gaps", len(r.Plan), len(r.Finished), len(r.Gaps))
	}
}

// What an action becomes, moment by step; a1 is a must-have, not in place since 1 March,
// and owned by the director.
func TestStatus(t *testing.T) {
	done := ActionStatus{Action: "a1", Status: StatusDone, On: "2026-04-01", Proof: "signed code"}
	verified := ActionStatus{Action: "a1", Status: StatusVerified, On: "2026-04-05", Proof: "signed code", Role: "chair"}
	level := func(v string) Act { return Answer{Question: "a1", Value: v} }
	approve := Approval{Role: "board", On: "2026-03-02", Events: 1}
	na := Answer{Question: "a1", Value: NA, Reason: "r"}
	for _, tt := range []struct {
		name  string
		steps []moment
		want  string
	}{
		{"nothing said", nil, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 0 overdue)"},
		{"begun", []moment{{1, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-02"}}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (1 begun, 0 overdue)"},
		{"agreed and past", []moment{{1, approve}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 1 overdue)"},
		{"what is finished is never overdue", []moment{{1, approve}, {50, done}}, "1 = 1 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"taken back", []moment{{1, approve}, {50, done}, {51, Undo{Of: 3}}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 1 overdue)"},
		{"verified", []moment{{50, done}, {55, verified}}, "1 = 0 done + 1 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"the answer follows", []moment{{50, done}, {60, level("practised")}}, "1 = 1 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"closed by the answer", []moment{{60, level("practised")}}, "1 = 0 done + 0 verified + 0 dropped + 1 closed + 0 open (0 begun, 0 overdue)"},
		{"a slip put right at once", []moment{{0, level("practised")}}, "0 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"approved and closed on the same day", []moment{{0, approve}, {0, level("practised")}}, "1 = 0 done + 0 verified + 0 dropped + 1 closed + 0 open (0 begun, 0 overdue)"},
		{"closed, and fallen again", []moment{{50, done}, {60, level("practised")}, {90, level("started")}}, "2 = 1 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 0 overdue)"},
		{"one answer too high, put right on the same day", []moment{{1, approve}, {60, level("practised")}, {60, level("absent")}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 1 overdue)"},
		{"put right the day after", []moment{{1, approve}, {60, level("practised")}, {61, level("absent")}}, "2 = 0 done + 0 verified + 0 dropped + 1 closed + 1 open (0 begun, 0 overdue)"},
		{"approved in between", []moment{{1, approve}, {60, level("practised")}, {60, Approval{Role: "board", On: "2026-04-30", Events: 3}}, {60, level("absent")}}, "2 = 0 done + 0 verified + 0 dropped + 1 closed + 1 open (0 begun, 0 overdue)"},
		{"a better answer that is still a gap", []moment{{50, done}, {60, level("paper")}}, "1 = 1 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"does not apply", []moment{{60, Answer{Question: "a1", Value: NA, Reason: "r"}}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue) + 1 out"},
		{"did not apply when it was approved", []moment{{0, na}, {1, Approval{Role: "board", On: "2026-03-02", Events: 2}}}, "0 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"nor later, for another reason", []moment{{0, na}, {1, Approval{Role: "board", On: "2026-03-02", Events: 2}}, {9, Answer{Question: "a1", Value: NA, Reason: "s"}}}, "0 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"nor until it was met", []moment{{0, na}, {1, Approval{Role: "board", On: "2026-03-02", Events: 2}}, {9, level("practised")}}, "0 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue)"},
		{"did when it was approved", []moment{{0, approve}, {0, na}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue) + 1 out"},
		{"did for one evening", []moment{{0, na}, {4, level("paper")}, {5, na}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 0 open (0 begun, 0 overdue) + 1 out"},
		{"does not apply, and then it does", []moment{{60, Answer{Question: "a1", Value: NA, Reason: "r"}}, {61, level("paper")}}, "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 0 overdue)"},
	} {
		p := builtinRules("M")
		p.Checklists[0].Questions[0].NA = new(true)
		s := walked(t, answered(t, p, "A"), tt.steps)
		if got := added(Evaluate(p, s, "2026-07-01").PlanState); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

// A gap that the profile hides is closed on the day of the "no", whatever comes later.
func TestClosedByTheProfile(t *testing.T) {
	p := builtinRules("q? q")
	s := walked(t, answered(t, p, "AA"), []moment{
		{5, ProfileAnswer{Profile: "direct", Yes: true}}, {10, ProfileAnswer{Profile: "direct"}},
		{20, Answer{Question: "a2", Value: "started"}},
	})
	r := Evaluate(p, s, "2026-06-01")
	if got := r.Finished; len(got) != 1 || got[0].Status != StatusOut || got[0].On != "2026-03-11" {
		t.Errorf("%+v", got)
	}
}

// A gap that the profile hid in the same sitting, before the approval, was in no plan; and
// to say "no" once more is not the day on which it was hidden.
func TestHiddenSinceTheFirstNo(t *testing.T) {
	p := builtinRules("q?")
	no := ProfileAnswer{Profile: "direct"}
	for _, tt := range []struct {
		hidden int
		want   string
	}{{0, "[]"}, {4, "[2026-03-05]"}} {
		s := walked(t, answered(t, p, "A"), []moment{{tt.hidden, no}, {5, Approval{Role: "board", On: "2026-03-06", Events: 2}}, {9, no}})
		var on []Date
		for _, a := range Evaluate(p, s, "2026-06-01").Finished {
			on = append(on, a.On)
		}
		if got := fmt.Sprint(on); got != tt.want {
			t.Errorf("hidden on day %d: %s, want %s", tt.hidden, got, tt.want)
		}
	}
}

// A gap that was answered when the profile hid it already was in no plan, whoever
// approved that; where it is asked again, its action is there.
func TestHiddenFromTheBeginning(t *testing.T) {
	p := builtinRules("q? q")
	s := walked(t, NewState(Scope{}), []moment{
		{0, ProfileAnswer{Profile: "direct"}}, {1, Answer{Question: "a1", Value: "started"}},
		{1, Answer{Question: "a2", Value: "started"}}, {2, Approval{Role: "board", On: "2026-03-03", Events: 3}},
	})
	if got, want := added(Evaluate(p, s, "2026-03-10").PlanState), "1 = 0 done + 0 verified + 0 dropped + 0 closed + 1 open (0 begun, 0 overdue)"; got != want {
		t.Errorf("got %s", got)
	}
	s = walked(t, s, []moment{{8, ProfileAnswer{Profile: "direct", Yes: true}}})
	if got := Evaluate(p, s, "2026-03-10").PlanState; got.Planned != 2 || got.Actions != 2 {
		t.Errorf("asked again: %s", added(got))
	}
}

// A file of nothing but one answer that goes up and down takes no more than its events.
func TestManySpellsAreLinear(t *testing.T) {
	p := builtinRules("M")
	work := func(n int) float64 {
		s := NewState(Scope{})
		for i := range n {
			s = record(t, s, Answer{Question: "a1", Value: []string{"absent", "practised"}[i%2]})
			s = record(t, s, PlanEntry{Question: "a1", Owner: new("Amina")})
			if i%100 == 0 {
				s = record(t, s, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-01"})
			}
		}
		took := testing.Benchmark(func(b *testing.B) {
			for b.Loop() {
				Evaluate(p, s, "2026-06-01")
			}
		})
		return float64(took.NsPerOp())
	}
	if testing.Short() {
		t.Skip("a ratio of times")
	}
	if few, many := work(1000), work(8000); many > 30*few {
		t.Errorf("8 times the events take %.0f times as long", many/few)
	}
}

// Words that a person changed outlive the gap; the day that was set for it does not.
func TestWordsSurviveTheGap(t *testing.T) {
	p := builtinRules("M")
	s := walked(t, answered(t, p, "A"), []moment{
		{1, PlanEntry{Question: "a1", What: new("Sign it"), Owner: new("Amina"), Due: new("2026-04-01")}},
		{40, Answer{Question: "a1", Value: "practised"}}, {90, Answer{Question: "a1", Value: "absent"}},
	})
	a := Evaluate(p, s, "2026-06-01").Plan[0]
	if a.What != "Sign it" || a.Owner != "Amina" || a.Day != DayProposed || a.Due != "2026-06-29" || a.Since != "2026-05-30" {
		t.Errorf("%+v", a)
	}
	s = walked(t, s, []moment{{91, PlanEntry{Question: "a1", Due: new("2026-06-15")}}})
	if a := Evaluate(p, s, "2026-06-01").Plan[0]; a.Day != DaySet || a.Due != "2026-06-15" {
		t.Errorf("%+v", a)
	}
}

// An action of one's own has its id for ever, and is planned like the others.
func TestOwnAction(t *testing.T) {
	p := builtinRules("M q")
	s := answered(t, p, "DD")
	own := OwnAction{What: "Ask the district office for a map of services", For: []string{"a1"}, Owner: "Programme lead", Due: "2026-05-01"}.WithID(&s, "2026-03-01 A.M.")
	if !IsOwnAction(own.ID) || own.ID != (OwnAction{What: own.What, For: own.For, Owner: own.Owner, Due: own.Due}.WithID(&s, "2026-03-01 A.M.").ID) {
		t.Fatalf("id %q", own.ID)
	}
	s = record(t, s, own)
	if again := (OwnAction{What: own.What, For: own.For, Owner: own.Owner, Due: own.Due}).WithID(&s, "2026-03-01 A.M."); again.ID == own.ID {
		t.Error("two actions have one id")
	}
	s = walked(t, s, []moment{{10, PlanEntry{Question: own.ID, Owner: new("Amina")}}, {10, Holder{Post: "amina", Name: "Amina Odhiambo"}}})
	r := Evaluate(p, s, "2026-05-02")
	a := r.Plan[0]
	if len(r.Plan) != 1 || !a.Own || a.Question != "" || a.Owner != "Amina" || a.Holder != "Amina Odhiambo" || !a.Overdue || !a.MustHave || len(r.Gaps) != 0 {
		t.Errorf("%+v", a)
	}
	s = walked(t, s, []moment{{20, ActionStatus{Action: own.ID, Status: StatusDropped, On: "2026-03-21", Reason: "they have none"}}})
	r = Evaluate(p, s, "2026-05-02")
	if got := fmt.Sprint(r.ToDecide[0]); added(r.PlanState) != "1 = 0 done + 0 verified + 1 dropped + 0 closed + 0 open (0 begun, 0 overdue)" || got != "{drop ["+own.ID+"]}" {
		t.Errorf("%s, %s", added(r.PlanState), got)
	}
	if got, ok := r.Action(own.ID); !ok || got.Reason != "they have none" {
		t.Errorf("%+v %v", got, ok)
	}
}

// Who may say what of an action: a1 is a must-have owned by the director, a2 is none.
func TestAdvance(t *testing.T) {
	p := builtinRules("M q q")
	for i := range p.Checklists[0].Questions {
		p.Checklists[0].Questions[i].Action.Owner = "Director"
	}
	begin, done := ActionStatus{Status: StatusBegun}, ActionStatus{Status: StatusDone, Proof: "the signed code"}
	by := func(role string) ActionStatus { return ActionStatus{Status: StatusVerified, Role: role} }
	a1done := ActionStatus{Action: "a1", Status: StatusDone, On: "2026-03-02", Proof: "the signed code"}
	a1verified := ActionStatus{Action: "a1", Status: StatusVerified, On: "2026-03-03", Proof: "the signed code", Role: "Chair"}
	holds := Holder{Post: "director", Name: "Amina"}
	for _, tt := range []struct {
		name   string
		before []moment
		action string
		to     ActionStatus
		want   string // a fault, or what is recorded
	}{
		{"begin", nil, "a1", begin, "{a1 begun 2026-03-10    false}"},
		{"begin twice", []moment{{1, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-02"}}}, "a1", begin, "action_is_so"},
		{"before the plan had it", nil, "a1", ActionStatus{Status: StatusDone, On: "2026-02-28", Proof: "x"}, "status_before_gap"},
		{"begin again what was done", []moment{{1, a1done}}, "a1", begin, "{a1 begun 2026-03-10    false}"},
		{"in the future", nil, "a1", ActionStatus{Status: StatusDone, On: "2026-03-11", Proof: "x"}, "status_in_future"},
		{"done", nil, "a1", done, "{a1 done 2026-03-10 the signed code   false}"},
		{"done once more, with another proof", []moment{{1, a1done}}, "a1", ActionStatus{Status: StatusDone, Proof: "minutes"}, "{a1 done 2026-03-10 minutes   false}"},
		{"done is less than verified", []moment{{1, a1done}, {2, a1verified}}, "a1", done, "action_verified"},
		{"verify", []moment{{1, a1done}}, "a1", by("Chair"), "{a1 verified 2026-03-10 the signed code Chair  false}"},
		{"verify what is not done", nil, "a1", by("Chair"), "verify_not_done"},
		{"verify what is no must-have", []moment{{1, ActionStatus{Action: "a2", Status: StatusDone, On: "2026-03-02", Proof: "x"}}}, "a2", by("Chair"), "verify_must_haves"},
		{"by nobody", []moment{{1, a1done}}, "a1", by(" "), "verify_needs_role"},
		{"by its owner", []moment{{1, a1done}}, "a1", by("  DIRECTOR "), "verify_by_owner"},
		{"by who holds the post", []moment{{1, a1done}, {1, holds}}, "a1", by("amina"), "verify_by_owner"},
		{"by another post of the same person", []moment{{1, a1done}, {1, holds}, {1, Holder{Post: "Chair", Name: "Amina"}}}, "a1", by("chair"), "verify_by_owner"},
		{"by the post of who owns it by name", []moment{{1, a1done}, {1, holds}, {1, PlanEntry{Question: "a1", Owner: new("Amina")}}}, "a1", by("director"), "verify_by_owner"},
		{"by the owner as the plan prints it", []moment{{1, a1done}, {1, holds}}, "a1", by("Director (Amina)"), "verify_by_owner"},
		{"by a deputy", []moment{{1, a1done}, {1, holds}}, "a1", by("Deputy director"), "{a1 verified 2026-03-10 the signed code Deputy director  false}"},
		{"drop", nil, "a2", ActionStatus{Status: StatusDropped, Reason: "no such work"}, "{a2 dropped 2026-03-10   no such work false}"},
		{"drop what the answer closed", nil, "a3", ActionStatus{Status: StatusDropped, Reason: "no such work"}, "action_closed"},
		{"drop what does not apply any more", []moment{{2, Answer{Question: "a2", Value: NA, Reason: "r"}}}, "a2", ActionStatus{Status: StatusDropped, Reason: "no such work"}, "action_without_gap"},
		{"a month that there is not", nil, "a1", ActionStatus{Status: StatusDone, On: "2024-13-01", Proof: "x"}, "not_a_day"},
		{"a day that is written otherwise", nil, "a1", ActionStatus{Status: StatusDone, On: "12.3.2026", Proof: "x"}, "not_a_day"},
		{"proof for what the answer closed", nil, "a3", done, "{a3 done 2026-03-10 the signed code   false}"},
	} {
		s := answered(t, p, "AAA")
		s = walked(t, s, append([]moment{{1, Answer{Question: "a3", Value: "practised"}}}, tt.before...))
		r := Evaluate(p, s, "2026-03-10")
		a, ok := r.Action(tt.action)
		if !ok {
			t.Fatalf("%s: no action", tt.name)
		}
		act, err := s.Advance(a, tt.to, "2026-03-10")
		got := fmt.Sprint(act)
		var f *fault.Error
		if errors.As(err, &f) {
			got = f.Code
		}
		if got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		if err == nil {
			if err := CheckNew(&p, act); err != nil {
				t.Errorf("%s: %v", tt.name, err)
			}
		}
	}
}

// What its own owner verified is done, also where the owner changed afterwards.
func TestNobodyVerifiesTheirOwn(t *testing.T) {
	p := builtinRules("M")
	s := walked(t, answered(t, p, "A"), []moment{
		{1, ActionStatus{Action: "a1", Status: StatusDone, On: "2026-03-02", Proof: "p"}},
		{2, ActionStatus{Action: "a1", Status: StatusVerified, On: "2026-03-03", Proof: "p", Role: "Chair"}},
	})
	if r := Evaluate(p, s, "2026-06-01"); r.PlanState.Verified != 1 {
		t.Errorf("%+v", r.PlanState)
	}
	s = walked(t, s, []moment{{3, PlanEntry{Question: "a1", Owner: new("chair")}}})
	if r := Evaluate(p, s, "2026-06-01"); r.PlanState.Verified != 0 || r.PlanState.Done != 1 || r.Finished[0].By != "" {
		t.Errorf("%+v", r.PlanState)
	}
}

// A must-have's action that was dropped goes before the board; the gap stays in the sums.
func TestDroppingAMustHaveIsForTheBoard(t *testing.T) {
	p := builtinRules("M q")
	s := walked(t, answered(t, p, "AA"), []moment{
		{5, ActionStatus{Action: "a1", Status: StatusDropped, On: "2026-03-06", Reason: "r"}},
		{5, ActionStatus{Action: "a2", Status: StatusDropped, On: "2026-03-06", Reason: "r"}},
	})
	r := Evaluate(p, s, "2026-06-01")
	if got := fmt.Sprint(r.ToDecide[0], r.MustHaveGaps, r.Whole.Percent, r.Whole.Rating.Low); got != "{drop [a1]} [a1] 0 %urgent" {
		t.Error(got)
	}
}
