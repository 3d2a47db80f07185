package assess

import "slices"

// A Last is what the round before says of a question that is asked.
//
// Answer is the one that was in force then, on Day and at this level since Since; to a
// profile question Yes or No. Its Value is empty where there was none. Where Of is not
// empty the answer was to that question, which this one replaces: a hint and no more.
// Was is the question as it was asked, where it means something else now. New says
// that the round did not have the question.
type Last struct {
	Round  string
	Answer Answer
	Day    Date
	Since  Date
	Of     string
	Was    string
	New    bool

	AsBefore bool // one word may confirm it
	Evidence bool // its evidence is confirmed before: the question is a must-have
}

// Last returns what the round before says of a question, in a language, or nil where the file carries
// none or there is nothing to say.
func (s *State) Last(p *Pack, q *Question, lang string) *Last {
	e := s.earlier
	if e == nil {
		return nil
	}
	l := &Last{Round: e.Label()}
	past, ok := e.answer(q.ID)
	for _, id := range q.Replaces {
		if !ok {
			if past, ok = e.answer(id); ok {
				l.Of = id
			}
		}
	}
	if !ok {
		l.New = e.Pack != nil && !hasQuestion(e.Pack, q.ID)
		if !l.New {
			return nil
		}
		return l
	}
	l.Answer, l.Day, l.Since = past.Act.(Answer), DateOf(past.Time), past.Since
	if l.Since == "" {
		l.Since = l.Day
	}
	if e.Pack != nil && (l.Of != "" || e.changed(q.ID)) {
		spoken, _ := e.Pack.In(lang)
		was, _ := spoken.Find(l.Answer.Question)
		l.Was = was.Question.Text
	}
	l.AsBefore = l.Of == "" && l.Was == "" && repeatable(p, q, l.Answer)
	l.Evidence = l.AsBefore && q.Critical && p.reachesEvidence(l.Answer.Value)
	return l
}

func hasQuestion(p *Pack, id string) bool {
	ref, ok := p.Find(id)
	return ok && ref.Question.ID == id
}

// repeatable reports whether an answer of the round before can be given again as it
// was. "We don't know" is none: whoever does not know looks again.
func repeatable(p *Pack, q *Question, a Answer) bool {
	switch a.Value {
	case Unsure:
		return false
	case NA:
		return q.AllowsNA() && a.Reason != ""
	}
	_, i := p.Level(a.Value)
	return i >= 0
}

// reachesEvidence reports whether an answer of this value is one to show evidence for.
func (p *Pack) reachesEvidence(value string) bool {
	_, i := p.Level(value)
	return i >= p.EvidenceAt()
}

// Again returns the answer of the round before as one of this round, with other
// evidence where that is not nil.
func (l *Last) Again(evidence *string) Answer {
	a := l.Answer
	a.Redacted = false
	if evidence != nil {
		a.Evidence = CleanText(*evidence)
	}
	return a
}

// LastOfProfile returns what the round before says of a profile question, or nil.
func (s *State) LastOfProfile(q *ProfileQuestion, lang string) *Last {
	e := s.earlier
	if e == nil {
		return nil
	}
	i := slices.IndexFunc(e.Acts, func(a PastAct) bool {
		p, ok := a.Act.(ProfileAnswer)
		return ok && p.Profile == q.ID
	})
	if i < 0 {
		if e.Pack != nil && !slices.Contains(e.Pack.ProfileIDs(), q.ID) {
			return &Last{Round: e.Label(), New: true}
		}
		return nil
	}
	l := &Last{Round: e.Label(), Day: DateOf(e.Acts[i].Time), AsBefore: true}
	l.Since, l.Answer.Value = l.Day, No
	if e.Acts[i].Act.(ProfileAnswer).Yes {
		l.Answer.Value = Yes
	}
	if e.Pack != nil {
		spoken, _ := e.Pack.In(lang)
		for _, was := range spoken.Profile {
			if was.ID == q.ID && !SameWords(was.Text, q.Text) {
				l.Was, l.AsBefore = was.Text, false
			}
		}
	}
	return l
}

// LastResult says what became of the answers of the round before. Confirmed, Changed,
// Open and Apart add up to Answers.
type LastResult struct {
	Round     string `json:"round"`
	Answers   int    `json:"answers"`
	Confirmed int    `json:"confirmed"` // answered with the same level again
	Changed   int    `json:"changed"`   // answered otherwise, or to a question that means something else now
	Open      int    `json:"open"`      // not answered yet
	Apart     int    `json:"apart"`     // not asked in this round, or gone
}

// lastResult returns nil where the file carries no round before it.
func lastResult(s *State, all []QuestionResult) *LastResult {
	e := s.earlier
	if e == nil {
		return nil
	}
	r := &LastResult{Round: e.Label()}
	now := map[string]*QuestionResult{}
	for i := range all {
		now[all[i].ID] = &all[i]
	}
	for _, past := range e.Acts {
		a, ok := past.Act.(Answer)
		if !ok {
			continue
		}
		r.Answers++
		switch q := now[a.Question]; {
		case q == nil || q.Status == Hidden:
			r.Apart++
		case q.Status == Unanswered:
			r.Open++
		case q.Answer.Value == a.Value && !e.changed(a.Question):
			r.Confirmed++
		default:
			r.Changed++
		}
	}
	return r
}
