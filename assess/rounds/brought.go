package rounds

import (
	"cmp"
	"slices"

	"safeguard/assess"
)

// A Brought says what became of the plan of the earlier round. Done, Verified, Dropped,
// Closed (by a better answer), Out (no longer asked) and Open add up to Planned; what is carried and not
// answered yet is open, as is what the newer round leaves out of its scope. Left names what
// is open, the oldest first, and Gone, of what is Out, that which was open and whose
// question the newer pack does not have. Of the questions Behind the plan Met are asked with the same meaning and
// met now.
type Brought struct {
	Planned  int    `json:"planned"`
	Done     int    `json:"done"`
	Verified int    `json:"verified"`
	Dropped  int    `json:"dropped"`
	Closed   int    `json:"closed"`
	Out      int    `json:"out"`
	Open     int    `json:"open"`
	Left     []Left `json:"left"`

	Gone   []assess.PastAction `json:"gone"`
	Behind int                 `json:"behind"`
	Met    int                 `json:"met"`
}

// A Left is an action of the earlier plan that is still open. What are the words of one
// that people added, "" for that of a question.
type Left struct {
	assess.PastAction
	What string `json:"what,omitempty"`
}

// brought says what became of the plan with which the earlier round ended.
func (p *pairing) brought(plan []assess.PastAction, shifts []Shift) Brought {
	b := Brought{Planned: len(plan), Left: []Left{}, Gone: []assess.PastAction{}}
	counts := map[assess.Status]*int{assess.StatusDone: &b.Done, assess.StatusVerified: &b.Verified,
		assess.StatusDropped: &b.Dropped, assess.StatusClosed: &b.Closed, assess.StatusOut: &b.Out}
	behind := map[string]bool{}
	for _, a := range plan {
		if !assess.IsOwnAction(a.ID) {
			behind[a.ID] = true
		}
		if a.Status.Open() || a.Status == assess.StatusOut {
			if p.gone(a.ID) && !p.aside(a.ID) {
				b.Gone = append(b.Gone, a)
			}
			a.Status = p.endOf(a)
		}
		if !a.Status.Open() {
			*counts[a.Status]++
			continue
		}
		own, _ := p.earlier.OwnAction(a.ID)
		b.Left = append(b.Left, Left{a, own.What})
	}
	b.Open, b.Behind = len(b.Left), len(behind)
	for _, s := range shifts {
		if behind[s.Question] && s.Way != Reworded && p.metNow(s.Question) {
			b.Met++
		}
	}
	slices.SortStableFunc(b.Left, func(x, y Left) int { return cmp.Compare(x.Since, y.Since) })
	return b
}

// endOf returns how far an action that was not over at the end of the earlier round has come
// in the newer one. There the first action of its question goes on with it, unless the
// question was met from the first answer on.
func (p *pairing) endOf(a assess.PastAction) assess.Status {
	if p.gone(a.ID) {
		return assess.StatusOut
	}
	if first, ok := p.first(a.ID); ok && (first.Round != "" || first.Own || p.later.BeganWithGap(p.is, a.ID)) {
		return first.Status
	}
	switch q := p.nowOf[a.ID]; {
	case q.Status == assess.Hidden, q.Status == assess.Answered && q.Answer.Value == assess.NA:
		return assess.StatusOut
	case q.Status == assess.Answered:
		return assess.StatusClosed
	case q.Status == assess.Unanswered && p.thenOf[a.ID].Status == assess.Hidden && !p.aside(a.ID): // asked again
		return assess.StatusOpen
	}
	return a.Status
}

// metNow reports whether a question is answered with a level that is enough.
func (p *pairing) metNow(question string) bool {
	q := p.nowOf[question]
	return q.Status == assess.Answered && q.Answer.Value != assess.NA && !q.Gap
}

// gone reports whether an action is of a question that the newer pack does not have.
func (p *pairing) gone(action string) bool {
	ref, ok := p.is.Find(action)
	return !assess.IsOwnAction(action) && (!ok || ref.Question.ID != action)
}

// aside reports whether a question did not apply in the earlier round: its action ended
// with that.
func (p *pairing) aside(question string) bool {
	a, _ := p.earlier.Answer(question)
	return a.Value == assess.NA
}

// first returns the oldest action of the newer round with an id.
func (p *pairing) first(id string) (found assess.Action, ok bool) {
	for _, a := range slices.Concat(p.now.Finished, p.now.Plan) {
		if a.ID == id && (!ok || a.Since < found.Since) {
			found, ok = a, true
		}
	}
	return found, ok
}

// planOf returns the plan with which a round ended, as the next one keeps it.
func planOf(r, next Round) []assess.PastAction {
	if r.Plan != nil {
		return r.Plan
	}
	e := assess.NewEarlier(&r.About, &r.State, &next.About)
	return e.Plan
}
