package assess

import "slices"

// An Undo takes back the event with the number Of. That may be an Undo, which
// puts back what that one took.
type Undo struct {
	Of int `json:"of"`
}

// Kind returns "undo".
func (Undo) Kind() string { return "undo" }

// About returns nothing: merging counts how often an act was undone.
func (Undo) About() []Topic { return nil }

func (Undo) check(*Pack) error { return nil }

// setUndone marks event i, and where that is an undo itself, redoes or undoes
// away again what it undid.
func (s *State) setUndone(i int, undone bool) {
	for {
		s.undone[i] = undone
		u, ok := s.events[i].Act.(Undo)
		if !ok {
			return
		}
		i, undone = u.Of-1, !undone
	}
}

// Undone reports whether the event with the number seq has been taken back.
func (s *State) Undone(seq int) bool { return s.undone[seq-1] }

// ToUndo returns the number of the last act in force, or 0 when nothing is
// left to take back.
func (s *State) ToUndo() int {
	for i := len(s.events) - 1; i >= 0; i-- {
		if !s.undone[i] && s.undoable(i) {
			return i + 1
		}
	}
	return 0
}

// ToRedo returns the number of the undo that an undo of the undo would take
// back: the last one in force, unless something new was recorded after it.
// It is 0 when there is none.
func (s *State) ToRedo() int {
	for i := len(s.events) - 1; i >= 0; i-- {
		act := s.events[i].Act
		if u, ok := act.(Undo); ok && !s.undone[i] && !isUndo(s.events[u.Of-1]) && s.undoable(u.Of-1) {
			return i + 1
		}
		if s.undoable(i) {
			return 0
		}
	}
	return 0
}

func isUndo(e Event) bool { _, ok := e.Act.(Undo); return ok }

// undoable reports whether taking event i back can change anything: not that of a
// detail whose earlier texts are gone, since what stood then is what it began with.
func (s *State) undoable(i int) bool {
	act := s.events[i].Act
	if d, ok := act.(Detail); ok && slices.ContainsFunc(s.events[i:], func(e Event) bool {
		r, ok := e.Act.(Redaction)
		return ok && r.Question == d.Of
	}) {
		return false
	}
	k, ok := kindOf(act.Kind())
	return ok && !k.noUndo
}
