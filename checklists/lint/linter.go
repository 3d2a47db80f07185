package lint

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

const (
	maxWords    = 25  // of a question: it can be read aloud in one breath
	maxWarnings = 500 // of one file: nobody reads more
)

// A linter looks for what makes a pack hard to use although it is valid. It
// keeps the texts it has seen, so that it finds those that come again.
type linter struct {
	english *english // nil when the pack is written in another language
	seen    map[string]string
	found   Findings
	counts  map[string]int // of warnings, by file
}

func newLinter(languages []string) *linter {
	l := &linter{seen: map[string]string{}, counts: map[string]int{}}
	if len(languages) > 0 && languages[0] == "en" {
		l.english = newEnglish()
	}
	return l
}

// warn records a warning.
func (l *linter) warn(at checklists.Place, code, cause, hint string) {
	fault := at.Fault(cause, hint)
	l.counts[fault.File]++
	switch n := l.counts[fault.File]; {
	case n <= maxWarnings:
		l.found = append(l.found, Finding{fault, code})
	case n == maxWarnings+1:
		cause := fmt.Sprintf("has more than %d warnings", maxWarnings)
		l.found = append(l.found, Finding{checklists.Fault{File: fault.File, Cause: cause, Hint: "the others are not shown"}, codeMoreWarnings})
	}
}

// file checks the texts of one file.
func (l *linter) file(file *checklists.File) {
	l.quotes(file)
	if file.Translated() {
		return
	}
	for i, q := range file.Profile() {
		l.asks(file, q.Text, "profile", i, "text")
	}
	if c := file.Checklist(); c != nil {
		for i := range c.Questions {
			l.question(file, i, &c.Questions[i])
		}
	}
	if l.english != nil {
		l.words(file)
	}
}

// asks checks a text that asks something.
func (l *linter) asks(file *checklists.File, text string, path ...any) {
	if n := len(strings.Fields(text)); n > maxWords {
		l.warn(file.At(path...), codeLongText, fmt.Sprintf("%d words", n), fmt.Sprintf("at most %d, so that it can be read aloud", maxWords))
	}
	if l.english == nil {
		return
	}
	if second := l.english.secondQuestion(text); second != "" {
		l.warn(file.At(path...), codeTwoQuestions, fmt.Sprintf("a second question seems to begin at %q", checklists.Short(second)), "ask them apart, or ask for the one that matters")
	}
}

// question checks one question of a checklist.
func (l *linter) question(file *checklists.File, i int, q *assess.Question) {
	l.asks(file, q.Text, "questions", i, "text")
	if q.Critical && len(q.PractisedIf) == 0 {
		l.warn(file.At("questions", i, "critical"), codeNoPractisedIf, "a must-have without practised_if", "say what must be true for the top level")
	}
	l.repeated(file, i, q)
	if l.english == nil {
		return
	}
	if n := lix(q.Text + " " + q.Why); n > maxLIX {
		l.warn(file.At("questions", i, "text"), codeHardToRead, fmt.Sprintf("LIX %d with its why", n), fmt.Sprintf("at most %d: shorter sentences, shorter words", maxLIX))
	}
	for _, step := range []struct{ field, text string }{{"text", q.Action.Text}, {"first_step", q.Action.FirstStep}} {
		if word := l.english.noVerb(step.text); word != "" {
			l.warn(file.At("questions", i, "action", step.field), codeActionVerb, fmt.Sprintf("begins with %q", checklists.Short(word)), "begin with what somebody is to do, such as Write, Ask or Name")
		}
	}
}

// repeated looks for texts of a question that another has too.
func (l *linter) repeated(file *checklists.File, i int, q *assess.Question) {
	for _, t := range []struct{ field, text string }{{"short", q.Short}, {"text", q.Text}, {"why", q.Why}, {"discuss", q.Discuss}} {
		l.same(file, t.field, t.text, "questions", i, t.field)
	}
	l.same(file, "action", q.Action.Text, "questions", i, "action", "text")
	for _, list := range []struct {
		field string
		texts []string
	}{{"practised_if", q.PractisedIf}, {"ask_to_see", q.AskToSee}} {
		for j, text := range list.texts {
			l.same(file, fmt.Sprint(file.Path(), i, list.field), text, "questions", i, list.field, j)
		}
	}
}

// same reports a text that was seen before among those of the same kind.
func (l *linter) same(file *checklists.File, kind, text string, path ...any) {
	words := strings.Join(checklists.SplitWords(text), " ")
	if words == "" {
		return
	}
	at, key := file.At(path...), kind+"\n"+words
	if first := l.seen[key]; first != "" {
		l.warn(at, codeSameText, "the same words as before", "first in "+first)
		return
	}
	l.seen[key] = fmt.Sprintf("%s:%d", file.Path(), at.Line())
}

// words checks the words of every text in a file, but for somebody else's.
func (l *linter) words(file *checklists.File) {
	for text := range file.Texts("source", "standards", "effort", "ref") {
		if text.Field != "label" { // means and text say what a label stands for
			for _, hit := range l.english.vague(text.Value) {
				l.warn(text.Place, codeVagueWord, fmt.Sprintf("%q can mean anything", hit.word), hit.say)
			}
		}
		for _, hit := range l.english.terms(text.Value) {
			l.warn(text.Place, codeTermToAvoid, fmt.Sprintf("%q", hit.word), hit.say)
		}
	}
}
