package browser

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/report"
)

// A setupPage asks how a workshop is to be, and says how its time works out. It
// records nothing: what was chosen stays in the address until the room is open.
type setupPage struct {
	GoOn       string // the address of the workshop under way
	AtEnd      bool   // it is at its end, and there is nothing to go on with
	Tables     string
	Checklists []choice
	Routes     []choice
	Groups     []choice
	Voices     []string
	Minutes    textField
	People     textField
	Silent     bool
	Time       string
	TooShort   bool // the time, for what was chosen
	MostTime   int
	MostPeople int
}

// inGo is the button that begins.
const inGo = "go"

func showSetup(v *visit) (page, error) {
	q := v.r.URL.Query()
	voices := q[inVoices]
	hall, err := v.hall()
	v.wrong = v.noNumbers(q)
	switch {
	case v.wrong != nil:
	case len(hall.Setting.Voices) == 1, !areGroups(hall.Setting.Voices), len(voices) == 2 && voices[0] != "" && voices[0] == voices[1]:
		v.wrong = map[string]string{inVoices: v.words.Page.Room.VoicesTwo}
	case err != nil:
		v.alert = v.saidOf(err)
	case q.Get(inGo) != "":
		o := hall.Setting
		o.Given, o.Anew = true, true
		return page{send: v.redirect(v.roomAt(room.Place{}, o))}, nil
	}
	d := v.setupChoices(hall.Setting)
	if q.Has(inPeople) && err == nil && v.wrong == nil {
		d.Time, d.TooShort = v.roomTime(hall.Setting)
	}
	if free := (room.Room{About: hall.About, Words: hall.Words, Now: v.Now}); !free.Opening(v.file.State, room.Place{}) {
		w := free.Walk(v.file.State)
		d.GoOn, d.AtEnd = v.at("room/step"), w.AtEnd() && w.Next == "" && !v.later(&w)
	}
	if len(workshop.Summarise(&v.file.About.Pack, v.file.State).Questions) > 0 {
		d.Tables = v.at("room/tables")
	}
	return page{screen: "room", title: v.words.Room.Title, data: d}, nil
}

// noNumbers says of the minutes and the people what is no number, as 1e3 that a field
// for numbers lets through; nil where there is nothing to say.
func (v *visit) noNumbers(q url.Values) (wrong map[string]string) {
	for _, name := range []string{inMinutes, inPeople} {
		typed := assess.CleanText(q.Get(name))
		if n, err := strconv.Atoi(typed); typed != "" && (err != nil || n < 1) {
			wrong = map[string]string{name: fill(v.words.Page.Room.NoNumber, "typed", report.Shorten(typed, 20))}
		}
	}
	return wrong
}

// areGroups reports whether each is a group of people.
func areGroups(groups []string) bool {
	return !slices.ContainsFunc(groups, func(g string) bool { return !slices.Contains(assess.Groups, g) })
}

// redirect sends the browser on.
func (v *visit) redirect(to string) func(http.ResponseWriter) error {
	return func(w http.ResponseWriter) error {
		http.Redirect(w, v.r, to, http.StatusSeeOther)
		return nil
	}
}

// setupChoices is what can be chosen, and what was.
func (v *visit) setupChoices(o room.Setting) setupPage {
	w, pack := v.words.Page.Room, &v.file.About.Pack
	typed := func(name, label string) textField {
		return textField{Name: name, Label: label, Value: v.r.URL.Query().Get(name)}
	}
	d := setupPage{
		Minutes: typed(inMinutes, w.Minutes), People: typed(inPeople, w.People), Silent: o.Silent,
		MostTime: workshop.MostMinutes, MostPeople: workshop.MostPeople, Voices: append(slices.Clone(o.Voices), "", "")[:2],
	}
	d.Checklists = []choice{{Value: "", Label: w.PlanAll, Chosen: o.Checklist == ""}}
	for _, c := range pack.Checklists {
		if len(workshop.Chosen(pack, &v.file.State, c.ID, workshop.Routes[0])) > 0 {
			d.Checklists = append(d.Checklists, choice{Value: c.ID, Label: c.Title, Chosen: o.Checklist == c.ID})
		}
	}
	said := v.words.Room
	labels := []string{said.RouteFull, said.RouteShort, said.RouteMust}
	routes := workshop.Routes
	if !assess.AnyMustHave(pack.Refs()) {
		labels[1], routes = said.RouteShortAny, routes[:2]
	}
	for i, r := range routes {
		chosen := cmp.Or(o.Route, string(workshop.Routes[0])) == string(r)
		count := len(workshop.Chosen(pack, &v.file.State, o.Checklist, r))
		d.Routes = append(d.Routes, choice{Name: inRoute, Value: string(r), Label: fill(labels[i], "count", count), Chosen: chosen})
	}
	for _, id := range assess.Groups {
		d.Groups = append(d.Groups, choice{Value: id, Label: v.words.Talk().Group(id)})
	}
	return d
}

// roomTime says how long a workshop takes or, where a time is given, what fits into
// it, and whether that is less than what was chosen.
func (v *visit) roomTime(o room.Setting) (said string, short bool) {
	w, fit := v.words.Page.Room, v.words.Room
	questions := workshop.Chosen(&v.file.About.Pack, &v.file.State, o.Checklist, workshop.Route(o.Route))
	people := cmp.Or(o.People, workshop.UsualPeople)
	s, count := workshop.NewSchedule(questions, people, o.Minutes), len(questions)
	switch {
	case count == 0:
		return w.TimeNone, true
	case o.Minutes == 0:
		return fill(w.Time.For(count), "count", count, "people", people, "minutes", s.Need), false
	case s.Over:
		return fill(fit.FitOver, "minutes", o.Minutes, "least", s.Least), true
	case !s.Short():
		return fill(w.TimeFits.For(count), "count", count, "people", people, "minutes", o.Minutes, "need", s.Need), false
	}
	today := workshop.Schedule{Sittings: s.Sittings[:1]}.Questions()
	return fill(fit.FitSaid, "minutes", o.Minutes, "people", people, "chosen", count, "today", len(today)), true
}

// A roomTables is what the tables of a workshop said, side by side.
type roomTables struct {
	Page *report.Workshop
	Back string
}

func showRoomTables(v *visit) (page, error) {
	m := v.composer(v.words).Model(v.file)
	d := roomTables{Page: m.Workshop, Back: v.at("room")}
	return page{screen: "roomtables", title: v.words.Page.Room.Tables, data: d}, nil
}

// A largePage is one question in large letters, with nothing that was written.
type largePage struct {
	Layout report.QuestionLayout
	Long   string
	Rows   []roomRow
	Back   string
}

// inRoom asks for a question as a room sees it.
const inRoom = "room"

// largeAt is the address of this question as a room sees it.
func (v *visit) largeAt() string {
	q := v.r.URL.Query()
	q.Del("said")
	q.Set(inRoom, "1")
	return v.r.URL.EscapedPath() + "?" + q.Encode()
}

// showLarge shows a question of a checklist to a room.
func (v *visit) showLarge(ref assess.Ref) (page, error) {
	q := v.r.URL.Query()
	q.Del(inRoom)
	back := url.URL{Path: v.r.URL.Path, RawQuery: q.Encode()}
	d := stepPage{Layout: report.NewQuestionLayout(&v.file.About.Pack, ref, v.words.Question)}
	v.addRows(&d, &workshop.Walk{})
	return page{screen: "roomquestion", title: d.Layout.Number + " " + d.Layout.Text, data: largePage{d.Layout, longClass(&d.Layout), d.Rows, back.String()}}, nil
}
