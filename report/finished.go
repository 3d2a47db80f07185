package report

import (
	"cmp"
	"strconv"
	"strings"

	"safeguard/assess"
)

// finished lists the actions that are finished, by the day on which they were, and says
// where the answer still shows the gap.
func (b *builder) finished() List {
	l := List{Title: b.w.FinishedTitle, Intro: b.planSum(), Board: true}
	for _, a := range b.r.Finished {
		l.Items = append(l.Items, Item{Code: ownCode(a), Number: a.Number, Title: b.endedTitle(a), MustHave: a.MustHave, Text: b.ended(a)})
	}
	return b.bounded(l, maxFinished)
}

// endedTitle names an action that is finished: one that an answer closed by its question,
// with the day of that, so that all of these have one text and a format can draw them as
// one.
func (b *builder) endedTitle(a assess.Action) string {
	q := b.questions[a.Question]
	if a.Status != assess.StatusClosed && a.Status != assess.StatusOut || q == nil {
		return a.What
	}
	return Fill(b.w.EndedNamed, "what", q.Short, "date", b.day(a.On))
}

// planSum says what the whole plan adds up to.
func (b *builder) planSum() string {
	s := b.r.PlanState
	n := strconv.Itoa
	text := b.w.PlanSum
	if s.Out > 0 {
		text = b.w.PlanSumOut
	}
	return Fill(text, "planned", n(s.Planned), "done", n(s.Done), "verified", n(s.Verified), "dropped", n(s.Dropped),
		"closed", n(s.Closed), "out", n(s.Out), "open", n(s.Actions))
}

// ended says how an action ended.
func (b *builder) ended(a assess.Action) string {
	text := map[assess.Status]string{
		assess.StatusDone: b.w.EndedDone, assess.StatusVerified: b.w.EndedVerified,
		assess.StatusDropped: b.w.EndedDropped, assess.StatusClosed: b.w.EndedClosed, assess.StatusOut: b.w.EndedOut,
	}[a.Status]
	none := b.w.EndedLeftOut
	if a.Redacted {
		none = b.w.EndedRemoved
	}
	missing := func(s string) string { return cmp.Or(strings.TrimSuffix(s, "."), none) } // the sentence has its own full stop
	line := Fill(text, "date", b.day(a.On), "proof", missing(a.Shown), "role", missing(a.By), "reason", missing(a.Reason))
	if a.Gap && a.Status != assess.StatusDropped {
		line = Joined(" ", line, b.stillSays(a))
	}
	return line
}
