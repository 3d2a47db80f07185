package talk

import (
	"strconv"
	"time"

	"safeguard/assess"
	"safeguard/report"
)

// An Audit is the questionnaire: one question after the other, of a selection. A
// selection that the assessment does not have has nothing to ask.
type Audit struct {
	About     *assess.Assessment
	Selection assess.Selection
	Words     *Words
	Now       func() time.Time
	File      string // as a command line names it
	Whole     bool   // a form shows all fields at once: then any answer takes each of them, but for a reason
}

// An AuditPlace is where a person is in the questionnaire.
type AuditPlace struct {
	Step AuditStep
	assess.Place
	N int // the profile question that is asked again, among those that decide
}

// An AuditStep is a part of the questionnaire.
type AuditStep string

// First what has to be known before all questions, then the questions, and when
// all of them are answered how many people took part.
const (
	AuditBegins   AuditStep = ""
	AuditContacts AuditStep = "contacts" // where nobody is named to call
	AuditAsks     AuditStep = "question"
	AuditProfile  AuditStep = "profile" // asked again, from a question
	AuditPeople   AuditStep = "people"
	AuditEvidence AuditStep = "evidence" // of last time, before its answer is given again
)

// The fields of the questionnaire; FieldAnswer is that of every choice.
const (
	FieldAnswer   = "answer"
	FieldReason   = "reason"
	FieldEvidence = "evidence"
	fieldNote     = "note"
	fieldOwner    = "owner"
	fieldHelp     = "help"
	fieldPeople   = "people"
)

// Page returns what to show at a place.
func (t Audit) Page(s assess.State, at AuditPlace) Page {
	switch at.Step {
	case AuditBegins:
		// Whom to call is asked next, where nobody is named.
		blocks := append(t.Words.Danger(t.About, ""), Block{}, TextBlock(t.Words.Audit.Privacy), TextBlock(t.Words.Audit.HelpSaved))
		return Page{Blocks: blocks, Danger: t.danger()}
	case AuditContacts:
		return Page{Danger: t.danger(), Fields: []Field{t.Words.ContactField(t.About)}}
	case AuditProfile:
		return t.profileAgain(s, at)
	case AuditEvidence:
		return t.still(s, at)
	case AuditPeople:
		return Page{Danger: t.danger(), Fields: []Field{{Name: fieldPeople, Label: t.Words.Audit.Participants, Ask: t.Words.Audit.ParticipantsOpen}}}
	}
	iv, p, ok := t.prompt(s, at)
	if !ok {
		return Page{End: true}
	}
	page := t.question(p)
	if p.Profile == nil && iv.Hides() {
		page.Moves = append(page.Moves, Move{Do: Change, Label: t.Words.Audit.Change})
	}
	return page
}

// prompt returns the interview and what it asks at a place.
func (t Audit) prompt(s assess.State, at AuditPlace) (*assess.Interview, assess.Prompt, bool) {
	iv, err := assess.NewInterview(t.About, s, t.Selection)
	if err != nil {
		return nil, assess.Prompt{}, false
	}
	p, ok := iv.Prompt(at.Place)
	return iv, p, ok
}

// Take returns what a form answers.
func (t Audit) Take(s assess.State, at AuditPlace, f Form) Outcome[AuditPlace] {
	switch at.Step {
	case AuditBegins:
		if len(t.About.Contacts) == 0 {
			return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditContacts}}
		}
		return t.first(s, at)
	case AuditContacts:
		acts, mistake := t.Words.ReadContacts(t.About, f)
		switch {
		case mistake != "":
			return Reject(at, FieldContact, mistake)
		case acts != nil: // shown back, and asked whether it is right
			return Outcome[AuditPlace]{Acts: acts, Next: at}
		}
		return t.first(s, at)
	case AuditProfile:
		return t.takeProfileAgain(s, at, f)
	case AuditPeople:
		return t.takePeople(s, at, f)
	case AuditEvidence:
		return t.takeStill(s, at, f)
	}
	iv, p, ok := t.prompt(s, at)
	if !ok {
		return Outcome[AuditPlace]{Next: at, End: true}
	}
	switch f.Do {
	case "":
		return t.takeAnswer(s, at, p, f)
	case AsBefore:
		return t.takeAsBefore(s, at, p)
	case Skip:
		next, more := iv.Next(at.Place)
		out := t.goOn(s, next, more)
		out.Note = t.skipped(p)
		return out
	case Back:
		if to, ok := iv.Back(at.Place); ok {
			return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditAsks, Place: to}}
		}
	case Change:
		if len(iv.ProfilePlaces()) > 0 {
			return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditProfile, Place: at.Place}}
		}
	}
	return Stay(at, "")
}

// first leads to the first question.
func (t Audit) first(s assess.State, at AuditPlace) Outcome[AuditPlace] {
	iv, err := assess.NewInterview(t.About, s, t.Selection)
	if err != nil {
		return Outcome[AuditPlace]{Next: at, End: true}
	}
	first, more := iv.First()
	return t.goOn(s, first, more)
}

// skipped says that a question without an answer stays open.
func (t Audit) skipped(p assess.Prompt) string {
	switch {
	case p.Answered:
		return ""
	case p.Profile != nil:
		return t.Words.Audit.SkippedAbout
	}
	return report.FillHoles(t.Words.Audit.Skipped, "number", p.Ref.Number)
}

func (t Audit) takeAnswer(s assess.State, at AuditPlace, p assess.Prompt, f Form) Outcome[AuditPlace] {
	r, planned := assess.Reply{Value: f.Values[FieldAnswer]}, assess.PlanEntry{}
	if r.Value == "" {
		return Reject(at, FieldAnswer, t.Words.Audit.NeedAnswer)
	}
	for _, field := range t.fields(p)[1:] {
		given, ok := f.Values[field.Name]
		if clean := assess.CleanText(given); t.Whole && !field.Asked(r.Value) && clean != "" && clean != field.Before {
			return Reject(at, field.Name, report.FillHoles(t.Words.Audit.OnlyNA, "na", t.Words.Question.NA))
		}
		if ok && field.Asked(r.Value) {
			clean := assess.CleanText(given)
			if err := t.About.Pack.CheckText(clean); err != nil {
				return Reject(at, field.Name, t.Words.Explain(err))
			}
			*map[string]**string{
				FieldReason: &r.Reason, FieldEvidence: &r.Evidence, fieldNote: &r.Note, fieldOwner: &planned.Owner, fieldHelp: &planned.Help,
			}[field.Name] = &clean
		}
	}
	reason := p.Earlier.Reason
	if r.Reason != nil {
		reason = *r.Reason
	}
	if r.Value == assess.NA && reason == "" {
		return Reject(at, FieldReason, t.Words.Audit.NeedText)
	}
	out := t.record(s, at, p.Act(r), p.PlanActs(planned)...) // these first, so that undo takes back the answer
	if out.Acts != nil && t.leavesEvidence(p, r) {
		out.Next, out.End = AuditPlace{Step: AuditEvidence, Place: at.Place}, false
	}
	return out
}

// record records some acts and one more, which may be nil, and leads to the next
// question.
func (t Audit) record(s assess.State, at AuditPlace, act assess.Act, acts ...assess.Act) Outcome[AuditPlace] {
	if act != nil {
		if err := assess.CheckNew(&t.About.Pack, act); err != nil {
			return Reject(at, FieldAnswer, t.Words.Explain(err))
		}
		acts = append(acts, act)
	}
	after := s
	if acts != nil {
		after = s.Then(acts...)
	}
	iv, err := assess.NewInterview(t.About, after, t.Selection)
	if err != nil {
		return Outcome[AuditPlace]{Next: at, End: true}
	}
	next, more := iv.Next(at.Place)
	out := t.goOn(after, next, more)
	out.Acts = acts
	return out
}

// goOn leads to the next question or, behind the last one, to the end.
func (t Audit) goOn(s assess.State, next assess.Place, more bool) Outcome[AuditPlace] {
	if more {
		return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditAsks, Place: next}}
	}
	r := assess.Evaluate(t.About.Pack, s, assess.DateOf(t.Now()))
	if r.Whole.Unanswered == 0 && r.Whole.Answered > 0 && r.Participants == (assess.Range{}) && !r.PeopleHidden {
		return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditPeople}}
	}
	return Outcome[AuditPlace]{End: true}
}

// takePeople takes how many people took part; an empty line leaves it open.
func (t Audit) takePeople(s assess.State, at AuditPlace, f Form) Outcome[AuditPlace] {
	typed := assess.CleanText(f.Values[fieldPeople])
	if typed == "" {
		return Outcome[AuditPlace]{Next: at, End: true}
	}
	n, err := strconv.Atoi(typed)
	if err != nil || assess.CheckNew(&t.About.Pack, assess.TookPart(n)) != nil {
		return Reject(at, fieldPeople, report.FillHoles(t.Words.Audit.ParticipantsWrong, "typed", report.Shorten(typed, 20)))
	}
	out := Outcome[AuditPlace]{Next: at, End: true}
	if act := assess.TookPart(n); !s.ParticipantsAre(act) {
		out.Acts = []assess.Act{act}
	}
	return out
}

func (t Audit) danger() []Block { return t.Words.Danger(t.About, t.Words.addContacts(t.File)) }

// addContacts says the command that names somebody to call.
func (w *Words) addContacts(file string) string {
	if file == "" {
		return ""
	}
	return report.FillHoles(w.Audit.AddContacts, "file", file)
}
