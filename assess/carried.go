package assess

// Carried are texts that were written beside one answer to a question and stay
// beside another: what is true of "not in place" seldom is of "practised". They
// are shown to a person before they stay.
type Carried struct {
	Value    string // the answer that they were written beside
	Note     string
	Evidence string
	Support  string
	Owner    string
	What     string
}

// CarriedOver returns the texts of a question that are the same in two states
// though its answer has another value, and whether there are any. What was not
// answered before carries nothing.
func CarriedOver(before, after *State, question string) (c Carried, ok bool) {
	then, answered := before.Answer(question)
	now, _ := after.Answer(question)
	if !answered || then.Value == now.Value {
		return Carried{}, false
	}
	planned, plan := before.Plan(question), after.Plan(question)
	for _, t := range []struct {
		to        *string
		then, now string
	}{
		{&c.Note, then.Note, now.Note}, {&c.Evidence, then.Evidence, now.Evidence}, {&c.Support, then.Support, now.Support},
		{&c.Owner, value(planned.Owner), value(plan.Owner)}, {&c.What, value(planned.What), value(plan.What)},
	} {
		if t.then == t.now {
			*t.to = t.then
		}
	}
	ok = c != Carried{}
	c.Value = then.Value
	return c, ok
}
