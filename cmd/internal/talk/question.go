package talk

import (
	"fmt"
	"slices"

	"safeguard/assess"
	"safeguard/report"
)

// question is the page of one question of the questionnaire.
func (t Audit) question(p assess.Prompt) Page {
	page := Page{
		Status: t.status(p), Fields: t.fields(p), Danger: t.danger(),
		Moves: append(t.asBefore(p), Move{Do: Skip, Label: t.Words.Audit.Skip}),
	}
	if p.Back {
		page.Moves = append(page.Moves, Move{Do: Back, Label: t.Words.Audit.Back})
	}
	if p.Profile != nil {
		page.Heading = report.FillHoles(t.Words.Audit.About, "place", fmt.Sprint(p.Place), "of", fmt.Sprint(p.Of))
		page.Title = p.Profile.Text
		page.Blocks = []Block{{Role: Why, Text: []string{t.Words.Audit.AboutWhy}}}
	} else {
		page.Heading = report.FillHoles(t.Words.Audit.Checklist, "place", fmt.Sprint(p.Place), "of", fmt.Sprint(p.Of), "title", p.Ref.Checklist.Title)
		t.addQuestion(&page, p)
	}
	page.Help = t.help(page, p)
	page.Blocks = append(page.Blocks, t.last(p.Last)...)
	if p.Answered {
		page.Blocks = append(page.Blocks, Block{Role: SoFar, Text: []string{t.earlier(p)}})
	}
	return page
}

// addQuestion adds what helps to answer a question of a checklist.
func (t Audit) addQuestion(page *Page, p assess.Prompt) {
	q := report.NewQuestionLayout(&t.About.Pack, p.Ref, *t.Words.Question)
	page.Title, page.Number = q.Title, q.Number
	if q.Why.Line != "" {
		page.Blocks = []Block{{Role: Why, Text: []string{q.Why.Line}}}
	}
	if len(q.Conditions.Items) > 0 {
		page.Blocks = append(page.Blocks, Block{Role: Conditions, Title: q.Conditions.Lead, Items: q.Conditions.Items})
	}
	page.Blocks = append(page.Blocks, Block{Role: Meanings, Title: q.Levels.Title, Levels: q.Levels.Lines})
}

// help is everything that helps to answer.
func (t Audit) help(page Page, p assess.Prompt) []Block {
	blocks := append(t.danger(), Block{}, TextBlock(page.Title))
	for _, b := range page.Blocks {
		if b.Role != Why {
			blocks = append(blocks, Block{})
		}
		blocks = append(blocks, b)
	}
	if p.Profile == nil {
		q := report.NewQuestionLayout(&t.About.Pack, p.Ref, *t.Words.Question)
		if len(q.ToSee.Items) > 0 {
			blocks = append(blocks, Block{}, ListBlock(q.ToSee))
		}
		if len(q.Terms.Items) > 0 {
			blocks = append(blocks, Block{}, ListBlock(q.Terms))
		}
	}
	if p.Last != nil {
		blocks = append(blocks, Block{}, TextBlock(t.lastLine(p.Last, wholeText)))
	}
	return append(blocks, Block{}, TextBlock(t.Words.Audit.Privacy), TextBlock(t.Words.Audit.HelpSaved))
}

// fields are what is asked at a question: the answer, and the one text that goes
// with it; where a gap is found also, of a person, who will see to it and what help is
// wanted.
func (t Audit) fields(p assess.Prompt) []Field {
	answer := Field{Name: FieldAnswer, Label: t.Words.Audit.Choose}
	if p.Profile != nil {
		answer.Options = []Option{{Value: assess.Yes, Key: t.Words.Audit.YesKey, Label: t.Words.Audit.Yes}, {Value: assess.No, Key: t.Words.Audit.NoKey, Label: t.Words.Audit.No}}
		answer.Preset = p.Earlier.Value
		return []Field{answer}
	}
	var shown, noted, gaps []string
	for i, l := range p.Levels {
		answer.Options = append(answer.Options, Option{Value: l.ID, Key: l.Letter, Label: l.Label, Means: l.Means, Met: i >= t.About.Pack.MetAt()})
		if i < t.About.Pack.MetAt() {
			gaps = append(gaps, l.ID)
		}
		if p.AsksEvidence(l.ID) {
			shown = append(shown, l.ID)
		} else {
			noted = append(noted, l.ID)
		}
	}
	answer.Options = append(answer.Options, Option{Value: assess.Unsure, Key: "?", Label: t.Words.Question.Unsure})
	if p.NA {
		answer.Options = append(answer.Options, Option{Value: assess.NA, Key: "-", Label: t.Words.Question.NA})
	}
	if slices.ContainsFunc(answer.Options, func(o Option) bool { return o.Value == p.Earlier.Value }) {
		answer.Preset = p.Earlier.Value
	}
	gaps = append(gaps, assess.Unsure)
	planned := func(text *string) string {
		if text == nil {
			return ""
		}
		return assess.CleanText(*text)
	}
	owner := t.Words.Audit.OwnerAny
	if post := p.Ref.Question.Action.Owner; post != "" {
		owner = report.FillHoles(t.Words.Audit.Owner, "owner", post)
	}
	label, ask := func(s string) string { return s + " " + t.Words.Audit.NoNames }, ""
	if t.Whole {
		label, ask = func(s string) string { return s }, t.Words.Audit.NoNames
	}
	fields := []Field{
		answer,
		{Name: FieldReason, Label: label(t.Words.Audit.Reason), Ask: ask, Before: assess.CleanText(p.Earlier.Reason), Needed: true, Free: true, When: []string{assess.NA}},
		{Name: FieldEvidence, Label: label(t.Words.Audit.Evidence), Ask: ask, Before: assess.CleanText(p.Earlier.Evidence), Free: true, When: append([]string{}, shown...)},
		{Name: fieldNote, Label: label(t.Words.Audit.Note), Ask: ask, Before: assess.CleanText(p.Earlier.Note), Free: true, When: append(noted, assess.Unsure)},
		{Name: fieldOwner, Label: owner, Before: planned(p.Planned.Owner), Free: true, Person: true, When: gaps},
		{Name: fieldHelp, Label: t.Words.Audit.HelpWanted, Before: planned(p.Planned.Help), Free: true, Person: true, When: gaps},
	}
	if t.Whole {
		for i := range fields[2:] {
			fields[2+i].When = nil
		}
		return fields
	}
	if p.Answered && slices.Contains(gaps, p.Earlier.Value) { // asked when it was found
		return fields[:4]
	}
	return fields
}

// status is the line that says how far the sitting is and what is safe.
func (t Audit) status(p assess.Prompt) string {
	text := t.Words.Audit.AllAnswered
	if p.Minutes.High > 0 {
		text = t.Words.Audit.Left
	}
	s := report.FillHoles(text, "done", fmt.Sprint(p.Done), "asked", fmt.Sprint(p.Asked), "low", fmt.Sprint(p.Minutes.Low), "high", fmt.Sprint(p.Minutes.High)) + " "
	if p.Saved.Time.IsZero() {
		return s + t.Words.Audit.NotSaved
	}
	now := t.Now()
	at := p.Saved.Time.In(now.Location())
	when := at.Format("15:04")
	if assess.DateOf(at) != assess.DateOf(now) {
		when = t.Words.Report.MomentText(at)
	}
	if p.Saved.Number == "" {
		return s + report.FillHoles(t.Words.Audit.SavedAt, "time", when)
	}
	return s + report.FillHoles(t.Words.Audit.SavedWhat, "time", when, "number", p.Saved.Number, "answer", t.value(p.Saved.Value))
}

// value returns how an answer's value is called.
func (t Audit) value(value string) string {
	switch value {
	case assess.Unsure:
		return t.Words.Question.Unsure
	case assess.NA:
		return t.Words.Question.NA
	case assess.Yes:
		return t.Words.Audit.Yes
	case assess.No:
		return t.Words.Audit.No
	}
	if l, i := t.About.Pack.Level(value); i >= 0 {
		return assess.Letter(i) + " " + l.Label
	}
	return value
}

// EarlierLength is the longest earlier text that a page repeats, in letters.
const EarlierLength = 150

// earlier is the answer that was given before, with its texts in short.
func (t Audit) earlier(p assess.Prompt) string {
	s := report.FillHoles(t.Words.Audit.Earlier, "answer", t.value(p.Earlier.Value))
	return t.Words.beside(s+t.Words.textsOf(p.Earlier, EarlierLength), p.Planned)
}

// textsOf says the texts of an answer, each with its name and none longer than so many
// letters; "" where there are none.
func (w *Words) textsOf(a assess.Answer, longest int) (said string) {
	for _, part := range []struct{ label, text string }{
		{w.Report.Reason, a.Reason}, {w.Report.Note, a.Note}, {w.Report.Evidence, a.Evidence}, {w.Report.Support, a.Support},
	} {
		if text := assess.CleanText(part.text); text != "" {
			said += " " + report.FillHoles(w.Audit.EarlierText, "label", part.label, "text", report.Shorten(text, longest))
		}
	}
	return said
}

// beside adds what somebody planned for a question to the answer so far.
func (w *Words) beside(soFar string, planned assess.PlanEntry) string {
	for _, part := range []struct {
		form string
		text *string
	}{{w.Typing.Owner, planned.Owner}, {w.Typing.Action, planned.What}} {
		if part.text != nil && *part.text != "" {
			soFar += "; " + report.FillHoles(part.form, "text", report.Shorten(assess.CleanText(*part.text), EarlierLength))
		}
	}
	return soFar
}
