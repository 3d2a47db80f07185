package assess

import (
	"cmp"
	"slices"

	"safeguard/assess/fault"
)

// A State is what the events so far amount to: the answers, the profile and the
// changes to the plan that stand. Make one with NewState.
type State struct {
	Scope Scope

	events   []Event
	undone   []bool // by event, in step with events
	answers  map[string][]kept
	profiles map[string][]kept
	plans    map[string][]kept
	statuses map[string][]kept // by action
	own      map[string][]kept // by action
	ownIDs   []string          // in the order in which they were first added
	holders  map[string][]kept // by foldPost
	format   int               // the newest one that was recorded, or 0
	marked   int               // the number of the last Merge, or 0
	earlier  *Earlier          // nil where the file carries no round before it
	follows  int               // the event of earlier

	known     *Past // up to the event knownUpTo; made when it is asked for
	knownUpTo int
}

// A kept act belongs to the event at a place of events: an Import's acts all to
// the same.
type kept struct {
	event int
	act   Act
}

// NewState returns the state of an assessment in which nothing has happened.
func NewState(scope Scope) State {
	return State{
		Scope:    scope,
		answers:  map[string][]kept{},
		profiles: map[string][]kept{},
		plans:    map[string][]kept{},
		statuses: map[string][]kept{},
		own:      map[string][]kept{},
		holders:  map[string][]kept{},
	}
}

// Apply returns the state after e. Like append it may reuse what s holds, so
// that only the returned state is to be used afterwards. An event out of
// sequence, or an Undo of what is not there or already undone, is an error and
// leaves s as it was.
func Apply(s State, e Event) (State, error) {
	if want := len(s.events) + 1; e.Seq != want {
		return s, fault.New("event_out_of_order", "event", e.Seq, "want", want)
	}
	if u, ok := e.Act.(Undo); ok {
		if u.Of < 1 || u.Of > len(s.events) || s.undone[u.Of-1] {
			return s, fault.New("undo_of_nothing", "event", e.Seq, "of", u.Of)
		}
		s.setUndone(u.Of-1, true)
	}
	if m, ok := e.Act.(Merge); ok {
		if err := m.fits(e.Seq); err != nil {
			return s, err
		}
		s.marked = e.Seq
	}
	if f, ok := e.Act.(Format); ok {
		s.format = max(s.format, f.Version)
	}
	if a, ok := e.Act.(Earlier); ok {
		if s.earlier != nil {
			return s, fault.New("second_earlier", "event", e.Seq)
		}
		s.earlier, s.follows = &a, len(s.events)
	}
	if r, ok := e.Act.(Redaction); ok && r.Earlier && !s.earlier.has(r.Question) {
		return s, noQuestion(r.Question)
	}
	i := len(s.events)
	s.events = append(s.events, e)
	s.undone = append(s.undone, false)
	s.keep(i, e.Act)
	return s, nil
}

// Fits says why acts cannot be the next ones of s, one after the other, or
// returns nil: then Apply takes them. It changes nothing. Whether acts fit the
// pack is Check's business.
func (s *State) Fits(acts ...Act) error {
	trial := NewState(s.Scope) // Apply refuses by the events alone
	trial.events, trial.undone, trial.earlier = slices.Clip(s.events), slices.Clone(s.undone), s.earlier
	for _, act := range acts {
		var err error
		if trial, err = Apply(trial, Event{Seq: len(trial.events) + 1, Act: act}); err != nil {
			return err
		}
	}
	return nil
}

// Then returns the state as it will be once acts are recorded that Fits, with
// events that have neither time nor author. It leaves s alone.
func (s *State) Then(acts ...Act) State {
	then := s.until(len(s.events))
	for _, act := range acts {
		then, _ = Apply(then, Event{Seq: len(then.events) + 1, Act: act})
	}
	return then
}

// keep files what has an answer of its own: everything else is found by Acts.
func (s *State) keep(i int, act Act) {
	for _, part := range Parts(act) {
		switch a := part.(type) {
		case Earlier:
			s.carry(i, &a)
		case Answer:
			s.answers[a.Question] = append(s.answers[a.Question], kept{i, part})
		case ProfileAnswer:
			s.profiles[a.Profile] = append(s.profiles[a.Profile], kept{i, part})
		case PlanEntry:
			s.plans[a.Question] = append(s.plans[a.Question], kept{i, part})
		case ActionStatus:
			s.statuses[a.Action] = append(s.statuses[a.Action], kept{i, part})
		case OwnAction:
			if s.own[a.ID] == nil {
				s.ownIDs = append(s.ownIDs, a.ID)
			}
			s.own[a.ID] = append(s.own[a.ID], kept{i, part})
		case Holder:
			s.holders[foldPost(a.Post)] = append(s.holders[foldPost(a.Post)], kept{i, part})
		}
	}
}

// between returns the acts of the events from one place up to another.
func between(list []kept, from, to int) []kept {
	at := func(event int) int {
		i, _ := slices.BinarySearchFunc(list, event, func(k kept, event int) int { return cmp.Compare(k.event, event) })
		return i
	}
	return list[at(from):max(at(from), at(to))]
}

// Events returns all events, undone ones included. The slice is not to be changed.
func (s *State) Events() []Event { return s.events }

// last returns the newest act of the list that stands.
func (s *State) last(list []kept) (Act, bool) {
	for _, k := range slices.Backward(list) {
		if !s.undone[k.event] {
			return k.act, true
		}
	}
	return nil, false
}

// Answer returns the answer in force for a question.
func (s *State) Answer(question string) (Answer, bool) {
	a, ok := s.last(s.answers[question])
	if !ok {
		return Answer{}, false
	}
	return a.(Answer), true
}

// Since returns the day on which the question got the value that stands now:
// answers that only changed a text do not move it.
func (s *State) Since(question string) Date { return s.dayOf(question, s.since(question)) }

// sinceInFile is Since as if every answer had been given by somebody who knew all before
// it in the file: what fingerprints are made of, and were by version 1.
func (s *State) sinceInFile(question string) Date {
	return s.dayOf(question, s.sinceKnowing(question, func(int, int) bool { return true }))
}

// dayOf returns the day of an answer that began what stands, in the earlier round where it
// did, and "" for -1.
func (s *State) dayOf(question string, at int) Date {
	if at < 0 {
		return ""
	}
	if before, ok := s.sinceBefore(question, at); ok {
		return before
	}
	return DateOf(s.events[at].Time)
}

// Confirmed returns the day on which the value that stands was last given, where that is
// later than Since: it was answered again with the same level, or as last time.
func (s *State) Confirmed(question string) Date {
	k, ok := s.newest(s.answers[question])
	if !ok {
		return ""
	}
	if day := DateOf(s.events[k.event].Time); day > s.Since(question) {
		return day
	}
	return ""
}

// since returns the index of the event of Since, or -1. An answer of another copy that
// did not know of this one, and that did not win when both were merged, does not break
// the time in which the value stood.
func (s *State) since(question string) int {
	return s.sinceKnowing(question, func(later, earlier int) bool {
		return s.knew(Subject{"question", question}, later, earlier)
	})
}

// sinceKnowing is since where knew says whether the recorder of a later answer knew an
// earlier one.
func (s *State) sinceKnowing(question string, knew func(later, earlier int) bool) int {
	at := -1
	var value string
	var others []int
	for _, k := range slices.Backward(s.answers[question]) {
		if s.undone[k.event] {
			continue
		}
		a := k.act.(Answer)
		switch {
		case at >= 0 && a.Value != value:
			others = append(others, k.event)
			if s.marked == 0 {
				return at
			}
		case slices.ContainsFunc(others, func(later int) bool { return knew(later, k.event) }):
			return at
		default:
			at, value = k.event, a.Value
		}
	}
	return at
}

// Profile returns the answer to a profile question, and whether there is one.
func (s *State) Profile(id string) (yes, answered bool) {
	act, ok := s.last(s.profiles[id])
	if !ok {
		return false, false
	}
	a := act.(ProfileAnswer)
	return a.Yes, !a.Open
}

// Plan returns the changes to an action that stand, newest first where two of them set
// the same field.
func (s *State) Plan(action string) PlanEntry { return s.planFrom(action, 0) }

// planFrom is Plan without what came before an event.
func (s *State) planFrom(action string, event int) PlanEntry {
	merged := PlanEntry{Question: action}
	for _, k := range s.plans[action] {
		if k.event < event || s.undone[k.event] {
			continue
		}
		p := k.act.(PlanEntry)
		to := merged.Fields()
		for i, from := range p.Fields() {
			if *from != nil {
				*to[i] = *from
			}
		}
		merged.Redacted = merged.Redacted || p.Redacted
	}
	return merged
}
