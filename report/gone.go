package report

import (
	"safeguard/assess"
	"safeguard/assess/rounds"
)

// WithGone returns the comparison with an annex of the questions that the newer pack
// does not have: what was said of them in the earlier round, in the pack that it had.
// Where r is without private texts, so is the annex.
func (o Rounds) WithGone(r assess.Result, then rounds.Round, c rounds.Comparison, w Words, words RoundWords) Rounds {
	state := then.State
	if r.Private {
		state = state.WithoutPrivate()
	}
	b := &builder{pack: then.About.Pack, w: w}
	list := List{Title: Fill(words.GoneTitle, "round", c.Round), Intro: words.GoneIntro}
	for _, s := range c.Questions {
		answer, ok := state.Answer(s.Question)
		if s.Way != rounds.Removed || !ok {
			continue
		}
		ref, _ := b.pack.Find(s.Question)
		text := Fill(words.GoneAnswer, "answer", b.answerLevel(answer.Value).Label)
		for _, t := range []struct{ label, text string }{{w.Reason, answer.Reason}, {w.Note, answer.Note}, {w.Evidence, answer.Evidence}} {
			if t.text != "" {
				text = Joined(" ", text, Fill(words.GoneText, "label", t.label, "text", t.text))
			}
		}
		list.Items = append(list.Items, Item{Number: ref.Number, Title: ref.Question.Short, MustHave: ref.Question.Critical, Text: text})
	}
	if len(list.Items) > 0 {
		o.Lists = append(o.Lists, list)
	}
	return o
}
