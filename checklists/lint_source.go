package checklists

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"safeguard/assess"
)

// A linter looks for what makes a pack hard to use although it is valid. It
// keeps the texts it has seen, so that it can tell when one comes again.
type linter struct {
	english *english // nil when the pack is written in another language
	seen    map[string]string
}

func newLinter(languages []string) *linter {
	l := &linter{seen: map[string]string{}}
	if len(languages) > 0 && languages[0] == "en" {
		l.english = newEnglish()
	}
	return l
}

// maxWords is the length of a question that can be read aloud in one breath.
const maxWords = 25

// source checks the texts of one file in the base language.
func (l *linter) source(s *source) {
	if s.root == nil {
		return
	}
	l.quotes(s.document, s.root, "")
	if s.lang != "" {
		return
	}
	switch file := s.into.(type) {
	case *packFile:
		for i, q := range file.Profile {
			l.question(s.document, q.Text, "profile", i, "text")
		}
	case *assess.Checklist:
		for i := range file.Questions {
			l.item(s.document, i, &file.Questions[i])
		}
	}
	if l.english != nil {
		l.words(s.document, s.root, "")
	}
}

// question checks a text that asks something.
func (l *linter) question(d *document, text string, path ...any) {
	if n := len(strings.Fields(text)); n > maxWords {
		d.warn(d.at(path...), codeLongText, fmt.Sprintf("%d words", n), fmt.Sprintf("at most %d, so that it can be read aloud", maxWords))
	}
	if l.english == nil {
		return
	}
	if second := l.english.secondQuestion(text); second != "" {
		d.warn(d.at(path...), codeTwoQuestions, fmt.Sprintf("a second question seems to begin at %q", short(second)), "ask them apart, or ask for the one that matters")
	}
}

// item checks one question of a checklist.
func (l *linter) item(d *document, i int, q *assess.Question) {
	l.question(d, q.Text, "questions", i, "text")
	if q.Critical && len(q.PractisedIf) == 0 {
		d.warn(d.at("questions", i, "critical"), codeNoPractisedIf, "a must-have without practised_if", "say what must be true for the top level")
	}
	for field, text := range map[string]string{"short": q.Short, "text": q.Text, "why": q.Why, "discuss": q.Discuss} {
		l.same(d, field, text, "questions", i, field)
	}
	l.same(d, "action", q.Action.Text, "questions", i, "action", "text")
	for field, list := range map[string][]string{"practised_if": q.PractisedIf, "ask_to_see": q.AskToSee} {
		for j, text := range list {
			l.same(d, fmt.Sprint(d.file, i, field), text, "questions", i, field, j)
		}
	}
	if l.english == nil {
		return
	}
	if n := lix(q.Text + " " + q.Why); n > maxLIX {
		d.warn(d.at("questions", i, "text"), codeHardToRead, fmt.Sprintf("LIX %d with its why", n), fmt.Sprintf("at most %d: shorter sentences, shorter words", maxLIX))
	}
	for field, text := range map[string]string{"text": q.Action.Text, "first_step": q.Action.FirstStep} {
		if word := l.english.noVerb(text); word != "" {
			d.warn(d.at("questions", i, "action", field), codeActionVerb, fmt.Sprintf("begins with %q", short(word)), "begin with what somebody is to do, such as Write, Ask or Name")
		}
	}
}

// same reports a text that was seen before among those of the same kind.
func (l *linter) same(d *document, kind, text string, path ...any) {
	key := kind + "\n" + strings.Join(wordsOf(text), " ")
	if strings.HasSuffix(key, "\n") {
		return
	}
	n := d.at(path...)
	if first := l.seen[key]; first != "" {
		d.warn(n, codeSameText, "the same words as before", "first in "+first)
		return
	}
	l.seen[key] = fmt.Sprintf("%s:%d", d.file, n.Line)
}

// notOurs are the fields whose texts are names, numbers or somebody else's
// words.
var notOurs = append(slices.Clone(holdNames), "source", "standards", "effort", "ref")

// words checks the words of every text under n, which stands under key.
func (l *linter) words(d *document, n *yaml.Node, key string) {
	switch {
	case slices.Contains(notOurs, key):
	case n.Kind == yaml.ScalarNode && n.Tag == "!!str":
		for _, hit := range l.english.vague(n.Value) {
			if key == "label" {
				break // means and text say what it stands for
			}
			d.warn(n, codeVagueWord, fmt.Sprintf("%q can mean anything", hit.word), hit.say)
		}
		for _, hit := range l.english.terms(n.Value) {
			d.warn(n, codeTermToAvoid, fmt.Sprintf("%q", hit.word), hit.say)
		}
	case n.Kind == yaml.SequenceNode:
		for _, c := range n.Content {
			l.words(d, c, key)
		}
	case n.Kind == yaml.MappingNode:
		for i := 0; i < len(n.Content); i += 2 {
			l.words(d, n.Content[i+1], n.Content[i].Value)
		}
	}
}
