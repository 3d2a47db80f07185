package report

import "slices"

// Board returns the short report: page one, the lists that page one refers to,
// the plan, and what to do in danger. The other parts are empty, and formats draw
// no empty part.
func Board(m Model) Model {
	return Model{
		Words: m.Words, Language: m.Language, Date: m.Date, Steps: m.Steps,
		Head: m.Head, Cover: m.Cover, Plan: m.Plan, Closing: m.Closing,
		Lists:      slices.DeleteFunc(slices.Clone(m.Lists), func(l List) bool { return !l.Board }),
		Logo:       m.Logo,
		Attachment: m.Attachment,
	}
}
