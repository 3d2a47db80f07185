package setting

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/usage"
)

// setDetail records a detail that is not so already, and says what it was before.
// Contacts have semicolons between them; an empty text removes all of them.
func (s Setter) setDetail(detail, text string) error {
	about, w := &s.File.About, s.Words.Command
	d := assess.Detail{Of: detail, Texts: parts(detail, text)}
	before := about.DetailTexts(detail)
	if detail == assess.Language && len(d.Texts) == 1 && !slices.Contains(about.Pack.Languages, d.Texts[0]) {
		known := strings.Join(about.Pack.Languages, ", ")
		return usage.Fault("no_language", "language", fault.Escape(d.Texts[0]), "known", known)
	}
	if err := assess.CheckNew(&about.Pack, d); err != nil {
		return usage.Wrong(err)
	}
	if !slices.Equal(d.Texts, before) {
		if err := s.File.Record(d); err != nil {
			return err
		}
	}
	name, now := s.Words.Talk().DetailWord(detail), strings.Join(d.Texts, "; ")
	switch {
	case now == "" && len(before) == 0:
		s.say(w.SavedNoContactsStill)
	case now == "":
		s.say(w.SavedNoContacts)
	default:
		s.say(w.SavedDetail, "detail", name, "now", now)
	}
	if was := strings.Join(before, "; "); was != "" && was != now {
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
