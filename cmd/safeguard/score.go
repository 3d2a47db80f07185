package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/report"
	"safeguard/report/data"
)

func newScore(e *env) *cobra.Command {
	var explain bool
	var format string
	cmd := &cobra.Command{
		Use:   "score FILE",
		Short: "Show the score; --explain shows every sum",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			switch format {
			case "json":
				return data.New(&file.About, file.Result(e.today()), nil).Write(e.out)
			case "text":
				return printScore(e, file, explain)
			}
			return usagef("--format: %q is neither text nor json", format)
		},
	}
	flags := cmd.Flags()
	flags.BoolVar(&explain, "explain", false, "show each sum, so that it can be redone by hand")
	flags.StringVar(&format, "format", "text", "`text|json`")
	return cmd
}

func printScore(e *env, file *store.File, explain bool) error {
	w, r, p := e.words.Command, file.Result(e.today()), &printer{w: e.out}
	m := e.modelOf(file, r)
	width := e.width()
	p.line("%s", with(w.Heading, "organisation", m.Head.Organisation, "round", file.About.Round, "date", m.Head.Date))
	if m.Head.Scope != "" {
		p.paragraph("", m.Head.Scope, width)
	}
	p.line("")
	if explain {
		for _, c := range r.Checklists {
			e.explainChecklist(p, &file.About.Pack, c)
		}
	}
	printRating(p, width, "", m.Cover.Title, m.Cover.Score)
	p.line("")
	for _, bar := range m.Cover.Bars {
		printRating(p, width, bar.Number+"  ", bar.Title, bar.Score)
	}
	printThemes(p, width, m)
	if explain {
		printStandards(p, width, m)
		p.line("")
		for _, rule := range m.Method.Rules {
			p.paragraph("- ", rule, width)
		}
	}
	return p.err
}

// printThemes prints the scores of what runs across the checklists.
func printThemes(p *printer, width int, m report.Model) {
	if len(m.Themes.Rows) == 0 {
		return
	}
	p.line("")
	p.paragraph("", m.Themes.Title, width)
	for _, t := range m.Themes.Rows {
		p.paragraph("   ", t.Title+": "+t.Score.Points+" · "+t.Score.Percent+rangeOf(t.Score), width)
	}
}

// printStandards prints, by part of each standard, how many questions are
// practised, on paper, missing and open.
func printStandards(p *printer, width int, m report.Model) {
	for _, item := range m.Standards.Items {
		p.line("")
		p.paragraph("", item.Table.Title, width)
		p.paragraph("", item.Note, width)
		for _, row := range item.Table.Rows {
			text := row[0]
			for i := 2; i < len(row) && row[1] != m.Words.StandardNothing; i++ {
				text += " · " + item.Table.Columns[i].Title + " " + row[i]
			}
			if text == row[0] {
				text += " · " + row[1]
			}
			p.paragraph("   ", text, width)
		}
	}
}

// printRating prints the band, the sums and what keeps the band down.
func printRating(p *printer, width int, number, title string, s report.Score) {
	p.paragraph(number, title+": "+s.Rating.Headline+" · "+s.Points+" · "+s.Percent+rangeOf(s), width)
	for _, why := range append(s.Rating.Why, s.Warnings...) {
		p.paragraph("   ", why, width)
	}
	if number == "" {
		for _, gap := range s.MustHaves {
			p.paragraph("   ", gap, width)
		}
	}
}

// rangeOf says how high the open questions could bring the percent.
func rangeOf(s report.Score) string {
	if s.High == s.Percent {
		return ""
	}
	return " – " + s.High
}

// explainChecklist prints each question's sum and their total.
func (e *env) explainChecklist(p *printer, pack *assess.Pack, c assess.ChecklistResult) {
	w := e.words.Command
	p.line("%d  %s", c.Number, c.Title)
	for _, q := range c.Questions {
		star := " "
		if q.Critical {
			star = "*"
		}
		sum := "–"
		if q.Possible > 0 {
			level := q.Points / q.Weight
			sum = with(w.Sum, "points", level, "weight", q.Weight, "sum", pad2(q.Points), "possible", pad2(q.Possible))
		}
		p.line("%6s %s %s %s", q.Number, star, report.Pad(e.statusWord(pack, q), 20), sum)
	}
	p.line("%9s%s %s", "", report.Pad(w.Together, 20), with(w.Total, "sum", c.Score.Points, "possible", c.Score.Possible, "percent", c.Score.Percent))
	if c.Score.High != c.Score.Points {
		p.line("%9s%s %s", "", report.Pad(w.IfTop, 20), with(w.Total, "sum", c.Score.High, "possible", c.Score.Possible, "percent", c.Score.HighPercent))
	}
	p.line("")
}

// pad2 writes a number in at least two columns, so that sums stand in line.
func pad2(n int) string {
	s := strconv.Itoa(n)
	if len(s) < 2 {
		s = " " + s
	}
	return s
}
