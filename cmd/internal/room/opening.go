package room

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// The fields of the opening. The id of a group follows fieldGroup.
const (
	fieldPlace = "place"
	fieldRole  = "role"
	fieldTime  = "time"
	fieldAll   = "people/"
	fieldGroup = "people/"
	fieldTable = "table"
)

// The steps of the opening in their order; each is recorded as it is answered. A
// Session names the one that comes next.
const (
	openPlace  = "place"
	openLeader = "leader"
	openTime   = "time"
	openPeople = "people"
	openFit    = "fit"
)

var openSteps = []string{openPlace, openLeader, openTime, openPeople, openFit}

// openStep returns the step of the opening at a place.
func (t Room) openStep(w *workshop.Walk, at Place) string {
	if !at.Begun {
		return openPlace
	}
	i := slices.Index(openSteps, w.Next)
	return openSteps[max(0, i-at.N)]
}

// openingPage asks who is here, step by step. No name is kept.
func (t Room) openingPage(s assess.State, at Place) talk.Page {
	w := t.Walk(s)
	step := t.openStep(&w, at)
	if step == openFit {
		return t.fitPage(&w)
	}
	page := t.partPage(step)
	if at.Begun {
		page.Blocks = append(page.Blocks, talk.Block{Text: t.soFar(&w)})
	} else {
		page.Fields = append(page.Fields, t.tableField(at))
	}
	return page
}

// partPage is the page that asks for one part of who is here.
func (t Room) partPage(step string) talk.Page {
	w := t.Words.Room
	page := talk.Page{Title: w.HeaderTitle, Moves: []talk.Move{{Do: talk.Back}}, Blocks: []talk.Block{talk.TextBlock(w.NoNames)}}
	switch step {
	case openPlace:
		page.Fields = []talk.Field{{Name: fieldPlace, Label: w.AskPlace, Ask: w.AskPlace, Free: true}}
	case openLeader:
		role := talk.Field{Name: fieldRole, Label: w.AskRole, Ask: w.AskRole, Listed: true}
		for i, id := range assess.Roles {
			role.Options = append(role.Options, talk.Option{Value: t.Words.Keys.Roles()[i], Key: t.Words.Keys.Roles()[i], Label: t.Words.Role(id)})
		}
		page.Fields = []talk.Field{role}
	case openTime:
		page.Fields = []talk.Field{{Name: fieldTime, Label: w.AskTime, Ask: w.AskTime}}
	default:
		page.Confirm = w.AskRight
		page.Fields = []talk.Field{{Name: fieldAll, Label: w.AskPeopleAll, Ask: w.AskPeopleAll}}
		for _, id := range assess.Groups {
			ask := report.FillHoles(w.AskPeople, "group", t.Words.Group(id))
			page.Fields = append(page.Fields, talk.Field{Name: fieldGroup + id, Label: ask, Ask: ask})
		}
	}
	return page
}

// soFar says what is known of a sitting whose opening is under way.
func (t Room) soFar(of *workshop.Walk) (lines []string) {
	w, end := t.Words.Room, of.End.In(t.Now().Location())
	if of.Table != "" {
		lines = append(lines, report.FillHoles(w.SoFarTable, "table", of.Table))
	}
	if of.Place != "" {
		lines = append(lines, report.FillHoles(w.SoFarPlace, "place", of.Place))
	}
	if of.Facilitator != "" {
		lines = append(lines, report.FillHoles(w.SoFarRole, "role", t.Words.Role(of.Facilitator)))
	}
	if of.Minutes > 0 {
		lines = append(lines, report.FillHoles(w.SoFarTime.For(of.Minutes), "minutes", fmt.Sprint(of.Minutes), "end", end.Format("15:04")))
	}
	return lines
}

// takeOpening records one step of the opening.
func (t Room) takeOpening(s assess.State, at Place, f talk.Form) outcome {
	w := t.Walk(s)
	step := t.openStep(&w, at)
	i := slices.Index(openSteps, step)
	switch {
	case f.Do == talk.Back && i == 0:
		return talk.Stay(at, t.Words.Room.BackNothing)
	case f.Do == talk.Back:
		at.N++
		return outcome{Next: at}
	case f.Do == talk.Change && step == openFit:
		return outcome{Next: Place{Step: Opens, Begun: true, N: i - slices.Index(openSteps, openTime)}}
	case step == openFit:
		return t.takeFit(s, &w, at, f)
	}
	out := outcome{Next: at, Wrong: map[string]string{}}
	session := assess.Session{Date: assess.DateOf(t.Now()), Table: w.Table, Next: openSteps[i+1]}
	ok := t.takePart(step, f, w.Voices, &session, &out)
	if !at.Begun {
		ok = t.takeTable(f, at, &session, &out) && ok
	}
	if len(out.Wrong) > 0 || !ok {
		return out
	}
	t.dropNumbers(s, &session, &out)
	if !at.Begun {
		t.applySetting(&session)
	} else if at.N > 0 {
		session.Next = w.Next
	}
	if step == openTime && w.Next == openFit { // who is here was said already
		at.N = 0
	}
	return t.recordStep(s, session, at, out)
}

// applySetting makes of a session one that opens the workshop that is wanted.
func (t Room) applySetting(session *assess.Session) {
	o := t.Setting
	session.Changes = nil
	session.Checklist, session.Route, session.Silent, session.Voices = o.Checklist, o.Route, o.Silent, o.Voices
	session.Minutes, session.PlannedFor = o.Minutes, o.People
}

// recordStep records a step of the opening and leads to the next one.
func (t Room) recordStep(s assess.State, session assess.Session, at Place, out outcome) outcome {
	if session.Next == openTime && t.Setting.Minutes > 0 {
		session.Next = openPeople
	}
	after := t.then(s, session)
	w := t.Walk(after)
	if session.Next == openFit && !t.schedule(&w, t.Now()).Short() {
		session.Next = ""
		after = t.then(s, session)
	}
	out.Acts = append(out.Acts, session)
	out.Next = Place{Step: Opens, Begun: true, N: max(0, at.N-1)}
	if session.Next == "" {
		next := t.afterOpening(after)
		out.Acts, out.Next = append(out.Acts, next.Acts...), next.Next
	}
	return out
}

// then returns the state in which a Session is recorded now: the end of a sitting is
// counted from there.
func (t Room) then(s assess.State, session assess.Session) assess.State {
	then, _ := assess.Apply(s.Then(), assess.Event{Seq: len(s.Events()) + 1, Time: t.Now(), Act: session})
	return then
}

// takePart takes one part of who is here, and reports whether the form has all of
// it.
func (t Room) takePart(step string, f talk.Form, voices []string, session *assess.Session, out *outcome) bool {
	w := t.Words.Room
	switch step {
	case openPlace:
		session.Place, session.Changes = assess.CleanText(f.Values[fieldPlace]), []string{assess.ChangesPlace}
	case openLeader:
		typed := f.Values[fieldRole]
		for i, id := range assess.Roles {
			if strings.EqualFold(assess.CleanText(typed), t.Words.Keys.Roles()[i]) {
				session.Facilitator, session.Changes = id, []string{assess.ChangesLeader}
			}
		}
		if session.Facilitator == "" {
			out.Wrong[fieldRole] = refused(assess.CleanText(typed), w.RoleUnknown, w.RoleNone)
		}
	case openTime:
		t.takeTime(f, session, out)
	default:
		session.Changes = []string{assess.ChangesPeople}
		return t.takePeople(f, voices, session, out)
	}
	return true
}

func (t Room) takeTime(f talk.Form, session *assess.Session, out *outcome) {
	typed := assess.CleanText(f.Values[fieldTime])
	minutes, ok := parseMinutes(typed, t.Now())
	session.Minutes, session.Changes = minutes, append(session.Changes, assess.ChangesTime)
	if !ok {
		out.Wrong[fieldTime] = report.FillHoles(t.Words.Room.TimeUnknown, "typed", report.Shorten(typed, 20))
	}
}

// takePeople takes how many people are here, in all and of each group, and reports
// whether the form has all of it.
func (t Room) takePeople(f talk.Form, voices []string, session *assess.Session, out *outcome) (complete bool) {
	w := t.Words.Room
	all, complete := t.takeCount(f, fieldAll, w.SoFarAll, "", out)
	people := make([]int, len(assess.Groups))
	for i, id := range assess.Groups {
		n, given := t.takeCount(f, fieldGroup+id, w.SoFarGroup, t.Words.Group(id), out)
		people[i], complete = n, complete && given
	}
	together := assess.Sum(people)
	if session.Seat(assess.Groups, people); together == 0 {
		session.Seat([]string{assess.Everyone}, []int{all})
	}
	out.Note = strings.TrimSpace(t.groupsNote(session) + " " + t.keepVoices(session, voices, people))
	switch {
	case !complete || len(out.Wrong) > 0:
	case len(session.People) == 0:
		out.Wrong[fieldAll] = w.PeopleNone
	case all > 0 && together > 0 && all != together:
		out.Wrong[fieldAll] = report.FillHoles(w.PeopleDiffer, "groups", fmt.Sprint(together), "all", fmt.Sprint(all))
	}
	return complete
}

// takeCount takes a number of people, 0 where the field is empty, and says it. given is
// whether the form has the field.
func (t Room) takeCount(f talk.Form, field, said, group string, out *outcome) (n int, given bool) {
	line, given := f.Values[field]
	if line = assess.CleanText(line); line == "" {
		return 0, given
	}
	counts, err := workshop.ParseHands(line, 1)
	if err != nil {
		out.Wrong[field] = report.FillHoles(t.Words.Room.PeopleUnknown, "typed", report.Shorten(line, 20))
		return 0, given
	}
	if counts[0] > 0 {
		out.Said = append(out.Said, report.FillHoles(said, "group", group, "count", t.count(counts[0])))
	}
	return counts[0], given
}

// parseMinutes reads minutes, or the time of day at which they end; nothing is
// no plan.
func parseMinutes(line string, now time.Time) (int, bool) {
	if line == "" {
		return 0, true
	}
	if strings.Contains(line, ":") {
		t, err := time.Parse("15:04", line)
		if err != nil {
			return 0, false
		}
		end := time.Date(now.Year(), now.Month(), now.Day(), t.Hour(), t.Minute(), 0, 0, now.Location())
		minutes := int(end.Sub(now).Round(time.Minute) / time.Minute)
		return minutes, minutes > 0
	}
	n, err := strconv.Atoi(line)
	return n, err == nil && n > 0 && n <= 24*60
}
