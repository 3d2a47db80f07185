package merge

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"safeguard/assess"
)

// testPack has two checklists of two questions each, and one profile question.
func testPack() assess.Pack {
	ask := func(id string) assess.Question { return assess.Question{ID: id, Weight: 1} }
	return assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en", "sw"},
		Scale:   []assess.Level{{ID: "absent"}, {ID: "started", Points: 1}, {ID: "paper", Points: 2}},
		Bands:   []assess.Band{{ID: "low"}, {ID: "high", From: 50}},
		Profile: []assess.ProfileQuestion{{ID: "direct"}},
		Checklists: []assess.Checklist{
			{ID: "a", Questions: []assess.Question{ask("a1"), ask("a2")}},
			{ID: "b", Questions: []assess.Question{ask("b1"), ask("b2")}},
		},
	}
}

func testAbout() assess.Assessment {
	return assess.Assessment{Organisation: "Hope", Round: "2026", Language: "en", Created: "2026-03-01", Pack: testPack()}
}

var start = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// A copyOf is a file that somebody works in, with a clock of its own.
type copyOf struct {
	Copy
	state assess.State
	clock time.Time
	by    string
}

func newCopy(name string) *copyOf {
	return &copyOf{Copy: Copy{Name: name, About: testAbout()}, state: assess.NewState(assess.Scope{}), clock: start, by: name}
}

// fork returns a copy of the file for somebody else.
func (c *copyOf) fork(name string) *copyOf {
	f := newCopy(name)
	f.clock = c.clock
	f.replay(c.Events)
	return f
}

func (c *copyOf) replay(events []assess.Event) {
	c.Events = nil
	c.state = assess.NewState(assess.Scope{})
	for _, e := range events {
		c.apply(e)
	}
}

func (c *copyOf) apply(e assess.Event) {
	var err error
	if c.state, err = assess.Apply(c.state, e); err != nil {
		panic(fmt.Sprintf("%s: %v", c.Name, err))
	}
	c.Events = append(c.Events, e)
}

// record lets the person of this copy do something.
func (c *copyOf) record(acts ...assess.Act) *copyOf {
	for _, act := range acts {
		c.apply(assess.Event{Seq: len(c.Events) + 1, Time: c.clock, By: c.by, Act: act})
		c.clock = c.clock.Add(time.Second)
	}
	return c
}

func (c *copyOf) undo() *copyOf { return c.turn(c.state.ToUndo()) }
func (c *copyOf) redo() *copyOf { return c.turn(c.state.ToRedo()) }

func (c *copyOf) turn(of int) *copyOf {
	if of > 0 {
		c.record(assess.Undo{Of: of})
	}
	return c
}

// redact does what the command does: it rewrites the history.
func (c *copyOf) redact(question string) *copyOf {
	texts := 0
	events := append([]assess.Event(nil), c.Events...)
	for i := range events {
		act, n := assess.Redact(events[i].Act, question)
		if question == assess.Initials && events[i].By != "" {
			events[i].By, n = "", n+1
		}
		events[i].Act, texts = act, texts+n
	}
	if question == assess.Contacts {
		texts, c.About.Contacts = texts+len(c.About.Contacts), nil
	}
	if texts == 0 {
		return c
	}
	c.replay(events)
	if question == assess.Initials {
		defer func(by string) { c.by = by }(c.by)
		c.by = ""
	}
	return c.record(assess.Redaction{Question: question, Texts: texts})
}

// settled returns the merged file in which every conflict was settled by pick.
func settled(t testing.TB, pick func(Conflict) int, copies ...*copyOf) *copyOf {
	t.Helper()
	list := make([]Copy, len(copies))
	for i, c := range copies {
		list[i] = c.Copy
	}
	m, err := Join(list)
	if err != nil {
		t.Fatal(err)
	}
	f := newCopy("merged")
	f.replay(m.Events)
	for _, c := range copies {
		if c.clock.After(f.clock) {
			f.clock = c.clock
		}
	}
	var acts []assess.Act
	for _, c := range m.Conflicts {
		acts = append(acts, c.Choices[pick(c)].Act)
	}
	if acts != nil {
		f.record(assess.Import{Acts: acts})
	}
	return f
}

func first(Conflict) int { return 0 }

// world lets people answer, change their minds, copy files and merge some, as r
// wills, and returns the files that there are in the end.
func world(t testing.TB, r *rand.Rand) []*copyOf {
	files := []*copyOf{newCopy("c0")}
	if r.IntN(2) == 0 { // a round that follows another one
		files[0].record(assess.Format{Version: 2}, before())
	}
	for range 5 + r.IntN(30) {
		c := files[r.IntN(len(files))]
		switch r.IntN(12) {
		case 0, 1:
			if len(files) < 5 {
				files = append(files, c.fork(fmt.Sprint("c", len(files))))
			}
		case 2:
			if r.IntN(3) == 0 && len(files) < 6 {
				m := settled(t, func(c Conflict) int { return r.IntN(len(c.Choices)) }, c, files[r.IntN(len(files))])
				m.Name = fmt.Sprint("m", len(files))
				m.by = m.Name
				files = append(files, m)
			}
		case 3:
			c.undo()
		case 4:
			c.redo()
		case 5:
			if r.IntN(4) == 0 {
				c.redact([]string{"a1", "a2", "b1", assess.Decisions, assess.ApprovedBy, assess.Initials}[r.IntN(6)])
			}
		case 6:
			if r.IntN(8) == 0 {
				c.clock = c.clock.AddDate(0, 0, 1)
			}
			c.clock = c.clock.Add(time.Duration(r.IntN(200)-60) * time.Second) // clocks are wrong, too
			if c.state.Format() == 1 {
				c.record(assess.Format{Version: 2})
			}
		case 7:
			if r.IntN(3) == 0 {
				pack := testPack()
				on := assess.DateOf(c.clock.AddDate(0, 0, -r.IntN(2)))
				c.record(assess.Approve(&pack, &c.state, c.state.RecordedBy("", on, on), "board", on, []string{"x"}))
				continue
			}
			c.record(assess.Import{Acts: []assess.Act{randomAct(r), randomAct(r), randomAct(r)}})
		default:
			c.record(randomAct(r))
		}
		if r.IntN(4) == 0 {
			c.clock = c.clock.Add(-time.Second) // two acts in the same second
		}
	}
	return files
}

// before is the round before: two answers with texts, an action that goes on with the
// words that people gave it, and one that people added.
func before() assess.Act {
	owner := "y"
	last := newCopy("last").record(
		assess.ProfileAnswer{Profile: "direct", Yes: true}, assess.Answer{Question: "a1", Value: "absent", Note: "x"},
		assess.Answer{Question: "b1", Value: "paper", Evidence: "y"}, assess.PlanEntry{Question: "a1", Owner: &owner},
		assess.OwnAction{ID: "own-7k3m", What: "x", For: []string{"a1"}},
	)
	about := testAbout()
	about.ID, about.Round = "0123456789abcdef", "2025"
	next := testAbout()
	return assess.NewEarlier(&about, &last.state, &next)
}

func randomAct(r *rand.Rand) assess.Act {
	question := []string{"a1", "a2", "b1"}[r.IntN(3)]
	text := []string{"", "", "x", "y"}[r.IntN(4)]
	switch r.IntN(10) {
	case 9:
		n := r.IntN(12)
		if n >= 8 {
			return assess.Participants{Count: n - 5}
		}
		s := assess.Session{Date: []assess.Date{"2026-03-01", "2026-03-02"}[n%2], Table: []string{"A", "B"}[n/2%2], Facilitator: "trainer"}
		s.Seat([]string{"field"}, []int{6 + n/4})
		return s
	case 0:
		return assess.ProfileAnswer{Profile: "direct", Yes: r.IntN(2) == 0}
	case 1:
		return assess.PlanEntry{Question: question, Owner: &text}
	case 2:
		due := []string{"2026-05-01", "2026-06-01"}[r.IntN(2)]
		return assess.PlanEntry{Question: question, Owner: &text, Due: &due}
	case 3:
		hands := [][]int{{3, 1, 1, 0}, {0, 5, 1, 0}}[r.IntN(2)]
		switch r.IntN(3) {
		case 0:
			return assess.Hands{Question: question, Counts: hands, Minority: text}
		case 1:
			return assess.Talk{Question: question, Table: []string{"A", "B"}[r.IntN(2)], Answer: "paper", Minority: text}
		}
		return assess.Count{
			Question: question, Table: []string{"A", "B"}[r.IntN(2)], Moment: []string{assess.Before, assess.After}[r.IntN(2)], Hands: hands,
		}
	case 4:
		return assess.Parked{Question: question, Text: text}
	case 5:
		return assess.Moved{Question: question}
	}
	return assess.Answer{Question: question, Value: []string{"absent", "paper", "unsure"}[r.IntN(3)], Note: text}
}
