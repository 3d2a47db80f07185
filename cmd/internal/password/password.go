// Package password reads the password with which a report is encrypted, from a file
// or typed twice, in the form in which every reader of PDF understands it. How a
// line is read without showing it belongs to package terminal.
package password

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

// FromFile returns the password in the first line of a file, or of in for "-", which
// messages call stdin.
func FromFile(path string, in io.Reader, stdin string) (string, error) {
	if path != "-" {
		f, err := store.OpenInput(path)
		if err != nil {
			return "", err
		}
		defer f.Close()
		in = f
	} else {
		path = stdin
	}
	line, err := bufio.NewReader(io.LimitReader(in, longestLine+1)).ReadString('\n')
	switch {
	case err != nil && !errors.Is(err, io.EOF):
		return "", fmt.Errorf("%s: %w", path, err)
	case len(line) > longestLine:
		return "", fmt.Errorf("%s: %w", path, errLongPassword)
	}
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	password, err := check(strings.TrimPrefix(line, "\ufeff"))
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	return password, nil
}

// Ask asks twice, by a function that shows nothing of what is typed.
func Ask(hidden func(prompt string) (string, error), prompt, again string) (string, error) {
	first, err := hidden(prompt)
	if err != nil {
		return "", err
	}
	second, err := hidden(again)
	if err != nil {
		return "", err
	}
	return Typed(first, second)
}

// Typed returns a password that was typed twice.
func Typed(first, second string) (string, error) {
	if first != second {
		return "", fault.New("passwords_differ")
	}
	typed, err := check(first)
	if code, ok := errors.AsType[*fault.Error](err); ok && code.Code == "odd_password" {
		err = fault.New("odd_typed_password")
	}
	return typed, err
}

// check returns the password in the form in which every reader
// understands it (SASLprep, RFC 4013, as ISO 32000-2 asks), however an accent was
// typed: signs that nobody sees, such as a soft hyphen, are no part of it.
func check(s string) (string, error) {
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
