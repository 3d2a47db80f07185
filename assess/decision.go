package assess

// DecisionKind says what sort of thing a board is asked to decide.
type DecisionKind string

// The kinds of decisions, in the order in which they are asked.
const (
	ApprovePlan   DecisionKind = "approve"    // the plan, unless it is approved and nothing has changed since
	FinishAnswers DecisionKind = "finish"     // time for the questions that are unanswered
	GrantHelp     DecisionKind = "help"       // the help that actions ask for
	AcceptNA      DecisionKind = "na"         // "does not apply" to a must-have, or to a weight above 1: by name
	AcceptOtherNA DecisionKind = "na_other"   // all other answers "does not apply", together
	AcceptDrop    DecisionKind = "drop"       // that the action of a must-have was dropped
	AcceptHidden  DecisionKind = "hidden"     // must-haves that the profile hides
	NameLead      DecisionKind = "lead"       // who of the board leads; asked always
	SetReview     DecisionKind = "review_day" // the day of the next review; asked always
)

// A Decision is what the board is asked for. Questions are the ids of those that
// it is about: for GrantHelp and AcceptDrop those of actions, in the order of the plan,
// for all others must-haves first, and none where it is about the whole.
type Decision struct {
	Kind      DecisionKind `json:"kind"`
	Questions []string     `json:"questions,omitempty"`
}

// decisions lists what the board is asked for, as far as the questions, the plan
// and the approval of r call for it.
func decisions(r *Result, all []QuestionResult) []Decision {
	out := []Decision{}
	if approved := r.Approval != nil && r.Approval.Current(); len(r.Plan) > 0 && !approved {
		out = append(out, Decision{Kind: ApprovePlan})
	}
	var help, dropped []string
	for _, a := range r.Plan {
		if a.Help != "" {
			help = append(help, a.ID)
		}
	}
	for _, a := range r.Finished {
		if a.Status == StatusDropped && a.MustHave && (a.Gap || a.Own) {
			dropped = append(dropped, a.ID)
		}
	}
	for _, d := range []Decision{
		{FinishAnswers, mustHavesFirst(all, func(q *QuestionResult) bool { return q.Status == Unanswered })},
		{GrantHelp, help},
		{AcceptNA, mustHavesFirst(all, func(q *QuestionResult) bool { return q.isNA() && q.weighty() })},
		{AcceptOtherNA, mustHavesFirst(all, func(q *QuestionResult) bool { return q.isNA() && !q.weighty() })},
		{AcceptDrop, dropped},
		{AcceptHidden, mustHavesFirst(all, func(q *QuestionResult) bool { return q.Status == Hidden && q.Critical })},
	} {
		if len(d.Questions) > 0 {
			out = append(out, d)
		}
	}
	return append(out, Decision{Kind: NameLead}, Decision{Kind: SetReview})
}

// weighty reports whether a board decides on "does not apply" to the question by
// name.
func (q *QuestionResult) weighty() bool { return q.Critical || q.Weight > 1 }
