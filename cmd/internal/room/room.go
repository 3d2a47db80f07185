package room

import (
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
)

// A Room is the conversation with a room of people before a projector: who is
// here, then for each question the hands, the talk and the answer that was agreed
// on, and in the end what came of it. Where the room is follows from the events;
// the score shows on the last page only.
type Room struct {
	About   *assess.Assessment
	Setting Setting
	Words   *Words
	Now     func() time.Time
}

type outcome = talk.Outcome[Place]

// A Setting is what was chosen for a workshop before it began. Given says that
// something was: then a workshop of another setting is not gone on with, and with
// Anew none is. Minutes and People, 0 for none, are what the time is planned for.
type Setting struct {
	Minutes   int
	People    int
	Anew      bool
	Checklist string
	Route     string
	Voices    []string
	Silent    bool
	Given     bool
}

// A Place is where a workshop is, as far as the events do not say it: N is
// the place in Open, the profile questions that were open when they were begun,
// the number of steps back in the opening, or the page of the end. Begun says that
// the workshop that is wanted has been opened, or gone on with. Table is the code
// that is proposed for the table before. Asked is an answer that was asked back.
type Place struct {
	Step  Step
	Open  []string
	N     int
	Begun bool
	Table string
	Asked string
}

// A Step is a part of a workshop.
type Step string

// First what has to be known, who is here, on another day whether they are the
// same, and what the profile leaves open; then wherever the events say that the
// room is, or where it shows cards once more. From there some of it can be changed.
const (
	Begins   Step = ""
	Contact  Step = "contact"
	Opens    Step = "opening"
	NewDay   Step = "day"
	Profile  Step = "profile"
	Walks    Step = "walk"
	Again    Step = "again"
	Changes  Step = "changes"
	Time     Step = "time"
	People   Step = "people"
	Route    Step = "route"
	Contacts Step = "contacts"
)

// Page returns what to show at a place.
func (t Room) Page(s assess.State, at Place) talk.Page {
	page := t.page(s, at)
	page.Shown, page.DangerTitle, page.Danger = talk.ToRoom, t.Words.Report.DangerTitle, t.Words.Danger(t.About, t.Words.Room.NameContacts)
	return page
}

func (t Room) page(s assess.State, at Place) talk.Page {
	switch at.Step {
	case Begins:
		return t.beginPage(s)
	case Contact:
		f := t.Words.ContactField(t.About)
		return talk.Page{Title: t.Words.Report.DangerTitle, Blocks: []talk.Block{talk.TextBlock(f.Label)}, Fields: []talk.Field{f}}
	case Opens:
		return t.openingPage(s, at)
	case NewDay:
		return t.dayPage(s)
	case Changes, People, Time, Route, Contacts:
		return t.changePage(s, at)
	case Profile:
		if at.N >= 0 && at.N < len(at.Open) {
			return t.profilePage(s, at)
		}
	}
	w := t.Walk(s)
	if w.AtEnd() {
		return t.endPage(s, &w, at.N)
	}
	if w.Step == workshop.Count || again(&w, at) {
		return t.countPage(&w, at)
	}
	return t.talkPage(s, &w)
}

// again reports whether the room shows its cards once more, after the talk.
func again(w *workshop.Walk, at Place) bool {
	return at.Step == Again && w.Step == workshop.Agree
}

// Take returns what a form answers at a place.
func (t Room) Take(s assess.State, at Place, f talk.Form) outcome {
	if page := t.page(s, at); f.Do != "" && !page.Can(f.Do) {
		return talk.Stay(at, "")
	}
	switch at.Step {
	case Begins:
		if len(t.About.Contacts) == 0 {
			return outcome{Next: Place{Step: Contact}}
		}
		return t.openOrResume(s)
	case Contact:
		acts, mistake := t.Words.ReadContacts(t.About, f)
		switch {
		case mistake != "":
			return talk.Reject(at, talk.FieldContact, mistake)
		case acts != nil:
			return outcome{Acts: acts, Next: at}
		}
		return t.openOrResume(s)
	case NewDay:
		return t.takeDay(s, at, f)
	case Changes, People, Time, Route, Contacts:
		return t.takeChange(s, at, f)
	case Opens:
		return t.takeOpening(s, at, f)
	case Profile:
		if at.N < 0 || at.N >= len(at.Open) {
			return t.begin(s)
		}
		return t.takeProfile(s, at, f)
	}
	w := t.Walk(s)
	if f.Do != "" {
		return t.move(s, &w, at, f)
	}
	switch {
	case w.AtEnd():
		return t.takeEnd(Place{Step: Walks, N: at.N})
	case w.Step == workshop.Count, again(&w, at):
		return t.takeHands(&w, at, f)
	}
	return t.takeTalk(s, &w, at, f)
}

// openOrResume leads from what comes before all questions to the workshop that is
// gone on with, or to a new one.
func (t Room) openOrResume(s assess.State) outcome {
	if t.goesOn(s) {
		return t.resume(s)
	}
	return outcome{Next: Place{Step: Opens, Table: t.proposedTable(s)}}
}

// walking is the place where the events say that the room is.
var walking = Place{Step: Walks}

// beginPage is the page before all others.
func (t Room) beginPage(s assess.State) talk.Page {
	page := talk.Page{
		Heading: t.Words.Room.Title, Title: t.Words.Report.DangerTitle, Go: t.Words.Room.Begins,
	}
	page.Blocks = append(t.Words.Danger(t.About, ""), talk.TextBlock(t.Words.Room.NoNames))
	if t.goesOn(s) {
		page.Go = t.Words.Room.GoesOn
	}
	return page
}

// Opening reports whether a place is before anything of this sitting is recorded.
func (t Room) Opening(s assess.State, at Place) bool {
	before := at.Step == Begins || at.Step == Contact
	return at.Step == Opens && !at.Begun || before && !t.goesOn(s)
}

// Walk derives where the room is in its session.
func (t Room) Walk(s assess.State) workshop.Walk {
	w := workshop.NewWalk(nil, s)
	return workshop.NewWalk(t.route(s, w.Session), s)
}

// route lists the questions of a sitting.
func (t Room) route(s assess.State, of assess.Session) []assess.Ref {
	return workshop.Chosen(&t.About.Pack, &s, of.Checklist, workshop.Route(of.Route), of.Left...)
}

// afterOpening leads to the profile questions that are open, or to the walk.
func (t Room) afterOpening(s assess.State) outcome {
	if open := t.profileOf(s, true); len(open) > 0 {
		return outcome{Next: Place{Step: Profile, Open: open}}
	}
	return t.begin(s)
}

// begin leads to where the room is or, when it was at the end, to the first
// question that is open.
func (t Room) begin(s assess.State) outcome {
	out := outcome{Next: walking}
	if w := t.Walk(s); w.AtEnd() {
		if to, open := w.Open(); open {
			out.Acts = append(out.Acts, to)
		}
	}
	return out
}
