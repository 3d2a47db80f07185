package report

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
