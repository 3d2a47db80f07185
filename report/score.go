package report

import (
	"slices"
	"strconv"

	"safeguard/assess"
)

// score returns a score in words.
func (b *builder) score(s assess.Score) Score {
	out := b.sumsOf(s.Tally)
	if s.Rating.State == assess.NotRated {
		b.noScoreYet(&out, s.Tally)
	}
	if s.Rating.Why == assess.NoOverall {
		out.Percent, out.Points, out.High = "", "", ""
	}
	out.Rating, out.MustHaves = b.rating(s), b.mustHaves(s)
	return out
}

// sumsOf returns sums in words, without a rating.
func (b *builder) sumsOf(s assess.Tally) Score {
	out := Score{
		Percent: percent(s.Percent),
		Points: Fill(b.w.Points.For(s.Possible), "points", strconv.Itoa(s.Points),
			"possible", strconv.Itoa(s.Possible)),
		High:    percent(s.HighPercent),
		LowBar:  int(s.Percent),
		HighBar: int(s.HighPercent),
	}
	evidence := b.w.NoNumber
	if s.EvidenceOf > 0 {
		evidence = b.outOf(s.EvidenceHas, s.EvidenceOf)
	}
	out.Facts = facts(b.reach(s), Fact{b.w.AnsweredLabel, b.outOf(s.Answered, s.Asked)}, Fact{b.evidenceLabel(), evidence})
	if s.ManyNA {
		out.Warnings = append(out.Warnings, Fill(b.w.IfNACounted, "na", strconv.Itoa(s.NA),
			"asked", strconv.Itoa(s.Asked), "percent", s.IfNACounted.String()))
	}
	return out
}

// evidenceLabel says of which answers the evidence is counted.
func (b *builder) evidenceLabel() string {
	return Fill(b.w.EvidenceLabel, "levels", b.levelsFrom(b.pack.EvidenceAt()))
}

// noScoreYet turns the percent of sums that cannot be rated yet into the range of
// what it may be: a percent alone would read like a result.
func (b *builder) noScoreYet(out *Score, s assess.Tally) {
	if s.Percent == s.HighPercent {
		return
	}
	out.Percent, out.High = Fill(b.w.LowToHigh, "low", out.Percent, "high", out.High), ""
	out.Facts = out.Facts[1:] // it says how high it could be
}

// facts returns those that have something to say.
func facts(all ...Fact) []Fact {
	return slices.DeleteFunc(all, func(f Fact) bool { return f == Fact{} })
}

// reach says how high open questions could bring the percent; it is empty where
// they could not.
func (b *builder) reach(s assess.Tally) Fact {
	switch {
	case s.HighPercent == s.Percent:
		return Fact{}
	case s.Unanswered == 0:
		return Fact{b.w.ReachKnown, percent(s.HighPercent)}
	}
	return Fact{b.w.RangeLabel, percent(s.HighPercent)}
}

func (b *builder) outOf(n, of int) string {
	return Fill(b.w.OutOf, "n", strconv.Itoa(n), "of", strconv.Itoa(of))
}

// mustHaves says which must-haves are gaps, whether they hold the band down, and
// how many are unanswered.
func (b *builder) mustHaves(s assess.Score) []string {
	m := s.MustHaves
	if m.Applicable == 0 {
		return nil
	}
	none := b.w.NoMustHaveGap
	if m.Unanswered > 0 {
		none = b.w.NoMustHaveYet
	}
	out := []string{Fill(none, "level", b.gapLevel())}
	if len(m.Gaps) > 0 {
		out[0] = Fill(b.textOfGaps(s), "band", b.band(s.Rating.Low).Label, "level", b.gapLevel(), "n", strconv.Itoa(len(m.Gaps)),
			"of", strconv.Itoa(m.Applicable), "questions", b.names(m.Gaps), "holding", b.names(limiting(s)))
	}
	if m.Unanswered > 0 {
		out = append(out, Fill(b.w.MustHavesLeft, "n", strconv.Itoa(m.Unanswered), "of", strconv.Itoa(m.Applicable)))
	}
	return out
}

// limiting returns those of the must-have gaps of a score that would hold its band
// however many points it had.
func limiting(s assess.Score) (ids []string) {
	for _, id := range s.MustHaves.Gaps {
		if slices.ContainsFunc(s.Rating.Holds, func(h assess.Hold) bool { return h.Limits && slices.Contains(h.Questions, id) }) {
			ids = append(ids, id)
		}
	}
	return ids
}

// textOfGaps returns the sentence for the must-have gaps of a score: a short one
// where the reasons of the rating name all of them already, and another one where
// they would hold the band without being among its reasons.
func (b *builder) textOfGaps(s assess.Score) string {
	named := s.Rating.HeldBy()
	unnamed := slices.ContainsFunc(s.MustHaves.Gaps, func(id string) bool { return !slices.Contains(named, id) })
	limited := limiting(s)
	switch {
	case len(named) > 0 && !unnamed:
		return b.w.MustHaveNamed
	case len(named) == 0 && len(limited) == len(s.MustHaves.Gaps):
		return b.w.MustHaveHold
	case len(named) == 0 && len(limited) > 0:
		return b.w.MustHaveSome
	}
	return b.w.MustHaveGaps
}

// gapLevel names the level below which a must-have is a gap.
func (b *builder) gapLevel() string {
	l, _ := b.pack.Level(b.pack.GapBelow)
	return l.Label
}

// metLevel names the level from which a question is met, and those above it, if
// there are any.
func (b *builder) metLevel() string { return b.levelsFrom(b.pack.MetAt()) }

// levelsFrom names the level at a place on the scale, and those above it, if there are any.
func (b *builder) levelsFrom(at int) string {
	text := b.w.OrHigher
	if at == len(b.pack.Scale)-1 {
		text = b.w.JustLevel
	}
	return Fill(text, "level", b.pack.Scale[at].Label)
}

// rating returns a band, and why it is not higher, in words.
func (b *builder) rating(s assess.Score) Rating {
	r := Rating{State: s.Rating.State, WhyTitle: b.w.WhyNotHigher}
	if s.Rating.Why == assess.NoOverall {
		return Rating{State: s.Rating.State, Headline: b.w.NoOverall, Text: b.w.NoOverallText}
	}
	if s.Rating.State == assess.NotRated {
		r.Headline, r.WhyTitle = b.w.NotRated, b.w.WhyNotRated
		if s.Rating.Why == assess.ManyNA || s.Rating.Why == assess.NothingAsks {
			r.Headline = b.w.NoRating // further answers cannot change it
		}
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
	if r.Why = append(r.Why, b.whyNotHigher(s)...); len(r.Why) == 0 {
		r.WhyTitle = ""
	}
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
		assess.ManyNA:      Fill(b.w.ManyNA, "one_in", strconv.Itoa(b.pack.NAUnratedOneIn())),
		assess.NothingAsks: b.w.NothingAsked,
	}[s.Rating.Why]
	return Fill(text, "answered", strconv.Itoa(s.Answered), "asked", strconv.Itoa(s.Asked),
		"rated_from", strconv.Itoa(b.pack.RatedFrom))
}

// whyNotHigher names the caps that hold the band down; without any, the floor of
// the next band and what would hold the score below it. It is empty for a pack
// with a single band.
func (b *builder) whyNotHigher(s assess.Score) []string {
	var why []string
	for _, h := range s.Rating.Holds {
		if h.Binds {
			why = append(why, b.hold(h))
		}
	}
	if len(why) > 0 || len(b.pack.Bands) < 2 {
		return why
	}
	next := b.pack.Band(s.Rating.Low) + 1
	if next >= len(b.pack.Bands) {
		return []string{b.w.Highest}
	}
	return append([]string{Fill(b.w.BelowNext, "next", b.pack.Bands[next].Label,
		"from", strconv.Itoa(b.pack.Bands[next].From), "percent", s.Percent.String())}, b.alsoHeld(s)...)
}

// alsoHeld says that the lowest checklist would hold the band down at a higher
// percent too. That must-haves would is said by mustHaves.
func (b *builder) alsoHeld(s assess.Score) []string {
	for _, h := range s.Rating.Holds {
		if h.Limits && h.Checklist != "" {
			return []string{Fill(b.w.AlsoChecklist, "band", b.band(s.Rating.Low).Label, "checklist", b.checklistTitle(h.Checklist))}
		}
	}
	return nil
}

func (b *builder) hold(h assess.Hold) string {
	label := b.band(h.Band).Label
	if h.Checklist == "" {
		return Fill(b.w.HoldLevel, "band", label, "level", orLower(&b.pack, h.Level, b.w), "questions", b.causes(h.Questions))
	}
	bands, _ := b.pack.AboveLowestBands()
	text := b.w.HoldChecklist.For(bands)
	if bands == 0 {
		text = b.w.HoldSame
	}
	return Fill(text, "band", label, "bands", strconv.Itoa(bands), "checklist", b.checklistTitle(h.Checklist))
}

func (b *builder) checklistTitle(id string) string {
	for _, c := range b.r.Checklists {
		if c.ID == id {
			return c.Title
		}
	}
	return id
}
