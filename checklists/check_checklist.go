package checklists

import (
	"fmt"
	"slices"

	"safeguard/assess"
)

// checkChecklist checks the checklist in the file id.yaml against the names of
// its pack. The ids of its questions are noted in seen with their places.
func checkChecklist(d *document, id string, c *assess.Checklist, known names, seen map[string]string) {
	if c.ID != "" && c.ID != id {
		d.fault(d.at("id"), fmt.Sprintf("%q in a file named %q", Short(c.ID), id+".yaml"), "they must agree")
	}
	for i := range c.Questions {
		q := &c.Questions[i]
		at := d.at("questions", i, "id")
		d.isID(q.ID, "questions", i, "id")
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
	d.inRange(1, maxVersion, list, i, "rev")
	d.inRange(1, 3, list, i, "weight")
	d.inRange(1, maxDays, list, i, "action", "days")
	for j, id := range q.AskedIf {
		d.oneOf(known.profile, "profile question", id, list, i, "asked_if", j)
	}
	d.oneOf([]string{"S", "M", "L"}, "effort", q.Action.Effort, list, i, "action", "effort")
	for j, tag := range q.Tags {
		d.oneOf(known.themes, "theme", tag, list, i, "tags", j)
	}
	d.distinct(q.Tags, func(j int) []any { return []any{list, i, "tags", j} })
	strays(d, q.Levels, "level", known.levels, list, i, "levels")
	for j, ref := range q.Standards {
		d.oneOf(known.standards, "standard", ref.Std, list, i, "standards", j, "std")
		d.oneOf(known.parts[ref.Std], "part of "+ref.Std, ref.Ref, list, i, "standards", j, "ref")
		if slices.Contains(q.Standards[:j], ref) && ref != (assess.StandardRef{}) {
			d.fault(d.at(list, i, "standards", j), fmt.Sprintf("duplicate %s %s", ref.Std, ref.Ref), "")
		}
	}
}
