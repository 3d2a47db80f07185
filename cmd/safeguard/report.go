package main

import (
	"bytes"
	"cmp"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"safeguard/assess/store"
	md "safeguard/report/markdown"
	"safeguard/report/office"
	"safeguard/report/pdf"
	"safeguard/report/text"
	"safeguard/report/web"
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

pdf is for print and for the board; html is one file for any browser, best with
a screen reader; docx is for Word or LibreOffice, to work on; md is Markdown;
text is for a terminal or a mail; json is for programs.`,
		Example: `  safeguard report tumaini
  safeguard report tumaini -o board.pdf
  safeguard report tumaini --audience board --logo logo.png
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
	flags.StringVar(&f.format, "format", "", "`pdf|html|md|docx|text|json` (default by the file's ending, else pdf)")
	flags.StringVar(&f.language, "lang", "", "the `language` of the questions (default the assessment's)")
	flags.BoolVar(&f.force, "force", false, "replace a file named with -o")
	f.register(flags)
	return cmd
}

// endings gives the format of a file by its ending, and the other way round.
var endings = []struct{ format, ext string }{
	{"pdf", ".pdf"}, {"html", ".html"}, {"html", ".htm"}, {"md", ".md"},
	{"docx", ".docx"}, {"text", ".txt"}, {"json", ".json"},
}

// kind returns the report's format and its ending without the dot.
func (f reportFlags) kind() (format, ext string, err error) {
	for _, k := range endings {
		byName := f.format == "" && strings.EqualFold(filepath.Ext(f.out), k.ext)
		if byName || f.format == k.format {
			return k.format, k.ext[1:], nil
		}
	}
	switch {
	case f.format != "":
		return "", "", usagef("--format: %q is none of pdf, html, md, docx, text, json", f.format)
	case f.out == "" || f.out == "-":
		return "pdf", "pdf", nil
	}
	err = usagef("%s: the ending tells no format", f.out)
	return "", "", withHint(err, "end it with .pdf, .html, .md, .docx, .txt or .json, or give --format")
}

// writeReport writes the report and returns its path.
func writeReport(e *env, file *store.File, f reportFlags) (string, error) {
	format, ext, err := f.kind()
	if err != nil {
		return "", err
	}
	if err := cmp.Or(f.check(e, format), e.mayShow(f.out, format)); err != nil {
		return "", err
	}
	if err := speak(file, f.language); err != nil {
		return "", err
	}
	password, err := f.password(e)
	if err != nil {
		return "", err
	}
	var data bytes.Buffer
	pages, err := draw(e, file, f, format, &data)
	if err == nil && password != "" {
		err = encrypt(&data, password)
	}
	if err != nil {
		return "", err
	}
	if f.out == "-" {
		_, err := data.WriteTo(e.out)
		return "-", err
	}
	path := f.out
	if path == "" {
		path = outputName(file, string(e.today()), ext)
	}
	if err := writeOutput(path, data.Bytes(), f.out != "", f.force); err != nil {
		return "", err
	}
	w := e.words.Command
	if pages > 0 {
		e.say("%s", with(w.WrotePages, "file", path, "pages", pages))
	} else {
		e.say("%s", with(w.Wrote, "file", path))
	}
	return path, nil
}

// draw writes the report in a format; pages is 0 where there are none.
func draw(e *env, file *store.File, f reportFlags, format string, data *bytes.Buffer) (pages int, err error) {
	p, err := f.prepare(e, file)
	if err != nil {
		return 0, err
	}
	m := p.model
	switch format {
	case "json":
		return 0, writeJSON(data, file, p.result, p.earlier)
	case "html":
		return 0, web.Write(data, m)
	case "md":
		return 0, md.Write(data, m)
	case "docx":
		return 0, office.Write(data, m)
	case "text":
		return 0, text.Write(data, m, e.width())
	}
	printed, err := pdf.Write(data, m)
	if printed.Marked {
		e.say("%s", e.words.Command.WroteMarked)
	}
	return printed.Pages, err
}
