package report

import (
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// Rounds is the comparison with an earlier round: in a sentence, at the bar of
// each checklist, and in lists of questions.
type Rounds struct {
	Sentence string
	Legend   string // of the marks at the bars
	Bars     []Earlier
	Lists    []List
}

// NewRounds returns the comparison of an earlier round with a and r in words. The
// pack of the earlier round names the questions that were removed since.
func NewRounds(a assess.Assessment, r assess.Result, earlier assess.Pack, c rounds.Comparison, w Words, words RoundWords) Rounds {
	b := &roundBuilder{builder: newBuilder(a, r, w), earlier: earlier, c: c, words: words}
	out := Rounds{Sentence: b.sentence(), Legend: Fill(words.Legend, "round", c.Round), Lists: b.lists()}
	for _, list := range r.Checklists {
		out.Bars = append(out.Bars, b.bar(list.ID))
	}
	return out
}

// WithEarlier returns the report with the comparison with an earlier round.
func (m Model) WithEarlier(r Rounds) Model {
	m.Cover.Earlier, m.Cover.EarlierLegend = r.Sentence, r.Legend
	m.Cover.Bars = slices.Clone(m.Cover.Bars)
	for i := range m.Cover.Bars {
		m.Cover.Bars[i].Earlier = &r.Bars[i]
	}
	m.Lists = append(slices.Clone(r.Lists), m.Lists...)
	return m
}

type roundBuilder struct {
	*builder
	earlier assess.Pack
	c       rounds.Comparison
	words   RoundWords
}

// sentence compares the whole, on the questions that both rounds ask.
func (b *roundBuilder) sentence() string {
	pair := b.c.Whole
	text := Fill(b.words.Sentence.For(pair.Shared), "round", b.c.Round, "shared", strconv.Itoa(pair.Shared),
		"then", percent(pair.Then.Percent), "now", percent(pair.Now.Percent),
		"better", b.count(rounds.Better), "worse", b.count(rounds.Worse), "same", b.count(rounds.Same))
	if b.c.Count(rounds.Another) > 0 {
		text += " " + Fill(b.words.Another, "n", b.count(rounds.Another))
	}
	return Joined(" ", text, b.closed())
}

// closed says how many gaps of the earlier round are closed.
func (b *roundBuilder) closed() string {
	switch {
	case b.c.Gaps == 0:
		return ""
	case b.c.Gaps == 1 && b.c.Closed == 1:
		return b.words.OnlyGapClosed
	case b.c.Gaps == 1:
		return b.words.OnlyGapOpen
	}
	return Fill(b.words.Closed.For(b.c.Closed), "gaps", strconv.Itoa(b.c.Gaps), "closed", strconv.Itoa(b.c.Closed))
}

func (b *roundBuilder) count(w rounds.Way) string { return strconv.Itoa(b.c.Count(w)) }

// bar returns the score of a checklist in the earlier round. One that was not
// rated then gets no mark: half an audit is no result to compare with.
func (b *roundBuilder) bar(checklist string) Earlier {
	for _, pair := range b.c.Checklists {
		if pair.ID != checklist {
			continue
		}
		if pair.Then.Rating.State == assess.NotRated {
			return Earlier{Percent: NoPercent, Text: Fill(b.words.BarNotRated, "round", b.c.Round)}
		}
		text := b.words.Bar
		if pair.Shared < pair.Of {
			text = b.words.BarPart
		}
		return Earlier{Percent: int(pair.Then.Percent), Text: Fill(text, "round", b.c.Round, "then", percent(pair.Then.Percent),
			"shared", strconv.Itoa(pair.Shared), "of", strconv.Itoa(pair.Of))}
	}
	return Earlier{Percent: NoPercent, Text: Fill(b.words.BarNone, "round", b.c.Round)}
}

// lists returns the questions that became worse, which a board should see, those
// that became better, and those that cannot be compared.
func (b *roundBuilder) lists() []List {
	all := []List{
		{Title: b.words.WorseTitle, Board: true, Items: b.changes(rounds.Worse)},
		{Title: b.words.BetterTitle, Items: b.changes(rounds.Better)},
		{Title: b.words.AnotherTitle, Intro: b.words.AnotherIntro, Items: b.changes(rounds.Another)},
		{Title: b.words.ApartTitle, Intro: b.words.ApartIntro, Items: b.notComparable()},
	}
	var out []List
	for _, l := range all {
		if len(l.Items) > 0 {
			l.Title = Fill(l.Title, "round", b.c.Round)
			out = append(out, l)
		}
	}
	return out
}

func (b *roundBuilder) changes(w rounds.Way) []Item {
	var items []Item
	for _, c := range b.c.Changes {
		if q := b.results[c.Question]; c.Way == w && q != nil {
			items = append(items, Item{
				Number: q.Number, Title: q.Short, MustHave: q.Critical,
				Text: Fill(b.words.Change, "from", b.answerWord(c.From), "to", b.answerWord(c.To)),
			})
		}
	}
	return items
}

func (b *roundBuilder) answerWord(w string) string {
	switch w {
	case string(assess.Unanswered):
		return b.w.Unanswered
	case string(assess.Hidden):
		return b.w.Hidden
	}
	return b.answerLevel(w).Label
}

func (b *roundBuilder) notComparable() []Item {
	var items []Item
	add := func(p *assess.Pack, ids []string, text string) {
		for _, id := range ids {
			ref, _ := p.Find(id)
			items = append(items, Item{Number: ref.Number, Title: ref.Question.Short, MustHave: ref.Question.Critical, Text: text})
		}
	}
	add(&b.pack, b.c.New, b.words.ApartNew)
	add(&b.pack, b.c.Reworded, b.words.ApartReworded)
	add(&b.earlier, b.c.Gone, b.words.ApartGone)
	return items
}
