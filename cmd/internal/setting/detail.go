package setting

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// detailNames are the words that stand for a detail, beside its own name.
var detailNames = map[string]string{
	"contact": assess.Contacts, "org": assess.Organisation, "organization": assess.Organisation, "lang": assess.Language,
}

// detailNamed returns the detail that a word names. A question of the pack has
// its name for itself.
func detailNamed(p *assess.Pack, word string) (detail string, ok bool) {
	if _, isQuestion := p.Find(word); isQuestion || slices.Contains(p.ProfileIDs(), word) {
		return "", false
	}
	if detail, ok = detailNames[word]; ok {
		return detail, true
	}
	return word, slices.Contains(assess.DetailNames, word)
}

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
	if now == "" {
		s.say(w.SavedNoContacts)
	} else {
		s.say(w.SavedDetail, "detail", name, "now", now)
	}
	if was := strings.Join(before, "; "); was != "" && was != now {
		s.say(w.SavedInstead, "before", was)
	}
	return nil
}

// SayStaying says, with say, what a redaction of a detail leaves in the file because
// it stands now, and how to remove that as well. Of anything else there is nothing to
// say.
func SayStaying(w *words.Words, file *store.File, what string, say func(format string, args ...any)) {
	if !slices.Contains(assess.DetailNames, what) {
		return
	}
	set := "safeguard set " + screen.Quoted(file.Path) + " "
	now := strings.Join(file.Staying(what), "; ")
	switch {
	case now == "":
		say("%s", words.Fill(w.Command.NoContacts, "command", set+"contact \""+w.Command.ContactExample+"\""))
	case what == assess.Contacts:
		say("%s", words.Fill(w.Command.RedactStaying, "now", now, "command", set+"contact \""+w.Command.ContactExample+"\""))
	default:
		say("%s", words.Fill(w.Command.RedactStaying, "now", now, "command", set+what+" \"…\""))
	}
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
