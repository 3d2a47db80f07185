package assess

import (
	"reflect"
	"slices"
)

// What is in place of a question where a text is removed that belongs to none.
const (
	Decisions  = "decisions" // the wording of what was decided with approvals
	ApprovedBy = "role"      // who approved
	Venue      = "place"     // of workshops
	Initials   = "initials"  // of whoever recorded an event
	FewPeople  = "hands"     // numbers of few people, which version 1 kept
)

// Removable lists the words in place of a question in a redaction, in
// the order of help.
var Removable = []string{Decisions, ApprovedBy, Venue, Initials, Holders, FewPeople, Organisation, Round, Contacts}

// A Text is a field in which people write freely.
type Text struct {
	Field   string // of an act, as in "answer.note", of an event or of the head
	Private bool   // it stays out of a private report
	Word    string // that removes it, "" for the question that its act is about
}

// texts declares all of them: what leaves the house, and how each is removed. A
// field that is not here is private, and belongs to the question.
var texts = []Text{
	{"answer.reason", true, ""},
	{"answer.note", true, ""},
	{"answer.evidence", true, ""},
	{"answer.support", true, ""},
	{"plan.what", true, ""},
	{"plan.owner", false, ""}, // a post: without it, and without the help wanted, a plan is of no use
	{"plan.help", false, ""},
	{"plan.proof", true, ""},
	{"status.proof", true, ""},
	{"status.role", true, ""},
	{"status.reason", true, ""},
	{"action.what", true, ""},
	{"action.owner", false, ""},
	{"holder.post", false, Holders},
	{"holder.name", true, Holders},
	{"approve.role", true, ApprovedBy},
	{"approve.decisions", true, Decisions},
	{"lapsed.role", true, ApprovedBy},
	{"lapsed.decisions", true, Decisions},
	{"session.place", true, Venue},
	{"tally.minority", true, ""},
	{"talk.minority", true, ""},
	{"parked.text", true, ""},
	{"earlier.organisation", false, Organisation}, // on page one too
	{"earlier.round", false, Round},
	{"earlier.plan.round", false, Round},
	{"earlier.acts.by", true, Initials},
	{"detail.texts", false, ""}, // on page one, as what the head says; removed by its own word
	{"event.by", true, Initials},
	{"head.organisation", false, ""}, // whose report it is
	{"head.round", false, ""},
	{"head.contacts", false, Contacts}, // posts and numbers that whoever sees a child in danger has to find
}

// Texts returns what is declared of every free text.
func Texts() []Text { return slices.Clone(texts) }

// textOf returns what is declared of a field.
func textOf(field string) Text {
	if i := slices.IndexFunc(texts, func(t Text) bool { return t.Field == field }); i >= 0 {
		return texts[i]
	}
	return Text{Field: field, Private: true}
}

// TextLeftOut is in place of a text that a reader has to find something in.
const TextLeftOut = "–"

// WithoutPrivate returns the act without the texts that stay out of a private
// report; of an Import or an Earlier, each act.
func WithoutPrivate(act Act) Act { return withoutTexts(act, isPrivate) }

func isPrivate(t Text) bool { return t.Private }

// isAbout reports whether a text says more than whose report it is, and of when.
func isAbout(t Text) bool {
	return t.Private || slices.Contains([]string{"plan.owner", "plan.help", "action.owner", "holder.post"}, t.Field)
}

// withoutTexts returns the act without the texts that go says; of an Import or an
// Earlier, each act.
func withoutTexts(act Act, goes func(Text) bool) Act {
	if im, ok := act.(Import); ok {
		acts := make([]Act, len(im.Acts))
		for i, a := range im.Acts {
			acts[i] = withoutTexts(a, goes)
		}
		return Import{acts}
	}
	if e, ok := act.(Earlier); ok {
		e, _ = e.without(func(a Act) (Act, []string) { return without(a, goes) }, goes)
		return e
	}
	act, _ = without(act, goes)
	return act
}

// without returns the act without the texts that go says, and those.
func without(act Act, goes func(Text) bool) (Act, []string) {
	fields := copyOf(act)
	var gone []string
	for i := range fields.NumField() {
		if t := fields.Type().Field(i); t.Tag.Get("holds") == "text" && goes(textOf(act.Kind()+"."+jsonName(t))) {
			gone = append(gone, empty(fields.Field(i))...)
		}
	}
	if gone == nil {
		return act, nil
	}
	switch a := fields.Interface().(type) {
	case Approval:
		if a.Role == "" {
			a.Role = TextLeftOut
			return a, gone
		}
	case Holder:
		if a.Post == "" {
			a.Post = TextLeftOut
			return a, gone
		}
	case Lapsed:
		if a.Role == "" {
			a.Role = TextLeftOut
			return a, gone
		}
	}
	return fields.Interface().(Act), gone
}

// empty removes the texts of a field and returns them. The field of an action stays
// set, so that it does not give way to an older one.
func empty(field reflect.Value) (gone []string) {
	switch field.Kind() {
	case reflect.Slice:
		gone = field.Interface().([]string)
		field.SetZero()
	case reflect.Pointer:
		if field.IsNil() || field.Elem().String() == "" {
			return nil
		}
		gone = []string{field.Elem().String()}
		field.Set(reflect.New(field.Type().Elem()))
	default:
		if field.String() == "" || field.String() == TextLeftOut {
			return nil
		}
		gone = []string{field.String()}
		field.SetZero()
	}
	return gone
}

// WithoutPrivate returns the state as it would be had nobody written a text that
// stays out of a private report.
func (s State) WithoutPrivate() State { return s.withoutTexts(isPrivate) }

// WithoutTexts returns the state as it would be had nobody written anything: without
// those who see to an action, and without the help wanted, too.
func (s State) WithoutTexts() State { return s.withoutTexts(isAbout) }

func (s State) withoutTexts(goes func(Text) bool) State {
	bare := NewState(s.Scope)
	for _, e := range s.events {
		e.Act, e.By = withoutTexts(e.Act, goes), ""
		bare, _ = Apply(bare, e) // it was applied once: it fits
	}
	return bare
}

// EvaluatePrivate is Evaluate without the texts that stay out of a private report.
// Sums and counts, the evidence that is named among them, are the same.
func EvaluatePrivate(p Pack, s State, today Date) Result {
	r := Evaluate(p, s, today).WithoutPrivate()
	bare := Evaluate(p, s.WithoutPrivate(), today)
	r.Plan, r.Finished = bare.Plan, bare.Finished
	return r
}

// EvaluateFigures is Evaluate without anything that people wrote. Sums and counts are
// the same.
func EvaluateFigures(p Pack, s State, today Date) Result {
	r := Evaluate(p, s, today).WithoutPrivate()
	bare := Evaluate(p, s.WithoutTexts(), today)
	r.Plan, r.Finished = bare.Plan, bare.Finished
	r.ToDecide = slices.DeleteFunc(r.ToDecide, func(d Decision) bool { return d.Kind == GrantHelp })
	help := func(d SeenDecision) bool { return d.Kind == GrantHelp }
	r.Seen, r.Refused = slices.DeleteFunc(r.Seen, help), slices.DeleteFunc(r.Refused, help)
	return r
}

func withoutRoles(list []SeenDecision) []SeenDecision {
	list = slices.Clone(list)
	for i := range list {
		list[i].Role = TextLeftOut
	}
	return list
}

// WithoutPrivate returns the result without the private texts of answers and of the
// approval. The plan is EvaluatePrivate's.
func (r Result) WithoutPrivate() Result {
	r.Private = true
	r.Checklists = slices.Clone(r.Checklists)
	for i := range r.Checklists {
		questions := slices.Clone(r.Checklists[i].Questions)
		for j, q := range questions {
			if q.Answer != nil {
				a := WithoutPrivate(*q.Answer).(Answer)
				questions[j].Answer = &a
			}
		}
		r.Checklists[i].Questions = questions
	}
	r.Approved = slices.Clone(r.Approved)
	for i, a := range r.Approved {
		r.Approved[i] = WithoutPrivate(a).(Approval)
	}
	r.Lapsed = slices.Clone(r.Lapsed)
	for i, a := range r.Lapsed {
		r.Lapsed[i] = WithoutPrivate(a).(Lapsed)
	}
	r.Seen, r.Refused = withoutRoles(r.Seen), withoutRoles(r.Refused)
	if r.Approval != nil {
		a := *r.Approval
		a.Approval = WithoutPrivate(a.Approval).(Approval)
		a.Changes = slices.Clone(a.Changes)
		for i := range a.Changes {
			if c := &a.Changes[i]; c.Kind == ChangedPlan && c.Field != "due" {
				c.From, c.To, c.Stood, c.Stands = "", "", "", ""
			}
		}
		r.Approval = &a
	}
	return r
}
