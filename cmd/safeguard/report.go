package main

import (
	"bytes"
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/usage"
	"safeguard/report/formats"
)

type reportFlags struct {
	out, format, language string
	force                 bool
	reportOptions
}

func newReport(e *env) *cobra.Command {
	var f reportFlags
	cmd := &cobra.Command{
		Use:   "report FILE",
		Short: "Write the report for the board: score, action plan and all answers",
		Long: `Writes the report: page one for the board, then the action plan, every answer,
and how the sums are made. Without -o it gets a name from the organisation, the
round and the day, beside the assessment, and replaces an earlier one.

pdf is for print and for the board; html is one file for any browser; docx is for
Word or LibreOffice, to work on. A screen reader reads these three aloud well.
md is Markdown; text is for a terminal or a mail; json is for programs.`,
		Example: `  safeguard report tumaini
  safeguard report tumaini -o board.pdf
  safeguard report tumaini --audience board --logo logo.png
  safeguard report tumaini --progress
  safeguard report tumaini-2026 --earlier tumaini-2025
  safeguard report tumaini --private --password-file secret.txt -o network.pdf
  safeguard report tumaini -o plan.docx
  safeguard report tumaini --format text -o -`,
		Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			file, err := e.read(args[0])
			if err != nil {
				return err
			}
			_, err = writeReport(e, file, f)
			return err
		},
	}
	flags := cmd.Flags()
	flags.StringVarP(&f.out, "output", "o", "", "the `file` to write; - is standard output")
	flags.StringVar(&f.format, "format", "", "`"+strings.Join(formats.Names(), "|")+"` (default by the file's ending, else "+formats.All()[0].Name+")")
	flags.StringVar(&f.language, "lang", "", "the `language` of the questions (default the assessment's)")
	flags.BoolVar(&f.force, "force", false, "replace a file named with -o")
	f.register(flags)
	return cmd
}

// kind returns the report's format: the one that was asked for, else that of the
// file's ending, else the default.
func (f reportFlags) kind() (formats.Format, error) {
	if f.format != "" {
		k, ok := formats.Find(f.format)
		if !ok {
			err := usage.Fault("no_report_format", "typed", fault.Escape(f.format), "known", strings.Join(formats.Names(), ", "))
			return k, usage.Suggest(err, f.format, formats.Names()...)
		}
		return k, nil
	}
	if f.out == "" || f.out == "-" {
		return formats.All()[0], nil
	}
	k, ok := formats.OfPath(f.out)
	if !ok {
		endings := usualEndings()
		last := len(endings) - 1
		return k, usage.Fault("ending_of_no_format", "file", f.out, "endings", strings.Join(endings[:last], ", "), "last", endings[last])
	}
	return k, nil
}

// usualEndings lists the first ending of each format.
func usualEndings() (list []string) {
	for _, f := range formats.All() {
		list = append(list, f.Endings[0])
	}
	return list
}

// writeReport writes the report and returns its path.
func writeReport(e *env, file *store.File, f reportFlags) (string, error) {
	format, err := f.kind()
	if err != nil {
		return "", err
	}
	if err := cmp.Or(f.check(e, format), e.mayShow(f.out, format.Name, format.Text), f.mayWrite()); err != nil {
		return "", err
	}
	if err := e.speak(file, f.language); err != nil {
		return "", err
	}
	password, err := f.password(e)
	if err != nil {
		return "", err
	}
	var data bytes.Buffer
	pages, err := draw(e, file, f, format, &data)
	if err == nil && password != "" {
		err = encrypt(&data, format, password)
	}
	if err != nil {
		return "", err
	}
	if f.out == "-" {
		_, err := data.WriteTo(e.out)
		return "-", err
	}
	path, err := e.write(f.target(e, file, format), data.Bytes(), pages)
	if err != nil {
		return "", err
	}
	switch w := e.words.Command; {
	case f.attach == "":
	case f.options().WithTexts():
		e.say("%s", w.AttachedAll)
	default:
		e.say("%s", w.AttachedBare)
	}
	return path, nil
}

// mayWrite refuses a name before anything is asked or drawn.
func (f reportFlags) mayWrite() error {
	if f.out == "" || f.out == "-" {
		return nil
	}
	return compose.MayWrite(compose.Target{Path: f.out, Named: true, Force: f.force})
}

// target returns where the report goes. What may have been approved today stays.
func (f reportFlags) target(e *env, file *store.File, format formats.Format) compose.Target {
	t := compose.Target{Path: f.out, Named: f.out != "", Force: f.force}
	if !t.Named {
		t.Path = compose.ReportName(file, e.today(), f.options(), f.encrypt || f.passwordFile != "", format.Endings[0])
		t.Keep = file.State.ApprovedOn(e.today())
	}
	return t
}

// draw writes the report in a format; pages is 0 where there are none.
func draw(e *env, file *store.File, f reportFlags, format formats.Format, out *bytes.Buffer) (pages int, err error) {
	made, err := f.report(e, file)
	if err != nil {
		return 0, err
	}
	drawn, err := format.Draw(out, formats.Input{
		Model: made.Model, Width: e.width(), Data: made.Data, Encrypted: f.encrypt || f.passwordFile != "",
	})
	if drawn.Replaced {
		e.say("%s", e.words.Command.WroteMarked)
	}
	return drawn.Pages, err
}
