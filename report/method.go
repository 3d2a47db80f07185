package report

import (
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) method() Method {
	m := Method{
		Title:  b.w.MethodTitle,
		Rules:  append(b.rulesOfPoints(), b.rulesOfBands()...),
		Tables: []Table{b.sums(), b.scale(), b.bands()},
	}
	m.Rules = append(m.Rules, b.ruleOfNA(),
		Fill(b.w.MethodEvidence, "has", strconv.Itoa(b.r.Whole.EvidenceHas),
			"of", strconv.Itoa(b.r.Whole.EvidenceOf)),
		b.withMustHaves(b.w.MethodPlan, Fill(b.w.MethodPlanMust, "level", b.gapLevel())))
	m.GlossaryTitle, m.Glossary = b.w.GlossaryTitle, Glossary(&b.pack)
	return m
}

// Glossary returns the words of a pack that a reader may not know, each with what
// it means.
func Glossary(p *assess.Pack) []Fact {
	var terms []Fact
	for _, t := range p.Glossary {
		terms = append(terms, Fact{t.Word, t.Means})
	}
	return terms
}

func (b *builder) rulesOfPoints() []string {
	s, n := b.r.Whole, strconv.Itoa
	var levels []string
	for _, l := range b.pack.Scale {
		levels = append(levels, l.Label+" "+n(l.Points))
	}
	whole := Fill(b.w.MethodScore, "points", n(s.Points), "possible", n(s.Possible), "percent", s.Percent.String())
	switch {
	case b.pack.NoOverall:
		whole = b.w.NoOverallText
	case s.Possible == 0:
		whole = b.w.MethodNoScore
	}
	rules := []string{
		b.withMustHaves(Fill(b.w.MethodPoints, "scale", strings.Join(levels, ", ")), b.w.MethodMust),
		whole,
		Fill(b.w.MethodOpen, "unsure", n(s.Unsure), "unanswered", n(s.Unanswered)),
		Fill(b.w.MethodOut, "na", n(s.NA), "hidden", n(s.Hidden)),
	}
	if s.High > s.Points {
		rules = append(rules, Fill(b.w.MethodRange, "points", n(s.Points), "percent", s.Percent.String(),
			"high", n(s.High), "high_percent", s.HighPercent.String()))
	}
	return rules
}

// withMustHaves returns a rule, with its addition about must-haves where the
// report has any.
func (b *builder) withMustHaves(rule, must string) string {
	if b.hasMustHaves() {
		rule += " " + must
	}
	return rule
}

func (b *builder) rulesOfBands() []string {
	rules := []string{b.w.MethodBands}
	if caps := CapRules(&b.pack, b.w); len(caps) > 0 {
		rules = append(append(rules, b.w.MethodHeld), caps...)
	}
	if bands, ok := b.pack.AboveLowestBands(); ok && bands < len(b.pack.Bands)-1 {
		text := b.w.MethodAbove.For(bands)
		if bands == 0 {
			text = b.w.MethodSame
		}
		rules = append(rules, Fill(text, "bands", strconv.Itoa(bands)))
	}
	return append(rules, b.withMustHaves(Fill(b.w.MethodRated, "rated_from", strconv.Itoa(b.pack.RatedFrom)), b.w.MethodRatedMust))
}

// ruleOfNA says what becomes of "does not apply". A limit of one in one is none.
func (b *builder) ruleOfNA() string {
	rules := []string{b.w.MethodNA}
	for _, limit := range []struct {
		text  string
		oneIn int
	}{{b.w.MethodNAWarned, b.pack.NAWarnedOneIn()}, {b.w.MethodNAUnrated, b.pack.NAUnratedOneIn()}} {
		if limit.oneIn > 1 {
			rules = append(rules, Fill(limit.text, "one_in", strconv.Itoa(limit.oneIn)))
		}
	}
	return strings.Join(rules, " ")
}

// floors lists the bands above the lowest with the percent at which each begins.
func (b *builder) floors() string {
	var list []string
	for _, band := range b.pack.Bands[min(1, len(b.pack.Bands)):] {
		list = append(list, band.Label+" "+percent(assess.Percent(band.From)))
	}
	return strings.Join(list, ", ")
}

// CapRules returns a sentence for each cap of the pack: what it holds down, and
// when.
func CapRules(p *assess.Pack, w Words) []string {
	label := func(band string) string {
		if i := p.Band(band); i >= 0 {
			return p.Bands[i].Label
		}
		return band
	}
	var rules []string
	for _, c := range p.Caps {
		text := w.MethodCap
		switch {
		case c.Whole == "":
			text = w.MethodCapList
		case c.Checklist == "":
			text = w.MethodCapWhole
		}
		rules = append(rules, Fill(text, "level", orLower(p, c.MustHave, w), "count", strconv.Itoa(max(c.Count, 1)),
			"checklist", label(c.Checklist), "whole", label(c.Whole)))
	}
	return rules
}

// orLower names a level and those below it, if there are any.
func orLower(p *assess.Pack, level string, w Words) string {
	l, i := p.Level(level)
	if i == 0 {
		return Fill(w.JustLevel, "level", l.Label)
	}
	return Fill(w.OrLower, "level", l.Label)
}

func (b *builder) sums() Table {
	t := Table{Title: b.w.SumsTitle, Total: true, Columns: []Column{
		{b.w.ColumnChecklist, 24, false}, {b.w.ColumnAsked, 10, true}, {b.w.ColumnAnswered, 14, true},
		{b.w.ColumnUnsure, 12, true}, {b.w.ColumnNA, 13, true}, {b.w.ColumnPoints, 10, true},
		{b.w.ColumnPossible, 12, true}, {b.w.ColumnPercent, 11, true}, {b.w.ColumnHigh, 11, true},
	}}
	row := func(title string, s assess.Score) []string {
		n := strconv.Itoa
		points, possible := n(s.Points), n(s.Possible)
		if s.Rating.Why == assess.NoOverall {
			points, possible = b.w.NoNumber, b.w.NoNumber
		}
		return []string{title, n(s.Asked), n(s.Answered), n(s.Unsure), n(s.NA),
			points, possible, percent(s.Percent), percent(s.HighPercent)}
	}
	for _, c := range b.r.Checklists {
		t.Rows = append(t.Rows, row(strconv.Itoa(c.Number)+"  "+c.Title, c.Score))
	}
	t.Rows = append(t.Rows, row(b.totalTitle(), b.r.Whole))
	return t
}

func (b *builder) scale() Table {
	t := Table{Title: b.w.ScaleTitle, Columns: []Column{
		{b.w.ColumnLevel, 16, false}, {b.w.ColumnPoints, 9, true}, {b.w.ColumnMeans, 75, false},
	}}
	for i, l := range b.pack.Scale {
		label := Fill(b.w.Lettered, "letter", assess.Letter(i), "label", l.Label)
		t.Rows = append(t.Rows, []string{label, strconv.Itoa(l.Points), l.Means})
	}
	return t
}

func (b *builder) bands() Table {
	t := Table{Title: b.w.BandsTitle, Columns: []Column{
		{b.w.ColumnBand, 16, false}, {b.w.ColumnFrom, 9, true}, {b.w.ColumnSays, 75, false},
	}}
	for _, band := range b.pack.Bands {
		t.Rows = append(t.Rows, []string{band.Label, percent(assess.Percent(band.From)), band.Text})
	}
	return t
}

// MethodWords are the texts that explain the words and the sums.
type MethodWords struct {
	GlossaryTitle    string `json:"glossary_title"`
	MethodTitle      string `json:"method_title"`
	MethodPoints     string `json:"method_points"`
	MethodMust       string `json:"method_must"`
	MethodScore      string `json:"method_score"`
	MethodNoScore    string `json:"method_no_score"`
	MethodOpen       string `json:"method_open"`
	MethodOut        string `json:"method_out"`
	MethodRange      string `json:"method_range"`
	MethodBands      string `json:"method_bands"`
	MethodHeld       string `json:"method_held"`
	MethodCap        string `json:"method_cap"`
	MethodCapList    string `json:"method_cap_checklist"`
	MethodCapWhole   string `json:"method_cap_whole"`
	MethodAbove      Plural `json:"method_above"`
	MethodSame       string `json:"method_same"`
	MethodRated      string `json:"method_rated"`
	MethodRatedMust  string `json:"method_rated_must"`
	MethodNA         string `json:"method_na"`
	MethodNAWarned   string `json:"method_na_warned"`
	MethodNAUnrated  string `json:"method_na_unrated"`
	MethodEvidence   string `json:"method_evidence"`
	MethodObserved   string `json:"method_observed"`
	MethodUnobserved string `json:"method_unobserved"`
	MethodPlan       string `json:"method_plan"`
	MethodPlanMust   string `json:"method_plan_must"`
	SumsTitle        string `json:"sums_title"`
	ColumnChecklist  string `json:"column_checklist"`
	ColumnAsked      string `json:"column_asked"`
	ColumnAnswered   string `json:"column_answered"`
	ColumnUnsure     string `json:"column_unsure"`
	ColumnNA         string `json:"column_na"`
	ColumnPoints     string `json:"column_points"`
	ColumnPossible   string `json:"column_possible"`
	ColumnPercent    string `json:"column_percent"`
	ColumnHigh       string `json:"column_high"`
	Whole            string `json:"whole"`
	ScaleTitle       string `json:"scale_title"`
	ColumnLevel      string `json:"column_level"`
	ColumnMeans      string `json:"column_means"`
	BandsTitle       string `json:"bands_title"`
	ColumnBand       string `json:"column_band"`
	ColumnFrom       string `json:"column_from"`
	ColumnSays       string `json:"column_says"`
}
