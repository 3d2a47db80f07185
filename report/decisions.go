package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// coverNA is how many answers "does not apply" are listed one by one on the cover.
// More of them share one line and are ticked on their list.
const coverNA = 2

// decisions words what the board is asked to decide.
func (b *builder) decisions() []Decision {
	var out []Decision
	for _, d := range b.r.ToDecide {
		from := len(out)
		switch d.Kind {
		case assess.ApprovePlan:
			out = append(out, b.boardChoice(b.askApprove()))
		case assess.FinishAnswers:
			out = append(out, b.boardChoice(Fill(b.w.AskFinish, "open", strconv.Itoa(len(d.Questions)),
				"asked", strconv.Itoa(b.r.Whole.Asked))))
		case assess.GrantHelp:
			out = append(out, b.helpDecision(d.Questions))
		case assess.AcceptNA:
			out = append(out, b.naDecisions(d.Questions)...)
		case assess.AcceptOtherNA:
			out = append(out, b.boardChoice(b.askNARest(d.Questions)))
		case assess.AcceptDrop:
			out = append(out, b.boardChoice(Fill(b.w.AskDrop, "actions", b.dropped(d.Questions), "list", b.w.FinishedTitle)))
		case assess.AcceptHidden:
			out = append(out, b.boardChoice(Fill(b.w.AskHidden, "questions", b.names(d.Questions))))
		case assess.NameLead:
			out = append(out, Decision{Text: b.w.AskLead, Blank: true})
		case assess.SetReview:
			out = append(out, Decision{Text: b.w.AskReview, Blank: true})
		}
		for i := range out[from:] {
			if one := &out[from+i]; one.About == nil {
				one.About = d.Names()
			}
		}
	}
	return out
}

// askNARest asks for the answers "does not apply" that have no row of their own: for the
// new ones by name, where the board has seen others. They are others where one has a row.
func (b *builder) askNARest(ids []string) string {
	text := b.w.AskNAOnly
	if slices.ContainsFunc(b.r.ToDecide, func(d assess.Decision) bool { return d.Kind == assess.AcceptNA }) ||
		slices.ContainsFunc(b.r.Seen, func(d assess.SeenDecision) bool { return d.Kind == assess.AcceptNA }) {
		text = b.w.AskNARest
	}
	if slices.ContainsFunc(b.r.Seen, func(d assess.SeenDecision) bool { return d.Kind == assess.AcceptOtherNA }) {
		text = b.w.AskNANew
	}
	return Fill(text, "n", strconv.Itoa(len(ids)), "questions", b.numbers(ids), "list", b.w.NATitle)
}

func (b *builder) boardChoice(text string) Decision {
	return Decision{Text: text, Choices: b.choices()}
}

func (b *builder) choices() []string { return []string{b.w.Accept, b.w.Refuse} }

// helpDecision asks for the help that the actions of these questions need. The ids
// are in the order of the plan.
func (b *builder) helpDecision(ids []string) Decision {
	var list []string
	for _, a := range b.r.Plan {
		if n := len(list); n < len(ids) && a.ID == ids[n] {
			list = append(list, Joined(" ", cmp.Or(a.Number, ActionName(a)+":"), a.Help))
		}
	}
	d := b.boardChoice(Fill(b.w.AskHelp, "help", strings.Join(list, "; ")))
	d.Short = Fill(b.w.AskHelpShort, "n", strconv.Itoa(len(list)))
	return d
}

// dropped names actions that were dropped.
func (b *builder) dropped(ids []string) string {
	var list []string
	for _, id := range ids {
		if a, ok := b.r.Action(id); ok {
			list = append(list, Joined(" ", a.Number, a.What))
		}
	}
	return strings.Join(list, "; ")
}

// naDecisions asks the board to accept answers "does not apply" by name: up to
// coverNA of them one by one, more in one decision.
func (b *builder) naDecisions(ids []string) []Decision {
	if len(ids) > coverNA {
		return []Decision{b.boardChoice(Fill(b.w.AskNAMany, "questions", b.names(ids), "list", b.w.NATitle))}
	}
	var out []Decision
	for _, id := range ids {
		bare := Fill(b.w.AskNABare, "question", b.names([]string{id}))
		d := b.boardChoice(bare)
		if reason := b.results[id].Answer.Reason; reason != "" { // it may be redacted, or left out of a private report
			d.Text, d.Short = Fill(b.w.AskNA, "question", b.names([]string{id}), "reason", reason), bare
		}
		d.About = assess.Decision{Kind: assess.AcceptNA, Questions: []string{id}}.Names()
		out = append(out, d)
	}
	return out
}

// refersToNA reports whether page one refers to the list of the answers "does not
// apply".
func (b *builder) refersToNA() bool {
	return slices.ContainsFunc(b.r.ToDecide, func(d assess.Decision) bool {
		return d.Kind == assess.AcceptOtherNA || d.Kind == assess.AcceptNA && len(d.Questions) > coverNA
	})
}

// askApprove asks for the plan, and says which of its days nobody is asked for.
func (b *builder) askApprove() string {
	if slices.ContainsFunc(b.r.Plan, assess.Action.Kept) {
		return Fill(b.w.AskApproveKept, "list", b.w.PlanKept)
	}
	return b.w.AskApprove
}
