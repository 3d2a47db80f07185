package report

import (
	"strconv"
	"strings"

	"safeguard/assess"
)

// mainActions is how many actions the plan asks for at once: a plan has to be
// achievable. Actions for must-haves, and what is due within the month, are never
// put off, whatever their number.
const mainActions = 10

func (b *builder) plan() Plan {
	p := Plan{Title: b.w.PlanTitle, Intro: b.w.PlanIntro}
	if len(b.r.Plan) == 0 {
		switch s := b.r.Whole; {
		case s.Answered == 0:
			p.Intro = b.w.PlanNothing
		case s.Unanswered == 0:
			p.Intro = b.w.PlanAllTop
		default:
			p.Intro = b.w.PlanNone
		}
		return p
	}
	groups := []PlanGroup{
		{Title: b.w.PlanNow, Text: b.w.PlanNowText, Priority: assess.Now},
		{Title: b.w.PlanNext, Text: b.w.PlanNextText, Priority: assess.Next},
		{Title: b.w.PlanLater, Text: b.w.PlanLateText, Priority: assess.Later},
		{Title: b.w.PlanKept, Text: b.w.PlanKeptText, Priority: assess.Later, Kept: true},
	}
	for _, a := range b.r.Plan {
		kept := a.Order > mainActions && !a.MustHave && a.Priority != assess.Now
		for i := range groups {
			if g := &groups[i]; g.Kept == kept && (kept || g.Priority == a.Priority) {
				g.Rows = append(g.Rows, b.planRow(a, kept))
				break
			}
		}
	}
	n := 0
	for _, g := range groups {
		for i := range g.Rows {
			n++
			g.Rows[i].Order = strconv.Itoa(n)
		}
		if len(g.Rows) > 0 {
			p.Groups = append(p.Groups, g)
		}
	}
	return p
}

// planRow puts an action into words. What is kept for later has a last day only if
// somebody set it, or if it is over.
func (b *builder) planRow(a assess.Action, kept bool) PlanRow {
	q := b.results[a.Question]
	row := PlanRow{
		What: a.What, FirstStep: b.firstStep(a),
		Number: q.Number, Why: q.Short, Level: b.level(q), MustHave: q.Critical,
		Points: "+" + strconv.Itoa(a.Gain),
		Gain:   Fill(b.w.Gain, "gain", strconv.Itoa(a.Gain)),
		Effort: map[string]string{"S": b.w.EffortS, "M": b.w.EffortM, "L": b.w.EffortL}[a.Effort],
		Who:    a.Owner, Help: a.Help, Proof: a.Proof,
	}
	if a.Due != "" && (!kept || a.DueSet || a.Overdue) {
		row.When = Fill(b.w.ByWhen, "date", b.day(a.Due))
	}
	if a.Overdue {
		row.Overdue = b.w.Overdue
	}
	if a.Redacted {
		row.Redacted = b.w.Redacted
	}
	return row
}

func (b *builder) firstStep(a assess.Action) string {
	var parts []string
	if a.FindOut {
		parts = append(parts, b.w.FindOut)
	}
	if a.FirstStep != "" {
		parts = append(parts, Fill(b.w.FirstStep, "step", a.FirstStep))
	}
	return strings.Join(parts, " ")
}
