package assess

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
		if !s.undone[i] && undoable(s.events[i].Act) {
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
		if u, ok := act.(Undo); ok && !s.undone[i] && !isUndo(s.events[u.Of-1]) {
			return i + 1
		}
		if undoable(act) {
			return 0
		}
	}
	return 0
}

func isUndo(e Event) bool { _, ok := e.Act.(Undo); return ok }

func undoable(act Act) bool {
	k, ok := kindOf(act.Kind())
	return ok && !k.noUndo
}
