package assess

// Priority is the horizon of an action in words.
type Priority string

// The priorities, by horizon: up to 30 days, up to 90, longer.
const (
	Now   Priority = "now"
	Next  Priority = "next"
	Later Priority = "later"
)

// PlanGroup is the part of the plan in which an action is listed.
type PlanGroup string

// The groups of a plan. An action with a day that was set or agreed is in the one
// that its day is near to; one with a proposed day in that of its Priority, or
// kept for later.
const (
	GroupNow   PlanGroup = "now"
	GroupNext  PlanGroup = "next"
	GroupLater PlanGroup = "later"
	GroupKept  PlanGroup = "kept"
)

// PlanGroups lists all groups in the order in which a plan has them.
var PlanGroups = []PlanGroup{GroupNow, GroupNext, GroupLater, GroupKept}

// DayKind says where the day of an action comes from.
type DayKind string

// The kinds of days. Only those that somebody chose can be overdue.
const (
	DaySet      DayKind = "set"      // by a person
	DayAgreed   DayKind = "agreed"   // with a plan that was approved; see approvedPlans
	DayProposed DayKind = "proposed" // counted from the day of the answer
)

// OwnerKind says where the owner of an action comes from, by the rule for days.
type OwnerKind string

// The kinds of owners.
const (
	OwnerSet      OwnerKind = "set"      // by a person
	OwnerAgreed   OwnerKind = "agreed"   // the proposal in a plan that was approved; see approvedPlans
	OwnerProposed OwnerKind = "proposed" // by the pack
)

// An Action closes the gap of one question, or is one that people added.
//
// ID is the question's, or that of the OwnAction. A question that fell a second time has
// a second action with the same ID; of these at most the last is open. Since is the day
// on which the gap began, or the action was added. On is the day of Status, Shown what
// shows that it is done, By the post of whoever verified that, and Reason why it was
// dropped. For are the questions that an added action is for. Holder is who holds the
// post Owner, where somebody was named.
//
// Order counts from 1, without a gap, in the one order in which every output
// lists actions: by Group, and in a group must-have gaps by how low their cap
// holds, then the points that closing brings, then effort, then pack order. What,
// Owner and Effort come from the pack unless somebody changed them. FindOut says
// that the first thing to do is to find out, since the answer was "we don't
// know". Due is the day until which, and Day where that comes from: a proposed one
// is the day the question got its value, or the action arose where that is later, plus
// Days.
type Action struct {
	Order       int       `json:"order,omitempty"` // the place in Result.Plan, and the number that is printed
	Group       PlanGroup `json:"group,omitempty"` // of what is open
	ID          string    `json:"id"`
	Status      Status    `json:"status"`
	On          Date      `json:"on,omitempty"`
	Shown       string    `json:"shown,omitempty"`
	By          string    `json:"by,omitempty"`
	Reason      string    `json:"reason,omitempty"`
	Since       Date      `json:"since"`
	Round       string    `json:"round,omitempty"`   // the earlier round that Since was in
	Waiting     bool      `json:"waiting,omitempty"` // open in the earlier round, and its question is not answered yet in this one
	Own         bool      `json:"own,omitempty"`
	For         []string  `json:"for,omitempty"`
	Question    string    `json:"question,omitempty"`
	Number      string    `json:"number,omitempty"`
	What        string    `json:"what"`
	FirstStep   string    `json:"first_step"`
	FindOut     bool      `json:"find_out,omitempty"`
	Gap         bool      `json:"gap,omitempty"`       // its question has a gap now, whatever the action's state
	MustHave    bool      `json:"must_have,omitempty"` // the question is a must-have
	MustHaveGap bool      `json:"must_have_gap,omitempty"`
	Holds       string    `json:"holds,omitempty"` // the lowest band its question holds
	Priority    Priority  `json:"priority"`
	Days        int       `json:"days"` // the horizon of a proposal
	Due         Date      `json:"due"`
	Day         DayKind   `json:"day"`
	Overdue     bool      `json:"overdue,omitempty"` // its day has passed, and was set or agreed
	Owner       string    `json:"owner"`
	OwnerSet    bool      `json:"owner_set,omitempty"`
	OwnerKind   OwnerKind `json:"owner_kind,omitempty"` // empty where nobody is named
	Holder      string    `json:"holder,omitempty"`
	Help        string    `json:"help,omitempty"`
	Proof       string    `json:"proof,omitempty"`
	Redacted    bool      `json:"redacted,omitempty"` // a text of it was removed
	Effort      string    `json:"effort"`
	Gain        int       `json:"gain"`
}

// Kept reports whether the action is kept for later.
func (a Action) Kept() bool { return a.Group == GroupKept }

// NumbersKept returns the numbers of the questions whose actions a plan keeps for
// later.
func NumbersKept(plan []Action) (numbers []string) {
	for _, a := range plan {
		if a.Kept() {
			numbers = append(numbers, a.Number)
		}
	}
	return numbers
}
