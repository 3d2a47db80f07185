package room

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A change is something of a workshop under way that can be put right.
type change struct {
	key, label string
	step       Step
}

// changes lists what can be put right, in the order in which it is offered.
func (t Room) changes() []change {
	w := t.Words.Room
	return []change{
		{"1", w.ChangePeople, People}, {"2", w.ChangeTime, Time}, {"3", w.ChangeRoute, Route},
		{"4", w.ChangeProfile, Profile}, {"5", w.ChangeContacts, Contacts},
	}
}

// changePage asks what is to be put right, or asks for it.
func (t Room) changePage(s assess.State, at Place) talk.Page {
	words, w := t.Words.Room, t.Walk(s)
	page := talk.Page{Title: words.ChangeTitle, Moves: []talk.Move{{Do: talk.Back}}}
	switch at.Step {
	case People:
		page := t.partPage(openPeople)
		page.Blocks = append(page.Blocks, t.peopleBefore(&w))
		return page
	case Time:
		page.Blocks = []talk.Block{{Text: t.soFar(&w)}}
		page.Fields = []talk.Field{{Name: fieldTime, Label: words.ChangeTime, Ask: words.AskEnd}}
	case Route:
		f := talk.Field{Name: talk.FieldAnswer, Label: words.ChangeRoute, Ask: words.AskChange, Listed: true}
		labels := []string{words.RouteFull, words.RouteShort, words.RouteMust}
		if !assess.AnyMustHave(t.About.Pack.Refs()) {
			labels[1] = words.RouteShortAny
		}
		for i, r := range t.routes() {
			questions := workshop.Chosen(&t.About.Pack, &s, w.Checklist, r)
			label := report.FillHoles(labels[i], "count", fmt.Sprint(len(questions)))
			f.Options = append(f.Options, talk.Option{Value: fmt.Sprint(i + 1), Key: fmt.Sprint(i + 1), Label: label})
		}
		page.Fields = []talk.Field{f}
	case Contacts:
		if len(t.About.Contacts) > 0 {
			page.Blocks = []talk.Block{{Title: t.Words.Audit.Contacts, Items: t.About.Contacts}}
		}
		page.Fields = []talk.Field{{Name: talk.FieldContact, Label: words.ChangeContacts, Ask: t.Words.Audit.AskContacts, Free: true}}
	default:
		f := talk.Field{Name: talk.FieldAnswer, Label: words.ChangeTitle, Ask: words.AskChange, Listed: true}
		for _, c := range t.changes() {
			f.Options = append(f.Options, talk.Option{Value: c.key, Key: c.key, Label: c.label})
		}
		page.Fields = []talk.Field{f}
	}
	return page
}

// takeChange takes what is to be put right. An empty line changes nothing.
func (t Room) takeChange(s assess.State, at Place, f talk.Form) outcome {
	if f.Do == talk.Back {
		if at.Step == Changes {
			return outcome{Next: walking}
		}
		return outcome{Next: Place{Step: Changes}}
	}
	w, typed := t.Walk(s), assess.CleanText(f.Values[talk.FieldAnswer])
	out := outcome{Next: at, Wrong: map[string]string{}}
	session := assess.Session{Date: w.Date, Table: w.Table}
	switch at.Step {
	case People:
		if !t.takePart(openPeople, f, w.Voices, &session, &out) || len(out.Wrong) > 0 {
			return out
		}
		t.dropNumbers(s, &session, &out)
	case Time:
		if assess.CleanText(f.Values[fieldTime]) == "" {
			return outcome{Next: walking}
		}
		if t.takeTime(f, &session, &out); len(out.Wrong) > 0 {
			return out
		}
	case Route:
		return t.takeRoute(s, &w, at, typed)
	case Contacts:
		return t.takeContacts(f, walking)
	default:
		return t.takeChoice(s, at, typed)
	}
	out.Acts, out.Next = []assess.Act{session}, walking
	return out
}

// takeChoice leads to the page of what was chosen.
func (t Room) takeChoice(s assess.State, at Place, typed string) outcome {
	if typed == "" {
		return outcome{Next: walking}
	}
	for _, c := range t.changes() {
		if c.key != typed {
			continue
		}
		next := Place{Step: c.step}
		if c.step == Profile {
			next.Open = t.profileOf(s, false)
			if len(next.Open) == 0 {
				return talk.Stay(walking, t.Words.Room.ChangeNoProfile)
			}
		}
		return outcome{Next: next}
	}
	return talk.Reject(at, talk.FieldAnswer, report.FillHoles(t.Words.Room.ChangeUnknown, "typed", report.Shorten(typed, 20)))
}

// routes lists the routes that have questions: must-haves only where there are any.
func (t Room) routes() []workshop.Route {
	if assess.AnyMustHave(t.About.Pack.Refs()) {
		return workshop.Routes
	}
	return workshop.Routes[:2]
}

// takeRoute changes which questions are talked about. Where they do not fit into
// the time, it is asked what to leave out.
func (t Room) takeRoute(s assess.State, w *workshop.Walk, at Place, typed string) outcome {
	if typed == "" {
		return outcome{Next: walking}
	}
	for i, r := range t.routes() {
		if typed == fmt.Sprint(i+1) {
			session := assess.Session{
				Date: w.Date, Table: w.Table, Changes: []string{assess.ChangesQuestions}, Next: openFit,
				Checklist: w.Checklist, Route: string(r), Silent: w.Silent, PlannedFor: w.PlannedFor,
			}
			return t.recordStep(s, session, Place{}, outcome{})
		}
	}
	return talk.Reject(at, talk.FieldAnswer, report.FillHoles(t.Words.Room.ChangeUnknown, "typed", report.Shorten(typed, 20)))
}

// takeContacts records whom to call, and shows it; an empty line leaves it as it is.
func (t Room) takeContacts(f talk.Form, next Place) outcome {
	acts, err := t.Words.ReadContacts(t.About, f)
	if err != "" {
		return talk.Reject(Place{Step: Contacts}, talk.FieldContact, err)
	}
	out := outcome{Acts: acts, Next: next}
	for _, act := range acts {
		out.Note = report.FillHoles(t.Words.Audit.ContactsNow, "contacts", strings.Join(act.(assess.Detail).Texts, "; "))
	}
	return out
}
