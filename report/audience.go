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
