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
	c.AskTitle, c.Decisions, c.Seen = b.w.AskTitle, b.decisions(), b.seen()
	if len(c.Decisions) == 0 {
		c.AskTitle = b.w.AskNothing
	}
	if a := b.r.Approval; a != nil && len(a.Decisions) > 0 {
		c.DecidedTitle = Fill(b.approvedBy(a.Role).By, "role", a.Role, "date", b.day(a.On))
		c.Decided = slices.Clone(a.Decisions)
	}
}

// seen says in a line for each approval what was asked with it and has not changed since.
func (b *builder) seen() (lines []string) {
	type approval struct {
		role string
		on   assess.Date
	}
	var order []approval
	things := map[approval][]string{}
	for _, d := range b.r.Seen {
		a := approval{d.Role, d.On}
		if things[a] == nil {
			order = append(order, a)
		}
		things[a] = append(things[a], b.seenThing(d.Decision))
	}
	for _, a := range order {
		lines = append(lines, Fill(b.approvedBy(a.role).Seen, "role", a.role, "date", b.day(a.on), "list", strings.Join(things[a], "; ")))
	}
	return lines
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

// wasSeen reports whether a board has seen the answer "does not apply" to a question.
func (b *builder) wasSeen(id string) bool {
	return slices.ContainsFunc(b.r.Seen, func(d assess.SeenDecision) bool {
		return (d.Kind == assess.AcceptNA || d.Kind == assess.AcceptOtherNA) && slices.Contains(d.Questions, id)
	})
}
