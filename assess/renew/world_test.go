package renew

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// older has two checklists; newer is the same pack a version later: b1 has a higher
// rev, b2 other words, b3 is gone, a3 is new and a2 cannot be "does not apply" any more.
// The profile question "old" has other words, and "gone" is gone.
func older() assess.Pack {
	return packOf(1, "a1 a2! b1 b2 b3", "direct=Do you meet children? old=Is it old? gone=Is it gone?")
}

func newer() assess.Pack {
	p := packOf(2, "a1 a2! a3 b1 b2", "direct=Do you meet children? old=Is it new?")
	list := p.Checklists[1].Questions
	list[0].Rev, list[1].Text = 2, "Other words?"
	na := false
	p.Checklists[0].Questions[1].NA = &na
	return p
}

// packOf returns a pack whose questions are in the checklist of their first letter;
// "!" makes a must-have of which "does not apply" is allowed.
func packOf(version int, questions, profile string) assess.Pack {
	p := assess.Pack{
		ID: "test", Version: version, Languages: []string{"en"}, RatedFrom: 50, GapBelow: "practised",
		Scale: []assess.Level{{ID: "absent", Label: "A"}, {ID: "paper", Points: 1, Label: "B"}, {ID: "practised", Points: 2, Label: "C"}},
		Bands: []assess.Band{{ID: "urgent"}, {ID: "strong", From: 50}},
	}
	for _, list := range []string{"a", "b"} {
		c := assess.Checklist{ID: list, Title: list}
		for _, id := range strings.Fields(questions) {
			if strings.HasPrefix(id, list) {
				q := assess.Question{ID: strings.Trim(id, "!"), Short: id, Text: "What of " + id + "?", Rev: 1, Weight: 1, Critical: strings.HasSuffix(id, "!")}
				if yes := true; q.Critical {
					q.NA = &yes
				}
				c.Questions = append(c.Questions, q)
			}
		}
		p.Checklists = append(p.Checklists, c)
	}
	for _, part := range strings.Split(profile, "? ") {
		id, text, _ := strings.Cut(part, "=")
		p.Profile = append(p.Profile, assess.ProfileQuestion{ID: id, Text: text})
	}
	return p
}

func aboutOf(p assess.Pack) assess.Assessment {
	return assess.Assessment{
		ID: "0123456789abcdef", Organisation: "Hope", Round: "2026", Language: "en", Created: "2026-03-01", Pack: p,
		ContentHash: p.ContentHash(), ScoringHash: p.ScoringHash(),
	}
}

// A file is one that somebody works in, with a clock of its own.
type file struct {
	merge.Copy
	state assess.State
	clock time.Time
}

func newFile(name string, about assess.Assessment, clock time.Time, events []assess.Event) *file {
	f := &file{Copy: merge.Copy{Name: name, About: about}, state: assess.NewState(about.Scope), clock: clock}
	for _, e := range events {
		f.apply(e)
	}
	return f
}

func (f *file) apply(e assess.Event) {
	var err error
	if err = assess.Check(&f.About.Pack, e.Act); err == nil {
		f.state, err = assess.Apply(f.state, e)
	}
	if err != nil {
		panic(fmt.Sprintf("%s, event %d: %v", f.Name, e.Seq, err))
	}
	f.Events = append(f.Events, e)
}

func (f *file) record(act assess.Act) *file {
	f.apply(assess.Event{Seq: len(f.Events) + 1, Time: f.clock, By: f.Name, Act: act})
	f.clock = f.clock.Add(time.Second)
	return f
}

// redact does what the command does: it rewrites the history.
func (f *file) redact(what string) {
	texts, events := 0, f.Events
	f.Events, f.state = nil, assess.NewState(f.About.Scope)
	for _, e := range events {
		act, n := assess.Redact(e.Act, what)
		e.Act, texts = act, texts+n
		f.apply(e)
	}
	if texts > 0 {
		f.record(assess.Redaction{Question: what, Texts: texts})
	}
}

// world lets people answer, change their minds, copy files and merge some.
func world(t testing.TB, r *rand.Rand) []*file {
	about := aboutOf(older())
	files := []*file{newFile("c0", about, time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC), nil)}
	if r.IntN(3) == 0 { // the file carries the round before
		last := newFile("last", about, time.Date(2025, 3, 1, 9, 0, 0, 0, time.UTC), nil)
		for range 8 {
			last.record(someAct(r))
		}
		last.About.Created = "2025-03-01"
		files[0].record(assess.NewEarlier(&last.About, &last.state, &about))
	}
	for range 10 + r.IntN(40) {
		f := files[r.IntN(len(files))]
		name := fmt.Sprint("c", len(files))
		switch r.IntN(14) {
		case 0, 1:
			if len(files) < 5 {
				files = append(files, newFile(name, about, f.clock, f.Events))
			}
		case 2:
			if len(files) < 6 {
				pick := r.IntN(2)
				files = append(files, settled(t, name, func(merge.Conflict) int { return pick }, f, files[r.IntN(len(files))]))
			}
		case 3:
			if of := f.state.ToUndo(); of > 0 {
				f.record(assess.Undo{Of: of})
			}
		case 4:
			if of := f.state.ToRedo(); of > 0 {
				f.record(assess.Undo{Of: of})
			}
		case 5:
			if r.IntN(3) == 0 {
				f.redact([]string{"a1", "b1", "b3", assess.Decisions, assess.ApprovedBy}[r.IntN(5)])
			}
		case 6:
			f.clock = f.clock.Add(time.Duration(r.IntN(300)-60) * time.Hour) // clocks are wrong, too
		case 7:
			on := assess.DateOf(f.clock)
			f.record(assess.Approve(&about.Pack, &f.state, f.state.RecordedBy("", on, on), "board", on, []string{"x"}))
		case 8:
			f.record(assess.Import{Acts: []assess.Act{someAct(r), someAct(r), someAct(r)}})
		default:
			f.record(someAct(r))
		}
		if r.IntN(4) == 0 {
			f.clock = f.clock.Add(-time.Second) // two acts in the same second
		}
	}
	return files
}

func someAct(r *rand.Rand) assess.Act {
	question := []string{"a1", "a1", "a2", "b1", "b2", "b3"}[r.IntN(6)]
	text := []string{"", "x", "y"}[r.IntN(3)]
	switch r.IntN(15) {
	case 0:
		return assess.ProfileAnswer{Profile: []string{"direct", "old", "gone"}[r.IntN(3)], Yes: r.IntN(2) == 0}
	case 1, 2:
		due := []string{"2026-05-01", "2026-06-01"}[r.IntN(2)]
		return assess.PlanEntry{Question: question, Owner: &text, Due: &due}
	case 3:
		return assess.Count{Question: question, Table: "A", Moment: assess.Before, Hands: [][]int{{3, 1, 1, 0}, {0, 5, 1, 0}}[r.IntN(2)]}
	case 4:
		return assess.Talk{Question: question, Table: "A", Answer: "paper", Minority: text}
	case 5:
		return assess.Parked{Question: question, Text: text}
	case 6:
		return assess.Moved{Question: question}
	case 8:
		action := []string{question, "own-7k3m"}[r.IntN(2)]
		return assess.ActionStatus{Action: action, Status: []assess.Status{assess.StatusBegun, assess.StatusDropped}[r.IntN(2)], On: "2026-05-01", Reason: "x"}
	case 9:
		return assess.OwnAction{ID: []string{"own-7k3m", "own-7k4m"}[r.IntN(2)], What: "w" + text, For: []string{question}}
	case 10:
		return assess.Holder{Post: "Director", Name: text}
	case 7:
		return assess.Participants{Count: 5 + r.IntN(3)}
	}
	value := []string{"absent", "paper", "practised", "unsure"}[r.IntN(4)]
	return assess.Answer{Question: question, Value: value, Note: text}
}

// settled returns what files are together, every conflict settled by pick.
func settled(t testing.TB, name string, pick func(merge.Conflict) int, files ...*file) *file {
	t.Helper()
	m := joined(t, files...)
	clock := files[0].clock
	for _, f := range files {
		if f.clock.After(clock) {
			clock = f.clock
		}
	}
	whole := newFile(name, m.About, clock, m.Events)
	var acts []assess.Act
	for _, c := range m.Conflicts {
		acts = append(acts, c.Choices[min(pick(c), len(c.Choices)-1)].Act)
	}
	if acts != nil {
		whole.record(assess.Import{Acts: acts})
	}
	return whole
}

func joined(t testing.TB, files ...*file) merge.Merged {
	t.Helper()
	var copies []merge.Copy
	for _, f := range files {
		copies = append(copies, f.Copy)
	}
	m, err := merge.Join(copies)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// renewed returns a file under a newer pack.
func renewed(t testing.TB, f *file, pack assess.Pack) *file {
	t.Helper()
	out, err := Renew(f.About, f.About.ID, f.Events, pack)
	if err != nil {
		t.Fatal(err)
	}
	return newFile(f.Name, out.About, f.clock, out.Events)
}
