package assess

// An Onward says what becomes of the actions that were not over at the end of the earlier
// round. Each is in one of the lists, by its id: On goes on in this one, Wait is of a
// question that this one does not ask, and waits for one that does, and Gone is of a
// question that the pack does not have any more.
type Onward struct {
	On, Wait, Gone []string
}

// Onward returns what becomes of the actions that were not over in the earlier round; of
// a file without one, nothing.
func (s *State) Onward(p *Pack) (o Onward) {
	if s.earlier == nil {
		return o
	}
	asked := map[string]bool{}
	for _, ref := range p.Refs() {
		asked[ref.Question.ID] = s.Scope.Covers(ref) && s.HiddenBy(ref.Question) == nil
	}
	for _, a := range s.earlier.Plan {
		if !a.onward() || s.earlier.setAside(a) {
			continue
		}
		switch on, has := asked[a.ID]; {
		case on || IsOwnAction(a.ID):
			o.On = append(o.On, a.ID)
		case has:
			o.Wait = append(o.Wait, a.ID)
		default:
			o.Gone = append(o.Gone, a.ID)
		}
	}
	return o
}
