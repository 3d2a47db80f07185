package checklists

import (
	"fmt"
	"maps"
	"slices"

	"safeguard/assess"
)

// checkPackText checks that a translation of pack.yaml translates only what is
// there.
func checkPackText(d *document, p *assess.Pack, t *packText, known names) {
	strays(d, t.Scale, "level", known.levels, "scale")
	strays(d, t.Bands, "band", known.bands, "bands")
	strays(d, t.Profile, "profile question", known.profile, "profile")
	strays(d, t.Themes, "theme", known.themes, "themes")
	for _, q := range p.Profile {
		d.translates(t.Profile[q.ID].Short, q.Short, "profile", q.ID, "short")
	}
}

// checkChecklistText does the same for a checklist.
func checkChecklistText(d *document, c *assess.Checklist, t *assess.ChecklistText) {
	d.translates(t.Purpose, c.Purpose, "purpose")
	ids := make([]string, 0, len(c.Questions))
	for i := range c.Questions {
		q := &c.Questions[i]
		ids = append(ids, q.ID)
		if words, ok := t.Questions[q.ID]; ok {
			checkQuestionText(d, q, words)
		}
	}
	strays(d, t.Questions, "question", ids, "questions")
}

func checkQuestionText(d *document, q *assess.Question, t assess.QuestionText) {
	d.translates(t.Discuss, q.Discuss, "questions", q.ID, "discuss")
	strays(d, t.Levels, "own words for the level", slices.AppendSeq([]string{}, maps.Keys(q.Levels)), "questions", q.ID, "levels")
	for _, l := range []struct {
		field     string
		base, own []string
	}{{"practised_if", q.PractisedIf, t.PractisedIf}, {"ask_to_see", q.AskToSee, t.AskToSee}} {
		if len(l.own) > 0 && len(l.own) != len(l.base) {
			d.fault(d.at("questions", q.ID, l.field),
				fmt.Sprintf("the base language has %d items, not %d", len(l.base), len(l.own)), "")
		}
	}
}

// translates reports words for a text that the base language does not have.
func (d *document) translates(words, base string, path ...any) {
	if words != "" && base == "" {
		d.fault(d.keyAt(path...), fmt.Sprintf("no %q in the base language", path[len(path)-1]), "")
	}
}
