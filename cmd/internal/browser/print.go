package browser

import (
	"bytes"
	"cmp"
	"path/filepath"
	"strconv"

	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/password"
	"safeguard/report/formats"
)

// Fields of the forms for a report and for sheets.
const (
	fieldFormat         = "format"
	fieldFor            = "for"
	fieldPrivate        = "private"
	fieldReportLanguage = "lang"
	fieldLocked         = "locked" // in an address: the part with the password is open
	fieldPassword       = "password"
	fieldAgain          = "again"
	fieldSheet          = "sheet"
	fieldSheetList      = "checklist"
	fieldSheetRoute     = "route"
	fieldSheetPeople    = "people"
	fieldSheetMinutes   = "minutes"
	fieldSheetTable     = "table"
)

// What a report is for.
const (
	forAll     = "full"
	forBoard   = "board"
	forMeeting = "progress"
)

// reportWidth is how long the lines of a report as text are.
const reportWidth = 80

// A pick is one of several things to choose.
type pick struct {
	Name, ID, Value, Label, Means string
	Chosen                        bool
}

// A printPage is what can be made on paper and as a file.
type printPage struct {
	For, Formats, LockedFor    []pick
	Private                    bool
	Stem                       string // says what the name of the file begins with
	Languages                  []pick // empty where there is one
	Open                       bool   // the part with the password
	PasswordWrong              string
	Made                       *link
	Sheets, Checklists, Routes []pick
	People, Minutes            textField
	Table                      textField
}

func showPrint(v *visit) (page, error) {
	w := v.words.Page.Print
	d := printPage{Stem: v.savedStem(), PasswordWrong: v.wrong[fieldPassword], Private: v.value(fieldPrivate, "") != "", Open: v.wrong[fieldPassword] != "" || v.r.URL.Query().Has(fieldLocked)}
	kinds := []pick{
		{Value: forAll, Label: w.Full, Means: w.FullMeans},
		{Value: forBoard, Label: w.Board, Means: w.BoardMeans},
		{Value: forMeeting, Label: w.Progress, Means: w.ProgressIs},
	}
	usual := cmp.Or(v.r.URL.Query().Get(fieldFor), forAll) // a link may come for one of them
	d.For = v.picks(fieldFor, fieldFor, kinds, usual)
	d.LockedFor = v.picks(fieldFor, "locked-for", kinds, usual)
	var all []pick
	for _, f := range formats.All() {
		all = append(all, pick{Value: f.Name, Label: w.Formats[f.Name]})
	}
	d.Formats = v.picks(fieldFormat, fieldFormat, all, formats.All()[0].Name)
	if languages := v.file.About.Pack.Languages; len(languages) > 1 {
		all = nil
		for _, lang := range languages {
			all = append(all, pick{Value: lang, Label: checklists.LanguageName(lang)})
		}
		d.Languages = v.picks(fieldReportLanguage, fieldReportLanguage, all, v.file.About.Language)
	}
	d.addSheets(v)
	if id := v.r.URL.Query().Get("made"); id != "" {
		if k, ok := v.shelf.find(v.name, id, v.removals(), v.Now()); ok {
			d.Made = &link{Href: v.at("made/" + id), Label: fill(w.Fetch, "file", k.name)}
		} else {
			v.alert = w.Gone
		}
	}
	return page{screen: "print", title: w.Title, data: d}, nil
}

// picks gives choices their names, and marks the chosen one, else the usual one.
func (v *visit) picks(name, id string, list []pick, usual string) []pick {
	out := make([]pick, len(list))
	for i, p := range list {
		p.Name, p.ID = name, id+"-"+p.Value
		p.Chosen = v.value(name, usual) == p.Value
		out[i] = p
	}
	return out
}

func (d *printPage) addSheets(v *visit) {
	w := v.words.Page.Print
	d.Sheets = v.picks(fieldSheet, fieldSheet, []pick{
		{Value: sheetWork, Label: w.Worksheet}, {Value: sheetPersonal, Label: w.Personal}, {Value: sheetCards, Label: w.Cards},
		{Value: sheetGuide, Label: w.Guide}, {Value: sheetWall, Label: w.Wall}, {Value: sheetWallLarge, Label: w.WallLarge},
	}, sheetWork)
	lists := []pick{{Label: w.AllLists}}
	for i, c := range v.file.About.Pack.Checklists {
		lists = append(lists, pick{Value: c.ID, Label: strconv.Itoa(i+1) + " " + c.Title})
	}
	d.Checklists = v.picks(fieldSheetList, fieldSheetList, lists, "")
	d.Routes = v.picks(fieldSheetRoute, fieldSheetRoute, []pick{
		{Value: string(workshop.RouteFull), Label: w.RouteFull}, {Value: string(workshop.RouteShort), Label: w.RouteShort},
		{Value: string(workshop.RouteMustHaves), Label: w.RouteMust},
	}, string(workshop.RouteFull))
	d.People = textField{Name: fieldSheetPeople, Label: w.People, Value: v.value(fieldSheetPeople, ""), Wrong: v.wrong[fieldSheetPeople], Short: true}
	d.Minutes = textField{Name: fieldSheetMinutes, Label: w.Minutes, Value: v.value(fieldSheetMinutes, ""), Wrong: v.wrong[fieldSheetMinutes], Short: true}
	d.Table = textField{Name: fieldSheetTable, Label: w.Table, Hint: w.TableHow, Value: v.value(fieldSheetTable, "1"), Wrong: v.wrong[fieldSheetTable], Short: true}
}

// showReport sends a report in a format.
func showReport(v *visit) (page, error) {
	name := v.r.URL.Query().Get(fieldFormat)
	f, ok := formats.Find(name)
	if !ok {
		return page{}, errMissing
	}
	path, data, err := v.drawn(f, v.r.URL.Query().Get, false)
	if err != nil {
		return v.refused(showPrint, err, nil)
	}
	if data == nil {
		return v.refused(showPrint, nil, map[string]string{fieldFormat + "-" + f.Name: fill(v.words.Page.Print.DataOnly, "full", v.words.Page.Print.Full)})
	}
	return download(path, data), nil
}

// drawn makes a report that a form chose, and its name. data is nil where the format
// has no short form.
func (v *visit) drawn(f formats.Format, chosen func(field string) string, encrypted bool) (path string, data []byte, err error) {
	o := compose.Options{Private: chosen(fieldPrivate) != "", Board: chosen(fieldFor) == forBoard, Progress: chosen(fieldFor) == forMeeting}
	if o.Board && !f.Takes(formats.Board) {
		return "", nil, nil
	}
	if err := v.speak(chosen(fieldReportLanguage)); err != nil {
		return "", nil, err
	}
	made, _, err := v.report(o)
	if err != nil {
		return "", nil, err
	}
	var out bytes.Buffer
	if _, err := f.Draw(&out, formats.Input{Model: made.Model, Data: made.Data, Width: reportWidth, Encrypted: encrypted}); err != nil {
		return "", nil, err
	}
	return compose.ReportName(v.file, v.today(), o, encrypted, f.Endings[0]), out.Bytes(), nil
}

// speak gives the texts of the questions another language.
func (v *visit) speak(lang string) error {
	if err := v.file.Speak(lang); err != nil {
		return err
	}
	v.use(v.file)
	return nil
}

// takeLocked makes a PDF that opens with a password. A password is no part of an
// address, so it is sent as a form, and the PDF is fetched from the next page.
func takeLocked(v *visit) (taken, error) {
	typed, err := password.Typed(v.form.Get(fieldPassword), v.form.Get(fieldAgain))
	if err != nil {
		return taken{wrong: map[string]string{fieldPassword: v.saidOf(err)}}, nil
	}
	f := formats.All()[0]
	path, data, err := v.drawn(f, v.form.Get, true)
	if err != nil {
		return taken{}, err
	}
	var locked bytes.Buffer
	if err := f.Encrypt(&locked, data, typed); err != nil {
		return taken{}, err
	}
	id := v.shelf.keep(v.name, filepath.Base(path), v.removals(), locked.Bytes(), v.Now())
	return taken{next: v.at("print?made=" + id)}, nil
}

// showMade sends a report that was made a moment ago.
func showMade(v *visit) (page, error) {
	k, ok := v.shelf.find(v.name, v.r.PathValue("id"), v.removals(), v.Now())
	if !ok {
		v.alert = v.words.Page.Print.Gone
		return showPrint(v)
	}
	return download(k.name, k.data), nil
}
