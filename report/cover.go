package report

import (
	"cmp"
	"slices"
	"strconv"

	"safeguard/assess"
)

const (
	coverGaps      = 5
	coverStrengths = 3
)

func (b *builder) cover() Cover {
	score := b.score(b.r.Whole, b.all())
	c := Cover{
		Title:     b.w.Overall,
		Approval:  b.approval(),
		Score:     score,
		Facts:     b.facts(score),
		Gaps:      b.gaps(),
		Strengths: b.strengths(),
		PlanFacts: b.planFacts(),
		Decisions: b.decisions(),
		Signatures: []Signature{
			{b.w.SignChair, b.w.SignDate},
			{b.w.SignFocal, b.w.SignDate},
		},
	}
	if scope := b.scope(); scope != "" {
		c.Title = Fill(b.w.OverallScope, "scope", scope)
	}
	for _, band := range b.pack.Bands {
		c.Floors = append(c.Floors, Floor{Percent: band.From, Label: band.Label})
	}
	c.BarsLegend = Fill(b.w.BarsLegend, "bands", b.floors())
	for i, list := range b.r.Checklists {
		c.Bars = append(c.Bars, Bar{
			Number: strconv.Itoa(list.Number), Title: list.Title,
			Score: b.score(list.Score, b.of(i)),
		})
	}
	if len(c.Gaps) == 0 {
		c.NoGaps = b.w.GapsNone
		if b.r.Whole.Unanswered > 0 || b.r.Whole.Answered == 0 {
			c.NoGaps = b.w.GapsNoneSoFar
		}
	}
	if len(c.Strengths) == 0 {
		c.NoStrength = b.w.StrengthsNone
	}
	return c
}

func (b *builder) facts(s Score) []Fact {
	return []Fact{
		{b.w.PointsLabel, b.outOf(b.r.Whole.Points, b.r.Whole.Possible)},
		{b.w.RangeLabel, s.High},
		{b.w.AnsweredLabel, s.Answered},
		{b.w.EvidenceLabel, s.Evidence},
	}
}

// all lists the results of all questions in pack order.
func (b *builder) all() []*assess.QuestionResult {
	var list []*assess.QuestionResult
	for i := range b.r.Checklists {
		list = append(list, b.of(i)...)
	}
	return list
}

// of lists the results of the questions of the checklist at place i.
func (b *builder) of(i int) []*assess.QuestionResult {
	var list []*assess.QuestionResult
	for j := range b.r.Checklists[i].Questions {
		list = append(list, &b.r.Checklists[i].Questions[j])
	}
	return list
}

// gaps are those that the plan takes up first.
func (b *builder) gaps() []Gap {
	var gaps []Gap
	for _, a := range b.r.Plan[:min(coverGaps, len(b.r.Plan))] {
		q := b.results[a.Question]
		gaps = append(gaps, Gap{
			Number: q.Number, Title: q.Short, Why: b.questions[q.ID].Why,
			Level: b.level(q), MustHave: q.Critical,
		})
	}
	return gaps
}

// strengths are questions at the top level: must-haves first, then those that
// name evidence, then the weightiest.
func (b *builder) strengths() []Strength {
	var top []*assess.QuestionResult
	for _, q := range b.all() {
		if l := b.level(q); l.Kind == OnScale && l.Place == l.Of {
			top = append(top, q)
		}
	}
	slices.SortStableFunc(top, func(x, y *assess.QuestionResult) int {
		return cmp.Or(trueFirst(x.Critical, y.Critical), trueFirst(!x.NoEvidence, !y.NoEvidence),
			cmp.Compare(y.Weight, x.Weight))
	})
	var out []Strength
	for _, q := range top[:min(coverStrengths, len(top))] {
		out = append(out, Strength{Number: q.Number, Title: q.Short, MustHave: q.Critical})
	}
	return out
}

func trueFirst(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return -1
	}
	return 1
}
