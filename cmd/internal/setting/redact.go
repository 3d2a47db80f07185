package setting

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
)

// Redact removes the texts of what is named, a question or one of assess.Removable,
// and says so. Without yes the error says what would be removed, and how.
func (s Setter) Redact(typed string, yes bool) error {
	id, word, name, err := s.removable(typed)
	if err != nil {
		return err
	}
	would, err := s.File.Removable(id)
	if err != nil {
		return err
	}
	if would == (store.Removable{}) {
		s.sayNothing(id, name)
		s.sayStaying(id)
		return nil
	}
	if !yes {
		s.sayStaying(id)
		return s.wouldRedact(id, word, name, would)
	}
	holding := s.File.FilesContaining(id)
	done, err := s.File.Redact(id)
	if err != nil {
		return err
	}
	s.sayRedacted(id, name, done, holding)
	return nil
}

// removable returns what is named: its id, the word that names it on a command line,
// and what it is called for people. What cannot be undone is not done to a question
// that was only searched for.
func (s Setter) removable(typed string) (id, word, name string, err error) {
	pack := &s.File.About.Pack
	if what, ok := removableNamed(pack, typed); ok {
		return what, what, s.Words.Talk().RemovableWord(what), nil
	}
	if own := strings.ToLower(typed); assess.IsOwnAction(own) {
		return own, own, own, nil
	}
	if gone := strings.ToLower(typed); s.File.State.Earlier().Gone(pack, gone) {
		return gone, gone, gone, nil
	}
	ref, err := Question(s.File, typed, assess.Removable...)
	if err != nil {
		return "", "", "", err
	}
	if _, named := pack.Find(typed); !named {
		return "", "", "", several(s.File, typed, []assess.Ref{ref})
	}
	return ref.Question.ID, ref.Number, ref.Number + " " + ref.Question.Short, nil
}

// wouldRedact returns, as an error, what a redaction would remove, and how to do it.
func (s Setter) wouldRedact(id, word, name string, would store.Removable) error {
	command := fmt.Sprintf("safeguard redact %s %s --yes", screen.Quoted(s.File.Path), word)
	switch {
	case id == assess.FewPeople && would.Texts > 0 && would.Leftovers:
		return usage.Fault("would_redact_numbers_leftovers", "command", command)
	case id == assess.FewPeople && would.Texts > 0:
		return usage.Fault("would_redact_numbers", "command", command)
	case would.Texts == 1 && would.Leftovers:
		return usage.Fault("would_redact_one_leftovers", "question", name, "command", command)
	case would.Texts == 1:
		return usage.Fault("would_redact_one", "question", name, "command", command)
	case would.Leftovers:
		return usage.Fault("would_redact_leftovers", "texts", would.Texts, "question", name, "command", command)
	}
	return usage.Fault("would_redact", "texts", would.Texts, "question", name, "command", command)
}

func (s Setter) sayNothing(id, name string) {
	if id == assess.FewPeople {
		s.say(s.Words.Command.NoNumbersToRedact)
		return
	}
	s.say(s.Words.Command.NothingToRedact, "question", name)
}

// sayRedacted says what was removed, and where it may be still.
func (s Setter) sayRedacted(id, name string, done store.Removable, holding []string) {
	w := s.Words.Command
	switch {
	case done.Texts == 0:
		s.sayNothing(id, name)
	case id == assess.FewPeople:
		s.say(w.RedactDoneNumbers)
	default:
		s.say(w.RedactDone.For(done.Texts), "question", name, "texts", done.Texts)
	}
	s.sayStaying(id)
	if done.Leftovers {
		s.say(w.RedactLeftovers, "file", s.File.Path)
	}
	for _, path := range holding {
		if _, err := os.Lstat(path); err == nil { // a leftover is gone by now
			s.say(w.RedactHolding, "file", path)
		}
	}
	if done.Texts > 0 {
		s.say(w.RedactNotSeen)
	}
}

// sayStaying says what a redaction leaves in the file, and how to remove that as well:
// of a detail what stands now, of a question the actions of our own that are for it.
func (s Setter) sayStaying(what string) {
	for _, own := range s.File.State.OwnActions() {
		if slices.Contains(own.For, what) && own.What != "" {
			s.say(s.Words.Command.RedactOwn, "action", own.ID, "command", "safeguard redact "+screen.Quoted(s.File.Path)+" "+own.ID+" --yes")
		}
	}
	if !slices.Contains(assess.DetailNames, what) {
		return
	}
	w, set := s.Words.Command, "safeguard set "+screen.Quoted(s.File.Path)+" "
	now := strings.Join(s.File.Staying(what), "; ")
	switch {
	case now == "":
		s.say(w.NoContacts, "command", set+"contact \""+w.ContactExample+"\"")
	case what == assess.Contacts:
		s.say(w.RedactStaying, "now", now, "command", set+"contact \""+w.ContactExample+"\"")
	default:
		s.say(w.RedactStaying, "now", now, "command", set+what+" \"…\"")
	}
}
