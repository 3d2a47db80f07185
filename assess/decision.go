package assess

import (
	"slices"
	"strings"
)

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
	NameLead      DecisionKind = "lead"       // who of the board leads
	SetReview     DecisionKind = "review_day" // the day of the next review
)

var decisionKinds = []DecisionKind{
	ApprovePlan, FinishAnswers, GrantHelp, AcceptNA, AcceptOtherNA, AcceptDrop, AcceptHidden, NameLead, SetReview,
}

// A Decision is what the board is asked for. Questions are the ids of those that
// it is about: for GrantHelp and AcceptDrop those of actions, in the order of the plan,
// for all others must-haves first, and none where it is about the whole.
type Decision struct {
	Kind      DecisionKind `json:"kind"`
	Questions []string     `json:"questions,omitempty"`
}

// A SeenDecision is what the board was asked with the approval by Role on the day On, and
// what has not changed since. What it decided is in the words of that approval.
type SeenDecision struct {
	Decision
	Role string `json:"role"`
	On   Date   `json:"on"`
}

// Names names each thing that a decision is about: its kind, and behind a space the id.
func (d Decision) Names() []string {
	if len(d.Questions) == 0 {
		return []string{string(d.Kind)}
	}
	names := make([]string, len(d.Questions))
	for i, id := range d.Questions {
		names[i] = string(d.Kind) + " " + id
	}
	return names
}

// An ask is one thing that a board is asked to decide, with all that is behind it: two
// that are equal are the same thing in the same state.
type ask struct {
	kind       DecisionKind
	id, behind string
}

// asks lists what questions and plan call for, whatever was approved.
func asks(r *Result, all []QuestionResult) (list []ask) {
	byID := map[string]*QuestionResult{}
	for i := range all {
		byID[all[i].ID] = &all[i]
	}
	questions := func(kind DecisionKind, calls func(*QuestionResult) bool) {
		for _, id := range mustHavesFirst(all, calls) {
			list = append(list, ask{kind, id, byID[id].behind()})
		}
	}
	questions(FinishAnswers, func(q *QuestionResult) bool { return q.Status == Unanswered })
	for _, a := range r.Plan {
		if a.Help != "" {
			list = append(list, ask{GrantHelp, a.ID, a.Help})
		}
	}
	questions(AcceptNA, func(q *QuestionResult) bool { return q.isNA() && q.weighty() })
	questions(AcceptOtherNA, func(q *QuestionResult) bool { return q.isNA() && !q.weighty() })
	for _, a := range r.Finished {
		if a.Status == StatusDropped && a.MustHave && (a.Gap || a.Own) {
			list = append(list, ask{AcceptDrop, a.ID, string(a.On) + " " + a.Reason})
		}
	}
	questions(AcceptHidden, func(q *QuestionResult) bool { return q.Status == Hidden && q.Critical })
	return append(list, ask{kind: NameLead}, ask{kind: SetReview})
}

// behind returns what a decision about a question rests on.
func (q *QuestionResult) behind() string {
	if q.isNA() {
		return string(q.Since) + " " + q.Answer.Reason
	}
	return strings.Join(q.HiddenBy, " ")
}

// see takes note of what was asked with the approvals after n events, when the state was
// then. Whoever approved saw it, but for what they left undecided.
func (plans *approvedPlans) see(p *Pack, s, then *State, n int, asked []ask) {
	for _, a := range s.Approvals() {
		if a.Events != n || !a.proven(p, then) && !a.explained(p, s, then) {
			continue
		}
		seen := map[ask]sight{}
		for _, k := range asked {
			before, ok := plans.seen[k]
			name := Decision{k.kind, k.about()}.Names()[0]
			switch {
			case slices.Contains(a.Refused, name):
				seen[k] = sight{a, true}
			case slices.Contains(a.Left, name):
			case ok:
				seen[k] = before
			default:
				seen[k] = sight{a, false}
			}
		}
		plans.seen = seen
	}
}

func (k ask) about() []string {
	if k.id == "" {
		return nil
	}
	return []string{k.id}
}

// A sight is the approval with which a board saw what it was asked, and whether it refused it.
type sight struct {
	Approval
	refused bool
}

// decisions lists what the board is asked for, what it has seen, and what it refused: as far
// as the questions, the plan and the approval of r call for it.
func (plans *approvedPlans) decisions(r *Result, all []QuestionResult) (out []Decision, seen, refused []SeenDecision) {
	out = []Decision{}
	if approved := r.Approval != nil && r.Approval.Current(); len(r.Plan) > 0 && !approved {
		out = append(out, Decision{Kind: ApprovePlan})
	}
	list := asks(r, all)
	unfinished := slices.ContainsFunc(list, func(k ask) bool {
		_, ok := plans.seen[k]
		return k.kind == FinishAnswers && !ok
	})
	for _, k := range list {
		a, ok := plans.seen[k]
		if !ok || k.kind == FinishAnswers && unfinished { // time is asked for all that is open, or for none
			if last := len(out) - 1; last < 0 || out[last].Kind != k.kind {
				out = append(out, Decision{Kind: k.kind})
			}
			d := &out[len(out)-1]
			d.Questions = append(d.Questions, k.about()...)
			continue
		}
		if a.refused {
			refused = addSeen(refused, k, a)
		} else {
			seen = addSeen(seen, k, a)
		}
	}
	return out, seen, refused
}

// addSeen adds an ask to those of its kind that were seen with the same approval.
func addSeen(list []SeenDecision, k ask, a sight) []SeenDecision {
	same := func(d SeenDecision) bool { return d.Kind == k.kind && d.Role == a.Role && d.On == a.On }
	i := slices.IndexFunc(list, same)
	if i < 0 {
		i, list = len(list), append(list, SeenDecision{Decision{Kind: k.kind}, a.Role, a.On})
	}
	list[i].Questions = append(list[i].Questions, k.about()...)
	return list
}

// weighty reports whether a board decides on "does not apply" to the question by
// name.
func (q *QuestionResult) weighty() bool { return q.Critical || q.Weight > 1 }
