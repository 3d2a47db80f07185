package sample

import (
	"testing"

	"safeguard/assess"
	"safeguard/assess/progress"
	"safeguard/report"
)

// Living returns the case after some weeks: its plan was approved, actions are begun,
// done, verified, dropped and added, one answer is better, and one post has a holder.
func (c Case) Living(t testing.TB, text Texts) Case {
	t.Helper()
	r := recorder{t: t, state: c.State, seq: len(c.State.Events())}
	r.record(assess.Approve(&c.Assessment.Pack, &r.state, r.seq, text("approved", "the board"), "2026-02-20", []string{text("decision", "The plan is approved.")}))
	plan := c.Result.Plan
	end := func(a assess.Action, s assess.Status) {
		r.record(assess.ActionStatus{
			Action: a.ID, Status: s, On: "2026-03-01", Proof: text(a.ID+"-shown", "Minutes, office"),
			Role: text(a.ID+"-by", "Board member"), Reason: text(a.ID+"-dropped", "We stopped this work."),
		})
	}
	if len(plan) > 3 {
		r.record(assess.Holder{Post: plan[0].Owner, Name: text("holder", "Amina")})
		for i, s := range []assess.Status{assess.StatusBegun, assess.StatusDone, assess.StatusVerified, assess.StatusDropped} {
			end(plan[i], s)
		}
	}
	if len(plan) > 4 {
		r.record(assess.Answer{Question: plan[4].Question, Value: "practised"})
	}
	own := assess.OwnAction{What: text("own", "Ask the district office"), Owner: text("own-owner", "Director"), Due: "2026-03-02"}
	r.record(own.WithID(&r.state, ""))
	c.State = r.state
	c.Result = assess.Evaluate(c.Assessment.Pack, c.State, Day)
	return c
}

// Progress returns the progress report of the case; before, which may be empty, says
// what became of the round before.
func (c Case) Progress(t testing.TB, before report.Rounds) report.Model {
	t.Helper()
	p := progress.Of(c.Assessment, c.State, c.Result)
	return c.Model(t).ForProgress(c.Assessment, c.Result, p, before, ProgressWords(t))
}
