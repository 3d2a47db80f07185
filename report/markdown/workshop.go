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
		p.text(v.GroupsTitle + ": " + report.FactsLine(s.Groups))
	}
	if len(v.Sessions) > 0 {
		p.text(v.GroupsNote)
	}
	p.heading(3, v.BarsTitle)
	p.text(v.BarsLegend)
	var rows [][]string
	for _, b := range v.Bars {
		rows = append(rows, []string{
			cell(bold(spaced(b.Number, b.Title)) + p.mustHave(b.MustHave)), inCell(hands(b.Hands)),
			cell(inline(b.Agreed), bold(b.Mark)),
		})
	}
	p.table([]report.Column{{Title: p.words.ColumnQuestion}, {Title: v.BarsTitle}, {Title: p.words.ColumnAnswer}}, rows)
	for _, l := range v.Lists {
		p.list(l)
	}
	p.voices(v.Voices)
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
		for _, h := range r.Hands {
			lines = append(lines, inline(hands(h)))
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
