package report

import (
	"strconv"
	"strings"

	"safeguard/assess/rounds"
)

// coverLeft is how many actions that are still open have room on page one.
const coverLeft = 3

// brought says what became of the plan of the earlier round; "" where it had none.
func (b *roundBuilder) brought() string {
	p, n := b.c.Plan, strconv.Itoa
	if p.Planned == 0 {
		return ""
	}
	text := b.words.Brought
	if p.Out > 0 {
		text = b.words.BroughtOut
	}
	return Fill(text, "round", b.c.Round, "planned", n(p.Planned), "done", n(p.Done), "verified", n(p.Verified),
		"dropped", n(p.Dropped), "closed", n(p.Closed), "out", n(p.Out), "open", n(p.Open), "behind", n(p.Behind), "met", n(p.Met))
}

// leftInShort names the actions that have been open for longest.
func (b *roundBuilder) leftInShort() string {
	left := b.c.Plan.Left
	if len(left) == 0 {
		return ""
	}
	text := b.leftNames(left[:min(coverLeft, len(left))])
	if more := len(left) - coverLeft; more > 0 {
		text = Fill(b.w.ShortMore, "questions", text, "n", strconv.Itoa(more))
	}
	return Fill(b.words.LeftFirst, "actions", text)
}

// leftNames names actions on one line.
func (b *roundBuilder) leftNames(left []rounds.Left) string {
	var names []string
	for _, a := range left {
		number, title := b.leftName(a)
		names = append(names, Joined("\u00a0", number, title))
	}
	return strings.Join(names, "; ")
}

// leftNamed names all actions that are still open, by the day since which they are.
func (b *roundBuilder) leftNamed() string {
	var lines []string
	for left := b.c.Plan.Left; len(left) > 0; {
		n := 1
		for n < len(left) && left[n].Since == left[0].Since {
			n++
		}
		lines = append(lines, Fill(b.words.LeftNamed, "date", b.day(left[0].Since), "actions", b.leftNames(left[:n])))
		left = left[n:]
	}
	return strings.Join(lines, "\n")
}

// left lists the actions of the earlier plan that are still open, the oldest first.
func (b *roundBuilder) left() List {
	l := List{Title: b.words.LeftTitle, Intro: b.words.LeftIntro}
	for _, a := range b.c.Plan.Left {
		item := Item{Text: Fill(b.words.LeftSince, "date", b.day(a.Since))}
		item.Number, item.Title = b.leftName(a)
		if q := b.questions[a.ID]; q != nil {
			item.MustHave = q.Critical
		}
		l.Items = append(l.Items, item)
	}
	return l
}

// leftName names an action by its question, as far as either pack has it, or by what
// people wrote.
func (b *roundBuilder) leftName(a rounds.Left) (number, title string) {
	if q := b.results[a.ID]; q != nil {
		return q.Number, q.Short
	}
	if ref, ok := b.then.pack.Find(a.ID); ok {
		return ref.Number, ref.Question.Short
	}
	if a.What == "" {
		return "", b.w.OwnAction
	}
	return "", a.What
}
