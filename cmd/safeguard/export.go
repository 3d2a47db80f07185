package main

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess/exchange"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/transfer"
	"safeguard/cmd/internal/usage"
)

type exportFlags struct {
	out, format, what, earlier string
	private, force             bool
}

func newExport(e *env) *cobra.Command {
	var f exportFlags
	cmd := &cobra.Command{
		Use:   "export FILE -o OUT",
		Short: "Tables of the plan and the answers: for Excel or a calendar",
		Long: `Writes tables for other programs. xlsx is a workbook for Excel or LibreOffice,
with the plan, the answers and the scores: change the cells with the light yellow
ground, save it, and "safeguard import" takes the changes back. csv is one of these
tables as text (--what). ics has the due days of the plan for calendars: to import it
again updates them, and cancels what is finished. json is everything, for programs.`,
		Example: `  safeguard export tumaini -o plan.xlsx
  safeguard export tumaini -o answers.csv --what answers
  safeguard export tumaini -o plan.ics`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return export(e, args[0], f, cmd.Flags().Changed("what"))
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.out, "output", "o", "", "the `file` to write; - is standard output (required)")
	flags.StringVar(&f.format, "format", "", "`"+strings.Join(transfer.Names(), "|")+"` (default by the file's ending)")
	flags.StringVar(&f.what, "what", string(exchange.Plan), "`plan|answers`: the table that a csv holds")
	flags.StringVar(&f.earlier, "earlier", "", "the assessment `file` of an earlier round, for last time's answers")
	flags.BoolVar(&f.private, "private", false, "leave out what people wrote, as in a report")
	flags.BoolVar(&f.force, "force", false, "replace a file named with -o")
	return cmd
}

func export(e *env, path string, f exportFlags, chosen bool) error {
	format, ok := transfer.Find(f.format, f.out)
	what := exchange.What(f.what)
	switch {
	case f.out == "":
		return usage.Fault("no_table_name")
	case !ok:
		err := usage.Fault("no_table_format", "typed", fault.Escape(cmp.Or(f.format, f.out)), "known", strings.Join(transfer.Names(), ", "))
		return usage.Suggest(err, f.format, transfer.Names()...)
	case chosen && !format.OneTable:
		return usage.Fault("one_table_only", "format", format.Name)
	case what != exchange.Plan && what != exchange.Answers:
		return usage.Fault("not_plan_or_answers", "typed", fault.Escape(f.what))
	}
	target := reportFlags{out: f.out, force: f.force}
	if err := cmp.Or(e.mayShow(f.out, format.Name, format.Text), target.mayWrite()); err != nil {
		return err
	}
	file, err := e.read(path)
	if err != nil {
		return err
	}
	out := transfer.Out{File: file, Composer: e.composer(), What: what, Name: f.out, Private: f.private}
	if out.Then, _, err = e.roundBefore(file, f.earlier); err != nil {
		return err
	}
	if out.Compared, _, err = e.beside(file, f.earlier, out.Result()); err != nil {
		return err
	}
	var data bytes.Buffer
	if err := out.Write(format, &data); err != nil {
		return err
	}
	if f.out == "-" {
		_, err := data.WriteTo(e.out)
		return err
	}
	if _, err := e.write(compose.Target{Path: f.out, Named: true, Force: f.force}, data.Bytes(), 0); err != nil {
		return err
	}
	for _, line := range out.Notes(format) {
		e.say("%s", line)
	}
	return nil
}
