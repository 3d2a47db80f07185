package main

import (
	"bytes"
	"cmp"

	"github.com/spf13/cobra"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/sheets"
	"safeguard/cmd/internal/usage"
	"safeguard/report/paper"
	"safeguard/report/pdf"
)

type printFlags struct {
	sheets.Options
	size, out string
	force     bool
}

func newPrint(e *env) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "print",
		Short: "Print paper for a workshop: worksheets, voting cards, a guide",
		Long: `Writes sheets for a workshop as PDF, for when the power fails or nobody wants a
screen. All carry a code; "safeguard enter" asks for it when the answers are
typed in. It says which pack and which table of people a sheet belongs to: print
sheets of their own for each table, with --table 2 and so on.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newPrintWorksheet(e), newPrintCards(e), newPrintFacilitator(e), newPrintTally(e))
	return cmd
}

func newPrintWorksheet(e *env) *cobra.Command {
	var f printFlags
	cmd := &cobra.Command{
		Use:     "worksheet",
		Aliases: []string{"worksheets"},
		Short:   "The questions with boxes to mark, a row each",
		Long: `Writes the worksheet: a row for every question, with boxes for the levels, don't
know and does not apply, and a line for a note. Every checklist begins on a page
of its own. It is written once: copy it for as many people as fill one in.
With --personal it is a sheet for one person, without notes and names: the letters
go into a row of boxes and are counted into hands.`,
		Example: `  safeguard print worksheet --checklist consent --people 12
  safeguard print worksheet --file tumaini
  safeguard print worksheet --checklist consent --personal`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return printSheets(e, f, "worksheet", paper.NewWorksheet)
		},
	}
	f.common(cmd)
	f.QuestionFlags(cmd.Flags())
	cmd.Flags().IntVar(&f.People, "people", 0, "how many `people` fill it in, to be printed on it")
	cmd.Flags().BoolVar(&f.Personal, "personal", false, "a sheet for one person, to be counted with others")
	return cmd
}

func newPrintCards(e *env) *cobra.Command {
	var f printFlags
	cmd := &cobra.Command{
		Use:   "cards",
		Short: "Voting cards: one for each level and one for don't know",
		Long: `Writes voting cards, four of A6 to a page of A4. The four cards of a page are the
same: cut a pile of pages along the marks, and each quarter is one set. Print
them on one side and at actual size.`,
		Example: `  safeguard print cards --people 20`,
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return printSheets(e, f, "cards", paper.NewCards)
		},
	}
	f.common(cmd)
	cmd.Flags().IntVar(&f.People, "people", 0, "how many `people` vote (default 4, one round of pages)")
	return cmd
}

func newPrintFacilitator(e *env) *cobra.Command {
	var f printFlags
	cmd := &cobra.Command{
		Use:     "facilitator",
		Aliases: []string{"guide"},
		Short:   "The guide for whoever leads the workshop, with a plan of the time",
		Long: `Writes the guide for the facilitator: a plan of the time for the people and the
route, opening and closing words, what to do in danger, and for every question
what helps to talk about it and room for hands and the agreed answer. With
--minutes it says what to leave out when the time is short.`,
		Example: `  safeguard print facilitator --route must-haves --people 20 --minutes 210
  safeguard print facilitator --checklist consent --file tumaini`,
		Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return printSheets(e, f, "facilitator", paper.NewGuide)
		},
	}
	f.common(cmd)
	f.QuestionFlags(cmd.Flags())
	flags := cmd.Flags()
	flags.IntVar(&f.People, "people", 0, "how many `people` are in the room (default 15)")
	flags.IntVar(&f.Minutes, "minutes", 0, "how many `minutes` there are, breaks included (default as many as it takes)")
	return cmd
}

func newPrintTally(e *env) *cobra.Command {
	var f printFlags
	cmd := &cobra.Command{
		Use:     "tally",
		Aliases: []string{"wall"},
		Short:   "A wall sheet for hands, agreed answers and the parking list",
		Args:    cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if f.size != "a4" && f.size != "a3" {
				return usage.Fault("wrong_size", "typed", fault.Escape(f.size))
			}
			return printSheets(e, f, "tally", func(r paper.Request, w paper.Words) paper.Sheets {
				return paper.NewWallSheet(r, w, f.size == "a3")
			})
		},
	}
	f.common(cmd)
	f.QuestionFlags(cmd.Flags())
	cmd.Flags().StringVar(&f.size, "size", "a4", "the `a4|a3` of the page, which lies on its side")
	return cmd
}

// common adds the flags of all sheets.
func (f *printFlags) common(cmd *cobra.Command) {
	f.Flags(cmd)
	cmd.Flags().StringVarP(&f.out, "output", "o", "", "the `file` to write; - is standard output")
	cmd.Flags().BoolVar(&f.force, "force", false, "replace a file named with -o")
}

// printSheets makes sheets and writes them.
func printSheets(e *env, f printFlags, what string, build func(paper.Request, paper.Words) paper.Sheets) error {
	if err := cmp.Or(f.Check(), e.mayShow(f.out, "pdf", false)); err != nil {
		return err
	}
	r, err := f.request(e)
	if err != nil {
		return err
	}
	made := build(r, e.words.Paper)
	var data bytes.Buffer
	pages, err := pdf.WriteSheets(&data, made)
	if err != nil {
		return err
	}
	if f.out == "-" {
		_, err := data.WriteTo(e.out)
		return err
	}
	path := f.out
	if path == "" {
		path = f.Name(what, r)
	}
	if _, err := e.write(compose.Target{Path: path, Named: f.out != "", Force: f.force}, data.Bytes(), pages); err != nil {
		return err
	}
	if hint := made.Hint(e.words.Paper, f.People); hint != "" {
		e.say("%s", hint)
	}
	return nil
}

// request makes the request for sheets of an assessment, or of a pack.
func (f *printFlags) request(e *env) (paper.Request, error) {
	file, err := f.assessment(e)
	if err != nil {
		return paper.Request{}, err
	}
	if err := e.speak(file, f.Language); err != nil {
		return paper.Request{}, err
	}
	return f.Request(file, e.words, e.today())
}

// assessment returns the assessment, or an empty one about nobody for a pack.
func (f *printFlags) assessment(e *env) (*store.File, error) {
	if f.File != "" {
		return e.read(f.File)
	}
	pack, err := beginning.Pack(f.Pack)
	if err != nil {
		return nil, err
	}
	return store.Blank(pack), nil
}
