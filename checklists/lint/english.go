package lint

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"safeguard/checklists"
)

// english is the lists of words that the checks of English texts look for.
type english struct {
	Auxiliaries      []string `json:"auxiliaries"`
	Possessing       []string `json:"possessing"`
	Subjects         []string `json:"subjects"`
	QuestionWords    []string `json:"question_words"`
	Relatives        []string `json:"relatives"`
	Verbs            []string `json:"verbs"`
	Objects          []string `json:"objects"`
	Participles      []string `json:"participles"`
	NotParticiples   []string `json:"not_participles"`
	AfterParticiples []string `json:"after_participles"`
	Vague            []advice `json:"vague"`
	HowOften         []string `json:"how_often"`
	Intervals        []string `json:"intervals"`
	NoVerbs          []string `json:"no_verbs"`
	NoVerbEndings    []string `json:"no_verb_endings"`
	VerbsAllTheSame  []string `json:"verbs_all_the_same"`
	Terms            []advice `json:"terms"`
}

// advice is what to say in place of some words.
type advice struct {
	Words []string `json:"words"`
	Say   string   `json:"say"`
}

// A match is a word or phrase that was found, and what to say instead.
type match struct{ word, say string }

func newEnglish() *english {
	e := new(english)
	readWords("en.yaml", e)
	return e
}

// intervalDistance is the largest distance, in words, between "regularly" and its
// interval.
const intervalDistance = 8

// vague returns the vague words of a text.
func (e *english) vague(text string) []match {
	words := checklists.SplitWords(unquoted(text))
	hits := e.phrases(words, e.Vague)
	for _, phrase := range e.HowOften {
		i := indexOf(words, phrase)
		if i < 0 {
			continue
		}
		around := words[max(0, i-intervalDistance):min(len(words), i+intervalDistance+1)]
		if !slices.ContainsFunc(around, func(w string) bool { return slices.Contains(e.Intervals, w) }) {
			hits = append(hits, match{phrase, "say how often, such as once a year"})
		}
	}
	return hits
}

// terms returns the terms of a text that should not be used.
func (e *english) terms(text string) []match {
	return e.phrases(checklists.SplitWords(unquoted(text)), e.Terms)
}

func (e *english) phrases(words []string, list []advice) []match {
	var hits []match
	for _, a := range list {
		for _, phrase := range a.Words {
			if indexOf(words, phrase) >= 0 {
				hits = append(hits, match{phrase, a.Say})
			}
		}
	}
	return hits
}

// indexOf returns where in words the phrase begins, or -1.
func indexOf(words []string, phrase string) int {
	for i := range words {
		if beginsWith(words[i:], phrase) {
			return i
		}
	}
	return -1
}

func beginsWith(words []string, phrase string) bool {
	for word := range strings.SplitSeq(phrase, " ") {
		if len(words) == 0 || words[0] != word {
			return false
		}
		words = words[1:]
	}
	return true
}

var quotation = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`“[^”]*”|"[^"]*"|‘[^’]*’`) })

// unquoted returns a text without its quotations, which mention words without
// using them.
func unquoted(text string) string { return quotation().ReplaceAllString(text, " … ") }

// noVerb returns the first word of an action when it is no verb, or "".
func (e *english) noVerb(action string) string {
	words := checklists.SplitWords(action)
	if len(words) == 0 {
		return ""
	}
	first := words[0]
	byEnding := slices.ContainsFunc(e.NoVerbEndings, func(end string) bool { return strings.HasSuffix(first, end) })
	if slices.Contains(e.NoVerbs, first) || byEnding && !slices.Contains(e.VerbsAllTheSame, first) {
		return first
	}
	return ""
}
