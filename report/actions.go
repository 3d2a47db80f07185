package report

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// Actions returns the plan with a text for each action: a pack may leave its own
// out, and no gap is without something to do.
func Actions(plan []assess.Action, p *assess.Pack, w *Words) []assess.Action {
	plan = slices.Clone(plan)
	for i := range plan {
		if plan[i].Own && plan[i].What == "" {
			plan[i].What = w.OwnAction
			if plan[i].Redacted {
				plan[i].What = w.Redacted
			}
		}
		if ref, ok := p.Find(plan[i].Question); ok && plan[i].What == "" {
			plan[i].What = ActionText(p, ref.Question, w)
		}
	}
	return plan
}

// ownNameWidth is how many columns of the text of an action that people added name it.
const ownNameWidth = 48

// ActionName names an action in a list: by the number of its question, or by the first
// words of what people added, which has none. An id is for programs and commands.
func ActionName(a assess.Action) string {
	return cmp.Or(a.Number, Shorten(a.What, ownNameWidth))
}

// ActionText returns what closes the gap of a question, in a general sentence where
// the pack has none of its own.
func ActionText(p *assess.Pack, q *assess.Question, w *Words) string {
	if q.Action.Text != "" {
		return q.Action.Text
	}
	return Fill(w.GeneralAction, "level", p.Met().Label, "short", q.Short)
}
