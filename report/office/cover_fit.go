package office

import (
	"strings"
	"unicode/utf8"

	"safeguard/report"
)

// How a page of Word is estimated, since only Word knows where its lines end: the
// letters on a line, and the lines that page one has for texts beside its
// headings, its tables and the lines to sign on.
const (
	lineLetters = 100
	signLetters = 26 // the signs of a level and of a must-have
	barLetters  = 20 // in the column of percents
	fewestGaps  = 3

	fewestDecided = 3 // of the recorded decisions, before reasons are shortened
	coverLines    = 30
)

// fitCover shortens what page one says of each gap until all of it fits on a page:
// first all but a few of the recorded decisions go, then the last reasons to their first sentence, then what the board is asked, then
// the reasons go, the names of what an
// earlier plan left open, and at last the least of the gaps, which are all in the plan.
func fitCover(v report.Cover, w report.Words) report.Cover {
	all := v
	first := func(n int) { v.Decided = report.FirstDecided(all, w, n) }
	first(len(all.Decided))
	for n := len(v.Decided) - 1; n >= fewestDecided && coverHeight(v) > coverLines; n-- {
		first(n)
	}
	v.Gaps = append([]report.Gap(nil), v.Gaps...)
	v.Decisions = append([]report.Decision(nil), v.Decisions...)
	for i := len(v.Gaps) - 1; i >= 0 && coverHeight(v) > coverLines; i-- {
		v.Gaps[i].Why = v.Gaps[i].WhyShort
	}
	for i := len(v.Decisions) - 1; i >= 0 && coverHeight(v) > coverLines; i-- {
		if d := &v.Decisions[i]; d.Short != "" {
			d.Text = d.Short
		}
	}
	for n := fewestDecided - 1; n >= 0 && len(all.Decided) > 0 && coverHeight(v) > coverLines; n-- {
		first(n)
	}
	for i := len(v.Gaps) - 1; i >= 0 && coverHeight(v) > coverLines; i-- {
		v.Gaps[i].Why = ""
	}
	if coverHeight(v) > coverLines {
		v.EarlierLeft = ""
	}
	for len(v.Gaps) > fewestGaps && coverHeight(v) > coverLines {
		v.Gaps = v.Gaps[:len(v.Gaps)-1]
	}
	return v
}

// coverHeight returns about how many lines the texts of page one need.
func coverHeight(v report.Cover) int {
	n := textLines(v.Approval, v.Score.Rating.Text, v.Held, v.Earlier, report.FactsLine(v.EarlierOwn)+v.EarlierPlan+v.EarlierLeft+strings.Join(v.EarlierNotes, " "), v.NoGaps, v.NoStrength)
	for _, texts := range [][]string{v.Score.Rating.Why, v.Score.MustHaves, v.Score.Warnings} {
		n += textLines(texts...)
	}
	n += len(v.Bars)
	for _, b := range v.Bars {
		if b.Earlier != nil && utf8.RuneCountInString(b.Score.Percent+b.Earlier.Text) > barLetters {
			n++
		}
	}
	for _, g := range v.Gaps {
		n += textLines(g.Number + g.Title + g.Level.Label + strings.Repeat(" ", signLetters) + g.Why)
	}
	for _, d := range v.Decisions {
		n += textLines(d.Text)
	}
	n += textLines(v.DecidedTitle) + textLines(v.Decided...) + textLines(v.Seen...)
	return n
}

// textLines returns about how many lines the texts need.
func textLines(texts ...string) int {
	n := 0
	for _, s := range texts {
		n += (utf8.RuneCountInString(s) + lineLetters - 1) / lineLetters
	}
	return n
}
