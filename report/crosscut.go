package report

import (
	"cmp"
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) themes() Themes {
	t := Themes{Title: b.w.ThemesTitle, Intro: b.w.ThemesIntro}
	for _, r := range b.r.Themes {
		score := b.sumsOf(r.Tally)
		if r.TooFew(&b.pack) {
			b.noScoreYet(&score, r.Tally)
		}
		t.Rows = append(t.Rows, Theme{
			Title: r.Title, Score: score,
			Answers: Fill(b.w.ThemeAnswers, "answered", strconv.Itoa(r.Answered), "asked", strconv.Itoa(r.Asked)),
		})
	}
	if len(t.Rows) == 0 {
		return Themes{}
	}
	return t
}

// standards returns counts only: the mapping is the pack's own, and no
// publisher's assessment.
func (b *builder) standards() Standards {
	s := Standards{Title: b.w.StandardsTitle, Intro: b.w.StandardsIntro}
	for _, r := range b.r.Standards {
		s.Items = append(s.Items, b.standard(r))
	}
	if len(s.Items) == 0 {
		return Standards{}
	}
	return s
}

func (b *builder) standard(r assess.StandardResult) Standard {
	var about assess.Standard
	for _, s := range b.pack.Standards {
		if s.ID == r.ID {
			about = s
		}
	}
	title := cmp.Or(about.Title, r.ID)
	if about.Publisher != "" {
		title += ", " + about.Publisher
	}
	if about.Year != 0 {
		title += ", " + strconv.Itoa(about.Year)
	}
	t := Table{Title: title, Columns: []Column{{b.w.ColumnPart, 34, false}, {b.w.ColumnQuestions, 34, false}}}
	for _, practice := range b.practices() {
		label := b.practiceLabel(practice)
		if practice == assess.Below {
			label = b.w.ColumnBelow // "we don't know" is counted there
		}
		t.Columns = append(t.Columns, Column{label, 12, true})
	}
	t.Columns = append(t.Columns, Column{b.w.ColumnOpen, 12, true})
	for _, p := range r.Parts {
		t.Rows = append(t.Rows, b.standardPart(p))
	}
	note := Fill(b.w.StandardNote, "publisher", cmp.Or(about.Publisher, title))
	return Standard{Note: Joined(" ", note, about.Note), Table: t}
}

func (b *builder) standardPart(p assess.PartResult) []string {
	title := p.Title
	if title == "" {
		title = p.Ref
	} else if strings.ContainsAny(p.Ref, "0123456789") { // else it is a key, not a number
		title = p.Ref + "  " + title
	}
	for _, c := range b.pack.Checklists {
		if c.ID == p.Checklist {
			title = Fill(b.w.StandardPart, "part", title, "checklist", c.Title)
		}
	}
	row := []string{title, cmp.Or(b.numbers(p.Questions), b.w.StandardNothing)}
	for _, practice := range b.practices() {
		row = append(row, strconv.Itoa(p.Of(practice)))
	}
	return append(row, strconv.Itoa(p.Open))
}
