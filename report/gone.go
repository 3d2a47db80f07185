package report

import (
	"cmp"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// WithGone returns the comparison with an annex of the questions that the newer pack
// does not have: what was said of them in the earlier round, in the pack that it had, and
// the actions that were still open.
// Where r is without private texts, so is the annex.
func (o Rounds) WithGone(r assess.Result, then rounds.Round, c rounds.Comparison, w Words, words RoundWords) Rounds {
	state := then.State
	if r.Private {
		state = state.WithoutPrivate()
	}
	b := &builder{pack: then.About.Pack, w: w}
	list := List{Title: Fill(words.GoneTitle, "round", c.Round), Intro: words.GoneIntro}
	for _, s := range c.Questions {
		answer, answered := state.Answer(s.Question)
		open := slices.IndexFunc(c.Plan.Gone, func(a assess.PastAction) bool { return a.ID == s.Question })
		if s.Way != rounds.Removed || !answered && open < 0 {
			continue
		}
		ref, _ := b.pack.Find(s.Question)
		text := ""
		if answered {
			text = b.goneAnswer(answer, words)
		}
		if open >= 0 {
			text = Joined(" ", text, b.goneAction(c.Plan.Gone[open], ref.Question, &state, words))
		}
		list.Items = append(list.Items, Item{Number: ref.Number, Title: ref.Question.Short, MustHave: ref.Question.Critical, Text: text})
	}
	if len(list.Items) > 0 {
		o.Lists = append(o.Lists, list)
	}
	return o
}

// goneAnswer says what was answered to a question that is gone.
func (b *builder) goneAnswer(answer assess.Answer, words RoundWords) string {
	text := Fill(words.GoneAnswer, "answer", b.answerLevel(answer.Value).Label)
	for _, t := range []struct{ label, text string }{{b.w.Reason, answer.Reason}, {b.w.Note, answer.Note}, {b.w.Evidence, answer.Evidence}} {
		if t.text != "" {
			text = Joined(" ", text, Fill(words.GoneText, "label", t.label, "text", t.text))
		}
	}
	return text
}

// goneAction names the action of a question that is gone, which was still open.
func (b *builder) goneAction(past assess.PastAction, q *assess.Question, s *assess.State, words RoundWords) string {
	chosen := func(set *string, pack string) string {
		if set == nil {
			return pack
		}
		return cmp.Or(*set, pack)
	}
	set := s.Plan(q.ID)
	a := assess.Action{
		What: chosen(set.What, ActionText(&b.pack, q, &b.w)), Owner: chosen(set.Owner, q.Action.Owner), Due: past.Due, Day: past.Day,
	}
	a.Holder = s.Holder(a.Owner)
	when := ""
	if a.Due != "" {
		when = When(a, b.w, b.day(a.Due))
	}
	return Fill(words.GoneAction, "action", Joined(" · ", strings.TrimSuffix(a.What, "."), Who(a, b.w), when))
}
