package report

import (
	"strconv"
	"strings"

	"safeguard/assess"
)

// How many gaps and strengths have room on page one.
const (
	coverGaps      = 5
	coverStrengths = 3
)

func (b *builder) cover() Cover {
	score := b.score(b.r.Whole)
	c := Cover{
		Title:     b.resultTitle(),
		Approval:  b.approval(),
		Score:     score,
		Facts:     b.facts(score),
		Gaps:      b.gaps(),
		PlanFacts: b.planFacts(),
		Signatures: []Signature{
			{b.w.SignChair, b.w.SignDate},
			{b.w.SignFocal, b.w.SignDate},
		},
	}
	b.asked(&c)
	c.Strengths, c.MoreStrengths = b.strengths()
	for _, band := range b.pack.Bands {
		c.Floors = append(c.Floors, Floor{Percent: band.From, Label: band.Label})
	}
	c.BarsLegend, c.Held = b.barsLegend(), b.heldText()
	for _, list := range b.r.Checklists {
		c.Bars = append(c.Bars, Bar{
			Number: strconv.Itoa(list.Number), Title: list.Title,
			Score: b.score(list.Score),
		})
	}
	if len(c.Gaps) == 0 {
		c.NoGaps = b.noGaps(b.w.GapsNoneSoFar, b.w.GapsNoLevel, b.w.GapsNoneLevels, b.w.GapsNone)
	}
	if len(c.Strengths) == 0 {
		c.NoStrength = Fill(b.w.StrengthsNone, "level", b.metLevel())
		if len(c.Gaps) == 0 {
			c.NoStrength = b.noGaps(c.NoStrength, b.w.StrengthsNo, c.NoStrength, c.NoStrength)
		}
	}
	return c
}

// resultTitle names what the score is about: a part is never called the whole.
func (b *builder) resultTitle() string {
	if scope := b.scope(); scope != "" {
		return Fill(b.w.OverallScope, "scope", scope)
	}
	if b.pack.NoOverall {
		return b.w.OverallByList
	}
	return b.w.Overall
}

// totalTitle names the last row of a table: the whole, or which part was asked.
func (b *builder) totalTitle() string {
	if b.scope() != "" {
		return b.resultTitle()
	}
	return b.w.Whole
}

// noGaps returns what to say where there is no gap: one text while questions are
// open, one where no answer is a level, one where only the answers that are levels
// are met, and one where all answers are.
func (b *builder) noGaps(open, noLevel, levels, all string) string {
	s, met := b.r.Whole, 0
	for _, n := range s.Levels {
		met += n
	}
	text := all
	switch {
	case s.Unanswered > 0:
		text = open
	case met == 0:
		text = noLevel
	case s.NA > 0:
		text = levels
	}
	return Fill(text, "level", b.metLevel(), "na", strconv.Itoa(s.NA), "asked", strconv.Itoa(s.Asked))
}

// barsLegend explains the bars. A pack with one band has no lines on them.
func (b *builder) barsLegend() string {
	if len(b.pack.Bands) < 2 {
		return b.w.BarsPlain
	}
	return Fill(b.w.BarsLegend, "bands", b.floors())
}

// heldText names the checklists that a cap of must-haves holds below the band of
// their percent.
func (b *builder) heldText() string {
	var list []string
	for _, c := range b.r.Checklists {
		if ids := c.Score.Rating.HeldBy(); len(ids) > 0 {
			list = append(list, Fill(b.w.BarsHeldItem, "title", strconv.Itoa(c.Number)+"\u00a0"+c.Title, "questions", b.numbers(ids)))
		}
	}
	if len(list) == 0 {
		return ""
	}
	return Fill(b.w.BarsHeld, "list", strings.Join(list, "; "))
}

// numbers lists questions by number.
func (b *builder) numbers(ids []string) string {
	var list []string
	for _, id := range ids {
		if q := b.results[id]; q != nil {
			list = append(list, q.Number)
		}
	}
	return strings.Join(list, ", ")
}

func (b *builder) facts(s Score) []Fact {
	if b.pack.NoOverall {
		return s.Facts
	}
	return append([]Fact{{b.w.PointsLabel, b.outOf(b.r.Whole.Points, b.r.Whole.Possible)}}, s.Facts...)
}

// allQuestions lists the results of all questions in pack order.
func (b *builder) allQuestions() []*assess.QuestionResult {
	var list []*assess.QuestionResult
	for i := range b.r.Checklists {
		list = append(list, b.questionsOf(i)...)
	}
	return list
}

// questionsOf lists the results of the questions of checklist i, from 0.
func (b *builder) questionsOf(i int) []*assess.QuestionResult {
	var list []*assess.QuestionResult
	for j := range b.r.Checklists[i].Questions {
		list = append(list, &b.r.Checklists[i].Questions[j])
	}
	return list
}

// gaps returns the gaps that matter most.
func (b *builder) gaps() []Gap {
	var gaps []Gap
	for _, id := range b.r.Gaps[:min(coverGaps, len(b.r.Gaps))] {
		q := b.results[id]
		why := b.questions[q.ID].Why
		gaps = append(gaps, Gap{
			Number: q.Number, Title: q.Short, Why: why, WhyShort: firstSentence(why),
			Level: b.level(q), MustHave: q.Critical,
		})
	}
	return gaps
}

// firstSentence returns a text up to the first full stop, question mark or
// exclamation mark before a space; in Ethiopic, up to the Ethiopic full stop.
func firstSentence(s string) string {
	for _, end := range []string{". ", "? ", "! ", "። "} {
		if i := strings.Index(s, end); i >= 0 {
			s = s[:i+len(end)-1]
		}
	}
	return s
}

// strengths returns the first strengths, and a text that says how many more there
// are.
func (b *builder) strengths() (out []Strength, more string) {
	top := b.r.Strengths
	for _, id := range top[:min(coverStrengths, len(top))] {
		q := b.results[id]
		out = append(out, Strength{Number: q.Number, Title: q.Short, MustHave: q.Critical})
	}
	if n := len(top) - len(out); n > 0 {
		more = Fill(b.w.StrengthsMore, "n", strconv.Itoa(n))
	}
	return out, more
}
