package assess

import "slices"

// Evaluate makes every sum: scores, bands, gaps and the plan, for the answers
// that stand in s, as seen on the day today. The day decides only what is
// overdue, and how near a day is that somebody chose. The pack must be valid and
// every event checked against it (Check).
func Evaluate(p Pack, s State, today Date) Result {
	r, all := score(&p, &s)
	r.Date = today
	approved := readApproved(&p, &s)
	r.Plan, r.Finished = plan(&p, &s, &r, all, approved.agreed)
	r.Gaps = gaps(&p, slices.Concat(r.Plan, r.Finished), all)
	r.Whole.MustHaves = mustHaves(all, r.Gaps)
	for i := range r.Checklists {
		c := &r.Checklists[i]
		c.Score.MustHaves = mustHaves(c.Questions, r.Gaps)
	}
	r.PlanState, r.Strengths = planState(r.Plan, r.Finished), strengths(&p, all)
	r.list(all)
	r.Fingerprint, r.Lapsed = Fingerprint(&p, &s), s.Lapsed()
	r.Approval = approvalResult(&p, &s, approved.newest, slices.Concat(r.Plan, r.Finished))
	if list := s.Approvals(); len(list) > 1 {
		r.Approved = list[:len(list)-1]
	}
	r.ToDecide, r.Seen, r.Refused = approved.decisions(&r, all)
	r.Last = lastResult(&s, all)
	r.Themes, r.Standards = themes(&p, all), standards(&p, all)
	return r
}

// score returns the scores and their bands, and the results of all questions.
func score(p *Pack, s *State) (r Result, all []QuestionResult) {
	r = Result{Scope: s.Scope, Profile: profileResults(p, s)}
	r.Participants, r.PeopleHidden = participants(s)
	refs := p.Refs()
	for i := range p.Checklists {
		c := &p.Checklists[i]
		cr := ChecklistResult{ID: c.ID, Number: i + 1, Title: c.Title}
		for _, ref := range refs[:len(c.Questions)] {
			if s.Scope.Covers(ref) {
				cr.Questions = append(cr.Questions, judge(p, s, ref))
			}
		}
		refs = refs[len(c.Questions):]
		if len(cr.Questions) == 0 {
			continue
		}
		cr.Score.Tally = tally(p, cr.Questions)
		cr.Score.Rating = rate(p, cr.Score.Tally, cr.Questions, holds(p, cr.Questions, Cap.forChecklist), nil)
		r.Checklists = append(r.Checklists, cr)
		all = append(all, cr.Questions...)
	}
	r.Whole = whole(p, all, r.Checklists)
	return r, all
}

// whole makes the score of all questions, but for its must-haves. A pack without
// an overall score has the counts only.
func whole(p *Pack, all []QuestionResult, checklists []ChecklistResult) Score {
	sc := Score{Tally: tally(p, all)}
	if p.NoOverall {
		return Score{Tally: sc.withoutSums(), Rating: Rating{State: NotRated, Why: NoOverall}}
	}
	sc.Rating = rate(p, sc.Tally, all, holds(p, all, Cap.forWhole), checklists)
	return sc
}

func profileResults(p *Pack, s *State) []ProfileResult {
	var out []ProfileResult
	for _, q := range p.Profile {
		out = append(out, ProfileResult{ID: q.ID, Answer: s.profileWord(q.ID)})
	}
	return out
}

// HiddenBy returns the profile questions whose answers "no" hide the question,
// or nil when it is asked. An unanswered profile question hides nothing.
func (s *State) HiddenBy(q *Question) []string {
	for _, id := range q.AskedIf {
		if yes, answered := s.Profile(id); yes || !answered {
			return nil
		}
	}
	return q.AskedIf
}

// judge works out one question by itself.
func judge(p *Pack, s *State, ref Ref) QuestionResult {
	q := ref.Question
	qr := QuestionResult{
		ID: q.ID, Number: ref.Number, Short: q.Short, Critical: q.Critical, Weight: q.Weight,
		Status: Unanswered, HiddenBy: s.HiddenBy(q),
	}
	if a, ok := s.Answer(q.ID); ok {
		qr.Status, qr.Answer, qr.Since, qr.Confirmed = Answered, &a, s.Since(q.ID), s.Confirmed(q.ID)
	}
	if qr.HiddenBy != nil {
		qr.Status = Hidden
		return qr
	}
	if qr.isNA() {
		return qr
	}
	qr.Possible = p.Top() * q.Weight
	place := qr.place(p)
	if place >= 0 {
		qr.Points = p.Scale[place].Points * q.Weight
		qr.Gap = place < p.MetAt()
		qr.MustHaveGap = q.Critical && place < p.GapAt()
		qr.NoEvidence = !qr.Gap && qr.Answer.Evidence == ""
	}
	qr.Gain = qr.Possible - qr.Points
	return qr
}

func (q *QuestionResult) isNA() bool {
	return q.Status == Answered && q.Answer.Value == NA
}

func (q *QuestionResult) isUnsure() bool {
	return q.Status == Answered && q.Answer.Value == Unsure
}

// place returns where on the scale the question counts: unsure is the lowest
// level; -1 is no place at all (unanswered, na, hidden).
func (q *QuestionResult) place(p *Pack) int {
	switch {
	case q.Status != Answered:
		return -1
	case q.Answer.Value == Unsure:
		return 0
	}
	_, i := p.Level(q.Answer.Value)
	return i
}

// tally makes the sums over some questions.
func tally(p *Pack, questions []QuestionResult) Tally {
	sc := Tally{Levels: map[string]int{}}
	evidence, ifNA, practice := p.EvidenceAt(), 0, newPracticeCount(p)
	for i := range questions {
		q := &questions[i]
		if q.Status == Hidden {
			sc.Hidden++
			continue
		}
		sc.Asked++
		sc.Points += q.Points
		sc.Possible += q.Possible
		sc.High += q.Points
		place := q.place(p)
		switch {
		case q.Status == Unanswered:
			sc.Unanswered++
			sc.High += q.Gain
		case q.isNA():
			sc.NA++
			ifNA += p.Top() * q.Weight
		case q.isUnsure():
			sc.Unsure++
			sc.High += q.Gain
		default:
			sc.Levels[p.Scale[place].ID]++
			practice.add(p.PracticeAt(place))
		}
		if place >= evidence && !q.isUnsure() {
			sc.EvidenceOf++
			if q.Answer.Evidence != "" {
				sc.EvidenceHas++
			}
		}
	}
	if practice.Paper != nil {
		sc.Practice = &practice
	}
	sc.Answered = sc.Asked - sc.Unanswered
	sc.Percent = PercentOf(sc.Points, sc.Possible)
	sc.HighPercent = PercentOf(sc.High, sc.Possible)
	sc.ManyNA = sc.NA*p.NAWarnedOneIn() > sc.Asked
	sc.IfNACounted = PercentOf(sc.Points, sc.Possible+ifNA)
	return sc
}

// list fills the lists of question ids.
func (r *Result) list(all []QuestionResult) {
	r.Hidden = mustHavesFirst(all, func(q *QuestionResult) bool { return q.Status == Hidden })
	r.NA = mustHavesFirst(all, (*QuestionResult).isNA)
	r.Unsure = mustHavesFirst(all, (*QuestionResult).isUnsure)
	r.MustHaveGaps = r.Whole.MustHaves.Gaps
}

// mustHavesFirst lists the questions that pass a test by id: must-haves, then the
// others, both in pack order.
func mustHavesFirst(all []QuestionResult, test func(*QuestionResult) bool) []string {
	ids := []string{}
	for _, critical := range []bool{true, false} {
		for i := range all {
			if q := &all[i]; q.Critical == critical && test(q) {
				ids = append(ids, q.ID)
			}
		}
	}
	return ids
}
