package talk

import (
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// The fields of the page that asks whether last time's evidence is still there.
const fieldStill = "still"

// lastText is the longest text of last time that a page repeats, in letters: all of it
// has room in two lines.
const lastText = 50

// wholeText is longer than what people write.
const wholeText = 2000

// last says what the round before says of a question; nothing where it has nothing to say.
func (t Audit) last(l *assess.Last) []Block {
	if l == nil {
		return nil
	}
	return []Block{{Role: LastTime, Text: []string{t.lastLine(l, lastText)}}}
}

// LastAnswer says in a line what was answered in the round before, without its texts;
// "" where nothing was.
func (w *Words) LastAnswer(about *assess.Assessment, l *assess.Last) string {
	if l == nil || l.Answer.Value == "" {
		return ""
	}
	bare := *l
	bare.Answer.Reason, bare.Answer.Note, bare.Answer.Evidence = "", "", ""
	return Audit{About: about, Words: w}.lastLine(&bare, lastText)
}

// LastTime says in a line what the round before says of a question, with its texts; ""
// where it says nothing.
func (w *Words) LastTime(about *assess.Assessment, l *assess.Last) string {
	if l == nil {
		return ""
	}
	return Audit{About: about, Words: w}.lastLine(l, wholeText)
}

// lastLine is last in one line, whose texts are no longer than so many letters.
func (t Audit) lastLine(l *assess.Last, longest int) string {
	w := t.Words.Audit
	text, rest := w.Last, ""
	switch {
	case l.New && l.Answer.Value == "":
		return report.FillHoles(w.LastNew, "round", l.Round)
	case l.Of != "":
		text = w.LastReplaced
	case l.Was != "":
		text = w.LastOtherwise
	}
	if l.Was == "" {
		bare := l.Answer
		bare.Support = "" // it was for that round
		rest = t.Words.textsOf(bare, longest)
	}
	return report.FillHoles(text, "round", l.Round, "answer", t.value(l.Answer.Value),
		"date", t.Words.Report.DateText(l.Since), "text", report.Shorten(l.Was, 2*longest)) + rest
}

// asBefore is the move that gives last time's answer again; nothing where that is not
// offered.
func (t Audit) asBefore(p assess.Prompt) []Move {
	if p.Answered || p.Last == nil || !p.Last.AsBefore {
		return nil
	}
	return []Move{{Do: AsBefore, Label: report.FillHoles(t.Words.Audit.AsBefore, "answer", t.value(p.Last.Answer.Value))}}
}

// takeAsBefore takes last time's answer again. Where its evidence has to be confirmed,
// that is asked first.
func (t Audit) takeAsBefore(s assess.State, at AuditPlace, p assess.Prompt) Outcome[AuditPlace] {
	if len(t.asBefore(p)) == 0 {
		return Stay(at, "")
	}
	if p.Profile == nil && t.asksStill(p) {
		return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditEvidence, Place: at.Place}}
	}
	return t.again(s, at, p, nil)
}

// again records last time's answer, with other evidence where that is not nil; or that
// evidence beside the same answer, where it was given by hand.
func (t Audit) again(s assess.State, at AuditPlace, p assess.Prompt, evidence *string) Outcome[AuditPlace] {
	switch {
	case p.Profile != nil:
		return t.record(s, at, assess.ProfileAnswer{Profile: p.Profile.ID, Yes: p.Last.Answer.Value == assess.Yes})
	case !p.Answered:
		return t.record(s, at, p.Last.Again(evidence))
	case evidence == nil:
		evidence = &p.Last.Answer.Evidence
	}
	return t.record(s, at, p.Act(assess.Reply{Value: p.Earlier.Value, Evidence: evidence}))
}

// asksStill reports whether last time's evidence is confirmed before its answer is:
// that of a must-have always, and any that is old.
func (t Audit) asksStill(p assess.Prompt) bool {
	return p.AsksEvidence(p.Last.Answer.Value) && t.Words.EvidenceAgain(&t.About.Pack, p.Last, assess.DateOf(t.Now()))
}

// EvidenceAgain reports whether somebody has to say today whether the evidence of last
// time's answer is still there, before that answer is given again.
func (w *Words) EvidenceAgain(p *assess.Pack, l *assess.Last, today assess.Date) bool {
	_, place := p.Level(l.Answer.Value)
	return place >= p.EvidenceAt() && (l.Evidence || w.oldEvidence(p, l, today))
}

func (w *Words) oldEvidence(p *assess.Pack, l *assess.Last, today assess.Date) bool {
	if l.Answer.Evidence == "" {
		return false
	}
	day := assess.EvidenceDay(l.Answer.Evidence, l.Day, strings.Fields(w.Report.Months))
	return day.Old(p.EvidenceMonths(), today)
}

// leavesEvidence reports whether an answer is given by hand that is last time's, without
// the evidence that was named then: it is asked for, and not dropped in silence.
func (t Audit) leavesEvidence(p assess.Prompt, r assess.Reply) bool {
	return !p.Answered && p.Last != nil && p.Last.AsBefore && p.Last.Answer.Value == r.Value &&
		assess.CleanText(p.Last.Answer.Evidence) != "" && (r.Evidence == nil || *r.Evidence == "") && p.AsksEvidence(r.Value)
}

// still is the page that asks whether last time's evidence is still there or, where
// none was named, for some: before last time's answer is given again, or behind one that
// was given by hand.
func (t Audit) still(s assess.State, at AuditPlace) Page {
	_, p, ok := t.prompt(s, at)
	if !ok || p.Last == nil || !p.Last.AsBefore {
		return Page{End: true}
	}
	w, q := t.Words.Audit, t.question(p)
	page := Page{
		Heading: q.Heading, Status: q.Status, Title: q.Title, Number: q.Number, Danger: q.Danger, Help: q.Help,
		Moves: []Move{{Do: Skip, Label: w.Skip}, {Do: Back, Label: w.Back}},
	}
	said := []string{report.FillHoles(w.BeforeAsked, "answer", t.value(p.Last.Answer.Value))}
	if p.Answered {
		said = nil
	}
	evidence := assess.CleanText(p.Last.Answer.Evidence)
	if evidence == "" {
		ask := report.FillHoles(w.EvidenceNone, "number", p.Ref.Number, "short", p.Ref.Question.Short)
		page.Blocks = []Block{{Role: LastTime, Text: said}}
		page.Fields = []Field{{Name: FieldEvidence, Label: ask, Ask: w.NoNames, Free: true}}
		return page
	}
	text := w.Still
	if t.Words.oldEvidence(&t.About.Pack, p.Last, assess.DateOf(t.Now())) {
		text = w.StillOld
	}
	asked := report.FillHoles(text, "text", evidence, "months", strconv.Itoa(t.About.Pack.EvidenceMonths()))
	page.Blocks = []Block{{Role: LastTime, Text: append(said, asked)}}
	page.Fields = []Field{
		{Name: fieldStill, Label: w.Choose, Options: []Option{{Value: assess.Yes, Key: w.YesKey, Label: w.StillYes}, {Value: assess.No, Key: w.NoKey, Label: w.StillNo}}},
		{Name: FieldEvidence, Label: w.EvidenceNow + " " + w.NoNames, Free: true, When: []string{assess.No}},
	}
	return page
}

// takeStill takes what was said of last time's evidence.
func (t Audit) takeStill(s assess.State, at AuditPlace, f Form) Outcome[AuditPlace] {
	back := AuditPlace{Step: AuditAsks, Place: at.Place}
	_, p, ok := t.prompt(s, at)
	switch {
	case !ok || p.Last == nil || !p.Last.AsBefore || f.Do == Back:
		return Outcome[AuditPlace]{Next: back}
	case f.Do == Skip && p.Answered: // the answer is saved, without evidence
		return t.record(s, at, nil)
	case f.Do == Skip:
		return t.Take(s, back, f)
	}
	given, named := f.Values[FieldEvidence]
	evidence := assess.CleanText(given)
	if err := t.About.Pack.CheckText(evidence); err != nil {
		return Reject(at, FieldEvidence, t.Words.Explain(err))
	}
	switch {
	case p.Last.Answer.Evidence == "" && named, f.Values[fieldStill] == assess.No:
		return t.again(s, at, p, &evidence)
	case f.Values[fieldStill] == assess.Yes:
		return t.again(s, at, p, nil)
	}
	return Reject(at, fieldStill, t.Words.Audit.NeedAnswer)
}
