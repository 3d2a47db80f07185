package report

import (
	"strconv"

	"safeguard/assess"
)

func (b *builder) plan() Plan {
	p := Plan{Title: b.w.PlanTitle, Intro: b.w.PlanIntro + " " + Fill(b.w.PlanDays, "list", b.w.PlanKept)}
	if len(b.r.Plan) == 0 {
		open := b.w.PlanNone
		if b.r.Whole.Answered == 0 {
			open = b.w.PlanNothing
		}
		p.Intro = b.noGaps(open, b.w.PlanNoLevel, b.w.PlanLevelsMet, b.w.PlanAllMet)
		return p
	}
	for _, a := range b.r.Plan {
		n := len(p.Groups)
		if n == 0 || p.Groups[n-1].Group != a.Group {
			p.Groups = append(p.Groups, b.planGroup(a.Group))
			n++
		}
		p.Groups[n-1].Rows = append(p.Groups[n-1].Rows, b.planRow(a))
	}
	return p
}

func (b *builder) planGroup(g assess.PlanGroup) PlanGroup {
	switch g {
	case assess.GroupNow:
		return PlanGroup{Title: b.w.PlanNow, Text: b.w.PlanNowText, Group: g}
	case assess.GroupNext:
		return PlanGroup{Title: b.w.PlanNext, Text: b.w.PlanNextText, Group: g}
	case assess.GroupKept:
		kept := PlanGroup{Title: b.w.PlanKept, Text: b.w.PlanKeptAny, Group: g}
		if b.hasMustHaves() {
			kept.Text = b.w.PlanKeptText
		}
		return kept
	}
	return PlanGroup{Title: b.w.PlanLater, Text: b.w.PlanLateText, Group: g}
}

// planRow returns an action in words.
func (b *builder) planRow(a assess.Action) PlanRow {
	q := b.results[a.Question]
	row := PlanRow{
		Order: strconv.Itoa(a.Order),
		What:  a.What, FirstStep: b.firstStep(a),
		Number: q.Number, Why: q.Short, Level: b.level(q), MustHave: q.Critical,
		Points: "+" + strconv.Itoa(a.Gain),
		Gain:   Fill(b.w.Gain, "gain", strconv.Itoa(a.Gain)),
		Effort: map[string]string{"S": b.w.EffortS, "M": b.w.EffortM, "L": b.w.EffortL}[a.Effort],
		Who:    a.Owner, Help: a.Help, Proof: a.Proof,
	}
	row.When, row.Day = When(a, b.w, b.day(a.Due)), b.day(a.Due)
	if a.Overdue {
		row.Overdue = b.w.Overdue
	}
	if a.Redacted {
		row.Redacted = b.w.Redacted
	}
	return row
}

// When says until which day an action is planned, and whether that day was set,
// agreed or proposed.
func When(a assess.Action, w Words, day string) string {
	text := map[assess.DayKind]string{assess.DaySet: w.DaySet, assess.DayAgreed: w.DayAgreed, assess.DayProposed: w.DayProposed}[a.Day]
	return Fill(text, "date", day)
}

// firstStep says how an action begins. Where nobody knows the answer, finding out
// is the first step, and that of the action comes after it.
func (b *builder) firstStep(a assess.Action) string {
	switch {
	case a.FindOut && a.FirstStep != "":
		return Fill(b.w.FindOutThen, "step", a.FirstStep)
	case a.FindOut:
		return b.w.FindOut
	case a.FirstStep != "":
		return Fill(b.w.FirstStep, "step", a.FirstStep)
	}
	return ""
}
