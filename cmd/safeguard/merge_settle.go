package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/merge"
)

// settle decides every difference: by the preferred files, else by asking on a
// terminal. Otherwise it lists what is left, as an error.
func settle(e *env, m *merge.Merged, prefer []string) ([]assess.Act, error) {
	acts := make([]assess.Act, len(m.Conflicts))
	var open []int
	for i, c := range m.Conflicts {
		for _, name := range prefer {
			if n := c.PreferredBy(name); n >= 0 && acts[i] == nil {
				acts[i] = c.Choices[n].Act
			}
		}
		if acts[i] == nil {
			open = append(open, i)
		}
	}
	switch {
	case len(open) == 0:
		return acts, nil
	case e.tty == nil:
		return nil, listConflicts(e, m, open)
	}
	talk, done := e.asker(false)
	defer done()
	for n, i := range open {
		var err error
		acts[i], err = askConflict(e, talk, m, i, n+1, len(open))
		if errors.Is(err, errLeft) {
			done()
			e.say("%s", e.words.Command.StoppedNothing)
			return nil, errStopped
		}
		if err != nil {
			return nil, err
		}
	}
	return acts, nil
}

// listConflicts prints the differences that nobody has settled.
func listConflicts(e *env, m *merge.Merged, open []int) error {
	p := &printer{w: e.out}
	for _, i := range open {
		c := m.Conflicts[i]
		p.line("%s", conflictTitle(e, m, c, false))
		for _, ch := range c.Choices {
			answer, texts := choiceText(e, m, ch.Act)
			p.paragraph("  "+saidBy(e, ch)+": ", answer+texts, e.width())
		}
	}
	if p.err != nil {
		return p.err
	}
	err := fmt.Errorf("points on which the files differ: %d; nothing was written", len(open))
	return withHint(err, "take one file's answers with --prefer FILE, or decide one by one on a terminal, without a pipe")
}

// askConflict lets a person choose.
func askConflict(e *env, talk asker, m *merge.Merged, i, place, of int) (assess.Act, error) {
	w, c := e.words.Command, m.Conflicts[i]
	pg := page{
		head: with(w.MergePlace, "place", place, "of", of), question: conflictTitle(e, m, c, true), prompt: w.MergeChoose + ":",
	}
	var list []choice
	var acts []assess.Act
	for n, ch := range c.Choices {
		answer, texts := choiceText(e, m, ch.Act)
		who := saidBy(e, ch)
		list = append(list, choice{key: fmt.Sprint(n + 1), label: who + ": " + answer, means: strings.TrimPrefix(texts, "; ")})
		pg.means = append(pg.means, fmt.Sprintf("%d  %s: %s%s", n+1, who, answer, texts))
		acts = append(acts, ch.Act)
	}
	if all, ok := withAllTexts(c); ok {
		answer, _ := choiceText(e, m, all)
		list = append(list, choice{key: "t", label: with(w.MergeBoth, "answer", answer)})
		acts = append(acts, all)
	}
	list = append(list, choice{act: actStop, key: "q", label: w.MergeStop})
	n, err := talk.choose(pg, list, 0)
	switch {
	case err != nil:
		return nil, err
	case n == len(acts):
		return nil, errLeft
	}
	return acts[n], nil
}

// saidBy names the files that make a choice.
func saidBy(e *env, ch merge.Choice) string {
	if len(ch.Names) == 0 {
		return e.words.Command.MergeEarlier
	}
	return strings.Join(ch.Names, ", ")
}

// conflictTitle says what a difference is about, in short or in full.
func conflictTitle(e *env, m *merge.Merged, c merge.Conflict, full bool) string {
	p := &m.About.Pack
	if c.Profile != "" {
		for _, q := range p.Profile {
			if full && q.ID == c.Profile {
				return q.Text
			}
		}
		return c.Profile
	}
	r, _ := p.Find(c.Question)
	title := r.Number + " " + r.Question.Short
	if c.Field != "" {
		return title + ", " + planField(e, c.Field)
	}
	if full {
		title = r.Number + "  " + r.Question.Text
	}
	return title
}

// choiceText says what an act answers, and behind it its texts.
func choiceText(e *env, m *merge.Merged, act assess.Act) (answer, texts string) {
	w, p := e.words.Command, &m.About.Pack
	switch a := act.(type) {
	case assess.ProfileAnswer:
		return map[bool]string{true: w.Yes, false: w.No}[a.Yes], ""
	case assess.PlanEntry:
		for _, f := range a.Fields() {
			if *f != nil && **f != "" {
				return **f, ""
			}
		}
		return w.MergeCleared, ""
	case assess.Answer:
		for _, t := range []struct{ name, text string }{
			{w.Reason, a.Reason}, {w.Note, a.Note}, {w.Evidence, a.Evidence}, {w.Support, a.Support},
		} {
			if t.text != "" {
				texts += with(w.EnterText, "name", strings.ToLower(t.name), "text", t.text)
			}
		}
		return p.Sign(a.Value) + " " + answerWord(w, p, a.Value), texts
	}
	return act.Kind(), ""
}

// planField returns the word of the report for a field of an action.
func planField(e *env, field string) string {
	w := e.words.Report
	return map[string]string{
		"what": w.ColumnWhat, "owner": w.FieldOwner, "due": w.FieldDue, "help": w.ColumnHelp, "proof": w.ColumnProof,
	}[field]
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
