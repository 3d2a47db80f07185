package talk

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// The fields of the opening. Behind fieldGroup stands the id of a group.
const (
	fieldPlace = "place"
	fieldRole  = "role"
	fieldTime  = "time"
	fieldGroup = "people/"
	fieldTable = "table"
)

// opening asks who is here. No name is kept.
func (t Room) opening(at RoomPlace) Page {
	w := t.Words.Room
	page := Page{
		Title: w.HeaderTitle, Confirm: w.AskRight, Moves: []Move{{Do: Back}},
		Blocks: []Block{text(w.NoNames)},
	}
	role := Field{Name: fieldRole, Label: w.AskRole, Ask: w.AskRole, Listed: true}
	for i, id := range assess.Roles {
		role.Options = append(role.Options, Option{Value: t.Words.Keys.roles()[i], Key: t.Words.Keys.roles()[i], Label: t.role(id)})
	}
	page.Fields = []Field{
		{Name: fieldPlace, Label: w.AskPlace, Ask: w.AskPlace, Free: true}, role,
		{Name: fieldTime, Label: w.AskTime, Ask: w.AskTime}, t.tableField(at),
	}
	for _, id := range assess.Groups {
		ask := report.FillHoles(w.AskPeople, "group", t.group(id))
		page.Fields = append(page.Fields, Field{Name: fieldGroup + id, Label: ask, Ask: ask})
	}
	return page
}

// takeOpening takes who is here and, when all of it was said, records it.
func (t Room) takeOpening(s assess.State, at RoomPlace, f Form) Outcome[RoomPlace] {
	if f.Do == Back {
		return stay(at, t.Words.Room.BackNothing)
	}
	session := assess.Session{
		Date: assess.DateOf(t.Now()), Checklist: t.Setting.Checklist, Route: t.Setting.Route, Silent: t.Setting.Silent,
	}
	out := Outcome[RoomPlace]{Next: at, Wrong: map[string]string{}}
	t.takeHeader(f, &session, &out)
	t.takeTable(f, at, &session, &out)
	complete := t.takePeople(f, &session, &out)
	if len(out.Wrong) > 0 || !complete {
		return out
	}
	after := t.afterOpening(s.Then(session))
	return Outcome[RoomPlace]{Acts: append([]assess.Act{session}, after.Acts...), Next: after.Next, Note: out.Note, Said: out.Said}
}

// takeHeader takes the place, the role and the time.
func (t Room) takeHeader(f Form, session *assess.Session, out *Outcome[RoomPlace]) {
	w := t.Words.Room
	say := func(text string, pairs ...string) { out.Said = append(out.Said, report.FillHoles(text, pairs...)) }
	if session.Place = assess.CleanText(f.Values[fieldPlace]); session.Place != "" {
		say(w.SoFarPlace, "place", session.Place)
	}
	typed, given := f.Values[fieldRole]
	for i, id := range assess.Roles {
		if strings.EqualFold(assess.CleanText(typed), t.Words.Keys.roles()[i]) {
			session.Facilitator = id
			say(w.SoFarRole, "role", t.role(id))
		}
	}
	if given && session.Facilitator == "" {
		out.Wrong[fieldRole] = report.FillHoles(w.RoleUnknown, "typed", report.Shorten(typed, 20))
	}
	typed = assess.CleanText(f.Values[fieldTime])
	minutes, ok := parseMinutes(typed, t.Now())
	if session.Minutes = minutes; !ok {
		out.Wrong[fieldTime] = report.FillHoles(w.TimeUnknown, "typed", report.Shorten(typed, 20))
	} else if minutes > 0 {
		say(w.SoFarTime.For(minutes), "minutes", fmt.Sprint(minutes))
	}
}

// takePeople takes how many people of each group are here, and reports whether
// the form has all of them.
func (t Room) takePeople(f Form, session *assess.Session, out *Outcome[RoomPlace]) (complete bool) {
	w := t.Words.Room
	complete = true
	people := make([]int, len(assess.Groups))
	for i, id := range assess.Groups {
		line, given := f.Values[fieldGroup+id]
		complete = complete && given
		if line = assess.CleanText(line); line == "" {
			continue
		}
		counts, err := workshop.ParseHands(line, 1)
		if err != nil {
			out.Wrong[fieldGroup+id] = report.FillHoles(w.PeopleUnknown, "typed", report.Shorten(line, 20))
			continue
		}
		if people[i] = counts[0]; people[i] > 0 {
			out.Said = append(out.Said, report.FillHoles(w.SoFarGroup, "group", t.group(id), "count", t.count(people[i])))
		}
	}
	session.Seat(assess.Groups, people)
	out.Note = strings.TrimSpace(t.seated(session) + " " + t.hearVoices(session, t.Setting.Voices, people))
	if complete && len(session.People) == 0 && len(out.Wrong) == 0 {
		out.Wrong[fieldGroup+assess.Groups[0]] = w.PeopleNone
	}
	return complete && session.Facilitator != "" && session.Table != ""
}

// seated says what is not kept of who is here, and why.
func (t Room) seated(session *assess.Session) string {
	few, w := fmt.Sprint(assess.SmallGroup), t.Words.Room
	switch {
	case len(session.People) == 0 || session.People[0].Count > 0:
		return ""
	case session.Total == 0:
		return report.FillHoles(w.RoomSmall, "n", few)
	}
	return report.FillHoles(w.GroupsSmall, "n", few, "total", fmt.Sprint(session.Total))
}

// hearVoices keeps the two voices that are wanted where nobody can be recognised
// by them, and says why where not. people are in step with assess.Groups.
func (t Room) hearVoices(session *assess.Session, voices []string, people []int) (note string) {
	if len(voices) != 2 {
		return ""
	}
	here := map[string]int{}
	for i, n := range people {
		here[assess.Groups[i]] = n
	}
	names := t.group(voices[0]) + ", " + t.group(voices[1])
	switch why, _ := workshop.MayHear(here, voices); why {
	case workshop.VoiceSmall:
		return report.FillHoles(t.Words.Room.VoiceSmall, "voices", names)
	case workshop.RestSmall:
		return report.FillHoles(t.Words.Room.RestSmall, "voices", names)
	}
	session.Voices = voices
	return ""
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

// label returns the word for an id of a group or a role.
func label(id string, ids, words []string) string {
	for i := range ids {
		if ids[i] == id {
			return words[i]
		}
	}
	return id
}

func (t Room) group(id string) string {
	p := t.Words.Workshop
	return label(id, assess.Groups, []string{p.GroupManagement, p.GroupProgramme, p.GroupField, p.GroupVolunteers,
		p.GroupBoard, p.GroupPartners, p.GroupOther})
}

func (t Room) role(id string) string {
	p := t.Words.Workshop
	return label(id, assess.Roles, []string{p.RoleTrainer, p.RoleFocal, p.RoleStaff, p.RoleBoard, p.RoleOther})
}

// count says how many people a group has: of a small one, that it is small.
func (t Room) count(n int) string {
	if n < assess.SmallGroup {
		return report.FillHoles(t.Words.Room.FewerThan, "n", fmt.Sprint(assess.SmallGroup))
	}
	return fmt.Sprint(n)
}
