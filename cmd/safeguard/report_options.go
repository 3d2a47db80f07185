package main

import (
	"bytes"
	"errors"
	"strings"

	"github.com/spf13/pflag"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/password"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/usage"
	"safeguard/report/formats"
)

// reportOptions say what goes into a report and who can open it.
type reportOptions struct {
	audience, logo, passwordFile string
	earlier                      []string // the oldest first
	attach                       string
	private, encrypt, progress   bool
}

func (o *reportOptions) register(flags *pflag.FlagSet) {
	flags.StringVar(&o.audience, "audience", "full", "`board|full`: board is page one, the plan and what to do in danger")
	flags.BoolVar(&o.private, "private", false, "leave out notes, reasons, evidence, support, minority views, places, decisions and who took them; the plan keeps its owners and the help wanted")
	flags.BoolVar(&o.progress, "progress", false, "for a meeting in the year: what was done since the approval, what is late, what comes next")
	flags.StringArrayVar(&o.earlier, "earlier", nil, "the assessment `file` of an earlier round, to show what has changed since (default the one that the file carries); may be repeated, the oldest first")
	flags.StringVar(&o.logo, "logo", "", "a PNG or JPEG `file` for page one "+takenBy(formats.Logo))
	flags.StringVar(&o.passwordFile, "password-file", "", "encrypt with the password in the first line of this `file`; - is standard input "+takenBy(formats.Encryption))
	flags.BoolVar(&o.encrypt, "encrypt", false, "encrypt with a password that is asked for on the terminal "+takenBy(formats.Encryption))
	flags.StringVar(&o.attach, "attach-data", "", "put the answers into the PDF as a JSON file, with the texts that the report shows; `all` puts all texts in "+takenBy(formats.Attachment))
	flags.Lookup("attach-data").NoOptDefVal = attachShown
}

// What --attach-data puts in: what the report shows, or everything.
const attachShown, attachAll = "shown", "all"

// takenBy names the formats that take an option, for the help of its flag.
func takenBy(o formats.Options) string { return "(" + strings.Join(formats.Taking(o), ", ") + ")" }

// check says why the options do not go together, or not with the format.
func (o *reportOptions) check(e *env, format formats.Format) error {
	only := func(given bool, flag string, needs formats.Options) error {
		if given && !format.Takes(needs) {
			return usage.Fault("flag_and_format", "flag", flag, "format", format.Name)
		}
		return nil
	}
	switch {
	case o.audience != "board" && o.audience != "full" && o.audience != "":
		return usage.Suggest(usage.Fault("wrong_audience", "typed", fault.Escape(o.audience)), o.audience, "board", "full")
	case o.audience == "board" && !format.Takes(formats.Board):
		return usage.Advise(only(true, "--audience board", formats.Board), "format_is_full", "format", format.Name)
	case o.audience == "board" && o.progress:
		return usage.Fault("progress_is_short")
	case o.attach != "" && o.attach != attachShown && o.attach != attachAll:
		return usage.Fault("wrong_attach", "typed", fault.Escape(o.attach))
	case o.attach == attachAll && o.private:
		return usage.Fault("attach_all_private")
	case o.passwordFile != "" && o.encrypt:
		return usage.Fault("one_password")
	case o.encrypt && e.tty == nil:
		return usage.Fault("no_terminal_to_ask")
	}
	for _, err := range []error{
		only(o.passwordFile != "", "--password-file", formats.Encryption), only(o.encrypt, "--encrypt", formats.Encryption),
		only(o.attach != "", "--attach-data", formats.Attachment), only(o.logo != "", "--logo", formats.Logo),
	} {
		if err != nil {
			return err
		}
	}
	return nil
}

// options returns what of the options says what goes in.
func (o *reportOptions) options() compose.Options {
	return compose.Options{Private: o.private, Progress: o.progress, Board: o.audience == "board", Attach: o.attach != "", All: o.attach == attachAll}
}

// report makes the report that the options ask for.
func (o *reportOptions) report(e *env, file *store.File) (compose.Report, error) {
	c := o.options()
	var err error
	if o.logo != "" {
		if c.Logo, err = compose.ReadLogo(o.logo); err != nil {
			return compose.Report{}, err
		}
	}
	made := e.composer().Result(file, c)
	if c.Earlier, c.Said, err = e.beside(file, last(o.earlier), made); err != nil {
		return compose.Report{}, err
	}
	if len(o.earlier) > 1 {
		if c.Series, err = e.series(file, o.earlier, made, true); err != nil {
			return compose.Report{}, err
		}
	}
	return e.composer().Report(file, made, c)
}

// last returns the last of some names, "" of none.
func last(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return names[len(names)-1]
}

// password returns the password to encrypt with, or "" for none.
func (o *reportOptions) password(e *env) (string, error) {
	switch {
	case o.passwordFile != "":
		return password.FromFile(o.passwordFile, e.in, e.words.Command.StandardInput)
	case o.encrypt:
		return password.Ask(e.askHidden, e.words.Terminal.Password, e.words.Terminal.PasswordAgain)
	}
	return "", nil
}

// askHidden returns a line that the terminal does not show, or errStopped.
func (e *env) askHidden(prompt string) (string, error) {
	line, err := e.tty.Hidden(e.out, prompt)
	if errors.Is(err, terminal.ErrLeft) {
		e.say("%s", e.words.Command.StoppedNothing)
		return "", errStopped
	}
	return line, err
}

// encrypt replaces a finished report by one that opens with the password only.
func encrypt(file *bytes.Buffer, format formats.Format, password string) error {
	plain := bytes.Clone(file.Bytes())
	file.Reset()
	return format.Encrypt(file, plain, password)
}
