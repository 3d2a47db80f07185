package sample

import (
	"testing"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/report"
)

// RoundWords returns the English words about an earlier round.
func RoundWords(t testing.TB) report.RoundWords {
	t.Helper()
	var w report.RoundWords
	decode(t, "rounds", &w)
	return w
}

// WithEarlier puts an earlier round with other answers beside the report m of
// the case. In its first checklist the first question meant something else, the
// second was not asked yet, and one was asked that is gone.
func (c Case) WithEarlier(t testing.TB, m report.Model, text Texts) (report.Model, rounds.Comparison) {
	t.Helper()
	n := 2
	return c.WithEarlierOf(t, m, text, func() int {
		n++
		return n
	})
}

// WithEarlierOf is WithEarlier with the answers that next decides.
func (c Case) WithEarlierOf(t testing.TB, m report.Model, text Texts, next func() int) (report.Model, rounds.Comparison) {
	t.Helper()
	then := rounds.Round{About: c.Assessment}
	then.About.Round, then.About.Created = text("earlier", "2025"), "2025-02-01"
	first := &c.Assessment.Pack.Checklists[0]
	then.About.Pack.Checklists = append([]assess.Checklist{*first}, c.Assessment.Pack.Checklists[1:]...)
	list := &then.About.Pack.Checklists[0]
	list.Questions = append([]assess.Question{first.Questions[0], question("gone", 1, text)}, first.Questions[2:]...)
	list.Questions[0].Rev = 7
	r := recorder{t: t, state: assess.NewState(assess.Scope{})}
	for _, ref := range then.About.Pack.Refs() {
		r.answer(next(), ref.Question, Plausible)
	}
	then.State = r.state
	comparison, err := rounds.Compare(then, rounds.Round{About: c.Assessment, State: c.State}, Day)
	if err != nil {
		t.Fatal(err)
	}
	return m.WithEarlier(report.NewRounds(c.Assessment, c.Result, then.About.Pack, comparison, m.Words, RoundWords(t))), comparison
}
