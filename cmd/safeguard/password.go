package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"

	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/terminal"

	"github.com/xdg-go/stringprep"
)

// longestPassword is what PDF takes, in bytes of UTF-8 (ISO 32000-2, 7.6.4.3.3).
// longestLine is more than any way to type one needs: normalised, letters with
// their accents apart are shorter.
const (
	longestPassword = 127
	longestLine     = 4096
)

var errLongPassword error = fault.New("long_password", "bytes", longestPassword)

// passwordFromFile returns the first line of a file, or of standard input for
// "-".
func passwordFromFile(e *env, path string) (string, error) {
	in := e.in
	if path != "-" {
		f, err := store.OpenInput(path)
		if err != nil {
			return "", err
		}
		defer f.Close()
		in = f
	} else {
		path = e.words.Command.StandardInput
	}
	line, err := bufio.NewReader(io.LimitReader(in, longestLine+1)).ReadString('\n')
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return "", fmt.Errorf("%s: %w", path, err)
	case len(line) > longestLine:
		return "", fmt.Errorf("%s: %w", path, errLongPassword)
	}
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	password, err := checkPassword(strings.TrimPrefix(line, "\ufeff"))
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return password, nil
}

// checkPassword returns the password in the form in which every reader
// understands it (SASLprep, RFC 4013, as ISO 32000-2 asks), however an accent was
// typed: signs that nobody sees, such as a soft hyphen, are no part of it.
func checkPassword(s string) (string, error) {
	switch {
	case s == "":
		return "", fault.New("empty_password")
	case !utf8.ValidString(s), strings.ContainsFunc(s, unicode.IsControl):
		return "", fault.New("odd_password")
	}
	prepared, err := stringprep.SASLprep.Prepare(s)
	switch {
	case err != nil: // signs that readers refuse, or of both directions of writing
		return "", fault.New("unusual_password")
	case prepared == "":
		return "", fault.New("empty_password")
	case len(prepared) > longestPassword:
		return "", errLongPassword
	}
	return prepared, nil
}

// askPassword asks twice on the terminal, and shows nothing of it.
func askPassword(e *env) (string, error) {
	w := e.words.Terminal
	first, err := e.askHidden(w.Password)
	if err != nil {
		return "", err
	}
	again, err := e.askHidden(w.PasswordAgain)
	switch {
	case err != nil:
		return "", err
	case first != again:
		return "", fault.New("passwords_differ")
	}
	return checkPassword(first)
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
