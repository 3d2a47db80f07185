package report

import (
	"path/filepath"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// labelWidth is how wide the head of a round's column is at most.
const labelWidth = 9

// SeriesLabels returns what the columns of rounds are called: their names, or those of
// their files where two rounds have the same name.
func SeriesLabels(s rounds.Series) (labels []string) {
	for _, r := range s.Rounds {
		label := r.Round
		if r.File != "" {
			label = strings.TrimSuffix(filepath.Base(r.File), filepath.Ext(r.File))
		}
		labels = append(labels, Shorten(label, labelWidth))
	}
	return labels
}

// NewSeries returns rounds side by side as an annex: what changed from each to the next,
// said by steps; the scores of each round by its own sums; and every question with the
// answers of all rounds. packs are those of the rounds, in the language that is drawn.
func NewSeries(packs []assess.Pack, s rounds.Series, steps []Rounds, w Words, words RoundWords) Standards {
	b := seriesBuilder{packs, s, SeriesLabels(s), w, words}
	return Standards{Title: words.SeriesTitle, Intro: words.SeriesIntro, Items: []Standard{
		{Table: b.steps(steps)}, {Table: b.scores()}, {Note: words.SeriesLegend, Table: b.questions()},
	}}
}

// WithSeries returns the report with rounds side by side. before is the comparison with
// the round before the one that WithEarlier took: its mark is at the bars too.
func (m Model) WithSeries(series Standards, before Rounds) Model {
	m.Rounds = series
	bars := append([]Bar(nil), m.Cover.Bars...)
	for i := range bars {
		if bars[i].Earlier != nil {
			both := *bars[i].Earlier
			both.Text = Joined("; ", both.Text, before.Bars[i].Text)
			bars[i].Earlier, bars[i].Before = &both, &before.Bars[i]
		}
	}
	m.Cover.Bars = bars
	m.Cover.BeforeLegend = before.Second
	return m
}

type seriesBuilder struct {
	packs  []assess.Pack
	s      rounds.Series
	labels []string
	w      Words
	words  RoundWords
}

// columns returns the head of a table with a column for each round.
func (b *seriesBuilder) columns(first string) []Column {
	list := []Column{{first, 100 - labelWidth*len(b.labels), false}}
	for _, label := range b.labels {
		list = append(list, Column{label, labelWidth, true})
	}
	return list
}

func (b *seriesBuilder) steps(said []Rounds) Table {
	t := Table{Title: b.words.SeriesSteps, Columns: []Column{{b.words.SeriesStep, 20, false}, {b.words.SeriesChange, 80, false}}}
	for i, step := range said {
		t.Rows = append(t.Rows, []string{
			Fill(b.words.SeriesFromTo, "from", b.labels[i], "to", b.labels[i+1]),
			Joined(" ", append(append([]string{step.Sentence}, step.Notes...), step.Plan)...),
		})
	}
	return t
}

// scores sets the percents of each round by its own sums side by side, the whole last,
// and under it the bands.
func (b *seriesBuilder) scores() Table {
	t := Table{Title: b.words.SeriesScores, Columns: b.columns(b.w.ColumnChecklist)}
	for _, list := range b.s.Checklists {
		row := []string{b.checklist(list.ID)}
		for i, own := range list.Own {
			text := b.w.NoNumber
			if own != nil {
				text = b.percent(i, *own)
			}
			row = append(row, text)
		}
		t.Rows = append(t.Rows, row)
	}
	whole, bands := []string{b.words.SeriesWhole}, []string{b.w.ColumnBand}
	for i, own := range b.s.Rounds {
		whole = append(whole, b.percent(i, own.Whole))
		_, band := (&builder{pack: b.packs[i], w: b.w}).ownResult(own.Whole)
		bands = append(bands, band)
	}
	t.Rows = append(t.Rows, whole, bands)
	return t
}

// percent returns the percent of a score of one round; a dash for what cannot be rated.
func (b *seriesBuilder) percent(round int, s assess.Score) string {
	text, _ := (&builder{pack: b.packs[round], w: b.w}).ownResult(s)
	if text == "" {
		return b.w.NoNumber
	}
	return percent(s.Percent)
}

func (b *seriesBuilder) checklist(id string) string {
	for i := len(b.packs) - 1; i >= 0; i-- {
		for n, c := range b.packs[i].Checklists {
			if c.ID == id {
				return strconv.Itoa(n+1) + "  " + c.Title
			}
		}
	}
	return id
}

func (b *seriesBuilder) questions() Table {
	t := Table{Title: b.words.SeriesQuestions, Columns: b.columns(b.words.SeriesQuestion)}
	for _, track := range b.s.Questions {
		row := []string{b.question(track)}
		for i, said := range track.Said {
			sign := b.sign(&b.packs[i], said)
			if track.Broken[i] {
				sign = "| " + sign
			}
			row = append(row, sign)
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// question names a question as the newest pack that has it does.
func (b *seriesBuilder) question(track rounds.Track) string {
	for i := len(b.packs) - 1; i >= 0; i-- {
		if ref, ok := b.packs[i].Find(track.Question); ok {
			star := ""
			if ref.Question.Critical {
				star = " *"
			}
			return ref.Number + "  " + ref.Question.Short + star
		}
	}
	return track.Question
}

// sign is what stands for an answer: its letter, or why there is none.
func (b *seriesBuilder) sign(p *assess.Pack, said string) string {
	switch said {
	case "":
		return ""
	case string(assess.Unanswered):
		return "."
	case string(assess.Hidden), rounds.Outside:
		return "x"
	}
	return p.Sign(said)
}
