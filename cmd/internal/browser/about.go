package browser

import (
	"slices"
	"strings"
	"sync"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/setting"
	"safeguard/report"
)

// An aboutPage is what the assessment says of the organisation: one form, of which every
// Save button saves all that was changed.
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

// fieldInitials is the field of the page that is none of assess.DetailNames and no answer.
const fieldInitials = "initials"

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
		Initials:     field(fieldInitials, w.Initials, w.InitialsHow, v.recorder().By),
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

// takeAbout records all that a form changes: as one step. A field that is not sent stays.
func takeAbout(v *visit) (taken, error) {
	next, wrong := v.at("about"), map[string]string{}
	details, said := v.detailsOf(wrong)
	answers, saidOfWork := v.profileOf(wrong)
	by, saidInitials := v.initialsOf(wrong)
	if len(wrong) > 0 {
		return taken{wrong: wrong}, nil
	}
	if acts := append(details, answers...); len(acts) > 0 {
		out, err := v.recording(next, report.Joined(" ", append(said, saidOfWork, saidInitials)...), acts...)
		if record := out.record; record != nil {
			out.record = func() error {
				v.initials.set(by)
				return record()
			}
		}
		return out, err
	}
	v.initials.set(by)
	return taken{next: next, said: saidInitials}, nil
}

// detailsOf returns the details that a form changes, and what is said of them.
func (v *visit) detailsOf(wrong map[string]string) (acts []assess.Act, said []string) {
	for _, what := range assess.DetailNames {
		text := v.form.Get(what)
		if what == assess.Contacts {
			text = strings.ReplaceAll(text, "\n", ";")
		}
		if !v.form.Has(what) {
			continue
		}
		d, err := setting.DetailOf(&v.file.About, what, text)
		switch now := setting.Said(d); {
		case err != nil:
			wrong[what] = v.notDetail(what, text, err)
		case slices.Equal(d.Texts, v.file.About.DetailTexts(what)):
		case now == "":
			acts, said = append(acts, d), append(said, v.words.Page.About.NoContacts)
		default:
			acts = append(acts, d)
			said = append(said, fill(v.words.Page.About.Saved, "what", sentence(v.words.Talk().DetailWord(what)), "now", now))
		}
	}
	return acts, said
}

// initialsOf returns the initials of whoever records from now on, and what is said where
// these are other ones.
func (v *visit) initialsOf(wrong map[string]string) (by, said string) {
	w, now := v.words.Page.About, v.recorder().By
	if !v.form.Has(fieldInitials) {
		return now, ""
	}
	by, err := setting.Initials(v.form.Get(fieldInitials))
	switch {
	case err != nil:
		wrong[fieldInitials] = w.LongInitials
	case by == now:
	case by == "":
		said = w.NoInitials
	default:
		said = fill(w.InitialsKept, "initials", by)
	}
	return by, said
}

// notDetail says why a text cannot be a detail.
func (v *visit) notDetail(what, text string, err error) string {
	missing := map[string]string{assess.Organisation: v.words.Page.Begin.NeedOrganisation, assess.Round: v.words.Page.Begin.NeedRound}
	if assess.CleanText(text) == "" && missing[what] != "" {
		return missing[what]
	}
	return v.saidOf(err)
}

// profileOf returns the answers to the questions about the organisation that are other
// ones now, and what is said of them.
func (v *visit) profileOf(wrong map[string]string) (acts []assess.Act, said string) {
	w, after := v.words.Page.About, v.file.State
	for _, q := range v.file.About.Pack.Profile {
		field := "is-" + q.ID
		if !v.form.Has(field) {
			continue
		}
		value := v.form.Get(field)
		if value != assess.Yes && value != assess.No && value != assess.Open {
			wrong[field] = v.words.Audit.NeedAnswer
			continue
		}
		act := assess.ProfileAnswer{Profile: q.ID, Yes: value == assess.Yes, Open: value == assess.Open}
		if yes, answered := v.file.State.Profile(q.ID); act.Open == answered || act.Yes != yes {
			acts = append(acts, act)
			after = after.Then(act)
		}
	}
	if acts == nil {
		return nil, ""
	}
	was, hidden := len(v.result().Hidden), len(assess.Evaluate(v.file.About.Pack, after, v.today()).Hidden)
	switch {
	case hidden > was:
		return acts, fill(w.ProfileHides.For(hidden-was), "n", hidden-was)
	case hidden < was:
		return acts, fill(w.ProfileShows.For(was-hidden), "n", was-hidden)
	}
	return acts, w.ProfileSaved
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
