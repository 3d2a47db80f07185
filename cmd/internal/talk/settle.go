package talk

import (
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
		Title:   t.Words.ConflictTitle(t.Merged, c, true),
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
