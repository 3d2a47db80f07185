package checklists

import (
	"cmp"
	"fmt"
	"slices"

	"safeguard/assess"
)

// checkChecklist checks the checklist in the file id.yaml against the names of
// its pack. It adds the ids of its questions to seen, each with its file and line.
func checkChecklist(d *document, id string, c *assess.Checklist, known names, seen map[string]string) {
	d.requireFields(known.optional)
	if c.ID != "" && c.ID != id {
		d.fault(d.at("id"), fmt.Sprintf("%q in a file named %q", Short(c.ID), id+".yaml"), "they must agree")
	}
	for i := range c.Questions {
		q := &c.Questions[i]
		at := d.at("questions", i, "id")
		d.checkNewID(assess.QuestionID, q.ID, cmp.Or(id, "our"), "questions", i, "id")
		if first := seen[q.ID]; first != "" {
			d.fault(at, fmt.Sprintf("duplicate question %q", Short(q.ID)), "first in "+first)
		} else if q.ID != "" {
			seen[q.ID] = fmt.Sprintf("%s:%d", d.file, at.Line)
		}
		checkQuestion(d, i, q, known)
	}
}

func checkQuestion(d *document, i int, q *assess.Question, known names) {
	const list = "questions"
	d.checkRange(1, maxVersion, list, i, "rev")
	d.checkRange(1, 3, list, i, "weight")
	d.checkRange(1, maxDays, list, i, "action", "days")
	for j, id := range q.AskedIf {
		d.checkKnown(known.profile, "profile question", id, list, i, "asked_if", j)
	}
	d.checkKnown([]string{"S", "M", "L"}, "effort", q.Action.Effort, list, i, "action", "effort")
	for j, tag := range q.Tags {
		d.checkKnown(known.themes, "theme", tag, list, i, "tags", j)
	}
	for j, id := range q.Replaces {
		d.checkID(id, list, i, "replaces", j)
	}
	d.checkDistinct(q.Replaces, func(j int) []any { return []any{list, i, "replaces", j} })
	d.checkDistinct(q.Tags, func(j int) []any { return []any{list, i, "tags", j} })
	checkKeys(d, q.Levels, "level", known.levels, list, i, "levels")
	for j, ref := range q.Standards {
		d.checkKnown(known.standards, "standard", ref.Std, list, i, "standards", j, "std")
		d.checkKnown(known.parts[ref.Std], "part of "+ref.Std, ref.Ref, list, i, "standards", j, "ref")
		if slices.Contains(q.Standards[:j], ref) && ref != (assess.StandardRef{}) {
			d.fault(d.at(list, i, "standards", j), fmt.Sprintf("duplicate %s %s", ref.Std, ref.Ref), "")
		}
	}
}

// checkReplaced reports questions that another one replaces and that the pack still
// has: only what is gone is replaced. seen has all questions of the pack.
func checkReplaced(d *document, c *assess.Checklist, seen map[string]string) {
	for i := range c.Questions {
		for j, id := range c.Questions[i].Replaces {
			if at := seen[id]; at != "" && !d.full() {
				d.fault(d.at("questions", i, "replaces", j), fmt.Sprintf("the pack still has the question %q", Short(id)), "only a question that is gone is replaced; it is in "+at)
			}
		}
	}
}
