package assess

import "cmp"

// actions lists every action that a plan has or had, in the order of the pack, the
// oldest of a question first; behind them those that people added.
func actions(p *Pack, s *State, r *Result, all []QuestionResult, agreed map[string]agreement) (list []Action) {
	m := actionMaker{p, s, agreed, r.Date, heldBands(p, r), s.approved()}
	byID := map[string]*Question{}
	for _, ref := range p.Refs() {
		byID[ref.Question.ID] = ref.Question
	}
	for i := range all {
		list = append(list, m.ofQuestion(byID[all[i].ID], &all[i])...)
	}
	for _, id := range s.ownIDs {
		if own, ok := s.OwnAction(id); ok {
			list = append(list, m.own(own, byID))
		}
	}
	return list
}

// An actionMaker makes the actions of one state.
type actionMaker struct {
	p      *Pack
	s      *State
	agreed map[string]agreement
	today  Date
	held   map[string]string // the lowest band that each question holds down

	approved []int // see State.approved
}

// ofQuestion makes the actions of the spells of a question, answered as in qr.
func (m *actionMaker) ofQuestion(q *Question, qr *QuestionResult) (list []Action) {
	spells, set := m.s.spells(m.p, q.ID), m.s.Plan(q.ID)
	past, on := m.s.earlier.goesOn(q.ID)
	switch _, answered := m.s.Answer(q.ID); {
	case on && !answered && m.s.earlier.setAside(past):
		return nil
	case on && qr.Status == Unanswered:
		return append(list, m.waiting(q, qr, past))
	}
	for i, sp := range spells {
		next := len(m.s.events)
		if i+1 < len(spells) {
			next = spells[i+1].from
		}
		said, _ := m.s.statusIn(q.ID, sp.from, next)
		switch current := i == len(spells)-1 && qr.Gap; {
		case current:
			list = append(list, m.action(q, qr, sp, set, i > 0, said))
		case said.Status == "" && m.s.unseen(qr, sp):
		default:
			if m.s.planned(qr, sp, m.approved) {
				list = append(list, m.over(q, qr, sp, set, m.s.closedOn(qr, sp), said))
			}
		}
	}
	return list
}

// action makes the action of the gap that a question has now.
func (m *actionMaker) action(q *Question, qr *QuestionResult, sp spell, set PlanEntry, again bool, said ActionStatus) Action {
	a := m.begin(q, qr, sp, said)
	a.Gap, a.FindOut, a.MustHaveGap, a.Holds = true, qr.isUnsure(), qr.MustHaveGap, m.held[q.ID]
	a.Gain = m.p.Met().Points*q.Weight - qr.Points
	a.Days = horizon(m.p, q, qr)
	a.Priority = priority(a.Days)
	a.Due, a.Day = m.counted(q.ID, sp).AddDays(a.Days), DayProposed
	if g, ok := m.agreed[q.ID]; ok && g.standsIn(m.p, m.s, q.ID) {
		a.Due, a.Day = g.day, DayAgreed
		a.agreeOwner(g.owner)
	}
	if past, ok := m.s.earlier.goesOn(q.ID); ok && sp.carried && a.Day == DayProposed && past.Day == DayAgreed {
		a.Due, a.Day = past.Due, DayAgreed
		a.agreeOwner(a.Owner)
	}
	if again { // a day that was set for the gap before is none of this one
		set.Due = m.s.planFrom(q.ID, sp.from).Due
	}
	return m.finish(a, set)
}

// counted returns the day from which the proposal for a gap counts. Rule 10 says the day
// on which the level first held, across rounds. Our reading: that is so for as long as it
// is the same action. Where the action before was finished and the gap is still there in
// the next round, a new one arises on the day on which that is answered, and counts from
// then: else its day would have passed before anybody knew of it, and the approval would
// make it overdue at once. Later answers with the same level do not move it.
func (m *actionMaker) counted(question string, sp spell) Date {
	since := m.s.believedSince(question, m.today)
	if sp.carried {
		return since
	}
	return max(since, m.s.believedFrom(sp.from, m.today))
}

// over makes the action of a spell that is over: by the answer, unless somebody has
// said how the action itself ended.
func (m *actionMaker) over(q *Question, qr *QuestionResult, sp spell, set PlanEntry, closed Date, said ActionStatus) Action {
	a := m.begin(q, qr, sp, said)
	if a.Status.Open() {
		a.Status, a.On = StatusClosed, closed
		if sp.to == len(m.s.events) { // never met
			a.Status = StatusOut
		}
	}
	set.Due = nil // it may be that of a later gap
	return m.finish(a, set)
}

// begin makes an action of a question with what the pack and its state say.
func (m *actionMaker) begin(q *Question, qr *QuestionResult, sp spell, said ActionStatus) Action {
	a := Action{
		ID: q.ID, Question: q.ID, Number: qr.Number, What: q.Action.Text, FirstStep: q.Action.FirstStep,
		MustHave: q.Critical, Owner: q.Action.Owner, Effort: q.Action.Effort,
		Since: DateOf(m.s.events[sp.from].Time),
	}
	if past, ok := m.s.earlier.goesOn(q.ID); ok && sp.carried {
		m.carried(&a, past)
	}
	a.state(said)
	return a
}

// carried takes over when an action began in the earlier round.
func (m *actionMaker) carried(a *Action, past PastAction) {
	a.Since, a.Round = past.Since, cmp.Or(past.Round, m.s.earlier.Label())
}

// waiting makes the action of a gap of the earlier round whose question is not answered
// yet in this one: it stays open until somebody has said how it is now. Where nobody chose
// a day its horizon is that of the gap as it was.
func (m *actionMaker) waiting(q *Question, qr *QuestionResult, past PastAction) Action {
	said, _ := m.s.Status(q.ID)
	a := m.begin(q, qr, spell{from: m.s.follows, carried: true}, said)
	a.Waiting = true
	a.Days = m.daysBefore(q, past)
	a.Priority = priority(a.Days)
	if a.Due, a.Day = past.Due, past.Day; a.Due == "" {
		a.Due, a.Day = cmp.Or(past.Since, m.s.earlier.Created).AddDays(a.Days), DayProposed
	}
	if past.Day == DayAgreed {
		a.agreeOwner(a.Owner)
	}
	return m.finish(a, m.s.Plan(q.ID))
}

// daysBefore returns the horizon of an action by what was answered in the earlier round.
// Where that does not say, it is no longer than that of the proposal then.
func (m *actionMaker) daysBefore(q *Question, past PastAction) int {
	e := m.s.earlier
	if last, ok := e.answer(q.ID); ok && !e.changed(q.ID) {
		a := last.Act.(Answer)
		qr := QuestionResult{Status: Answered, Answer: &a}
		if place := qr.place(m.p); place >= 0 && place < m.p.MetAt() {
			qr.MustHaveGap = q.Critical && place < m.p.GapAt()
			return horizon(m.p, q, &qr)
		}
	}
	days := laterDays
	if q.Critical {
		days = nextDays
	}
	if then := past.Since.daysTo(past.Due); past.Day == DayProposed && then > 0 {
		days = min(days, then)
	}
	return days
}

// own makes an action that people added. Without a day its proposal is the longest one.
func (m *actionMaker) own(own OwnAction, byID map[string]*Question) Action {
	a := Action{
		ID: own.ID, Own: true, What: own.What, Owner: own.Owner, OwnerSet: own.Owner != "",
		Days: laterDays, Priority: priority(laterDays), Redacted: own.Redacted,
	}
	for _, id := range own.For {
		if byID[id] != nil { // one that was carried may be for a question that is gone
			a.For = append(a.For, id)
			a.MustHave = a.MustHave || byID[id].Critical
		}
	}
	at := m.s.own[own.ID][0].event
	a.Since = DateOf(m.s.events[at].Time)
	a.Due, a.Day = m.s.believedFrom(at, m.today).AddDays(a.Days), DayProposed
	if g, ok := m.agreed[own.ID]; ok {
		a.Due, a.Day = g.day, DayAgreed
	}
	if past, ok := m.s.earlier.goesOn(own.ID); ok {
		m.carried(&a, past)
		a.Due, a.Day = past.Due, past.Day
	}
	if own.Due != "" {
		a.Due, a.Day = own.Due, DaySet
	}
	said, _ := m.s.Status(own.ID)
	a.state(said)
	return m.finish(a, m.s.Plan(own.ID))
}

// state takes over what was said of an action.
func (a *Action) state(said ActionStatus) {
	a.Status, a.On, a.Shown, a.By, a.Reason = StatusOpen, said.On, said.Proof, said.Role, said.Reason
	if said.Status != "" {
		a.Status = said.Status
	}
	a.Redacted = a.Redacted || said.Redacted
}

// agreeOwner takes over that a plan with this owner was approved.
func (a *Action) agreeOwner(owner string) {
	if owner != "" && owner == a.Owner {
		a.OwnerKind = OwnerAgreed
	}
}

// finish takes over what people set, and says who holds the post and what is overdue.
func (m *actionMaker) finish(a Action, set PlanEntry) Action {
	if v := value(set.What); v != "" {
		a.What = v
	}
	if v := value(set.Owner); v != "" {
		a.Owner, a.OwnerSet = v, true
	}
	switch {
	case a.OwnerSet:
		a.OwnerKind = OwnerSet
	case a.OwnerKind == "" && a.Owner != "":
		a.OwnerKind = OwnerProposed
	}
	if v := value(set.Due); v != "" {
		a.Due, a.Day = Date(v), DaySet
	}
	a.Help, a.Proof, a.Redacted = value(set.Help), value(set.Proof), a.Redacted || set.Redacted
	a.Holder = m.s.Holder(a.Owner)
	if a.Status == StatusVerified && m.s.isOwner(a.Owner, a.By) { // it became theirs since
		a.Status, a.By = StatusDone, ""
	}
	a.Overdue = a.Status.Open() && a.Day != DayProposed && a.Due < m.today
	return a
}
