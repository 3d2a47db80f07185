// Package text draws a report as plain text, for screens, mail and whatever
// reads aloud. It has no colours and no signs without a word.
package text

import (
	"bufio"
	"io"
	"strconv"
	"strings"

	"safeguard/report"
)

// MinWidth is the narrowest text that is drawn.
const MinWidth = 40

// Write draws the report in lines of at most width columns, or MinWidth if that
// is more. Only a longer word exceeds it.
func Write(w io.Writer, m report.Model, width int) error {
	p := &printer{w: bufio.NewWriter(w), width: max(width, MinWidth)}
	if m.Progress != nil {
		p.progress(m)
		return p.w.Flush()
	}
	p.cover(m)
	p.plan(m)
	p.overview(m)
	p.answers(m)
	p.lists(m)
	p.annex(m.Rounds)
	p.annex(m.Standards)
	p.workshop(m)
	p.method(m)
	p.closing(m)
	return p.w.Flush()
}

// head prints whose report it is, and of which round and day.
func (p *printer) head(h report.Head) {
	p.title(h.Organisation)
	p.text(0, h.Title)
	p.text(0, h.Round+", "+h.Date)
	p.text(0, h.Pack)
	p.text(0, h.Participants)
	p.text(0, h.Fingerprint)
}

func (p *printer) cover(m report.Model) {
	v := m.Cover
	p.head(m.Head)
	p.text(0, v.Approval)
	p.heading(v.Title)
	p.score(v.Score)
	for _, f := range v.Facts {
		p.text(0, f.Label+": "+f.Value)
	}
	p.heading(m.Words.BarsTitle)
	for _, b := range v.Bars {
		line := b.Title + ": " + b.Score.Rating.Headline + ", " + b.Score.Percent + ", " + b.Score.Points
		if b.Earlier != nil {
			line += " (" + b.Earlier.Text + ")"
		}
		p.item(b.Number, line)
	}
	p.text(0, v.Held)
	p.text(0, v.Earlier)
	p.text(0, report.FactsLine(v.EarlierOwn))
	p.text(0, report.Joined(" ", v.EarlierPlan, v.EarlierLeft))
	for _, note := range v.EarlierNotes {
		p.text(0, note)
	}
	p.heading(m.Words.GapsTitle)
	p.text(0, v.NoGaps)
	for _, g := range v.Gaps {
		p.item(g.Number, g.Title+": "+g.Level.Label+p.mustHave(m, g.MustHave))
		p.text(itemIndent, g.Why)
	}
	p.heading(m.Words.StrengthsTitle)
	p.text(0, v.NoStrength)
	for _, s := range v.Strengths {
		p.item(s.Number, s.Title+p.mustHave(m, s.MustHave))
	}
	p.text(itemIndent, v.MoreStrengths)
	if len(v.PlanFacts) > 0 {
		p.heading(m.Words.PlanState)
	}
	for _, f := range v.PlanFacts {
		p.text(0, f.Label+": "+f.Value)
	}
	p.heading(v.AskTitle)
	for i, d := range v.Decisions {
		p.item(strconv.Itoa(i+1)+".", d.Text+boxes(d.Choices))
	}
	p.decided(m)
	p.signatures(v.Signatures)
}

// decided prints what was decided before, and what a board has seen.
func (p *printer) decided(m report.Model) {
	if v := m.Cover; v.DecidedTitle != "" {
		p.heading(v.DecidedTitle)
		for _, text := range report.FirstDecided(v, m.Words, len(v.Decided)) {
			p.item("-", text)
		}
	}
	for _, text := range m.Cover.Seen {
		p.blank()
		p.text(0, text)
	}
}

// signatures prints a line for each person who signs.
func (p *printer) signatures(list []report.Signature) {
	for _, s := range list {
		p.blank()
		p.text(0, s.Label+", "+s.Date+":")
	}
}

// score prints a band with its reasons.
func (p *printer) score(s report.Score) {
	p.text(0, report.Joined(", ", s.Rating.Headline, s.Percent))
	p.text(0, s.Rating.Text)
	p.text(0, s.Rating.WhyTitle)
	for _, why := range s.Rating.Why {
		p.item("-", why)
	}
	for _, line := range append(s.MustHaves, s.Warnings...) {
		p.text(0, line)
	}
}

func (p *printer) mustHave(m report.Model, is bool) string {
	if is {
		return " (" + m.Words.MustHave + ")"
	}
	return ""
}

// boxes are choices to tick, behind a text.
func boxes(choices []string) string {
	var b strings.Builder
	for _, c := range choices {
		b.WriteString("  [\u00a0]\u00a0" + c)
	}
	return b.String()
}

func (p *printer) plan(m report.Model) {
	p.title(m.Plan.Title)
	p.text(0, m.Plan.Intro)
	for _, g := range m.Plan.Groups {
		p.heading(g.Title + " (" + g.Text + ")")
		for _, r := range g.Rows {
			p.planRow(m, r)
		}
		for _, r := range g.Brief {
			p.item(r.Order+".", r.What+" ("+r.Who+")")
		}
	}
}

func (p *printer) planRow(m report.Model, r report.PlanRow) {
	p.item(r.Order+".", r.What)
	p.text(itemIndent, r.FirstStep)
	p.text(itemIndent, m.Words.ColumnWhy+": "+report.Joined(", ", r.Number+" "+r.Why, r.Level.Label)+p.mustHave(m, r.MustHave)+". "+r.Gain)
	for _, f := range []report.Fact{
		{Label: m.Words.ColumnWho, Value: report.Joined(", ", r.Who, r.When, r.Overdue)},
		{Label: m.Words.ColumnHelp, Value: r.Help},
		{Label: m.Words.ColumnProof, Value: r.Proof},
	} {
		if f.Value != "" {
			p.text(itemIndent, f.Label+": "+f.Value)
		}
	}
	p.text(itemIndent, r.Effort)
	p.text(itemIndent, r.Redacted)
	p.blank()
}

func (p *printer) answers(m report.Model) {
	if len(m.Checklists) == 0 {
		return
	}
	p.title(m.Words.AnswersTitle)
	for _, c := range m.Checklists {
		p.heading(c.Number + " " + c.Title)
		p.text(0, c.Purpose)
		p.score(c.Score)
		p.text(0, report.Joined(" · ", c.Score.Points, report.FactsLine(c.Score.Facts)))
		for _, f := range c.Summary {
			p.text(0, f.Label+": "+f.Value)
		}
		p.blank()
		for _, a := range c.Answers {
			p.item(a.Number, a.Text+p.mustHave(m, a.MustHave))
			p.text(itemIndent, m.Words.ColumnAnswer+": "+report.Joined(", ", strings.TrimSpace(a.Level.Letter+" "+a.Level.Label), a.Points, a.Since))
			for _, d := range a.Details {
				p.text(itemIndent, strings.TrimSpace(d.Label+" "+d.Text))
			}
		}
	}
}
