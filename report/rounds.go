package report

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// Rounds is the comparison with an earlier round: in sentences, at the bar of each
// checklist, and in lists of questions. Sentence says how it went on the questions
// that are compared, and Notes what else there is to say, so that the numbers add up.
// Own has what each round says of itself, by its own sums. Plan says what became of the
// plan of the earlier round, Left names what of it has been open for longest, and
// LeftNamed all of it, below PlanTitle.
type Rounds struct {
	Sentence string
	Notes    []string
	Plan     string
	Left     string

	PlanTitle, LeftNamed string
	Own                  []Fact
	Legend               string // of the marks at the bars
	Second               string // the same, where the marks are those of the round before the last
	Bars                 []Earlier
	Lists                []List
}

// NewRounds returns the comparison of an earlier round with a and r in words. The
// pack of the earlier round names the questions that were removed since.
func NewRounds(a assess.Assessment, r assess.Result, earlier assess.Pack, c rounds.Comparison, w Words, words RoundWords) Rounds {
	b := &roundBuilder{builder: newBuilder(a, r, w), then: &builder{pack: earlier, w: w}, c: c, words: words}
	b.atBars = c.Round
	if len(c.Files) > 0 { // rounds of one name are told apart by their files
		b.atBars = Shorten(strings.TrimSuffix(c.Files[0], filepath.Ext(c.Files[0])), 20)
		b.c.Round = Fill(words.RoundInFile, "round", c.Round, "file", c.Files[0])
		b.a.Round = Fill(words.RoundInFile, "round", a.Round, "file", c.Files[1])
	}
	out := Rounds{Sentence: b.sentence(), Notes: b.notes(), Own: b.own(), Lists: b.lists(), Plan: b.brought(), Left: b.leftInShort()}
	out.PlanTitle, out.LeftNamed = Fill(words.BroughtTitle, "round", b.c.Round), b.leftNamed()
	for _, list := range r.Checklists {
		bar := b.bar(list.ID)
		if bar.Percent != NoPercent {
			out.Legend, out.Second = Fill(words.Legend, "round", b.c.Round), Fill(words.SecondLegend, "round", b.c.Round)
		}
		out.Bars = append(out.Bars, bar)
	}
	return out
}

// WithEarlier returns the report with the comparison with an earlier round.
func (m Model) WithEarlier(r Rounds) Model {
	m.Cover.Earlier, m.Cover.EarlierNotes, m.Cover.EarlierOwn, m.Cover.EarlierLegend = r.Sentence, r.Notes, r.Own, r.Legend
	m.Cover.EarlierPlan, m.Cover.EarlierLeft = r.Plan, r.Left
	m.Cover.Bars = slices.Clone(m.Cover.Bars)
	for i := range m.Cover.Bars {
		m.Cover.Bars[i].Earlier = &r.Bars[i]
	}
	m.Lists = append(slices.Clone(r.Lists), m.Lists...)
	return m
}

// A roundBuilder words a comparison; then words what belongs to the earlier pack.
type roundBuilder struct {
	*builder
	then   *builder
	c      rounds.Comparison
	atBars string // the earlier round at a bar, where there is little room
	words  RoundWords
}

// sentence compares the whole, on the questions that both rounds answered. While the
// newer one is open it says that it goes so far.
func (b *roundBuilder) sentence() string {
	pair := b.c.Whole
	if pair.Compared == 0 {
		return Fill(b.words.Nothing, "round", b.c.Round)
	}
	text := b.words.Sentence
	switch {
	case b.c.Open > 0 && pair.Percents:
		text = b.words.SoFar
	case b.c.Open > 0:
		text = b.words.SoFarUnrated
	case !pair.Percents:
		text = b.words.Unrated
	}
	said := Fill(text.For(pair.Compared), "round", b.c.Round, "compared", strconv.Itoa(pair.Compared),
		"then", percent(pair.Then.Percent), "now", percent(pair.Now.Percent))
	ways := b.words.Ways
	if b.c.Count(rounds.Unsure) > 0 {
		ways = b.words.WaysUnsure
	}
	return Joined(" ", said, Fill(ways, "better", b.count(rounds.Better), "worse", b.count(rounds.Worse),
		"same", b.count(rounds.Same), "unsure", b.count(rounds.Unsure)))
}

// apart are the ways of questions that are not compared, with their words.
func (b *roundBuilder) apart() []struct {
	way  rounds.Way
	text string
} {
	return []struct {
		way  rounds.Way
		text string
	}{
		{rounds.Unanswered, b.words.PartUnanswered}, {rounds.NA, b.words.PartNA}, {rounds.NotAsked, b.words.PartNotAsked},
		{rounds.New, b.words.PartNew}, {rounds.Removed, b.words.PartRemoved}, {rounds.Reworded, b.words.PartReworded},
	}
}

// notes says which questions are not compared and what became of the gaps, and warns
// of what makes the two rounds hard to compare.
func (b *roundBuilder) notes() []string {
	var notes, parts []string
	n := 0
	for _, p := range b.apart() {
		if count := b.c.Count(p.way); count > 0 {
			n += count
			parts = append(parts, Fill(p.text, "n", strconv.Itoa(count)))
		}
	}
	if n > 0 {
		notes = append(notes, Fill(b.words.Apart, "n", strconv.Itoa(n), "parts", strings.Join(parts, "; ")))
	}
	if g := b.c.Gaps; g.Then > 0 && (g.Out+g.Apart > 0 || b.c.Plan.Behind != g.Then) { // else the plan says it
		notes = append(notes, b.gaps(g))
	}
	if b.c.OtherTexts {
		notes = append(notes, b.otherTexts())
	}
	return notes
}

// gaps says what became of the gaps of the earlier round. Its parts add up.
func (b *roundBuilder) gaps(g rounds.Gaps) string {
	text := b.words.Gaps
	switch {
	case g.Out > 0 && g.Apart > 0:
		text = b.words.GapsOutApart
	case g.Out > 0:
		text = b.words.GapsOut
	case g.Apart > 0:
		text = b.words.GapsApart
	}
	return Fill(text, "round", b.c.Round, "then", strconv.Itoa(g.Then), "closed", strconv.Itoa(g.Closed),
		"open", strconv.Itoa(g.Open), "out", strconv.Itoa(g.Out), "apart", strconv.Itoa(g.Apart))
}

// otherTexts says that the packs differ though they have one version.
func (b *roundBuilder) otherTexts() string {
	var reworded []string
	for _, s := range b.c.Questions {
		if s.Way == rounds.Reworded && s.SameRev {
			reworded = append(reworded, s.Question)
		}
	}
	text := b.words.OtherTexts
	if len(reworded) > 0 {
		text = b.words.OtherQuestions
	}
	return Fill(text, "version", strconv.Itoa(b.pack.Version), "questions", b.names(reworded))
}

func (b *roundBuilder) renamed(r rounds.Rename) string {
	if r.Level {
		then, _ := b.then.pack.Level(r.From)
		now, _ := b.pack.Level(r.To)
		return Fill(b.words.RenamedLevel, "round", b.c.Round, "then", then.Label, "then_id", r.From, "now", now.Label, "now_id", r.To)
	}
	then, _ := b.then.pack.Find(r.From)
	now, _ := b.pack.Find(r.To)
	return Fill(b.words.RenamedQuestion, "round", b.c.Round, "question", now.Number+"\u00a0"+now.Question.Short,
		"then", then.Number, "then_id", r.From, "now_id", r.To)
}

// own returns what each round says of itself.
func (b *roundBuilder) own() []Fact {
	fact := func(by *builder, round string, s assess.Score) Fact {
		percent, band := by.ownResult(s)
		return Fact{Fill(b.words.Own, "round", round), Joined(", ", percent, band)}
	}
	return []Fact{fact(b.then, b.c.Round, *b.c.Whole.OwnThen), fact(b.builder, b.a.Round, b.c.Whole.OwnNow)}
}

// ownResult returns the percent of a score and its band in words. What cannot be
// rated has no percent.
func (b *builder) ownResult(s assess.Score) (percent, band string) {
	said := b.score(s)
	if s.Rating.Why == assess.ManyNA || s.Rating.Why == assess.NothingAsks {
		return "", said.Rating.Headline
	}
	return said.Percent, said.Rating.Headline
}

func (b *roundBuilder) count(w rounds.Way) string { return strconv.Itoa(b.c.Count(w)) }

// bar returns the score of a checklist in the earlier round, on the questions that are
// compared. There is a mark only where both rounds rate the checklist and all of its
// questions are answered: beside half an audit the mark would look like a fall.
func (b *roundBuilder) bar(checklist string) Earlier {
	i := slices.IndexFunc(b.c.Checklists, func(p rounds.Pair) bool { return p.ID == checklist })
	pair := b.c.Checklists[i]
	text, mark := b.words.BarPart, NoPercent
	switch {
	case pair.OwnThen == nil || pair.OwnThen.Asked == 0:
		text = b.words.BarNone
	case pair.OwnThen.Rating.State == assess.NotRated:
		text = b.words.BarNotRated
	case pair.Few:
		text = b.words.BarFew
	case !pair.Percents:
		text = b.words.BarApart
	case pair.OwnNow.Unanswered == 0:
		mark = int(pair.Then.Percent)
		if pair.Compared == pair.OwnNow.Asked {
			text = b.words.Bar
		}
	}
	return Earlier{Percent: mark, Text: Fill(text, "round", b.atBars, "then", percent(pair.Then.Percent), "now", percent(pair.Now.Percent),
		"compared", strconv.Itoa(pair.Compared), "of", strconv.Itoa(pair.OwnNow.Asked))}
}
