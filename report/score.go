package report

import (
	"strconv"

	"safeguard/assess"
)

// score puts the score over some questions into words.
func (b *builder) score(s assess.Score, questions []*assess.QuestionResult) Score {
	out := b.sumsOf(s.Tally)
	out.Rating, out.MustHaves = b.rating(s), b.mustHaves(questions)
	return out
}

// sumsOf puts sums into words, without a rating.
func (b *builder) sumsOf(s assess.Tally) Score {
	out := Score{
		Percent: percent(s.Percent),
		Points: Fill(b.w.Points, "points", strconv.Itoa(s.Points),
			"possible", strconv.Itoa(s.Possible)),
		High:     percent(s.HighPercent),
		Answered: b.outOf(s.Answered, s.Asked),
		Evidence: b.outOf(s.EvidenceHas, s.EvidenceOf),
		LowBar:   int(s.Percent),
		HighBar:  int(s.HighPercent),
	}
	if s.ManyNA {
		out.Warnings = append(out.Warnings, Fill(b.w.IfNACounted, "na", strconv.Itoa(s.NA),
			"asked", strconv.Itoa(s.Asked), "percent", s.IfNACounted.String()))
	}
	return out
}

func (b *builder) outOf(n, of int) string {
	return Fill(b.w.OutOf, "n", strconv.Itoa(n), "of", strconv.Itoa(of))
}

// mustHaves says which must-haves are gaps and how many are still open.
func (b *builder) mustHaves(questions []*assess.QuestionResult) []string {
	var gaps []string
	var all, open int
	for _, q := range questions {
		if !q.Critical || q.Status == assess.Hidden {
			continue
		}
		all++
		if q.Status == assess.Unanswered {
			open++
		}
		if q.MustHaveGap {
			gaps = append(gaps, q.ID)
		}
	}
	if all == 0 {
		return nil
	}
	below, _ := b.pack.Level(b.pack.GapBelow)
	none := b.w.NoMustHaveGap
	if open > 0 {
		none = b.w.NoMustHaveYet
	}
	out := []string{Fill(none, "level", below.Label)}
	if len(gaps) > 0 {
		out[0] = Fill(b.w.MustHaveGaps, "level", below.Label, "n", strconv.Itoa(len(gaps)),
			"of", strconv.Itoa(all), "questions", b.names(gaps))
	}
	if open > 0 {
		out = append(out, Fill(b.w.MustHavesLeft, "n", strconv.Itoa(open), "of", strconv.Itoa(all)))
	}
	return out
}

// rating puts a band, and why it is not higher, into words.
func (b *builder) rating(s assess.Score) Rating {
	r := Rating{State: s.Rating.State, WhyTitle: b.w.WhyNotHigher}
	if s.Rating.State == assess.NotRated {
		r.Headline, r.WhyTitle = b.w.NotRated, b.w.WhyNotRated
		r.Why = []string{b.whyOpen(s)}
		return r
	}
	low, high := b.band(s.Rating.Low), b.band(s.Rating.High)
	r.Bands, r.Headline, r.Text = []Band{low}, low.Label, b.bandText(s.Rating.Low)
	if s.Rating.State == assess.Provisional {
		r.Headline = Fill(b.w.Provisional, "band", low.Label)
		if low != high {
			r.Bands = append(r.Bands, high)
			r.Headline = Fill(b.w.Between, "low", low.Label, "high", high.Label)
		}
		r.Why = append(r.Why, b.whyOpen(s))
	}
	if s.Rating.Low == b.pack.Bands[len(b.pack.Bands)-1].ID {
		r.WhyTitle = ""
	}
	r.Why = append(r.Why, b.whyNotHigher(s)...)
	return r
}

func (b *builder) bandText(id string) string {
	if i := b.pack.Band(id); i >= 0 {
		return b.pack.Bands[i].Text
	}
	return ""
}

// whyOpen says why a rating is provisional or missing.
func (b *builder) whyOpen(s assess.Score) string {
	text := map[string]string{
		assess.FewAnswers:  b.w.FewAnswers,
		assess.MustHaves:   b.w.MustHavesOpen,
		assess.OpenAnswers: b.w.OpenAnswers,
		assess.ManyNA:      b.w.ManyNA,
		assess.NothingAsks: b.w.NothingAsked,
	}[s.Rating.Why]
	return Fill(text, "answered", strconv.Itoa(s.Answered), "asked", strconv.Itoa(s.Asked),
		"rated_from", strconv.Itoa(b.pack.RatedFrom))
}

// whyNotHigher names what holds the band down, or else the next band's floor.
func (b *builder) whyNotHigher(s assess.Score) []string {
	var why []string
	for _, h := range s.Rating.Holds {
		if h.Binds {
			why = append(why, b.hold(h))
		}
	}
	if len(why) > 0 {
		return why
	}
	next := b.pack.Band(s.Rating.Low) + 1
	if next >= len(b.pack.Bands) {
		return []string{b.w.Highest}
	}
	return []string{Fill(b.w.BelowNext, "next", b.pack.Bands[next].Label,
		"from", strconv.Itoa(b.pack.Bands[next].From), "percent", s.Percent.String())}
}

func (b *builder) hold(h assess.Hold) string {
	label := b.band(h.Band).Label
	if h.Checklist == "" {
		return Fill(b.w.HoldLevel, "band", label, "level", orLower(&b.pack, h.Level, b.w), "questions", b.causes(h.Questions))
	}
	title := h.Checklist
	for _, c := range b.r.Checklists {
		if c.ID == h.Checklist {
			title = c.Title
		}
	}
	return Fill(b.w.HoldChecklist, "band", label, "checklist", title)
}
