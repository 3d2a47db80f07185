package report

import (
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// Rounds is what there is to say of an earlier round: in a sentence, at the bar
// of each checklist, and in lists of questions.
type Rounds struct {
	Sentence string
	Legend   string // of the marks at the bars
	Bars     []Earlier
	Lists    []List
}

// NewRounds puts the comparison of an earlier round with a and r into words. The
// pack of the earlier round names the questions that are gone.
func NewRounds(a assess.Assessment, r assess.Result, earlier assess.Pack, c rounds.Comparison, w Words, words RoundWords) Rounds {
	b := &roundBuilder{builder: newBuilder(a, r, w), earlier: earlier, c: c, p: words}
	out := Rounds{Sentence: b.sentence(), Legend: Fill(words.Legend, "round", c.Round), Lists: b.lists()}
	for _, list := range r.Checklists {
		out.Bars = append(out.Bars, b.bar(list.ID))
	}
	return out
}

// WithEarlier returns the report with an earlier round beside it.
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
	p       RoundWords
}

// sentence says how the whole went, on the questions that both rounds ask.
func (b *roundBuilder) sentence() string {
	pair := b.c.Whole
	text := Fill(b.p.Sentence, "round", b.c.Round, "shared", strconv.Itoa(pair.Shared),
		"then", percent(pair.Then.Percent), "now", percent(pair.Now.Percent),
		"better", b.count(rounds.Better), "worse", b.count(rounds.Worse), "same", b.count(rounds.Same))
	if b.c.Count(rounds.Another) > 0 {
		text += " " + Fill(b.p.Another, "n", b.count(rounds.Another))
	}
	if b.c.Gaps > 0 {
		text += " " + Fill(b.p.Closed, "gaps", strconv.Itoa(b.c.Gaps), "closed", strconv.Itoa(b.c.Closed))
	}
	return text
}

func (b *roundBuilder) count(w rounds.Way) string { return strconv.Itoa(b.c.Count(w)) }

// bar says where a checklist stood. What was not rated then gets no mark: half
// an audit is no result to be measured against.
func (b *roundBuilder) bar(checklist string) Earlier {
	for _, pair := range b.c.Checklists {
		if pair.ID != checklist {
			continue
		}
		if pair.Then.Rating.State == assess.NotRated {
			return Earlier{Bar: NoPercent, Text: Fill(b.p.BarNotRated, "round", b.c.Round)}
		}
		text := b.p.Bar
		if pair.Shared < pair.Of {
			text = b.p.BarPart
		}
		return Earlier{Bar: int(pair.Then.Percent), Text: Fill(text, "round", b.c.Round, "then", percent(pair.Then.Percent),
			"shared", strconv.Itoa(pair.Shared), "of", strconv.Itoa(pair.Of))}
	}
	return Earlier{Bar: NoPercent, Text: Fill(b.p.BarNone, "round", b.c.Round)}
}

// lists are what became worse, which a board should see, what became better,
// and what cannot be called either.
func (b *roundBuilder) lists() []List {
	all := []List{
		{Title: b.p.WorseTitle, Board: true, Items: b.changes(rounds.Worse)},
		{Title: b.p.BetterTitle, Items: b.changes(rounds.Better)},
		{Title: b.p.AnotherTitle, Intro: b.p.AnotherIntro, Items: b.changes(rounds.Another)},
		{Title: b.p.ApartTitle, Intro: b.p.ApartIntro, Items: b.apart()},
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
				Text: Fill(b.p.Change, "from", b.word(c.From), "to", b.word(c.To)),
			})
		}
	}
	return items
}

func (b *roundBuilder) word(w string) string {
	switch w {
	case string(assess.Unanswered):
		return b.w.Unanswered
	case string(assess.Hidden):
		return b.w.Hidden
	}
	return b.value(w).Label
}

func (b *roundBuilder) apart() []Item {
	var items []Item
	add := func(p *assess.Pack, ids []string, text string) {
		for _, id := range ids {
			ref, _ := p.Find(id)
			items = append(items, Item{Number: ref.Number, Title: ref.Question.Short, MustHave: ref.Question.Critical, Text: text})
		}
	}
	add(&b.pack, b.c.New, b.p.ApartNew)
	add(&b.pack, b.c.Reworded, b.p.ApartReworded)
	add(&b.earlier, b.c.Gone, b.p.ApartGone)
	return items
}
