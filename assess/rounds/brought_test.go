package rounds

import (
	"fmt"
	"testing"
	"time"

	"safeguard/assess"
)

// then records acts in a round on a day.
func (r Round) then(t *testing.T, day assess.Date, acts ...assess.Act) Round {
	t.Helper()
	for _, act := range acts {
		if err := assess.Check(&r.About.Pack, act); err != nil {
			t.Fatal(err)
		}
		var err error
		event := assess.Event{Seq: len(r.State.Events()) + 1, Time: day.Time().Add(9 * time.Hour), Act: act}
		if r.State, err = assess.Apply(r.State, event); err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// A plan of nine actions: d was closed by an answer in its own round, e done, f verified,
// g dropped. Open were a, b, c, h and one that was added. In the next round a is met, b
// is a gap still, c does not apply, h is not answered. So 9 = 1 done + 1 verified + 1
// dropped + 3 closed + 3 open; of the 8 questions behind them d and a are met.
func TestBrought(t *testing.T) {
	p := pack("a b c d e! f! g h")
	all := assess.Scope{}
	last := round(t, "2025", p, all, "a=paper b=absent c=paper d=paper e=paper f=paper g=paper h=paper")
	own := assess.OwnAction{ID: "own-7k3m", What: "Ask the district"}
	end := func(id string, s assess.Status) assess.Act {
		return assess.ActionStatus{Action: id, Status: s, On: "2026-05-01", Proof: "p", Role: "r", Reason: "w"}
	}
	last = last.then(t, "2026-05-01", own, end("e", assess.StatusDone), end("f", assess.StatusDone), end("f", assess.StatusVerified),
		end("g", assess.StatusDropped), assess.Answer{Question: "d", Value: "practised"})
	last.About.ID = "0123456789abcdef"

	beside := Round{About: assess.Assessment{Round: "2026", Created: "2027-03-01", Pack: p}, State: assess.NewState(all)}
	snapshot := assess.NewEarlier(&last.About, &last.State, &beside.About)
	carrying := beside.then(t, "2027-03-01", snapshot)
	beside.State = assess.NewState(all)
	answers := []assess.Act{
		assess.Answer{Question: "a", Value: "practised"}, assess.Answer{Question: "b", Value: "paper"},
		assess.Answer{Question: "c", Value: "na", Reason: "r"}, assess.Answer{Question: "d", Value: "practised"},
	}
	for name, tt := range map[string]struct{ earlier, later Round }{
		"two files":           {last, beside.then(t, "2027-03-02", answers...)},
		"one that carries it": {Round{About: last.About, State: snapshot.State(), Plan: snapshot.Plan}, carrying.then(t, "2027-03-02", answers...)},
	} {
		c, err := Compare(tt.earlier, tt.later, "2027-03-03")
		if err != nil {
			t.Fatal(name, err)
		}
		b := c.Plan
		left := ""
		for _, a := range b.Left {
			left += fmt.Sprintf("%s%s ", a.ID, a.What)
		}
		got := fmt.Sprintf("%d = %d + %d + %d + %d + %d out + %d, met %d of %d, left %s", b.Planned, b.Done, b.Verified, b.Dropped, b.Closed, b.Out, b.Open, b.Met, b.Behind, left)
		if want := "9 = 1 + 1 + 1 + 2 + 1 out + 3, met 2 of 8, left b h own-7k3mAsk the district "; got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", name, got, want)
		}
	}
}

// An action that was open goes on with the first gap of the newer round. Where the first
// answer there was met, it is closed, whatever came later.
func TestBroughtByTheFirstAnswer(t *testing.T) {
	p := pack("a b")
	last := round(t, "2025", p, assess.Scope{}, "a=paper b=paper")
	next := Round{About: assess.Assessment{Round: "2026", Created: "2027-03-01", Pack: p}, State: assess.NewState(assess.Scope{})}
	next = next.then(t, "2027-03-02", assess.Answer{Question: "a", Value: "practised"}, assess.Answer{Question: "b", Value: "paper"})
	next = next.then(t, "2027-03-05", assess.Answer{Question: "a", Value: "absent"},
		assess.ActionStatus{Action: "b", Status: assess.StatusDropped, On: "2027-03-05", Reason: "w"})
	c, err := Compare(last, next, "2027-03-06")
	if err != nil {
		t.Fatal(err)
	}
	if b := c.Plan; b.Planned != 2 || b.Closed != 1 || b.Dropped != 1 || b.Open != 0 || b.Met != 0 {
		t.Errorf("%+v", b)
	}
}

// What became of an action is what became of the first one of its question in the newer
// round, which goes on with it, and of no other.
func TestBroughtByTheFirstAction(t *testing.T) {
	p, all := pack("a b c"), assess.Scope{}
	last := round(t, "2025", p, all, "a=paper b=absent c=paper")
	last.About.ID = "0123456789abcdef"
	beside := Round{About: assess.Assessment{Round: "2026", Created: "2027-03-01", Pack: p}}
	snapshot := assess.NewEarlier(&last.About, &last.State, &beside.About)
	fresh := func() Round {
		r := beside
		r.State = assess.NewState(all)
		return r
	}
	carrying := func() Round { return fresh().then(t, "2027-03-01", snapshot) }
	says := func(question, value string) assess.Act { return assess.Answer{Question: question, Value: value} }
	done := assess.ActionStatus{Action: "c", Status: assess.StatusDone, On: "2027-03-02", Proof: "p"}
	own := assess.OwnAction{ID: "own-7k3m", What: "Ask the district"}
	carried := Round{About: last.About, State: snapshot.State(), Plan: snapshot.Plan}
	for _, tt := range []struct {
		name           string
		earlier, later Round
		want           string // done, closed, open
	}{
		{"done before the question is answered again", carried, carrying().then(t, "2027-03-02", done), "1 0 2"},
		{"met from the first answer on, beside an action of our own", last,
			fresh().then(t, "2027-03-01", own).then(t, "2027-03-02", says("a", "practised"), says("b", "paper")), "0 1 2"},
		{"met, and a gap again", carried, carrying().then(t, "2027-03-02", says("b", "paper")).
			then(t, "2027-03-03", says("b", "practised")).then(t, "2027-03-04", says("b", "paper")), "0 1 2"},
		{"met by a slip that was put right on the same day", carried, carrying().then(t, "2027-03-02", says("b", "paper"), says("b", "practised"), says("b", "paper")), "0 0 3"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Compare(tt.earlier, tt.later, "2027-03-05")
			if err != nil {
				t.Fatal(err)
			}
			if got := fmt.Sprint(c.Plan.Done, c.Plan.Closed, c.Plan.Open); got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

// What was still to do for a question that the newer pack does not have is not open: it
// is named apart, by its own question and not by the one that has its number now.
func TestBroughtOfAQuestionThatIsGone(t *testing.T) {
	p, less := pack("a b c"), pack("a c")
	less.Version++
	last := round(t, "2025", p, assess.Scope{}, "a=paper b=absent c=practised")
	last.About.ID, last.About.ContentHash = "0123456789abcdef", p.ContentHash()
	next := Round{
		About: assess.Assessment{Round: "2026", Created: "2027-03-01", Pack: less, ContentHash: less.ContentHash()},
		State: assess.NewState(assess.Scope{}),
	}
	next = next.then(t, "2027-03-01", assess.NewEarlier(&last.About, &last.State, &next.About))
	e := next.State.Earlier()
	for name, earlier := range map[string]Round{"its file": last, "as it is carried": {About: last.About, State: e.State(), Plan: e.Plan}} {
		c, err := Compare(earlier, next, "2027-03-02")
		if err != nil {
			t.Fatal(err)
		}
		if b := c.Plan; b.Planned != 2 || b.Out != 1 || b.Open != 1 || b.Left[0].ID != "a" || len(b.Gone) != 1 || b.Gone[0].ID != "b" {
			t.Errorf("%s: %+v", name, b)
		}
	}
}

// What was hidden or did not apply in the round before counts by how it is now, where it
// is asked now: a is open again, b is met, c does not apply still.
func TestBroughtOfWhatIsAskedAgain(t *testing.T) {
	p, all := pack("a? b c"), assess.Scope{}
	first := round(t, "2024", p, all, "a=absent b=absent c=absent")
	first.About.ID = "0123456789abcdef"
	na := func(id string) assess.Act { return assess.Answer{Question: id, Value: assess.NA, Reason: "r"} }
	after := func(last Round, label string, day assess.Date, acts ...assess.Act) Round {
		r := Round{About: assess.Assessment{ID: "fedcba9876543210", Round: label, Created: day, Pack: p}, State: assess.NewState(all)}
		return r.then(t, day, assess.NewEarlier(&last.About, &last.State, &r.About)).then(t, day, acts...)
	}
	second := after(first, "2026", "2027-03-01", assess.ProfileAnswer{Profile: "direct"}, na("b"), na("c"))
	third := func(more ...assess.Act) Round {
		yes := assess.ProfileAnswer{Profile: "direct", Yes: true}
		return after(second, "2027", "2028-03-01", yes, assess.Answer{Question: "b", Value: "practised"}, na("c")).then(t, "2028-03-02", more...)
	}
	carrying := third()
	e := carrying.State.Earlier()
	for name, earlier := range map[string]Round{"its file": second, "as it is carried": {About: second.About, State: e.State(), Plan: e.Plan}} {
		for _, answers := range [][]assess.Act{nil, {assess.Answer{Question: "a", Value: "paper"}}} {
			c, err := Compare(earlier, third(answers...), "2028-03-03")
			if err != nil {
				t.Fatal(err)
			}
			if b := c.Plan; b.Planned != 3 || b.Closed != 1 || b.Out != 1 || b.Open != 1 || b.Met != 1 || b.Behind != 3 || b.Left[0].ID != "a" {
				t.Errorf("%s: %+v", name, b)
			}
		}
	}
}
