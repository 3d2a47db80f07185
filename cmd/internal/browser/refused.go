package browser

import (
	"net/url"
	"slices"

	"safeguard/assess"
	"safeguard/report"
)

// A refusal is what a board did not accept, and where that is done again.
type refusal struct {
	Text string
	Do   []link
}

// refusals says what a board did not accept and what is as it was, with the way to each.
func (v *visit) refusals(m *report.Model, r *assess.Result) (list []refusal) {
	for _, refused := range m.Cover.Refused {
		one := refusal{Text: refused.Text}
		for _, d := range refused.Of {
			one.Do = append(one.Do, v.doAgain(r, d)...)
		}
		list = append(list, one)
	}
	return list
}

// doAgain leads to what a decision was about.
func (v *visit) doAgain(r *assess.Result, d assess.Decision) (list []link) {
	w := v.words.Page.Approve
	switch d.Kind {
	case assess.AcceptNA, assess.AcceptOtherNA:
		for _, id := range d.Questions {
			if q, ok := r.Question(id); ok {
				list = append(list, link{Href: v.at("q/" + url.PathEscape(id)), Label: fill(w.AgainNA, "number", q.Number)})
			}
		}
	case assess.AcceptHidden:
		list = []link{{Href: v.at("about"), Label: w.AgainHidden}}
	case assess.GrantHelp, assess.AcceptDrop:
		list = []link{{Href: v.at("plan"), Label: w.AgainPlan}}
	case assess.FinishAnswers:
		list = []link{{Href: v.at("list?only=" + listOpen), Label: w.AgainFinish}}
	}
	return list
}

// withoutRefused takes out of the lines below the decisions what is said above them.
func withoutRefused(c *report.Cover) {
	c.Seen = slices.DeleteFunc(slices.Clone(c.Seen), func(line string) bool {
		return slices.ContainsFunc(c.Refused, func(r report.Refusal) bool { return r.Text == line })
	})
}
