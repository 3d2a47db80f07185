package report

import (
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// coverDecided is how many recorded decisions have room on page one.
const coverDecided = 6

// FirstDecided returns at most n of the decisions on page one, and behind them how many
// more there are.
func FirstDecided(c Cover, w Words, n int) []string {
	n = min(n, coverDecided, len(c.Decided))
	texts := slices.Clone(c.Decided[:n])
	switch more := len(c.Decided) - n; {
	case more > 0 && n == 0:
		return []string{Fill(w.DecidedAll.For(more), "n", strconv.Itoa(more), "list", w.DecidedTitle)}
	case more > 0:
		texts = append(texts, Fill(w.DecidedMore, "n", strconv.Itoa(more), "list", w.DecidedTitle))
	}
	return texts
}

// asked sets what page one asks for, what was decided before, and what a board has seen
// and need not be asked again.
func (b *builder) asked(c *Cover) {
	c.AskTitle, c.Decisions, c.Refused = b.w.AskTitle, b.decisions(), b.refused()
	if len(c.Decisions) == 0 {
		c.AskTitle = b.w.AskNothing
	}
	if a := b.r.Approval; a != nil && len(a.Decisions) > 0 {
		c.DecidedTitle = Fill(b.approvedBy(a.Role).By, "role", a.Role, "date", b.day(a.On))
		c.Decided = slices.Clone(a.Decisions)
	}
	c.Seen = b.seen(c)
}

// A Refusal is what a board did not accept with an approval and what is as it was: Text
// says it in a sentence, Of is what there is to do again.
type Refusal struct {
	Text string
	Of   []assess.Decision
}

// refused says what was not accepted, for each approval.
func (b *builder) refused() (out []Refusal) {
	for _, list := range byApproval(b.r.Refused) {
		w := b.approvedBy(list[0].Role)
		one := Refusal{Text: b.seenWith(w.Refused, list)}
		for _, d := range list {
			one.Of = append(one.Of, d.Decision)
		}
		out = append(out, one)
	}
	return out
}

// seen says in a line for each approval what was asked with it and has not changed since;
// what was not accepted is named where no decision on page one says it already.
func (b *builder) seen(c *Cover) (lines []string) {
	for _, list := range byApproval(b.r.Seen) {
		lines = append(lines, b.seenWith(b.approvedBy(list[0].Role).Seen, list))
	}
	for i, list := range byApproval(b.r.Refused) {
		if a := b.r.Approval; len(c.Decided) == 0 || a.Role != list[0].Role || a.On != list[0].On {
			lines = append(lines, c.Refused[i].Text)
		}
	}
	return lines
}

// byApproval divides decisions by the approval that they were asked with.
func byApproval(seen []assess.SeenDecision) (out [][]assess.SeenDecision) {
	for _, d := range seen {
		i := slices.IndexFunc(out, func(l []assess.SeenDecision) bool { return l[0].Role == d.Role && l[0].On == d.On })
		if i < 0 {
			i, out = len(out), append(out, nil)
		}
		out[i] = append(out[i], d)
	}
	return out
}

func (b *builder) seenWith(text string, list []assess.SeenDecision) string {
	var things []string
	for _, d := range list {
		things = append(things, b.seenThing(d.Decision))
	}
	return Fill(text, "role", list[0].Role, "date", b.day(list[0].On), "list", strings.Join(things, "; "))
}

func (b *builder) seenThing(d assess.Decision) string {
	text := map[assess.DecisionKind]string{
		assess.FinishAnswers: b.w.SeenFinish, assess.GrantHelp: b.w.SeenHelp, assess.AcceptNA: b.w.SeenNA, assess.AcceptOtherNA: b.w.SeenNA,
		assess.AcceptDrop: b.w.SeenDrop, assess.AcceptHidden: b.w.SeenHidden, assess.NameLead: b.w.SeenLead, assess.SetReview: b.w.SeenReview,
	}[d.Kind]
	return Fill(text, "n", strconv.Itoa(len(d.Questions)), "questions", b.shortNames(d.Questions))
}

// shortNames names questions by number, and actions that people added by their first words.
func (b *builder) shortNames(ids []string) string {
	var list []string
	for _, id := range ids {
		if q := b.results[id]; q != nil {
			list = append(list, q.Number)
		} else if a, ok := b.r.Action(id); ok {
			list = append(list, ActionName(a))
		}
	}
	return strings.Join(list, ", ")
}

// wasSeen reports whether a board has seen, or refused, the answer "does not apply" to a question.
func (b *builder) wasSeen(id string) bool {
	return slices.ContainsFunc(slices.Concat(b.r.Seen, b.r.Refused), func(d assess.SeenDecision) bool {
		return (d.Kind == assess.AcceptNA || d.Kind == assess.AcceptOtherNA) && slices.Contains(d.Questions, id)
	})
}
