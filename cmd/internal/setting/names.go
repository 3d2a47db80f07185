package setting

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
)

// detailWords are the words that stand for each detail where something is set: the
// first is the one that is taught.
var detailWords = []struct {
	detail string
	words  []string
}{
	{assess.Contacts, []string{"contact", "contacts"}},
	{assess.Organisation, []string{"organisation", "org", "organization"}},
	{assess.Round, []string{"round"}},
	{assess.Language, []string{"language", "lang"}},
}

// detailNamed returns the detail that a word names. A question of the pack has
// its name for itself.
func detailNamed(p *assess.Pack, word string) (detail string, ok bool) {
	if _, isQuestion := p.Find(word); isQuestion || slices.Contains(p.ProfileIDs(), word) {
		return "", false
	}
	for _, d := range detailWords {
		if slices.Contains(d.words, word) {
			return d.detail, true
		}
	}
	return "", false
}

// setNames lists what is set beside questions and profile questions, each by one
// word. A word that the pack gave a question is not among them.
func setNames(p *assess.Pack) (names []string) {
	for _, d := range detailWords {
		if _, ok := detailNamed(p, d.words[0]); ok {
			names = append(names, d.words[0])
		}
	}
	if people := (assess.Participants{}).Kind(); !slices.Contains(p.ProfileIDs(), people) {
		names = append(names, people)
	}
	return names
}

// removableNamed returns which of assess.Removable a word names: by itself, and a
// detail by each of its words.
func removableNamed(p *assess.Pack, word string) (what string, ok bool) {
	if slices.Contains(assess.Removable, word) {
		return word, true
	}
	what, ok = detailNamed(p, word)
	return what, ok && slices.Contains(assess.Removable, what)
}

// Question finds a question by id, by number, or by words that only the name of one
// question has. Others are names besides that may have been meant.
func Question(file *store.File, name string, others ...string) (assess.Ref, error) {
	return question(file, name, inName, others)
}

// Shown is Question for what changes nothing: the words may be anywhere in what
// helps to answer the question.
func Shown(file *store.File, name string, others ...string) (assess.Ref, error) {
	return question(file, name, anywhere, others)
}

func question(file *store.File, name string, where place, others []string) (assess.Ref, error) {
	known := slices.Concat(others, questionIDs(file))
	ref, err := find(file, name, where, known)
	switch {
	case ref.Question != nil || err != nil:
		return ref, err
	case len(others) == 0:
		return ref, usage.Guess(none(file, name), name, known, "lists_questions", "command", lister(file))
	}
	return ref, usage.Guess(none(file, name), name, known, "lists_questions_and_names", "command", lister(file), "names", strings.Join(others, ", "))
}

// question is Question for what Set is given: the error names all that it could
// have been given besides.
func (s Setter) question(name string) (assess.Ref, error) {
	profile, others := s.File.About.Pack.ProfileIDs(), setNames(&s.File.About.Pack)
	if len(profile) == 0 {
		return Question(s.File, name, others...)
	}
	known := slices.Concat(profile, others, questionIDs(s.File))
	ref, err := find(s.File, name, inName, known)
	if ref.Question != nil || err != nil {
		return ref, err
	}
	return ref, usage.Guess(none(s.File, name), name, known, "lists_questions_and_profile",
		"command", lister(s.File), "profile", strings.Join(profile, ", "), "names", strings.Join(others, ", "))
}

func none(file *store.File, name string) error {
	return usage.Fault("no_question", "file", file.Path, "typed", fault.Escape(name))
}

// A place says where the words have to be that find a question: anywhere in it, or in
// its name, so that nothing is changed by a chance hit.
type place int

const (
	anywhere place = iota
	inName
)

// find finds a question by id or number. Where none of the known names is near to
// what was typed, it searches. Nothing found is no error.
func find(file *store.File, name string, where place, known []string) (assess.Ref, error) {
	if r, ok := file.About.Pack.Typed(name); ok {
		return r, nil
	}
	best, rest := file.About.Pack.Search(assess.Scope{}, name)
	switch {
	case len(best) == 0 || len(name) < 3 || assess.Nearest(name, known) != "":
		return assess.Ref{}, nil
	case len(best) == 1 && (where == anywhere || nameHas(best[0], name)):
		return best[0], nil
	}
	return assess.Ref{}, several(file, name, slices.Concat(best, rest))
}

func nameHas(r assess.Ref, typed string) bool {
	for _, word := range strings.Fields(strings.ToLower(typed)) {
		if !strings.Contains(strings.ToLower(r.Question.Short), word) {
			return false
		}
	}
	return true
}

// several says that words fit more than one question, and which these are.
func several(file *store.File, typed string, found []assess.Ref) error {
	const shown = 8
	var all []string
	for _, r := range found[:min(shown, len(found))] {
		all = append(all, r.Number+" "+r.Question.Short)
	}
	err := usage.Fault("several_questions", "file", file.Path, "typed", fault.Escape(typed))
	if len(found) > shown {
		return usage.Advise(err, "questions_found_more", "questions", strings.Join(all, "; "), "command", lister(file))
	}
	return usage.Advise(err, "questions_found", "questions", strings.Join(all, "; "))
}

// lister returns the command that lists the questions of a file.
func lister(file *store.File) string { return "safeguard show " + screen.Quoted(file.Path) }

func questionIDs(file *store.File) (ids []string) {
	for _, r := range file.About.Pack.Refs() {
		ids = append(ids, r.Question.ID)
	}
	return ids
}
