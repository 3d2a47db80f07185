package lint

import (
	"slices"
	"strings"

	"safeguard/checklists"
)

// secondQuestion returns the words at which a second question begins in a text,
// or "" when it asks only one. Lists of people or things must not be reported, so
// that some second questions are missed, most of them behind "who", "that" or
// "how".
func (e *english) secondQuestion(text string) string {
	if i := strings.Index(text, "?"); i >= 0 && strings.Contains(text[i+1:], "?") {
		return strings.TrimSpace(text[i+1:])
	}
	if strings.Contains(text, "and/or") {
		return "and/or"
	}
	words := checklists.SplitWords(text)
	for i := 1; i+1 < len(words); i++ {
		if w := words[i]; w != "and" && w != "or" && w != "but" {
			continue
		}
		if e.beginsQuestion(words, i) {
			return strings.Join(words[i:min(len(words), i+3)], " ")
		}
	}
	return ""
}

// beginsQuestion reports whether the conjunction at place i joins a second
// question to the first.
func (e *english) beginsQuestion(words []string, i int) bool {
	before, next, then := words[i-1], words[i+1], ""
	if i+2 < len(words) {
		then = words[i+2]
	}
	is := slices.Contains[[]string]
	inside := slices.ContainsFunc(words[:i], func(w string) bool { return is(e.Relatives, w) })
	switch {
	case is(e.Auxiliaries, next):
		inverted := is(e.Subjects, then) && !is(e.Possessing, next)
		return inverted || before != next && !inside
	case words[i] != "and" || inside && !is(e.QuestionWords, next):
		return false
	case is(e.QuestionWords, next):
		return !is(e.QuestionWords, before)
	case is(e.Verbs, next):
		return is(e.Objects, then)
	}
	return e.isParticiple(before) && e.isParticiple(next) && (then == "" || is(e.AfterParticiples, then))
}

func (e *english) isParticiple(w string) bool {
	return slices.Contains(e.Participles, w) || len(w) > 4 && strings.HasSuffix(w, "ed") && !slices.Contains(e.NotParticiples, w)
}
