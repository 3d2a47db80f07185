package report

import (
	"slices"
	"strconv"
	"strings"
)

// coverNA is how many answers "does not apply" get their own line on the cover.
// More of them stand on one line, and are ticked on their list.
const coverNA = 2

// decisions are what the board is asked for, as far as the answers call for it.
func (b *builder) decisions() []Decision {
	var out []Decision
	approved := b.r.Approval != nil && b.r.Approval.Current()
	if len(b.r.Plan) > 0 && !approved {
		out = append(out, b.choice(b.w.AskApprove))
	}
	if b.r.Whole.Unanswered > 0 {
		out = append(out, b.choice(Fill(b.w.AskFinish, "open", strconv.Itoa(b.r.Whole.Unanswered),
			"asked", strconv.Itoa(b.r.Whole.Asked))))
	}
	if help := b.help(); len(help) > 0 {
		d := b.choice(Fill(b.w.AskHelp, "help", strings.Join(help, "; ")))
		d.Short = Fill(b.w.AskHelpShort, "n", strconv.Itoa(len(help)))
		out = append(out, d)
	}
	out = append(out, b.decideNA()...)
	if ids := b.hiddenMustHaves(); len(ids) > 0 {
		out = append(out, b.choice(Fill(b.w.AskHidden, "questions", b.names(ids))))
	}
	return append(out, Decision{Text: b.w.AskLead, Blank: true}, Decision{Text: b.w.AskReview, Blank: true})
}

func (b *builder) choice(text string) Decision {
	return Decision{Text: text, Choices: b.choices()}
}

func (b *builder) choices() []string { return []string{b.w.Accept, b.w.Refuse} }

// help lists the help that the plan asks for.
func (b *builder) help() []string {
	var list []string
	for _, a := range b.r.Plan {
		if a.Help != "" {
			list = append(list, a.Number+" "+a.Help)
		}
	}
	return list
}

// decideNA asks about the answers "does not apply": the weighty ones by name, the
// others together.
func (b *builder) decideNA() []Decision {
	ids := b.weightyNA()
	rest := len(b.r.NA) - len(ids)
	var out []Decision
	if len(ids) > coverNA {
		out = append(out, b.choice(Fill(b.w.AskNAMany, "questions", b.names(ids), "list", b.w.NATitle)))
		ids = nil
	}
	for _, id := range ids {
		bare := Fill(b.w.AskNABare, "question", b.names([]string{id}))
		d := b.choice(bare)
		if reason := b.results[id].Answer.Reason; reason != "" { // else removed, or left out of this print
			d.Text, d.Short = Fill(b.w.AskNA, "question", b.names([]string{id}), "reason", reason), bare
		}
		out = append(out, d)
	}
	if rest > 0 {
		out = append(out, b.choice(Fill(b.w.AskNARest, "n", strconv.Itoa(rest), "list", b.w.NATitle)))
	}
	return out
}

// weightyNA lists the answers "does not apply" to must-haves and to questions
// of more than simple weight.
func (b *builder) weightyNA() []string {
	var ids []string
	for _, id := range b.r.NA {
		if q := b.results[id]; q != nil && (q.Critical || q.Weight > 1) {
			ids = append(ids, id)
		}
	}
	return ids
}

func (b *builder) hiddenMustHaves() []string {
	return slices.DeleteFunc(slices.Clone(b.r.Hidden), func(id string) bool {
		return b.results[id] == nil || !b.results[id].Critical
	})
}
