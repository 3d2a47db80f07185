package tables

import (
	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report"
)

// Words are the words of tables.
type Words struct {
	PlanSheet    string `json:"plan_sheet"`
	AnswersSheet string `json:"answers_sheet"`
	ScoresSheet  string `json:"scores_sheet"`
	AboutSheet   string `json:"about_sheet"`

	Order     string `json:"order"`
	Number    string `json:"number"`
	Question  string `json:"question"`
	Text      string `json:"text"`
	MustHave  string `json:"must_have"`
	Level     string `json:"level"`
	Note      string `json:"note"`
	Evidence  string `json:"evidence"`
	Reason    string `json:"reason"`
	Support   string `json:"support"`
	Answered  string `json:"answered"`
	Held      string `json:"held"`
	LastTime  string `json:"last_time"`
	Group     string `json:"group"`
	Action    string `json:"action"`
	FirstStep string `json:"first_step"`
	Owner     string `json:"owner"`
	Due       string `json:"due"`
	Day       string `json:"day"`
	Holder    string `json:"holder"`
	Status    string `json:"status"`
	StatusDay string `json:"status_day"`
	Shown     string `json:"shown"`
	Dropped   string `json:"dropped"`
	Help      string `json:"help"`
	Proof     string `json:"proof"`
	Key       string `json:"key"`

	Yes         string `json:"yes"`
	DaySet      string `json:"day_set"`
	DayAgreed   string `json:"day_agreed"`
	DayProposed string `json:"day_proposed"`

	Finished  string `json:"finished"`
	NotBegun  string `json:"not_begun"`
	Begun     string `json:"begun"`
	Done      string `json:"done"`
	Verified  string `json:"verified"`
	IsDropped string `json:"is_dropped"`
	Closed    string `json:"closed"`
	IsOut     string `json:"is_out"`

	PickTitle string `json:"pick_title"`
	Pick      string `json:"pick"`
	DayTitle  string `json:"day_title"`
	DayWrong  string `json:"day_wrong"`

	Header string `json:"header"`

	AboutDay     string `json:"about_day"`
	AboutHow     string `json:"about_how"`
	AboutChange  string `json:"about_change"`
	AboutBack    string `json:"about_back"`
	AboutKey     string `json:"about_key"`
	AboutCare    string `json:"about_care"`
	AboutPrivate string `json:"about_private"`
	AboutNames   string `json:"about_names"`
	NotAsked     string `json:"not_asked"`

	EventProposed string `json:"event_proposed"`
	EventOwner    string `json:"event_owner"`
	EventNumber   string `json:"event_number"`
	EventSoon     string `json:"event_soon"`
	EventOwn      string `json:"event_own"`
	EventOver     string `json:"event_over"`
}

// Terms returns the words that tables share with the report.
func (w *Words) Terms(r *report.Words) *exchange.Terms {
	return &exchange.Terms{
		Heads: map[exchange.Column]string{
			exchange.Order: w.Order, exchange.Number: w.Number, exchange.Question: w.Question, exchange.Text: w.Text,
			exchange.MustHave: w.MustHave, exchange.Level: w.Level, exchange.Note: w.Note, exchange.Evidence: w.Evidence,
			exchange.Reason: w.Reason, exchange.Support: w.Support, exchange.Answered: w.Answered, exchange.Held: w.Held, exchange.LastTime: w.LastTime,
			exchange.Group: w.Group, exchange.Action: w.Action, exchange.FirstStep: w.FirstStep, exchange.Owner: w.Owner,
			exchange.Holder: w.Holder, exchange.Due: w.Due, exchange.DayKind: w.Day, exchange.Status: w.Status,
			exchange.StatusDay: w.StatusDay, exchange.Shown: w.Shown, exchange.Dropped: w.Dropped, exchange.Help: w.Help,
			exchange.Proof: w.Proof, exchange.Key: w.Key,
		},
		Unsure: r.Unsure, NA: r.NA, Yes: w.Yes,
		Groups: map[assess.PlanGroup]string{
			assess.GroupNow: r.PlanNow, assess.GroupNext: r.PlanNext, assess.GroupLater: r.PlanLater, assess.GroupKept: r.PlanKept,
		},
		Days:    map[assess.DayKind]string{assess.DaySet: w.DaySet, assess.DayAgreed: w.DayAgreed, assess.DayProposed: w.DayProposed},
		Overdue: r.Overdue, Finished: w.Finished, Own: r.OwnAction,
		Statuses: map[assess.Status]string{
			assess.StatusOpen: w.NotBegun, assess.StatusBegun: w.Begun, assess.StatusDone: w.Done, assess.StatusVerified: w.Verified,
			assess.StatusDropped: w.IsDropped, assess.StatusClosed: w.Closed, assess.StatusOut: w.IsOut,
		},
	}
}
