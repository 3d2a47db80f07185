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

// A linter collects warnings about a valid pack. It keeps the texts it has
// checked, so that it can report repeated ones.
type linter struct {
	english *english          // nil when the pack is written in another language
	seen    map[string]string // file and line of each text, by kind and words
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

// checkFile checks the texts of one file.
func (l *linter) checkFile(file *checklists.File) {
	l.checkQuotes(file)
	if file.Translated() {
		return
	}
	for i, q := range file.Profile() {
		l.checkAsked(file, q.Text, "profile", i, "text")
	}
	if c := file.Checklist(); c != nil {
		for i := range c.Questions {
			l.checkQuestion(file, i, &c.Questions[i])
		}
	}
	l.checkLengths(file)
	if l.english != nil {
		l.checkWords(file)
	}
}

// longest is how many words the parts of a question may have. A level's words are
// under the level's own name, so that every field that is not here is no part.
var longest = map[string]int{"why": 45, "practised_if": 28, "ask_to_see": 28, "means": 28}

// checkLengths reports parts of questions that are too long for a screen.
func (l *linter) checkLengths(file *checklists.File) {
	for text := range file.Texts() {
		if most := longest[text.Field]; most > 0 {
			l.checkLength(text.Place, text.Value, most)
		}
	}
	if c := file.Checklist(); c != nil {
		for i := range c.Questions {
			for level, words := range c.Questions[i].Levels {
				l.checkLength(file.At("questions", i, "levels", level), words, longest["means"])
			}
		}
	}
}

func (l *linter) checkLength(at checklists.Place, text string, most int) {
	if n := len(strings.Fields(text)); n > most {
		l.warn(at, codeLongPart, fmt.Sprintf("%d words", n), fmt.Sprintf("at most %d", most))
	}
}

// checkAsked checks the text of a question: of a checklist or of the profile.
func (l *linter) checkAsked(file *checklists.File, text string, path ...any) {
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

// checkQuestion checks one question of a checklist.
func (l *linter) checkQuestion(file *checklists.File, i int, q *assess.Question) {
	l.checkAsked(file, q.Text, "questions", i, "text")
	if q.Critical && len(q.PractisedIf) == 0 {
		l.warn(file.At("questions", i, "critical"), codeNoPractisedIf, "a must-have without practised_if", "say what must be true before the question is met")
	}
	l.checkRepeated(file, i, q)
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

// checkRepeated reports texts of a question that another one has too.
func (l *linter) checkRepeated(file *checklists.File, i int, q *assess.Question) {
	for _, t := range []struct{ field, text string }{{"short", q.Short}, {"text", q.Text}, {"why", q.Why}, {"discuss", q.Discuss}} {
		l.checkSeen(file, t.field, t.text, "questions", i, t.field)
	}
	l.checkSeen(file, "action", q.Action.Text, "questions", i, "action", "text")
	for _, list := range []struct {
		field string
		texts []string
	}{{"practised_if", q.PractisedIf}, {"ask_to_see", q.AskToSee}} {
		for j, text := range list.texts {
			l.checkSeen(file, fmt.Sprint(file.Path(), i, list.field), text, "questions", i, list.field, j)
		}
	}
}

// checkSeen reports a text that repeats an earlier one of the same kind.
func (l *linter) checkSeen(file *checklists.File, kind, text string, path ...any) {
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

// checkWords checks the words of every text in a file, without those that quote a
// source or a standard.
func (l *linter) checkWords(file *checklists.File) {
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
