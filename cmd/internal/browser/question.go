package browser

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A questionPage is one question as a form.
type questionPage struct {
	Page     talk.Page
	Layout   report.QuestionLayout // empty for a question about the organisation
	Choices  []choice
	Texts    []textField
	Planned  []textField
	Wrong    string // what is wrong with the choice
	AsBefore string
	Last     []string
	Back     string
	Skip     string
	Change   string
	Room     string
	Leaving  bool // the loss of what is here was shown
}

// A choice is one answer to choose.
type choice struct {
	Name, Value, Key, Label, Means string
	Chosen                         bool
	Level                          report.Level
	Only                           *report.Listing
}

// A textField is a text that is asked for.
type textField struct {
	Name, Label, Hint, Value, Wrong string
	Lead                            string // before List
	List                            []string
	Short, Needed                   bool
	Day                             bool
}

// audit is the questionnaire of this request: what it goes over is in the address.
func (v *visit) audit() talk.Audit {
	q := v.r.URL.Query()
	begun := number(q.Get("begun")) // of this sitting: what was not known then is gone over
	if !q.Has("begun") {
		begun = len(v.file.State.Events())
	}
	return talk.Audit{
		About: &v.file.About, Words: v.words.TalkOnPage(), Now: v.Now, Whole: true,
		Selection: assess.Selection{
			Checklist: q.Get("checklist"), Only: assess.Only(q.Get("only")), Review: q.Get("review") != "", Begun: begun,
		},
	}
}

// here is the place that the address names.
func (v *visit) here(step talk.AuditStep) talk.AuditPlace {
	at := v.r.PathValue("question")
	if strings.HasPrefix(v.r.URL.Path, v.at("profile/")) || strings.Contains(v.r.URL.Path, "/profile/") {
		at = "profile/" + at
	}
	return talk.AuditPlace{Step: step, Place: assess.Place{At: at}}
}

// reach widens the selection of the audit where it does not have the question: any
// question can be opened by its address.
func (v *visit) reach(a talk.Audit, at talk.AuditPlace) (talk.Audit, bool) {
	for _, sel := range []assess.Selection{a.Selection, {}, {Review: true}} {
		iv, err := assess.NewInterview(&v.file.About, v.file.State, sel)
		if err != nil {
			continue
		}
		if _, ok := iv.Prompt(at.Place); ok {
			a.Selection = sel
			return a, true
		}
	}
	return a, false
}

// placeOf is the address of a place in the questionnaire.
func (v *visit) placeOf(at talk.AuditPlace, sel assess.Selection) string {
	q := url.Values{}
	for name, value := range map[string]string{"checklist": sel.Checklist, "only": string(sel.Only)} {
		if value != "" {
			q.Set(name, value)
		}
	}
	if sel.Review {
		q.Set("review", "1")
	}
	if sel.Only == assess.OnlyUnsure || sel.Only == assess.OnlyCritical {
		q.Set("begun", strconv.Itoa(sel.Begun))
	}
	path := v.at("")
	id, about := assess.ProfilePlace(at.At)
	switch {
	case at.Step == talk.AuditContacts:
		path = v.at("first")
	case at.Step == talk.AuditPeople:
		path = v.at("people")
	case at.Step == talk.AuditEvidence:
		path = v.at("still/" + url.PathEscape(at.At))
	case at.Step == talk.AuditProfile:
		path = v.at("about")
	case about:
		path = v.at("profile/" + url.PathEscape(id))
	case at.At != "":
		path = v.at("q/" + url.PathEscape(at.At))
	}
	if len(q) > 0 {
		path += "?" + q.Encode()
	}
	return path
}

func showQuestion(v *visit) (page, error) {
	at := v.here(talk.AuditAsks)
	switch ref, ok := v.file.About.Pack.Find(at.At); {
	case ok && ref.Question.ID != at.At: // its number
		return page{send: func(w http.ResponseWriter) error {
			http.Redirect(w, v.r, v.at("q/"+ref.Question.ID), http.StatusSeeOther)
			return nil
		}}, nil
	case ok && v.r.URL.Query().Get(inRoom) != "":
		return v.showLarge(ref)
	}
	a, ok := v.reach(v.audit(), at)
	if !ok {
		return v.notAsked(at)
	}
	p := a.Page(v.file.State, at)
	d := questionPage{Page: p, Wrong: v.wrong[talk.FieldAnswer], Skip: v.words.Audit.Skip, Leaving: v.leaving}
	if ref, ok := v.file.About.Pack.Find(at.At); ok {
		d.Layout = report.NewQuestionLayout(&v.file.About.Pack, ref, v.words.Question)
		d.Room = v.largeAt()
	}
	for _, m := range p.Moves {
		switch m.Do {
		case talk.AsBefore:
			d.AsBefore = m.Label
		case talk.Back:
			d.Back = m.Label
		case talk.Change:
			d.Change = m.Label
		}
	}
	for _, b := range p.Blocks {
		if b.Role == talk.LastTime {
			d.Last = append(d.Last, b.Text...)
		}
	}
	v.addFields(&d, p.Fields)
	title := p.Title
	if d.Layout.Number != "" {
		title = d.Layout.Number + " " + d.Layout.Text
	}
	return page{screen: "question", title: title, data: d}, nil
}

// addFields adds the choices and the texts of a page.
func (v *visit) addFields(d *questionPage, fields []talk.Field) {
	steps := len(v.file.About.Pack.Scale) - 1
	for i, f := range fields {
		if i == 0 {
			for n, o := range f.Options {
				c := choice{Name: f.Name, Value: o.Value, Key: o.Key, Label: o.Label, Means: o.Means, Chosen: v.value(f.Name, f.Preset) == o.Value}
				switch o.Value {
				case assess.Yes, assess.No: // no levels
				case assess.Unsure:
					c.Level = report.Level{Kind: report.Unsure}
				case assess.NA:
					c.Level = report.Level{Kind: report.NA}
				default:
					c.Level = report.Level{Kind: report.OnScale, Place: n, Of: steps}
				}
				if n == v.file.About.Pack.MetAt() && len(d.Layout.Conditions.Items) > 0 {
					c.Only = &d.Layout.Conditions
				}
				d.Choices = append(d.Choices, c)
			}
			continue
		}
		t := textField{Name: f.Name, Label: f.Label, Hint: f.Ask, Value: v.value(f.Name, f.Before), Wrong: v.wrong[f.Name]}
		switch {
		case f.Name == talk.FieldEvidence:
			t.Lead, t.List = d.Layout.ToSee.Lead, d.Layout.ToSee.Items
			d.Texts = append(d.Texts, t)
		case f.Person:
			t.Short = true
			d.Planned = append(d.Planned, t)
		default:
			d.Texts = append(d.Texts, t)
		}
	}
}

// notAsked says of a question that there is that it is not asked here.
func (v *visit) notAsked(at talk.AuditPlace) (page, error) {
	ref, ok := v.file.About.Pack.Find(at.At)
	if !ok {
		return page{}, errMissing
	}
	v.alert = fill(v.words.Menu.NotAsked, "number", ref.Number)
	return page{screen: "message", title: ref.Number + " " + ref.Question.Short}, nil
}

// form is what was sent, for a conversation.
func (v *visit) formOf(p talk.Page) talk.Form {
	f := talk.Form{Do: talk.Do(v.form.Get(fieldDo)), Text: v.form.Get("text"), Values: map[string]string{}}
	for _, field := range p.Fields {
		if v.form.Has(field.Name) {
			f.Values[field.Name] = v.form.Get(field.Name)
		}
	}
	return f
}

func takeQuestion(v *visit) (taken, error) { return v.takeStep(talk.AuditAsks) }

// takeStep lets the questionnaire take the form of a step of the question that the
// address names.
func (v *visit) takeStep(step talk.AuditStep) (taken, error) {
	at := v.here(step)
	a, ok := v.reach(v.audit(), at)
	if !ok {
		return taken{}, errMissing
	}
	return v.takeAudit(a, at)
}

// takeAudit lets the questionnaire take the form, and records what it says.
func (v *visit) takeAudit(a talk.Audit, at talk.AuditPlace) (taken, error) {
	p := a.Page(v.file.State, at)
	if lost := v.lostBy(&p); lost != "" {
		v.leaving = true
		return taken{wrong: map[string]string{"": lost}}, nil
	}
	out := a.Take(v.file.State, at, v.formOf(p))
	if len(out.Wrong) > 0 {
		return taken{wrong: out.Wrong}, nil
	}
	next := v.placeOf(out.Next, a.Selection)
	if out.End {
		next = v.at("")
		if out.Note == "" {
			out.Note = v.words.Page.Question.Through
		}
	}
	return v.recording(next, out.Note, out.Acts...)
}
