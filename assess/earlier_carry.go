package assess

// carry files what of the earlier round goes on in this one: who holds which post, and
// of the actions that were open the words that people gave them, that they are begun,
// and those that people added. They belong to event i, which is e.
func (s *State) carry(i int, e *Earlier) {
	for _, past := range e.Acts {
		open := true
		switch a := past.Act.(type) {
		case Holder:
		case PlanEntry:
			_, open = e.goesOn(a.Question)
		case ActionStatus:
			_, open = e.goesOn(a.Action)
			open = open && a.Status.Open() // else how the action of a gap before ended
		case OwnAction:
			_, open = e.goesOn(a.ID)
		default:
			open = false
		}
		if open {
			s.keep(i, past.Act)
		}
	}
}

// sinceBefore returns the day since which a question has the value that it has since
// the event at, where that was in the earlier round: it had the same value at its end,
// and means the same, and nothing else was said in between.
func (s *State) sinceBefore(question string, at int) (Date, bool) {
	if s.earlier == nil {
		return "", false
	}
	for _, k := range s.answers[question] {
		if k.event < at && !s.undone[k.event] {
			return "", false
		}
	}
	past, ok := s.earlier.answer(question)
	if now, _ := s.Answer(question); !ok || s.earlier.changed(question) || past.Act.(Answer).Value != now.Value {
		return "", false
	}
	if past.Since != "" {
		return past.Since, true
	}
	return DateOf(past.Time), true
}
