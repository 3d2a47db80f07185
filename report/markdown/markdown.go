// Package markdown draws a report as CommonMark with pipe tables, to be put into
// a wiki, a repository or an editor. What a person typed never becomes markup.
package markdown

import (
	"bufio"
	"io"

	"safeguard/report"
)

// Write draws the report as Markdown. The same model always gives the same
// bytes.
func Write(w io.Writer, m report.Model) error {
	p := &printer{w: bufio.NewWriter(w), words: m.Words}
	if m.Progress != nil {
		p.progress(m)
		return p.w.Flush()
	}
	p.cover(m)
	p.plan(m.Plan)
	p.overview(m)
	p.answers(m)
	p.lists(m.Lists)
	p.annex(m.Rounds)
	p.annex(m.Standards)
	p.workshop(m.Workshop)
	p.method(m.Method)
	p.closing(m.Closing)
	return p.w.Flush()
}

// head writes whose report it is, and of which round and day.
func (p *printer) head(h report.Head) {
	p.heading(1, h.Organisation)
	p.text(h.Title)
	p.text(joined(h.Round, h.Date, h.Pack, h.Scope, h.Participants))
	p.text(h.Fingerprint)
}

func (p *printer) cover(m report.Model) {
	v := m.Cover
	p.head(m.Head)
	p.strong(v.Approval)
	p.heading(2, v.Title)
	p.score(v.Score)
	var facts [][]string
	for _, f := range v.Facts {
		facts = append(facts, []string{inCell(f.Label), inCell(f.Value)})
	}
	p.table([]report.Column{{Title: v.Title}, {Title: v.Score.Percent, Number: true}}, facts)
	p.bars(v)
	p.gaps(v)
	p.decisions(v)
}

// score prints a band with its reasons.
func (p *printer) score(s report.Score) {
	p.strong(joined(s.Rating.Headline, s.Percent, s.Points))
	p.text(s.Rating.Text)
	p.strong(s.Rating.WhyTitle)
	for _, texts := range [][]string{s.Rating.Why, s.MustHaves, s.Warnings} {
		for _, text := range texts {
			p.text(text)
		}
	}
}

func (p *printer) bars(v report.Cover) {
	p.heading(2, p.words.BarsTitle)
	var rows [][]string
	for _, b := range v.Bars {
		percent := b.Score.Percent
		if b.Earlier != nil {
			percent += " (" + b.Earlier.Text + ")"
		}
		rows = append(rows, []string{
			inCell(b.Number + " " + b.Title), inCell(percent), inCell(b.Score.High),
			inCell(b.Score.Points), inCell(b.Score.Rating.Headline),
		})
	}
	p.table([]report.Column{
		{Title: p.words.ColumnChecklist}, {Title: p.words.ColumnPercent, Number: true},
		{Title: p.words.ColumnHigh, Number: true}, {Title: p.words.ColumnPoints}, {Title: p.words.ColumnBand},
	}, rows)
	p.text(v.Held)
	p.strong(v.Earlier)
	p.text(report.FactsLine(v.EarlierOwn))
	p.text(report.Joined(" ", v.EarlierPlan, v.EarlierLeft))
	for _, note := range v.EarlierNotes {
		p.text(note)
	}
}

func (p *printer) gaps(v report.Cover) {
	p.heading(2, p.words.GapsTitle)
	p.text(v.NoGaps)
	for _, g := range v.Gaps {
		p.item("-", bold(g.Number+" "+g.Title)+": "+inline(g.Level.Label)+p.mustHave(g.MustHave), inline(g.Why))
	}
	p.heading(2, p.words.StrengthsTitle)
	p.text(v.NoStrength)
	for _, s := range v.Strengths {
		p.item("-", inline(s.Number+" "+s.Title)+p.mustHave(s.MustHave))
	}
	p.text(v.MoreStrengths)
}

func (p *printer) decisions(v report.Cover) {
	p.heading(2, v.AskTitle)
	if len(v.PlanFacts) > 0 {
		p.text(p.words.PlanState + ": " + report.FactsLine(v.PlanFacts))
	}
	for i, d := range v.Decisions {
		p.item(number(i), inline(d.Text)+blank(d.Blank), boxes(d.Choices))
	}
	if v.DecidedTitle != "" {
		p.heading(3, v.DecidedTitle)
		for _, text := range report.FirstDecided(v, p.words, len(v.Decided)) {
			p.item("-", inline(text))
		}
	}
	for _, text := range v.Seen {
		p.text(text)
	}
	p.signatures(v.Signatures)
}

// signatures writes a line for each person who signs.
func (p *printer) signatures(list []report.Signature) {
	for _, s := range list {
		p.text(s.Label + ", " + s.Date + ":")
	}
}
