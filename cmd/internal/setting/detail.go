package setting

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/checklists"
	"safeguard/cmd/internal/usage"
)

// DetailOf returns the detail that a text makes, or why it makes none. Contacts have
// semicolons between them.
func DetailOf(about *assess.Assessment, detail, text string) (assess.Detail, error) {
	d := assess.Detail{Of: detail, Texts: parts(detail, text)}
	if detail == assess.Language && len(d.Texts) == 1 {
		d.Texts[0] = checklists.LanguageTyped(d.Texts[0], about.Pack.Languages)
	}
	if detail == assess.Language && len(d.Texts) == 1 && !slices.Contains(about.Pack.Languages, d.Texts[0]) {
		known := checklists.LanguageNames(about.Pack.Languages)
		return d, usage.Fault("no_language", "language", fault.Escape(d.Texts[0]), "known", known)
	}
	if err := assess.CheckNew(&about.Pack, d); err != nil {
		return d, usage.Wrong(err)
	}
	return d, nil
}

// Said returns the texts of a detail as a person reads them.
func Said(d assess.Detail) string {
	if d.Of == assess.Language && len(d.Texts) == 1 {
		return checklists.LanguageName(d.Texts[0])
	}
	return strings.Join(d.Texts, "; ")
}

// setDetail records a detail that is not so already, and says what it was before.
// An empty text removes all contacts.
func (s Setter) setDetail(detail, text string) error {
	w := s.Words.Command
	before := s.File.About.DetailTexts(detail)
	d, err := DetailOf(&s.File.About, detail, text)
	if err != nil {
		return err
	}
	if !slices.Equal(d.Texts, before) {
		if err := s.File.Record(d); err != nil {
			return err
		}
	}
	name, now := s.Words.Talk().DetailWord(detail), Said(d)
	switch {
	case now == "" && len(before) == 0:
		s.say(w.SavedNoContactsStill)
	case now == "":
		s.say(w.SavedNoContacts)
	default:
		s.say(w.SavedDetail, "detail", name, "now", now)
	}
	if was := Said(assess.Detail{Of: detail, Texts: before}); was != "" && was != now {
		s.say(w.SavedInstead, "before", was)
	}
	return nil
}

// parts returns the texts that were typed for a detail.
func parts(detail, text string) []string {
	list := []string{text}
	if detail == assess.Contacts {
		list = strings.Split(text, ";")
	}
	var out []string
	for _, part := range list {
		if part = assess.CleanText(part); part != "" && !slices.Contains(out, part) {
			out = append(out, part)
		}
	}
	return out
}

// Contacts returns whom to call, as given on the command line, or why that is nobody
// to call.
func Contacts(p *assess.Pack, given []string) ([]string, error) {
	given = CleanTexts(given)
	if err := assess.CheckNew(p, assess.Detail{Of: assess.Contacts, Texts: given}); err != nil {
		return nil, usage.Wrong(err)
	}
	return given, nil
}
