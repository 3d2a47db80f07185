package main

import (
	"github.com/spf13/cobra"

	"safeguard/report"
)

func newCompare(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "compare OLD NEW",
		Short: "Show what has changed between two rounds",
		Long: `Compares two rounds of one organisation on the questions that both ask with the
same meaning, by the sums of the newer one. What is new, gone or reworded is
listed apart. "safeguard report NEW --earlier OLD" puts it into the report.`,
		Example: `  safeguard compare tumaini-2025 tumaini-2026`,
		Args:    cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[1])
			if err != nil {
				return err
			}
			r := file.Result(e.today())
			_, said, err := e.beside(file, args[0], r)
			if err != nil {
				return err
			}
			return printRounds(e, e.modelOf(file, r).Cover.Bars, said)
		},
	}
}

// printRounds prints what there is to say of an earlier round.
func printRounds(e *env, bars []report.Bar, said report.Rounds) error {
	p, width := &printer{w: e.out}, e.width()
	p.paragraph("", said.Sentence, width)
	p.line("")
	for i, b := range bars {
		p.paragraph(b.Number+"  ", b.Title+": "+b.Score.Percent+" ("+said.Bars[i].Text+")", width)
	}
	for _, l := range said.Lists {
		p.line("")
		p.paragraph("", l.Title, width)
		for _, i := range l.Items {
			p.paragraph("  "+report.Pad(i.Number, 5), i.Title+". "+i.Text, width)
		}
	}
	return p.err
}
