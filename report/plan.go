package report

import (
	"strconv"

	"safeguard/assess"
)

func (b *builder) plan() Plan {
	p := Plan{Title: b.w.PlanTitle, Intro: b.w.PlanIntro + " " + Fill(b.w.PlanDays, "list", b.w.PlanKept)}
	if len(b.r.Plan) == 0 {
		if n := len(b.r.Gaps); n > 0 {
			p.Intro = Fill(b.w.PlanAllEnded, "n", strconv.Itoa(n), "list", b.w.FinishedTitle)
			return p
		}
		open := b.w.PlanNone
		switch {
		case b.r.Whole.Answered == 0 && len(b.r.Finished) > 0:
			open = b.w.PlanNothingOpen
		case b.r.Whole.Answered == 0:
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
	row := PlanRow{
		Order: strconv.Itoa(a.Order),
		What:  a.What, FirstStep: b.firstStep(a),
		Code: ownCode(a), Why: b.ownWhy(a), Level: Level{Kind: NoLevel}, MustHave: a.MustHave,
		Effort: map[string]string{"S": b.w.EffortS, "M": b.w.EffortM, "L": b.w.EffortL}[a.Effort],
		Who:    Who(a, b.w), Help: a.Help, Proof: a.Proof,
	}
	if q := b.results[a.Question]; q != nil {
		row.Number, row.Why, row.Level = q.Number, q.Short, b.level(q)
		if !a.Waiting { // nobody knows yet what it brings
			row.Points, row.Gain = "+"+strconv.Itoa(a.Gain), Fill(b.w.Gain, "gain", strconv.Itoa(a.Gain))
		}
	}
	row.When, row.Day = When(a, b.w, b.day(a.Due)), b.day(a.Due)
	if a.Round != "" {
		row.When = Joined("; ", Fill(b.w.OpenSince, "round", a.Round), row.When)
	}
	row.When = Joined("; ", b.begun(a), row.When)
	if a.Overdue {
		row.Overdue = b.w.Overdue
	}
	if a.Redacted {
		row.Redacted = b.w.Redacted
	}
	return row
}

// ownCode is the id of an action that people added.
func ownCode(a assess.Action) string {
	if a.Own {
		return a.ID
	}
	return ""
}

// ownWhy says of an action that people added which questions it is for.
func (b *builder) ownWhy(a assess.Action) string {
	if len(a.For) == 0 {
		return b.w.OwnAction
	}
	return Fill(b.w.OwnActionFor, "questions", b.names(a.For))
}

// Who says who sees to an action: a post, and who holds it.
func Who(a assess.Action, w Words) string {
	if a.Holder == "" {
		return a.Owner
	}
	return Fill(w.PostHeldBy, "post", a.Owner, "name", a.Holder)
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
