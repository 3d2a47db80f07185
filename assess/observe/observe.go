package observe

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"time"

	"safeguard/assess"
)

// A Code names a kind of observation.
type Code string

// The kinds of observations.
const (
	NoDocument     Code = "no_document"     // met, and no evidence is named
	EvidenceFuture Code = "evidence_future" // evidence that is dated in the future
	EvidenceOld    Code = "evidence_old"    // evidence older than the pack takes it
	OneDocument    Code = "one_document"    // one document for many questions
	AllAlike       Code = "all_alike"       // one answer throughout a checklist
	Burst          Code = "burst"           // many answers in a few minutes
	BurstAsBefore  Code = "burst_as_before" // many answers as last time in a few minutes
	ManyNA         Code = "many_na"         // much of a checklist does not apply
	NoOwner        Code = "no_owner"        // nobody chose who does an action
	NoDay          Code = "no_day"          // nobody chose or agreed the day of an action
	LongPast       Code = "long_past"       // an action whose day is long past
	MetAndOpen     Code = "met_and_open"    // met, though its action is not finished
	DoneAndGap     Code = "done_and_gap"    // an action is done, and its question has a gap
	LikeName       Code = "like_name"       // a text that looks like a name
	LikePhone      Code = "like_phone"      // like a telephone number
	LikeMail       Code = "like_mail"       // like an e-mail address
	LikeCase       Code = "like_case"       // like the number of a case
)

// Codes lists all kinds, in the order in which they are reported.
var Codes = []Code{
	LikeName, LikePhone, LikeMail, LikeCase, NoDocument, EvidenceFuture, EvidenceOld, OneDocument, AllAlike, ManyNA, Burst, BurstAsBefore,
	NoOwner, NoDay, LongPast, MetAndOpen, DoneAndGap,
}

// What is many, long and fast.
const (
	ManyQuestions = 10 // of one document: more than these
	FewQuestions  = 5  // of a checklist that is all alike: at least these
	LongPastDays  = 90 // behind the day of an action
	BurstAnswers  = 40 // at least, within BurstTime
	BurstTime     = 5 * time.Minute
	AgainAnswers  = 20 // as last time: at least these, within AgainTime
	AgainTime     = 2 * time.Minute
)

// An Observation is one thing that was seen. Questions are ids of questions or of
// actions, in the order of the pack; Places are where a text is; Checklist is an id.
// Count is how many it is about: of a burst, answers. Text is the document that many
// questions name, and From the time at which a burst began.
type Observation struct {
	Code      Code       `json:"code"`
	Count     int        `json:"count"`
	Questions []string   `json:"questions,omitempty"`
	Checklist string     `json:"checklist,omitempty"`
	Answer    string     `json:"answer,omitempty"` // that is all alike
	Places    []Place    `json:"places,omitempty"`
	Text      string     `json:"text,omitempty"`
	From      *time.Time `json:"from,omitempty"`
}

// A Place is where a text is: the field as assess.Text names it, of a question or an
// action, or of one of assess.Removable. Earlier says that it does not stand any more,
// and is in the history only.
type Place struct {
	Question string `json:"question"`
	Field    string `json:"field"`
	Earlier  bool   `json:"earlier,omitempty"`
	Text     string `json:"text,omitempty"`
}

// WithoutTexts returns the observation without what people wrote.
func (o Observation) WithoutTexts() Observation {
	o.Text = ""
	o.Places = slices.Clone(o.Places)
	for i := range o.Places {
		o.Places[i].Text = ""
	}
	return o
}

// Count returns how many things were seen, by code.
func Count(list []Observation) map[Code]int {
	counts := map[Code]int{}
	for _, o := range list {
		counts[o.Code] += o.Count
	}
	return counts
}

// Of returns all observations on an assessment, in the order of Codes. about is what it
// is now, and r its result.
func Of(about *assess.Assessment, s *assess.State, r assess.Result) []Observation {
	var list []Observation
	list = append(list, answers(about, r)...)
	list = append(list, checklists(r)...)
	list = append(list, bursts(s)...)
	list = append(list, plan(r)...)
	list = append(list, texts(about, s)...)

	slices.SortStableFunc(list, func(a, b Observation) int {
		return cmp.Compare(slices.Index(Codes, a.Code), slices.Index(Codes, b.Code))
	})
	return list
}

// about returns what was seen of questions, or nothing where there are none.
func about(code Code, questions []string) []Observation {
	if len(questions) == 0 {
		return nil
	}
	return []Observation{{Code: code, Count: len(questions), Questions: questions}}
}

// answers looks at the evidence of each answer.
func answers(of *assess.Assessment, r assess.Result) (list []Observation) {
	var none, future, old []string
	documents, order := map[string][]string{}, []string(nil)
	first := map[string]string{}
	limit := assess.DateOf(r.Date.Time().AddDate(0, -of.Pack.EvidenceMonths(), 0))
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			if q.NoEvidence {
				none = append(none, q.ID)
			}
			if q.Status != assess.Answered || q.Answer.Evidence == "" {
				continue
			}
			switch earliest, latest, ok := Dated(q.Answer.Evidence, r.Date); {
			case !ok:
			case earliest > r.Date:
				future = append(future, q.ID)
			case latest < limit:
				old = append(old, q.ID)
			}
			for _, document := range strings.FieldsFunc(q.Answer.Evidence, func(r rune) bool { return r == ';' || r == '\n' }) {
				key := assess.OnlyWords(document)
				if key == "" || slices.Contains(documents[key], q.ID) {
					continue
				}
				if documents[key] == nil {
					order, first[key] = append(order, key), strings.TrimSpace(document)
				}
				documents[key] = append(documents[key], q.ID)
			}
		}
	}
	list = slices.Concat(about(NoDocument, none), about(EvidenceFuture, future), about(EvidenceOld, old))
	for _, key := range order {
		if ids := documents[key]; len(ids) > ManyQuestions {
			list = append(list, Observation{Code: OneDocument, Count: 1, Questions: ids, Text: first[key]})
		}
	}
	return list
}

// checklists looks at whole checklists.
func checklists(r assess.Result) (list []Observation) {
	for _, c := range r.Checklists {
		if c.Score.ManyNA {
			o := Observation{Code: ManyNA, Count: 1, Checklist: c.ID}
			for _, q := range c.Questions {
				if q.Status == assess.Answered && q.Answer.Value == assess.NA {
					o.Questions = append(o.Questions, q.ID)
				}
			}
			list = append(list, o)
		}
		if value, ok := alike(c); ok {
			list = append(list, Observation{Code: AllAlike, Count: 1, Checklist: c.ID, Answer: value})
		}
	}
	return list
}

// alike returns the one answer to all questions of a checklist. What does not apply is
// observed elsewhere.
func alike(c assess.ChecklistResult) (value string, ok bool) {
	n := 0
	for _, q := range c.Questions {
		switch {
		case q.Status == assess.Hidden:
			continue
		case q.Status == assess.Unanswered, q.Answer.Value == assess.NA, n > 0 && q.Answer.Value != value:
			return "", false
		}
		value, n = q.Answer.Value, n+1
	}
	return value, n >= FewQuestions
}

// plan looks at the actions. Those that are kept for later wait for nobody. Which are open
// is said by the plan: an action that its answer closed is not.
func plan(r assess.Result) []Observation {
	var owner, day, past, open, done []string
	gaps := map[string]bool{}
	for _, id := range r.Gaps {
		gaps[id] = true
	}
	for _, a := range r.Plan {
		if !a.Kept() {
			if a.OwnerKind != assess.OwnerSet && a.OwnerKind != assess.OwnerAgreed && a.Holder == "" {
				owner = append(owner, a.ID)
			}
			if a.Day == assess.DayProposed {
				day = append(day, a.ID)
			}
		}
		if a.Overdue && a.Due.AddDays(LongPastDays) < r.Date {
			past = append(past, a.ID)
		}
		if a.Own && len(a.For) > 0 && !slices.ContainsFunc(a.For, func(id string) bool { return gaps[id] }) && allMet(r, a.For) {
			open = append(open, a.ID)
		}
	}
	for _, a := range r.Finished {
		if a.Gap && (a.Status == assess.StatusDone || a.Status == assess.StatusVerified) {
			done = append(done, a.ID)
		}
	}
	order := map[string]int{}
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			order[q.ID] = len(order) - math.MaxInt32 // before those that people added
		}
	}
	for _, ids := range [][]string{owner, day, past, open, done} {
		slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(order[a], order[b]) })
	}
	return slices.Concat(about(NoOwner, owner), about(NoDay, day), about(LongPast, past), about(MetAndOpen, open), about(DoneAndGap, done))
}

// allMet reports whether questions are answered with a level that is no gap.
func allMet(r assess.Result, ids []string) bool {
	met := 0
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			if slices.Contains(ids, q.ID) && q.Status == assess.Answered && !q.Gap && q.Answer.Value != assess.NA {
				met++
			}
		}
	}
	return met == len(ids)
}
