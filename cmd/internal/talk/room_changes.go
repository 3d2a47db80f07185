package talk

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// A change is something of a workshop under way that can be put right.
type change struct {
	key, label string
	step       RoomStep
}

// changes lists what can be put right, in the order in which it is offered.
func (t Room) changes() []change {
	w := t.Words.Room
	return []change{
		{"1", w.ChangePeople, RoomPeople}, {"2", w.ChangeTime, RoomTime}, {"3", w.ChangeRoute, RoomRoute},
		{"4", w.ChangeProfile, RoomProfile}, {"5", w.ChangeContacts, RoomContacts},
	}
}

// changePage asks what is to be put right, or asks for it.
func (t Room) changePage(s assess.State, at RoomPlace) Page {
	words, w := t.Words.Room, t.walk(s)
	page := Page{Title: words.ChangeTitle, Moves: []Move{{Do: Back}}}
	switch at.Step {
	case RoomPeople:
		page := t.partOf(openPeople)
		page.Blocks = append(page.Blocks, t.were(&w))
		return page
	case RoomTime:
		page.Blocks = []Block{{Text: t.soFar(&w)}}
		page.Fields = []Field{{Name: fieldTime, Label: words.ChangeTime, Ask: words.AskEnd}}
	case RoomRoute:
		f := Field{Name: fieldAnswer, Label: words.ChangeRoute, Ask: words.AskChange, Listed: true}
		labels := []string{words.RouteFull, words.RouteShort, words.RouteMust}
		if !assess.AnyMustHave(t.About.Pack.Refs()) {
			labels[1] = words.RouteShortAny
		}
		for i, r := range t.routes() {
			questions := workshop.Chosen(&t.About.Pack, &s, w.Checklist, r)
			label := report.FillHoles(labels[i], "count", fmt.Sprint(len(questions)))
			f.Options = append(f.Options, Option{Value: fmt.Sprint(i + 1), Key: fmt.Sprint(i + 1), Label: label})
		}
		page.Fields = []Field{f}
	case RoomContacts:
		if len(t.About.Contacts) > 0 {
			page.Blocks = []Block{{Title: t.Words.Audit.Contacts, Items: t.About.Contacts}}
		}
		page.Fields = []Field{{Name: fieldContact, Label: words.ChangeContacts, Ask: t.Words.Audit.AskContacts, Free: true}}
	default:
		f := Field{Name: fieldAnswer, Label: words.ChangeTitle, Ask: words.AskChange, Listed: true}
		for _, c := range t.changes() {
			f.Options = append(f.Options, Option{Value: c.key, Key: c.key, Label: c.label})
		}
		page.Fields = []Field{f}
	}
	return page
}

// takeChange takes what is to be put right. An empty line changes nothing.
func (t Room) takeChange(s assess.State, at RoomPlace, f Form) Outcome[RoomPlace] {
	if f.Do == Back {
		if at.Step == RoomChanges {
			return Outcome[RoomPlace]{Next: walking}
		}
		return Outcome[RoomPlace]{Next: RoomPlace{Step: RoomChanges}}
	}
	w, typed := t.walk(s), assess.CleanText(f.Values[fieldAnswer])
	out := Outcome[RoomPlace]{Next: at, Wrong: map[string]string{}}
	session := assess.Session{Date: w.Date, Table: w.Table}
	switch at.Step {
	case RoomPeople:
		if !t.takePart(openPeople, f, w.Voices, &session, &out) || len(out.Wrong) > 0 {
			return out
		}
		t.beside(s, &session, &out)
	case RoomTime:
		if assess.CleanText(f.Values[fieldTime]) == "" {
			return Outcome[RoomPlace]{Next: walking}
		}
		if t.takeTime(f, &session, &out); len(out.Wrong) > 0 {
			return out
		}
	case RoomRoute:
		return t.takeRoute(s, &w, at, typed)
	case RoomContacts:
		return t.takeContacts(f, walking)
	default:
		return t.takeChoice(s, at, typed)
	}
	out.Acts, out.Next = []assess.Act{session}, walking
	return out
}

// takeChoice leads to the page of what was chosen.
func (t Room) takeChoice(s assess.State, at RoomPlace, typed string) Outcome[RoomPlace] {
	if typed == "" {
		return Outcome[RoomPlace]{Next: walking}
	}
	for _, c := range t.changes() {
		if c.key != typed {
			continue
		}
		next := RoomPlace{Step: c.step}
		if c.step == RoomProfile {
			next.Open = t.profileOf(s, false)
			if len(next.Open) == 0 {
				return stay(walking, t.Words.Room.ChangeNoProfile)
			}
		}
		return Outcome[RoomPlace]{Next: next}
	}
	return wrong(at, fieldAnswer, report.FillHoles(t.Words.Room.ChangeUnknown, "typed", report.Shorten(typed, 20)))
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
func (t Room) takeRoute(s assess.State, w *workshop.Walk, at RoomPlace, typed string) Outcome[RoomPlace] {
	if typed == "" {
		return Outcome[RoomPlace]{Next: walking}
	}
	for i, r := range t.routes() {
		if typed == fmt.Sprint(i+1) {
			session := assess.Session{
				Date: w.Date, Table: w.Table, Changes: []string{assess.ChangesQuestions}, Next: openFit,
				Checklist: w.Checklist, Route: string(r), Silent: w.Silent, PlannedFor: w.PlannedFor,
			}
			return t.opened(s, session, RoomPlace{}, Outcome[RoomPlace]{})
		}
	}
	return wrong(at, fieldAnswer, report.FillHoles(t.Words.Room.ChangeUnknown, "typed", report.Shorten(typed, 20)))
}

// takeContacts records whom to call, and shows it; an empty line leaves it as it is.
func (t Room) takeContacts(f Form, next RoomPlace) Outcome[RoomPlace] {
	acts, err := t.Words.contacts(t.About, f)
	if err != "" {
		return wrong(RoomPlace{Step: RoomContacts}, fieldContact, err)
	}
	out := Outcome[RoomPlace]{Acts: acts, Next: next}
	for _, act := range acts {
		out.Note = report.FillHoles(t.Words.Audit.ContactsNow, "contacts", strings.Join(act.(assess.Detail).Texts, "; "))
	}
	return out
}
