package talk

import (
	"safeguard/assess"
	"safeguard/assess/enter"
)

// Labels returns the words of sheets and screens for what a typed line has a shorter
// word for.
func (w *Words) Labels() enter.Labels {
	fold := func(ids []string, label func(id string) string) map[string]string {
		folded := map[string]string{}
		for _, id := range ids {
			folded[assess.FoldLabel(label(id))] = id
		}
		return folded
	}
	ways := fold([]string{assess.Consensus, assess.Majority, assess.Outside}, w.way)
	ways[assess.FoldLabel(w.Typing.SheetOutside)] = assess.Outside
	groups := fold(assess.Groups, w.Group)
	for id, label := range map[string]string{"programme": w.Typing.SheetProgramme, "field": w.Typing.SheetField, "other": w.Typing.SheetOthers} {
		groups[assess.FoldLabel(label)] = id
	}
	return enter.Labels{
		Answers: map[string]string{
			assess.FoldLabel(w.Question.Unsure): assess.Unsure, assess.FoldLabel(w.Report.ColumnUnsure): assess.Unsure,
			assess.FoldLabel(w.Question.NA): assess.NA,
		},
		Ways: ways, Groups: groups, Roles: fold(assess.Roles, w.Role),
	}
}

// ReadAnswer returns the value of an answer that words stand for: a sign, an id or a
// label, in any case.
func (w *Words) ReadAnswer(p *assess.Pack, words string) (value string, ok bool) {
	if value, ok = p.ParseLabel(words); !ok {
		value, ok = w.Labels().Answers[assess.FoldLabel(words)]
	}
	return value, ok
}
