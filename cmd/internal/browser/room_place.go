package browser

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/sitting"
)

// How an address names the place and the setting of a workshop.
const (
	inStep      = "step"
	inOpen      = "open"
	inN         = "n"
	inBegun     = "begun"
	inTable     = "table"
	inChecklist = "checklist"
	inRoute     = "route"
	inMinutes   = "minutes"
	inPeople    = "people"
	inVoices    = "voices"
	inSilent    = "silent"
	inAnew      = "new"
)

// fieldAsked is hidden: an answer that was asked back is taken when it comes again. It
// is in no address, because a text may be in it.
const fieldAsked = "asked"

// hall is the workshop of this request: what was chosen for it is in the address.
func (v *visit) hall() (room.Room, error) {
	o, err := v.setting(v.r.URL.Query())
	return room.Room{About: &v.file.About, Setting: o, Words: v.words.InRoomOnPage(), Now: v.Now}, err
}

// setting reads what was chosen for a workshop.
func (v *visit) setting(q url.Values) (room.Setting, error) {
	o := sitting.Workshop{Setting: room.Setting{
		Checklist: q.Get(inChecklist), Route: q.Get(inRoute), Silent: q.Get(inSilent) != "", Anew: q.Get(inAnew) != "",
		Minutes: number(q.Get(inMinutes)), People: number(q.Get(inPeople)),
	}}
	for _, group := range q[inVoices] {
		if group != "" {
			o.Voices = append(o.Voices, group)
		}
	}
	o.Given = o.Checklist != "" || o.Route != "" || o.Silent || len(o.Voices) > 0
	return o.Setting, o.Check(&v.file.About.Pack)
}

// addSetting puts into an address what was chosen.
func addSetting(q url.Values, o room.Setting) {
	for name, value := range map[string]string{inChecklist: o.Checklist, inRoute: o.Route} {
		if value != "" {
			q.Set(name, value)
		}
	}
	for name, n := range map[string]int{inMinutes: o.Minutes, inPeople: o.People} {
		if n > 0 {
			q.Set(name, strconv.Itoa(n))
		}
	}
	for name, yes := range map[string]bool{inSilent: o.Silent, inAnew: o.Anew} {
		if yes {
			q.Set(name, "1")
		}
	}
	for _, group := range o.Voices {
		q.Add(inVoices, group)
	}
}

// opens lists the steps before anything says which workshop it is: until then its
// setting is in the address.
var opens = []room.Step{room.Begins, room.Contact, room.Opens}

// roomAt is the address of a place in a workshop.
func (v *visit) roomAt(at room.Place, o room.Setting) string {
	q := url.Values{}
	for name, value := range map[string]string{
		inStep: string(at.Step), inTable: at.Table, inOpen: strings.Join(at.Open, ","),
	} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if at.N > 0 {
		q.Set(inN, strconv.Itoa(at.N))
	}
	if at.Begun {
		q.Set(inBegun, "1")
	}
	if slices.Contains(opens, at.Step) {
		addSetting(q, o)
	}
	path := v.at("room/step")
	if len(q) > 0 {
		path += "?" + q.Encode()
	}
	return path
}

// roomPlace reads the place of the address. One that does not go with what is
// recorded, as that of a page from yesterday, becomes the place where the room is.
func (v *visit) roomPlace(hall room.Room) room.Place {
	q, w := v.r.URL.Query(), hall.Walk(v.file.State)
	at := room.Place{Step: room.Step(q.Get(inStep)), N: max(0, number(q.Get(inN))), Begun: q.Get(inBegun) != "", Asked: v.form.Get(fieldAsked)}
	at.Table, _ = assess.ReadTable(q.Get(inTable))
	if at.Step == room.Profile {
		at.Open = v.profileIn(q.Get(inOpen))
	}
	switch at.Step {
	case room.Begins, room.Contact:
		return room.Place{Step: at.Step}
	case room.Opens:
		if !at.Begun {
			return orBegin(at, at.Table != "")
		}
		if w.Next == "" {
			at = room.Place{Step: room.Walks}
		}
	case room.NewDay, room.Profile, room.Walks, room.Again, room.Changes, room.Time, room.People, room.Route, room.Contacts:
	default:
		return room.Place{}
	}
	return v.roomNow(at, &w)
}

func orBegin(at room.Place, known bool) room.Place {
	if !known {
		return room.Place{}
	}
	return at
}

// roomNow puts right a place inside a workshop that is open.
func (v *visit) roomNow(at room.Place, w *workshop.Walk) room.Place {
	later := v.later(w)
	switch {
	case !w.Held, w.Table == "":
		return room.Place{}
	case at.Step != room.Opens && w.Next != "":
		if later {
			return room.Place{}
		}
		return room.Place{Step: room.Opens, Begun: true}
	case at.Step == room.NewDay && !later:
		return room.Place{Step: room.Walks}
	case at.Step == room.Walks && later:
		return room.Place{Step: room.NewDay, Begun: true}
	case at.Step == room.Profile && at.N >= len(at.Open):
		return room.Place{Step: room.Walks}
	}
	return at
}

// later reports whether a workshop goes on on another day than it was held.
func (v *visit) later(w *workshop.Walk) bool { return w.Date != v.today() && w.Left > 0 }

// profileIn lists those ids that are of questions about the organisation.
func (v *visit) profileIn(ids string) (list []string) {
	for _, id := range strings.Split(ids, ",") {
		for _, q := range v.file.About.Pack.Profile {
			if q.ID == id {
				list = append(list, id)
			}
		}
	}
	return list
}
