package talk

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/report"
)

// Settling is the conversation that settles what copies answer differently: one
// difference after the other. What was chosen is recorded when all of them are
// settled, and not before.
type Settling struct {
	Merged *merge.Merged
	Open   []int // the conflicts that are to be settled, by place
	Words  *Words
}

// A SettlePlace is what has been chosen so far, in step with Settling.Open.
type SettlePlace struct{ Chosen []string }

// allTexts is the choice that keeps the texts of all copies.
const allTexts = "all"

// Page shows the next difference. The state has no part in it.
func (t Settling) Page(_ assess.State, at SettlePlace) Page {
	n := len(at.Chosen)
	if n >= len(t.Open) {
		return Page{End: true}
	}
	c, w := t.Merged.Conflicts[t.Open[n]], t.Words.Settle
	field := Field{Name: FieldAnswer, Label: w.Choose}
	meanings := Block{Role: Meanings}
	for i, ch := range c.Choices {
		answer, texts := t.Words.choice(&t.Merged.About.Pack, ch.Act)
		key, who := strconv.Itoa(i+1), t.Words.SaidBy(ch)
		field.Options = append(field.Options, Option{Value: key, Key: key, Label: who + ": " + answer, Means: texts})
		meanings.Levels = append(meanings.Levels, report.LevelLine{Sign: key, Label: who, Means: report.Joined("; ", answer, texts)})
	}
	if all, ok := withAllTexts(c); ok {
		answer, _ := t.Words.choice(&t.Merged.About.Pack, all)
		field.Options = append(field.Options, Option{Value: allTexts, Key: t.Words.Keys.Both, Label: report.FillHoles(w.Both, "answer", answer)})
	}
	field.Preset = field.Options[0].Value
	return Page{
		Heading: report.FillHoles(w.Place, "place", fmt.Sprint(n+1), "of", fmt.Sprint(len(t.Open))),
		Title:   t.Words.ConflictTitle(&t.Merged.About.Pack, c, true),
		Blocks:  []Block{meanings}, Fields: []Field{field}, Stop: w.Stop,
	}
}

// Take takes a choice. With the last one it returns all that settle the open
// conflicts, in their order.
func (t Settling) Take(_ assess.State, at SettlePlace, f Form) Outcome[SettlePlace] {
	chosen := f.Values[FieldAnswer]
	if len(at.Chosen) >= len(t.Open) {
		return Outcome[SettlePlace]{Next: at, End: true}
	}
	if _, ok := t.act(len(at.Chosen), chosen); !ok {
		return Reject(at, FieldAnswer, t.Words.Audit.NeedAnswer)
	}
	next := SettlePlace{append(slices.Clone(at.Chosen), chosen)}
	if len(next.Chosen) < len(t.Open) {
		return Outcome[SettlePlace]{Next: next}
	}
	out := Outcome[SettlePlace]{Next: next, End: true}
	for i, key := range next.Chosen {
		act, _ := t.act(i, key)
		out.Acts = append(out.Acts, act)
	}
	return out
}

// act returns what a choice at the open conflict i records.
func (t Settling) act(i int, chosen string) (assess.Act, bool) {
	c := t.Merged.Conflicts[t.Open[i]]
	if chosen == allTexts {
		return withAllTexts(c)
	}
	n, err := strconv.Atoi(chosen)
	if err != nil || n < 1 || n > len(c.Choices) {
		return nil, false
	}
	return c.Choices[n-1].Act, true
}

// SaidBy names the files that make a choice.
func (w *Words) SaidBy(ch merge.Choice) string {
	if len(ch.Names) == 0 {
		return w.Settle.Earlier
	}
	return strings.Join(ch.Names, ", ")
}

// ConflictTitle says what a difference is about, in short or in full.
func (w *Words) ConflictTitle(p *assess.Pack, c merge.Conflict, full bool) string {
	if c.Profile != "" {
		for _, q := range p.Profile {
			if full && q.ID == c.Profile {
				return q.Text
			}
		}
		return c.Profile
	}
	if slices.Contains(assess.DetailNames, c.Question) {
		return w.DetailWord(c.Question)
	}
	title := actionName(p, c.Question)
	switch act := c.Choices[0].Act.(type) {
	case assess.Count:
		text := w.Settle.Before
		if act.Moment == assess.After {
			text = w.Settle.After
		}
		return report.FillHoles(text, "question", title, "table", act.Table)
	case assess.ActionStatus:
		return report.FillHoles(w.Settle.Status, "question", title)
	case assess.OwnAction:
		return report.FillHoles(w.Settle.Action, "action", act.ID)
	case assess.Holder:
		return report.FillHoles(w.Settle.Holder, "post", act.Post)
	}
	if c.Field != "" {
		return title + ", " + w.planField(c.Field)
	}
	if r, ok := p.Find(c.Question); full && ok {
		title = r.Number + "  " + r.Question.Text
	}
	return title
}

// planField returns the word of the report for a field of an action.
func (w *Words) planField(field string) string {
	r := w.Report
	return map[string]string{
		"what": r.ColumnWhat, "owner": r.FieldOwner, "due": r.FieldDue, "help": r.ColumnHelp, "proof": r.ColumnProof,
	}[field]
}

// ChoiceText says what a choice answers, with its texts behind it.
func (w *Words) ChoiceText(p *assess.Pack, ch merge.Choice) string {
	answer, texts := w.choice(p, ch.Act)
	return report.Joined("; ", answer, texts)
}

// left returns what is left of a text: where a redaction removed it, that it did.
func (w *Words) left(text string, redacted bool) string {
	if text == "" && redacted {
		return w.Report.EndedRemoved
	}
	return text
}

// choice says what an act answers, and behind it its texts.
func (w *Words) choice(p *assess.Pack, act assess.Act) (answer, texts string) {
	switch a := act.(type) {
	case assess.ProfileAnswer:
		return w.Log.profile(a), ""
	case assess.Detail:
		return cmp.Or(strings.Join(a.Texts, "; "), w.Settle.Nobody), ""
	case assess.Count:
		hands := assess.Sum(a.Hands)
		return report.FillHoles(w.Settle.Hands.For(hands), "hands", fmt.Sprint(hands), "numbers", strings.Trim(fmt.Sprint(a.Hands), "[]")), ""
	case assess.ActionStatus:
		text := map[assess.Status]string{assess.StatusBegun: w.Settle.Begun, assess.StatusDone: w.Settle.Done,
			assess.StatusVerified: w.Settle.Verified, assess.StatusDropped: w.Settle.Dropped}[a.Status]
		return report.FillHoles(text, "date", w.Report.DateText(a.On), "proof", w.left(a.Proof, a.Redacted), "role", w.left(a.Role, a.Redacted), "reason", w.left(a.Reason, a.Redacted)), ""
	case assess.OwnAction:
		due := ""
		if a.Due != "" {
			due = w.Report.DateText(a.Due)
		}
		return w.left(a.What, a.Redacted), report.Joined("; ", a.Owner, due)
	case assess.Holder:
		return cmp.Or(a.Name, w.Settle.Nobody), ""
	case assess.PlanEntry:
		if a.Due != nil && *a.Due != "" {
			return w.Report.DateText(assess.Date(*a.Due)), ""
		}
		for _, f := range a.Fields() {
			if *f != nil && **f != "" {
				return **f, ""
			}
		}
		return cmp.Or(w.left("", a.Redacted), w.Settle.Cleared), ""
	case assess.Answer:
		for _, t := range []struct{ form, text string }{
			{w.Typing.Reason, a.Reason}, {w.Typing.Note, a.Note}, {w.Typing.Evidence, a.Evidence}, {w.Typing.Support, a.Support},
		} {
			if t.text != "" {
				texts = report.Joined("; ", texts, report.FillHoles(t.form, "text", t.text))
			}
		}
		return p.Sign(a.Value) + " " + AnswerWord(w.Question, p, a.Value), texts
	}
	return act.Kind(), ""
}

// withAllTexts returns, where only the texts of answers differ, the answer with
// all of them.
func withAllTexts(c merge.Conflict) (assess.Act, bool) {
	all, ok := c.Choices[0].Act.(assess.Answer)
	for _, ch := range c.Choices[1:] {
		a, isAnswer := ch.Act.(assess.Answer)
		if !ok || !isAnswer || a.Value != all.Value {
			return nil, false
		}
		for _, t := range []struct{ to, from *string }{
			{&all.Reason, &a.Reason}, {&all.Note, &a.Note}, {&all.Evidence, &a.Evidence}, {&all.Support, &a.Support},
		} {
			if !slices.Contains(strings.Split(*t.to, "; "), *t.from) && *t.from != "" {
				*t.to = strings.TrimPrefix(*t.to+"; "+*t.from, "; ")
			}
		}
		all.Redacted = all.Redacted || a.Redacted
	}
	return all, ok
}
