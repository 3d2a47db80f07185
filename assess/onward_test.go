package assess

import (
	"slices"
	"strings"
	"testing"
	"time"
)

// roundAfter returns the state of the next round on a day, and what is wrong with the
// snapshot that it begins with.
func roundAfter(t testing.TB, p *Pack, last State, next *Pack, scope Scope, day Date) State {
	t.Helper()
	then := Assessment{ID: "0123456789abcdef", Organisation: "Hope", Round: string(day.AddDays(-365))[:4], Language: "en", Created: day.AddDays(-365), Pack: *p, ContentHash: p.ContentHash()}
	now := Assessment{Organisation: "Hope", Pack: *next, ContentHash: next.ContentHash()}
	return saidOn(t, next, NewState(scope), day, NewEarlier(&then, &last, &now))
}

// saidOn records acts on a day, each of which the pack takes.
func saidOn(t testing.TB, p *Pack, s State, day Date, acts ...Act) State {
	t.Helper()
	for _, act := range acts {
		err := Check(p, act)
		if err == nil {
			s, err = Apply(s, Event{Seq: len(s.Events()) + 1, Time: day.Time().Add(9 * time.Hour), Act: act})
		}
		if err != nil {
			t.Fatalf("%s: %#v: %v", day, act, err)
		}
	}
	return s
}

// without returns the pack without its last question, as a newer version.
func withoutLast(p Pack) Pack {
	p.Checklists = slices.Clone(p.Checklists)
	list := &p.Checklists[len(p.Checklists)-1]
	list.Questions = slices.Clone(list.Questions[:len(list.Questions)-1])
	p.Version++
	return p
}

// What was to do for a question that the newer checklists do not have ends there, and
// the round after that one is made all the same. An action of our own goes on without it.
func TestAnActionOfAQuestionThatIsGone(t *testing.T) {
	p := builtinRules("q q")
	less := withoutLast(p)
	owner := "Amina"
	last := record(t, answered(t, p, "AB"), PlanEntry{Question: "a2", Owner: &owner})
	last = record(t, last, ActionStatus{Action: "a2", Status: StatusBegun, On: "2026-03-05"})
	last = record(t, last, OwnAction{ID: "own-7k3m", What: "Ask", For: []string{"a2"}})

	s := roundAfter(t, &p, last, &less, Scope{}, "2027-03-01")
	if o := s.Onward(&less); !slices.Equal(o.On, []string{"a1", "own-7k3m"}) || !slices.Equal(o.Gone, []string{"a2"}) || o.Wait != nil {
		t.Errorf("%+v", o)
	}
	s = roundAfter(t, &less, s, &less, Scope{}, "2028-03-01")
	want := "a1 not started since 2026-03-01 2026 due 2026-05-30 proposed waiting\nown-7k3m not started since 2026-03-01 2026 due 2027-03-01 proposed"
	if got := livesOf(Evaluate(less, s, "2028-03-02").Plan); got != want {
		t.Errorf("two rounds on:\n%s\nwant\n%s", got, want)
	}
	own, _ := s.OwnAction("own-7k3m")
	if o := s.Onward(&less); len(own.For) > 0 || o.Gone != nil {
		t.Errorf("%+v, %+v", own, o)
	}
}

// The action of a gap that came back goes on, however the one before it ended: with its
// own day and status, and with those of no other.
func TestTheNewActionAfterAFinishedOneGoesOn(t *testing.T) {
	p := builtinRules("M")
	owner, first, second := "Amina", "2026-04-01", "2026-12-01"
	says := func(status Status) Act {
		return ActionStatus{Action: "a1", Status: status, On: "2026-03-03", Proof: "p", Role: "r", Reason: "w"}
	}
	for _, tt := range []struct {
		name      string
		then, now []Act
		want      string
	}{
		{"done", []Act{says(StatusDone)}, []Act{PlanEntry{Question: "a1", Owner: &owner, Due: &second}}, "a1 not started since 2026-09-04 2026 due 2026-12-01 set"},
		{"verified", []Act{says(StatusDone), says(StatusVerified)}, nil, "a1 not started since 2026-09-04 2026 due 2026-10-04 proposed"},
		{"dropped, with a day", []Act{PlanEntry{Question: "a1", Due: &first}, says(StatusDropped)}, nil, "a1 not started since 2026-09-04 2026 due 2026-10-04 proposed"},
		{"begun, and closed by the answer", []Act{says(StatusBegun)}, nil, "a1 not started since 2026-09-04 2026 due 2026-10-04 proposed"},
		{"done, and begun again", []Act{says(StatusDone)}, []Act{says(StatusBegun)}, "a1 begun since 2026-09-04 2026 due 2026-10-04 proposed"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := saidOn(t, &p, answered(t, p, "A"), "2026-03-03", tt.then...)
			s = saidOn(t, &p, s, "2026-03-04", Answer{Question: "a1", Value: "practised"})
			s = saidOn(t, &p, s, "2026-09-04", Answer{Question: "a1", Value: "absent"})
			s = saidOn(t, &p, s, "2026-09-05", tt.now...)
			for _, day := range []Date{"2027-03-01", "2028-03-01"} {
				s = roundAfter(t, &p, s, &p, Scope{}, day)
				if o := s.Onward(&p); !slices.Equal(o.On, []string{"a1"}) {
					t.Errorf("%s: %+v", day, o)
				}
				waits := tt.want + " waiting"
				if got := livesOf(Evaluate(p, s, day).Plan); got != waits {
					t.Errorf("%s, not answered: %s, want %s", day, got, waits)
				}
				s = saidOn(t, &p, s, day.AddDays(1), Answer{Question: "a1", Value: "absent"})
				r := Evaluate(p, s, day.AddDays(2))
				got := livesOf(r.Plan)
				if since, _, _ := strings.Cut(got, " due "); !strings.HasPrefix(tt.want, since) || len(r.Finished) > 0 {
					t.Errorf("%s: %s, want %s; finished %v", day, got, tt.want, r.Finished)
				}
			}
		})
	}
}

// What the profile hides for a round comes back in the one that asks it again: open, in
// the same words, with the day that was set or agreed. What did not apply comes back
// only with an answer that has a gap.
func TestAnActionThatWasHiddenComesBack(t *testing.T) {
	p := builtinRules("q? q q?")
	owner, due := "Amina", "2026-09-01"
	last := record(t, answered(t, p, "BAB"), PlanEntry{Question: "a1", Owner: &owner, Due: &due})
	last = record(t, last, ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-01"})
	last = record(t, last, Approval{Role: "board", On: "2026-03-01", Events: len(last.Events())})
	no, yes := ProfileAnswer{Profile: "direct"}, ProfileAnswer{Profile: "direct", Yes: true}

	hidden := saidOn(t, &p, roundAfter(t, &p, last, &p, Scope{}, "2027-03-01"), "2027-03-01", no, Answer{Question: "a2", Value: NA, Reason: "r"})
	if o := hidden.Onward(&p); !slices.Equal(o.Wait, []string{"a1", "a3"}) || len(Evaluate(p, hidden, "2027-03-02").Plan) > 0 {
		t.Errorf("%+v", o)
	}
	s := saidOn(t, &p, roundAfter(t, &p, hidden, &p, Scope{}, "2028-03-01"), "2028-03-01", yes)
	r := Evaluate(p, s, "2028-03-02")
	want := "a1 begun since 2026-03-01 2026 due 2026-09-01 set waiting\na3 not started since 2026-03-01 2026 due 2026-05-30 agreed waiting"
	if got := livesOf(r.Plan); got != want || r.Plan[0].Owner != owner || len(r.Finished) > 0 {
		t.Errorf("asked again:\n%s\nwant\n%s\n%+v", got, want, r.Finished)
	}
	s = saidOn(t, &p, s, "2028-03-03", Answer{Question: "a1", Value: "paper"}, Answer{Question: "a2", Value: "started"}, Answer{Question: "a3", Value: "practised"})
	r = Evaluate(p, s, "2028-03-04")
	want = "a1 begun since 2026-03-01 2026 due 2026-09-01 set\na2 not started since 2026-03-01 2026 due 2026-05-30 agreed"
	if got := livesOf(r.Plan); got != want || livesOf(r.Finished) != "a3 closed since 2026-03-01 2026 due" {
		t.Errorf("answered:\n%s\nwant\n%s\n%s", got, want, livesOf(r.Finished))
	}
}

// Until it is answered again a gap has the horizon that it had, in the round after the
// next one too.
func TestWhatWaitsIsProposedByItsHorizon(t *testing.T) {
	p := builtinRules("M M M q q q")
	s := answered(t, p, "BC?ABC")
	for _, day := range []Date{"2027-03-01", "2028-03-01"} {
		s = roundAfter(t, &p, s, &p, Scope{}, day)
		got := ""
		for _, a := range Evaluate(p, s, day).Plan {
			got += a.ID + " " + string(a.Group) + ", "
			if !a.Waiting || a.Overdue || a.Day != DayProposed {
				t.Errorf("%s: %+v", day, a)
			}
		}
		if want := "a1 now, a3 now, a2 next, a4 next, a5 next, a6 later, "; got != want {
			t.Errorf("%s: %s, want %s", day, got, want)
		}
	}
}
