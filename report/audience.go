package report

import (
	"slices"

	"safeguard/assess"
)

// Board returns the short report: page one, the lists that page one refers to,
// the plan, with one line for each action that is kept for later, and what to do in
// danger. The other parts are empty, and formats draw no empty part.
func Board(m Model) Model {
	return Model{
		Words: m.Words, Language: m.Language, Date: m.Date, Steps: m.Steps,
		Head: m.Head, Cover: m.Cover, Plan: boardPlan(m.Plan), Closing: m.Closing,
		Lists:      slices.DeleteFunc(slices.Clone(m.Lists), func(l List) bool { return !l.Board }),
		Logo:       m.Logo,
		Attachment: m.Attachment,
		LanguageOf: m.LanguageOf,
	}
}

// boardPlan shortens what is kept for later.
func boardPlan(p Plan) Plan {
	p.Groups = slices.Clone(p.Groups)
	for i := range p.Groups {
		g := &p.Groups[i]
		if g.Group != assess.GroupKept {
			continue
		}
		for _, r := range g.Rows {
			g.Brief = append(g.Brief, BriefAction{r.Order, r.What, Joined(" · ", r.Number, r.Day)})
		}
		g.Rows = nil
	}
	return p
}

// Private returns the result without the free texts of answers and approvals:
// without reasons, notes, evidence, support, decisions and the earlier texts of
// the plan. Counts and points are unchanged. The plan keeps its owners and the
// help wanted: it is of no use without them.
func Private(r assess.Result) assess.Result {
	r.Private = true
	r.Checklists = slices.Clone(r.Checklists)
	for i := range r.Checklists {
		questions := slices.Clone(r.Checklists[i].Questions)
		for j := range questions {
			if a := questions[j].Answer; a != nil {
				// Fields are copied one by one, so that a text added to Answer later is left out too.
				questions[j].Answer = &assess.Answer{Question: a.Question, Value: a.Value, Redacted: a.Redacted}
			}
		}
		r.Checklists[i].Questions = questions
	}
	if r.Approval != nil {
		a := *r.Approval
		a.Decisions = nil
		a.Changes = slices.Clone(a.Changes)
		for i := range a.Changes {
			if c := &a.Changes[i]; c.Kind == assess.ChangedPlan && c.Field != "due" {
				c.From, c.To = "", ""
			}
		}
		r.Approval = &a
	}
	return r
}
