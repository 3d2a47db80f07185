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

// PlanWords are the texts of the action plan, with what became of its actions.
type PlanWords struct {
	PlanTitle   string `json:"plan_title"`
	PlanIntro   string `json:"plan_intro"`
	PlanDays    string `json:"plan_days"`
	PlanNone    string `json:"plan_none"`
	PlanNothing string `json:"plan_nothing"`

	DecidedBefore     string `json:"decided_before"`
	PlanNothingOpen   string `json:"plan_nothing_open"`
	PlanAllMet        string `json:"plan_all_met"`
	PlanLevelsMet     string `json:"plan_levels_met"`
	PlanNoLevel       string `json:"plan_no_level"`
	PlanNow           string `json:"plan_now"`
	PlanNowText       string `json:"plan_now_text"`
	PlanNext          string `json:"plan_next"`
	PlanNextText      string `json:"plan_next_text"`
	PlanLater         string `json:"plan_later"`
	PlanLateText      string `json:"plan_later_text"`
	PlanKept          string `json:"plan_kept"`
	PlanKeptText      string `json:"plan_kept_text"`
	PlanKeptAny       string `json:"plan_kept_any"`
	OpenSince         string `json:"open_since"`
	BegunOn           string `json:"begun_on"`
	OwnAction         string `json:"own_action"`
	OwnActionFor      string `json:"own_action_for"`
	PostHeldBy        string `json:"post_held_by"`
	FinishedTitle     string `json:"finished_title"`
	PlanSum           string `json:"plan_sum"`
	EndedDone         string `json:"ended_done"`
	EndedVerified     string `json:"ended_verified"`
	EndedDropped      string `json:"ended_dropped"`
	PlanSumOut        string `json:"plan_sum_out"`
	EndedOut          string `json:"ended_out"`
	EndedLeftOut      string `json:"ended_left_out"`
	EndedRemoved      string `json:"ended_removed"`
	PlanAllEnded      string `json:"plan_all_ended"`
	EndedClosed       string `json:"ended_closed"`
	EndedNamed        string `json:"ended_named"`
	StillSays         string `json:"still_says"`
	ActionAdded       string `json:"action_added"`
	ActionDropped     string `json:"action_dropped"`
	ActionAgain       string `json:"action_again"`
	ActionDroppedAnew string `json:"action_dropped_anew"`
	ActionGone        string `json:"action_gone"`
	ColumnWhat        string `json:"column_what"`
	ColumnWhy         string `json:"column_why"`
	ColumnWho         string `json:"column_who"`
	ColumnHelp        string `json:"column_help"`
	ColumnProof       string `json:"column_proof"`
	GeneralAction     string `json:"general_action"`
	FirstStep         string `json:"first_step"`
	FindOut           string `json:"find_out"`
	FindOutThen       string `json:"find_out_then"`
	DaySet            string `json:"day_set"`
	DayAgreed         string `json:"day_agreed"`
	DayProposed       string `json:"day_proposed"`
	Overdue           string `json:"overdue"`
	Gain              string `json:"gain"`
	EffortS           string `json:"effort_s"`
	EffortM           string `json:"effort_m"`
	EffortL           string `json:"effort_l"`
	ColumnGain        string `json:"column_gain"`
}
