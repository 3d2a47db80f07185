package menu

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// find asks one question again: the one that was typed by its number, its id or a
// word of it, or one of those that have it. One that has it only in what helps to
// answer is named before it is opened.
func (m *menu) find(path, typed string) error {
	w := m.words()
	if typed = assess.CleanText(typed); typed == "" || strings.EqualFold(typed, w.Find.Key) {
		var ok bool
		var err error
		if typed, ok, err = m.line(w.AskFind); !ok || typed == "" || err != nil {
			return err
		}
	}
	file, err := store.Read(path)
	if err != nil {
		return m.paged("status", path)
	}
	best, others := file.About.Pack.Search(file.State.Scope, typed)
	found := slices.Concat(best, others)
	switch {
	case len(found) == 0:
		m.note = words.Fill(w.FoundNone, "typed", typed)
		return nil
	case len(found) == 1 && found[0].Has(typed):
		return m.change(path, file, found[0])
	}
	show := terminal.Menu{Heading: file.About.Organisation, Title: words.Fill(w.Found.For(len(found)), "count", len(found), "typed", typed)}
	for _, ref := range found {
		show.Entries = append(show.Entries, terminal.Entry{Key: ref.Number, Label: ref.Question.Short, Facts: m.answerOf(file, ref), Do: func() error {
			return m.change(path, file, ref)
		}})
	}
	show.Entries = append(show.Entries, m.leaving()...)
	_, err = m.offer(show, nil)
	return err
}

// answerOf is the sign of a question's answer, in brackets; "" where there is none.
func (m *menu) answerOf(file *store.File, ref assess.Ref) string {
	a, ok := file.State.Answer(ref.Question.ID)
	if !ok {
		return ""
	}
	return fmt.Sprintf(" (%s %s)", file.About.Pack.Sign(a.Value), talk.AnswerWord(&m.Words.Question, &file.About.Pack, a.Value))
}

// change asks one question; what was saved is said in the next menu.
func (m *menu) change(path string, file *store.File, ref assess.Ref) error {
	if file.State.HiddenBy(ref.Question) != nil {
		m.note = words.Fill(m.words().NotAsked, "number", ref.Number)
		return nil
	}
	m.quiet("assess", path, "--question", ref.Question.ID)
	return nil
}
