package markdown

import (
	"strconv"

	"safeguard/report"
)

func (p *printer) workshop(v *report.Workshop) {
	if v == nil {
		return
	}
	p.heading(2, v.Title)
	p.text(v.Intro)
	for _, s := range v.Sessions {
		p.text(report.FactsLine(s.Facts))
		p.text(v.GroupsTitle + ": " + report.Joined(", ", s.Groups...))
	}
	if len(v.Sessions) > 0 {
		p.text(v.GroupsNote)
	}
	p.heading(3, v.BarsTitle)
	p.text(v.BarsLegend)
	var rows [][]string
	for _, b := range v.Bars {
		stood, agreed := roomCells(b)
		rows = append(rows, []string{
			cell(bold(spaced(b.Number, b.Title)) + p.mustHave(b.MustHave)), cell(stood...), cell(append(agreed, bold(b.Mark))...),
		})
	}
	p.table([]report.Column{{Title: p.words.ColumnQuestion}, {Title: v.BarsTitle}, {Title: p.words.ColumnAnswer}}, rows)
	for _, l := range v.Lists {
		p.list(l)
	}
	p.voices(v.Voices)
}

// roomCells returns the lines on how tables stood, and on what they agreed.
func roomCells(b report.RoomBar) (stood, agreed []string) {
	for _, part := range b.Parts() {
		if part.Table != "" {
			stood, agreed = append(stood, bold(part.Table)), append(agreed, bold(part.Table))
		}
		for _, h := range part.Hands {
			stood = append(stood, inline(hands(h)))
		}
		for _, note := range part.Notes {
			stood = append(stood, inline(note))
		}
		for _, a := range part.Agreed {
			agreed = append(agreed, inline(a))
		}
	}
	return stood, agreed
}

func (p *printer) voices(v *report.Voices) {
	if v == nil {
		return
	}
	p.heading(3, v.Title)
	p.text(v.Intro)
	p.text(v.None)
	for _, r := range v.Rows {
		var lines []string
		for _, middle := range r.Middles {
			lines = append(lines, inline(middle))
		}
		p.item("-", bold(spaced(r.Number, r.Title)), lines...)
	}
}

// hands returns how many hands there were for each answer.
func hands(h report.Hands) string {
	var counts []string
	for _, p := range h.Parts {
		counts = append(counts, spaced(p.Level.Letter, p.Level.Label, strconv.Itoa(p.Count)))
	}
	return joined(h.Label, h.Total) + ": " + report.Joined(", ", counts...)
}
