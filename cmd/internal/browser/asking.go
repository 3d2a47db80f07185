package browser

import (
	"net/http"
	"net/url"
	"strings"

	"safeguard/cmd/internal/talk"
)

// A simplePage is a page of the questionnaire that asks a choice or a text or two.
type simplePage struct {
	Page    talk.Page
	Choices []choice
	Texts   []textField
	Back    string
	Skip    string
	Leaving bool // as of a questionPage
}

// simple makes one of a page.
func (v *visit) simple(p talk.Page) simplePage {
	d := simplePage{Page: p, Leaving: v.leaving}
	for _, f := range p.Fields {
		if len(f.Options) > 0 {
			for _, o := range f.Options {
				d.Choices = append(d.Choices, choice{Name: f.Name, Value: o.Value, Key: o.Key, Label: o.Label, Means: o.Means, Chosen: v.value(f.Name, f.Preset) == o.Value})
			}
			continue
		}
		label, hint := f.Label, f.Ask
		d.Texts = append(d.Texts, textField{Name: f.Name, Label: label, Hint: hint, Value: v.value(f.Name, f.Before), Wrong: v.wrong[f.Name], Short: !f.Free})
	}
	for _, m := range p.Moves {
		switch m.Do {
		case talk.Back:
			d.Back = m.Label
		case talk.Skip:
			d.Skip = m.Label
		}
	}
	return d
}

// showFirst is what has to be known before all questions, with whom to call where
// nobody is named.
func showFirst(v *visit) (page, error) {
	a := v.audit()
	d := v.simple(a.Page(v.file.State, talk.AuditPlace{}))
	if len(v.file.About.Contacts) == 0 {
		contact := v.simple(a.Page(v.file.State, talk.AuditPlace{Step: talk.AuditContacts}))
		d.Texts = contact.Texts
	}
	return page{screen: "first", title: v.words.Page.Question.FirstTitle, data: d}, nil
}

// takeFirst records whom to call, where that was said, and leads to the first
// question.
func takeFirst(v *visit) (taken, error) {
	a := v.audit()
	at := talk.AuditPlace{Step: talk.AuditContacts}
	form := v.formOf(a.Page(v.file.State, at))
	acts, mistake := v.words.TalkOnPage().ReadContacts(&v.file.About, form)
	if mistake != "" {
		return taken{wrong: map[string]string{talk.FieldContact: mistake}}, nil
	}
	next := v.at("")
	if place, more := v.next(a.Selection); more {
		next = v.placeOf(talk.AuditPlace{Step: talk.AuditAsks, Place: place}, a.Selection)
	}
	return v.recording(next, "", acts...)
}

// showPeople asks how many people took part.
func showPeople(v *visit) (page, error) {
	p := v.audit().Page(v.file.State, talk.AuditPlace{Step: talk.AuditPeople})
	return page{screen: "simple", title: v.words.Page.Question.PeopleTitle, data: v.simple(p)}, nil
}

func takePeople(v *visit) (taken, error) {
	return v.takeAudit(v.audit(), talk.AuditPlace{Step: talk.AuditPeople})
}

// showStill asks whether last time's evidence is still there.
func showStill(v *visit) (page, error) {
	at := v.here(talk.AuditEvidence)
	a, ok := v.reach(v.audit(), at)
	if !ok {
		return page{}, errMissing
	}
	p := a.Page(v.file.State, at)
	if p.End {
		return page{}, errMissing
	}
	return page{screen: "simple", title: p.Title, data: v.simple(p)}, nil
}

func takeStill(v *visit) (taken, error) { return v.takeStep(talk.AuditEvidence) }

// safeBack is the page of this program from which a request came.
func safeBack(r *http.Request) string {
	u, err := url.Parse(r.Referer())
	if err != nil || u.Host != r.Host || !strings.HasPrefix(u.Path, "/") || strings.HasPrefix(u.Path, "//") {
		return "/"
	}
	return u.RequestURI()
}
