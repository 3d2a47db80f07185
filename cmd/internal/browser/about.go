package browser

import (
	"slices"
	"strings"
	"sync"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/setting"
)

// An aboutPage is what the assessment says of the organisation: a small form for each.
type aboutPage struct {
	Organisation, Round, Contacts, Initials textField
	Languages                               []choice
	Language                                string
	Profile                                 []profileRow
	Scope, People                           string
}

// A profileRow is a question about the organisation. Decides lists the questions that
// it leaves out when it is answered no.
type profileRow struct {
	ID, Text, Decides, Wrong string
	Choices                  []choice
}

// The things that one form of the page is about, besides those of assess.DetailNames.
const (
	doProfile  = "profile"
	doInitials = "initials"
)

func showAbout(v *visit) (page, error) {
	w, a := v.words.Page.About, &v.file.About
	field := func(name, label, hint, now string) textField {
		return textField{Name: name, Label: label, Hint: hint, Value: v.value(name, now), Wrong: v.wrong[name], Short: name != assess.Contacts}
	}
	head := v.composer(v.words).Model(v.file).Head
	d := aboutPage{
		Organisation: field(assess.Organisation, w.Organisation, "", a.Organisation),
		Round:        field(assess.Round, w.Round, w.RoundHow, a.Round),
		Contacts:     field(assess.Contacts, w.Contacts, w.ContactsHow, strings.Join(a.Contacts, "\n")),
		Initials:     field(doInitials, w.Initials, w.InitialsHow, v.recorder().By),
		Language:     a.Language, Scope: head.Scope, People: head.Participants,
	}
	if len(a.Pack.Languages) > 1 {
		for _, lang := range a.Pack.Languages {
			d.Languages = append(d.Languages, choice{Name: assess.Language, Value: lang, Label: checklists.LanguageName(lang), Chosen: lang == a.Language})
		}
	}
	for _, q := range a.Pack.Profile {
		value := assess.Open
		if yes, answered := v.file.State.Profile(q.ID); answered && yes {
			value = assess.Yes
		} else if answered {
			value = assess.No
		}
		name := "is-" + q.ID
		d.Profile = append(d.Profile, profileRow{
			ID: q.ID, Text: q.Text, Decides: v.decides(&a.Pack, q.ID), Choices: v.yesNo(name, v.value(name, value)), Wrong: v.wrong[name],
		})
	}
	return page{screen: "about", title: w.Title, data: d}, nil
}

// yesNo are the answers to a question about the organisation.
func (v *visit) yesNo(name, now string) []choice {
	w := v.words
	list := []choice{
		{Name: name, Value: assess.Yes, Label: w.Audit.Yes}, {Name: name, Value: assess.No, Label: w.Audit.No},
		{Name: name, Value: assess.Open, Label: w.Page.About.Open},
	}
	for i := range list {
		list[i].Chosen = list[i].Value == now
	}
	return list
}

// decides lists the questions that are asked because of a profile question.
func (v *visit) decides(p *assess.Pack, profile string) string {
	var list []string
	for _, ref := range p.Refs() {
		if slices.Contains(ref.Question.AskedIf, profile) {
			list = append(list, ref.Number)
		}
	}
	if list == nil {
		return ""
	}
	return fill(v.words.Command.ProfileDecides, "questions", strings.Join(list, ", "))
}

func takeAbout(v *visit) (taken, error) {
	w, what, next := v.words.Page.About, v.form.Get(fieldDo), v.at("about")
	switch {
	case what != doProfile && !v.form.Has(what): // nothing is said of it
	case slices.Contains(assess.DetailNames, what):
		text := v.form.Get(what)
		if what == assess.Contacts {
			text = strings.ReplaceAll(text, "\n", ";")
		}
		d, err := setting.DetailOf(&v.file.About, what, text)
		if err != nil {
			return taken{wrong: map[string]string{what: v.notDetail(what, text, err)}}, nil
		}
		if slices.Equal(d.Texts, v.file.About.DetailTexts(what)) {
			return taken{next: next}, nil
		}
		now := setting.Said(d)
		if now == "" {
			return v.recording(next, w.NoContacts, d)
		}
		return v.recording(next, fill(w.Saved, "what", v.words.Talk().DetailWord(what), "now", now), d)
	case what == doProfile:
		return v.takeProfile(next)
	case what == doInitials:
		by, err := setting.Initials(v.form.Get(doInitials))
		if err != nil {
			return taken{wrong: map[string]string{doInitials: w.LongInitials}}, nil
		}
		v.initials.set(by)
		if by == "" {
			return taken{next: next, said: w.NoInitials}, nil
		}
		return taken{next: next, said: fill(w.InitialsKept, "initials", by)}, nil
	}
	return taken{next: next}, nil
}

// notDetail says why a text cannot be a detail.
func (v *visit) notDetail(what, text string, err error) string {
	missing := map[string]string{assess.Organisation: v.words.Page.Begin.NeedOrganisation, assess.Round: v.words.Page.Begin.NeedRound}
	if assess.CleanText(text) == "" && missing[what] != "" {
		return missing[what]
	}
	return v.saidOf(err)
}

// takeProfile records the answers to the questions about the organisation that are
// other ones now: as one step.
func (v *visit) takeProfile(next string) (taken, error) {
	w, after := v.words.Page.About, v.file.State
	var acts []assess.Act
	wrong := map[string]string{}
	for _, q := range v.file.About.Pack.Profile {
		value := v.form.Get("is-" + q.ID)
		if value != assess.Yes && value != assess.No && value != assess.Open {
			wrong["is-"+q.ID] = v.words.Audit.NeedAnswer
			continue
		}
		act := assess.ProfileAnswer{Profile: q.ID, Yes: value == assess.Yes, Open: value == assess.Open}
		if yes, answered := v.file.State.Profile(q.ID); act.Open == answered || act.Yes != yes {
			acts = append(acts, act)
			after = after.Then(act)
		}
	}
	if len(wrong) > 0 {
		return taken{wrong: wrong}, nil
	}
	was, hidden := len(v.result().Hidden), len(assess.Evaluate(v.file.About.Pack, after, v.today()).Hidden)
	said := w.ProfileSaved
	switch {
	case hidden > was:
		said = fill(w.ProfileHides.For(hidden-was), "n", hidden-was)
	case hidden < was:
		said = fill(w.ProfileShows.For(was-hidden), "n", was-hidden)
	}
	return v.recording(next, said, acts...)
}

// initials are those of whoever answers at this page. They last as long as the
// program runs: the next person at this computer is not taken for this one.
type initials struct {
	sync.Mutex
	by *string
}

func (i *initials) set(by string) {
	i.Lock()
	defer i.Unlock()
	i.by = &by
}

// recorder is who records here: with the initials that were given on the page, if
// any were.
func (v *visit) recorder() store.Recorder {
	r := v.Recorder(v.words)
	v.initials.Lock()
	defer v.initials.Unlock()
	if v.initials.by != nil {
		r.By = *v.initials.by
	}
	return r
}
