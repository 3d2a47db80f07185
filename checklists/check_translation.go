package checklists

import (
	"fmt"
	"maps"
	"slices"

	"safeguard/assess"
)

// checkPackText checks that a translation of pack.yaml translates only texts that
// pack.yaml has.
func checkPackText(d *document, p *assess.Pack, t *packText, known names) {
	checkKeys(d, t.Scale, "level", known.levels, "scale")
	checkKeys(d, t.Bands, "band", known.bands, "bands")
	checkKeys(d, t.Profile, "profile question", known.profile, "profile")
	checkKeys(d, t.Themes, "theme", known.themes, "themes")
	checkKeys(d, t.Standards, "standard", known.standards, "standards")
	for _, s := range p.Standards {
		d.checkTranslates(t.Standards[s.ID], s.Note, "standards", s.ID)
	}
	checkKeys(d, t.Glossary, "term", known.glossary, "glossary")
	for _, q := range p.Profile {
		d.checkTranslates(t.Profile[q.ID].Short, q.Short, "profile", q.ID, "short")
	}
}

// checkChecklistText checks that a translation of a checklist translates only
// texts that the checklist has.
func checkChecklistText(d *document, c *assess.Checklist, t *assess.ChecklistText, optional []string) {
	d.checkTranslates(t.Purpose, c.Purpose, "purpose")
	ids := make([]string, 0, len(c.Questions))
	for i := range c.Questions {
		q := &c.Questions[i]
		ids = append(ids, q.ID)
		if words, ok := t.Questions[q.ID]; ok {
			checkQuestionText(d, q, words, optional)
		}
	}
	checkKeys(d, t.Questions, "question", ids, "questions")
}

func checkQuestionText(d *document, q *assess.Question, t assess.QuestionText, optional []string) {
	for _, text := range []struct {
		optional    string
		words, base string
		path        []any
	}{
		{assess.OptionalWhy, t.Why, q.Why, []any{"why"}},
		{assess.OptionalAction, t.Action.Text, q.Action.Text, []any{"action", "text"}},
		{assess.OptionalAction, t.Action.FirstStep, q.Action.FirstStep, []any{"action", "first_step"}},
		{assess.OptionalAction, t.Action.Owner, q.Action.Owner, []any{"action", "owner"}},
	} {
		if slices.Contains(optional, text.optional) {
			d.checkTranslates(text.words, text.base, append([]any{"questions", q.ID}, text.path...)...)
		}
	}
	d.checkTranslates(t.Discuss, q.Discuss, "questions", q.ID, "discuss")
	checkKeys(d, t.Levels, "own words for the level", slices.AppendSeq([]string{}, maps.Keys(q.Levels)), "questions", q.ID, "levels")
	for _, l := range []struct {
		field     string
		base, own []string
	}{{"practised_if", q.PractisedIf, t.PractisedIf}, {"ask_to_see", q.AskToSee, t.AskToSee}} {
		if len(l.own) > 0 && len(l.own) != len(l.base) {
			d.fault(d.at("questions", q.ID, l.field),
				fmt.Sprintf("items in the base language: %d, here: %d", len(l.base), len(l.own)), "")
		}
	}
}

// checkTranslates reports a translation of a text that the base language leaves out.
func (d *document) checkTranslates(words, base string, path ...any) {
	if words != "" && base == "" {
		d.fault(d.keyAt(path...), fmt.Sprintf("no %q in the base language", path[len(path)-1]), "")
	}
}
