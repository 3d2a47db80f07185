package main

import (
	"bytes"
	"slices"

	"github.com/spf13/pflag"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/report"
	"safeguard/report/pdf"
)

// reportOptions say what goes into a report and who can open it.
type reportOptions struct {
	audience, logo, passwordFile string
	earlier                      string
	private, attach, encrypt     bool
}

func (o *reportOptions) register(flags *pflag.FlagSet) {
	flags.StringVar(&o.audience, "audience", "full", "`board|full`: board is page one, the plan and what to do in danger")
	flags.BoolVar(&o.private, "private", false, "leave out notes, reasons, evidence, support, minority views and decisions; the plan keeps its owners and the help wanted")
	flags.StringVar(&o.earlier, "earlier", "", "the assessment `file` of an earlier round, to show what has changed since")
	flags.StringVar(&o.logo, "logo", "", "a PNG or JPEG `file` for page one (pdf, html, docx)")
	flags.StringVar(&o.passwordFile, "password-file", "", "encrypt with the password in the first line of this `file`; - is standard input (pdf)")
	flags.BoolVar(&o.encrypt, "encrypt", false, "encrypt with a password that is asked for on the terminal (pdf)")
	flags.BoolVar(&o.attach, "attach-data", false, "put the answers into the PDF as a JSON file (pdf)")
}

// check says why the options do not go together, or not with the format.
func (o *reportOptions) check(e *env, format string) error {
	only := func(given bool, flag string, formats ...string) error {
		if given && !slices.Contains(formats, format) {
			return usagef("%s does not work with the format %s", flag, format)
		}
		return nil
	}
	switch {
	case o.audience != "board" && o.audience != "full" && o.audience != "":
		return usagef("--audience: %q is neither board nor full", o.audience)
	case o.audience == "board" && format == "json":
		return withHint(usagef("--audience board does not work with the format json"), "json is for programs and always full; --private leaves the texts out")
	case o.passwordFile != "" && o.encrypt:
		return usagef("--password-file and --encrypt: choose one")
	case o.encrypt && e.tty == nil:
		return withHint(usagef("--encrypt asks for the password, and there is no terminal to ask on"), "use --password-file FILE")
	}
	for _, err := range []error{
		only(o.passwordFile != "", "--password-file", "pdf"), only(o.encrypt, "--encrypt", "pdf"),
		only(o.attach, "--attach-data", "pdf"), only(o.logo != "", "--logo", "pdf", "html", "docx"),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// A prepared report is what the options ask for.
type prepared struct {
	result  assess.Result
	model   report.Model
	earlier *rounds.Comparison // with the earlier round, or nil
}

// prepare makes the result and the model that the options ask for.
func (o *reportOptions) prepare(e *env, file *store.File) (p prepared, err error) {
	p.result = file.Result(e.today())
	if o.private {
		p.result = report.Private(p.result)
	}
	p.model = e.modelOf(file, p.result)
	if o.earlier != "" {
		c, said, err := e.beside(file, o.earlier, p.result)
		if err != nil {
			return p, err
		}
		p.earlier, p.model = &c, p.model.WithEarlier(said)
	}
	if o.audience == "board" {
		p.model = report.Board(p.model)
	}
	if o.logo != "" {
		if p.model.Logo, err = readLogo(o.logo); err != nil {
			return p, err
		}
	}
	if o.attach {
		var data bytes.Buffer
		if err := writeJSON(&data, file, p.result, p.earlier); err != nil {
			return p, err
		}
		p.model.Attachment = &report.Attachment{
			Name:        slug(file.About.Organisation+" "+file.About.Round) + ".json",
			Description: e.words.Command.Attached, Data: data.Bytes(),
		}
	}
	return p, nil
}

// password returns the password to encrypt with, or "" for none.
func (o *reportOptions) password(e *env) (string, error) {
	switch {
	case o.passwordFile != "":
		return passwordFromFile(e, o.passwordFile)
	case o.encrypt:
		return askPassword(e)
	}
	return "", nil
}

// encrypt replaces a finished PDF by one that opens with the password only.
func encrypt(data *bytes.Buffer, password string) error {
	plain := bytes.Clone(data.Bytes())
	data.Reset()
	return pdf.Encrypt(data, plain, password)
}
