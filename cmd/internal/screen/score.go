package screen

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// Score prints the bands and sums of an assessment; explain adds each sum, so that
// it can be redone by hand. said is how it compares with the round before; it may be
// empty.
func (v *View) Score(file *store.File, said report.Rounds, explain bool) error {
	w, r, p := v.Words.Command, file.Result(v.Today), v.printer()
	m := v.Composer.ModelOf(file, r)
	p.Line("%s", words.Fill(w.Heading, "organisation", m.Head.Organisation, "round", file.About.Round, "date", m.Head.Date))
	if m.Head.Scope != "" {
		p.Paragraph("", m.Head.Scope)
	}
	p.Line("")
	if explain {
		for _, c := range r.Checklists {
			v.explainChecklist(p, &file.About.Pack, c)
		}
	}
	printRating(p, m.Words, "", m.Cover.Title, m.Cover.Score)
	p.Line("")
	for _, bar := range m.Cover.Bars {
		printRating(p, m.Words, bar.Number+"  ", bar.Title, bar.Score)
	}
	if said.Sentence != "" {
		p.Line("")
		p.Paragraph("", said.Sentence)
	}
	printThemes(p, m)
	if explain {
		printStandards(p, m)
		p.Line("")
		for _, rule := range m.Method.Rules {
			p.Paragraph("- ", rule)
		}
	}
	return p.Err()
}

// printThemes prints the scores of what runs across the checklists.
func printThemes(p *Printer, m report.Model) {
	if len(m.Themes.Rows) == 0 {
		return
	}
	p.Line("")
	p.Paragraph("", m.Themes.Title)
	for _, t := range m.Themes.Rows {
		p.Paragraph("   ", t.Title+": "+t.Score.Points+" · "+percents(m.Words, t.Score))
	}
}

// printStandards prints, by part of each standard, how many questions are at
// which levels, and how many are open.
func printStandards(p *Printer, m report.Model) {
	for _, item := range m.Standards.Items {
		p.Line("")
		p.Paragraph("", item.Table.Title)
		p.Paragraph("", item.Note)
		for _, row := range item.Table.Rows {
			text := row[0]
			for i := 2; i < len(row) && row[1] != m.Words.StandardNothing; i++ {
				text += " · " + item.Table.Columns[i].Title + " " + row[i]
			}
			if text == row[0] {
				text += " · " + row[1]
			}
			p.Paragraph("   ", text)
		}
	}
}

// printRating prints the band, the sums and what keeps the band down.
func printRating(p *Printer, w report.Words, number, title string, s report.Score) {
	p.Paragraph(number, title+": "+report.Joined(" · ", s.Rating.Headline, s.Points, percents(w, s)))
	if s.Percent == "" {
		p.Paragraph("   ", s.Rating.Text)
	}
	for _, why := range append(s.Rating.Why, s.Warnings...) {
		p.Paragraph("   ", why)
	}
	if number == "" {
		for _, gap := range s.MustHaves {
			p.Paragraph("   ", gap)
		}
	}
}

// percents says the percent, and how high the open questions could bring it.
func percents(w report.Words, s report.Score) string {
	if s.High == "" || s.High == s.Percent {
		return s.Percent
	}
	return report.FillHoles(w.LowToHigh, "low", s.Percent, "high", s.High)
}

// explainChecklist prints each question's sum and their total.
func (v *View) explainChecklist(p *Printer, pack *assess.Pack, c assess.ChecklistResult) {
	w := v.Words.Command
	p.Line("%d  %s", c.Number, c.Title)
	for _, q := range c.Questions {
		star := " "
		if q.Critical {
			star = "*"
		}
		sum := "–"
		if q.Possible > 0 {
			level := q.Points / q.Weight
			sum = words.Fill(w.Sum, "points", level, "weight", q.Weight, "sum", pad2(q.Points), "possible", pad2(q.Possible))
		}
		p.Line("%6s %s %s %s", q.Number, star, report.Pad(v.statusWord(pack, q), 20), sum)
	}
	p.Line("%9s%s %s", "", report.Pad(w.Together, 20), words.Fill(w.Total, "sum", c.Score.Points, "possible", c.Score.Possible, "percent", c.Score.Percent))
	if c.Score.High != c.Score.Points {
		p.Line("%9s%s %s", "", report.Pad(w.IfTop, 20), words.Fill(w.Total, "sum", c.Score.High, "possible", c.Score.Possible, "percent", c.Score.HighPercent))
	}
	p.Line("")
}

// pad2 writes a number in at least two columns, so that sums stand in line.
func pad2(n int) string {
	s := strconv.Itoa(n)
	if len(s) < 2 {
		s = " " + s
	}
	return s
}
