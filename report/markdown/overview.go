package markdown

import (
	"strconv"

	"safeguard/report"
)

// overview prints the grid of all answers as letters, which is what Markdown has
// for shapes.
func (p *printer) overview(m report.Model) {
	v := m.Overview
	if v.Title == "" {
		return
	}
	p.heading(2, v.Title)
	p.text(v.Intro)
	for _, l := range v.Legend {
		p.item("-", bold(spaced(l.Letter, l.Label)))
	}
	var rows [][]string
	for _, c := range m.Checklists {
		rows = append(rows, []string{cell(bold(spaced(c.Number, c.Title)), inline(c.Score.Rating.Headline)), p.strip(c.Answers)})
	}
	p.table([]report.Column{{Title: p.words.ColumnChecklist}, {Title: p.words.ColumnAnswer}}, rows)
	p.practice(m.Practice)
	p.themes(m.Themes)
}

// strip lists the answers of a checklist on one line, must-haves bold.
func (p *printer) strip(answers []report.Answer) string {
	var out []string
	for _, a := range answers {
		text := a.Number + "\u00a0" + letter(a.Level)
		if a.MustHave {
			out = append(out, bold("◆\u00a0"+text))
		} else {
			out = append(out, inline(text))
		}
	}
	return cell(report.Joined(", ", out...))
}

func letter(l report.Level) string {
	if l.Letter == "" {
		return "…"
	}
	return l.Letter
}

func (p *printer) practice(v report.Practice) {
	if v.Title == "" {
		return
	}
	p.heading(3, v.Title)
	p.text(v.Text)
	columns := []report.Column{{Title: p.words.ColumnChecklist}}
	for _, part := range v.Parts {
		columns = append(columns, report.Column{Title: part.Label, Number: true})
	}
	columns = append(columns, report.Column{Title: p.words.ColumnAnswered})
	var rows [][]string
	for _, r := range v.Rows {
		row := []string{inCell(spaced(r.Number, r.Title))}
		for i := range v.Parts {
			n := ""
			if i < len(r.Counts) {
				n = strconv.Itoa(r.Counts[i])
			}
			row = append(row, n)
		}
		rows = append(rows, append(row, inCell(r.Text)))
	}
	p.table(columns, rows)
}

func (p *printer) themes(v report.Themes) {
	if len(v.Rows) == 0 {
		return
	}
	p.heading(3, v.Title)
	p.text(v.Intro)
	var rows [][]string
	for _, t := range v.Rows {
		rows = append(rows, []string{inCell(t.Title), inCell(t.Score.Percent), inCell(t.Score.Points), inCell(t.Answers)})
	}
	p.table([]report.Column{{Title: v.Title}, {Title: p.words.ColumnPercent, Number: true},
		{Title: p.words.ColumnPoints}, {Title: p.words.ColumnAnswered}}, rows)
}
