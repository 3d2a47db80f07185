package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/term"
	"golang.org/x/text/unicode/norm"
)

// longestPassword is what PDF takes, in bytes of UTF-8 (ISO 32000-2, 7.6.4.3.3).
// longestLine is more than any way to type one needs: normalised, letters with
// their accents apart are shorter.
const (
	longestPassword = 127
	longestLine     = 4096
)

var errLongPassword = fmt.Errorf("the password has more than %d bytes", longestPassword)

// passwordFromFile returns the first line of a file, or of standard input for
// "-".
func passwordFromFile(e *env, path string) (string, error) {
	in := e.in
	if path != "-" {
		f, err := os.Open(path)
		if err != nil {
			return "", err
		}
		defer f.Close()
		in = f
	} else {
		path = "standard input"
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
// understands it, however an accent was typed.
func checkPassword(s string) (string, error) {
	switch {
	case s == "":
		return "", errors.New("an empty password")
	case !utf8.ValidString(s), strings.ContainsFunc(s, unicode.IsControl):
		return "", withHint(errors.New("the password is no plain text"), "save the file as UTF-8")
	}
	s = norm.NFKC.String(s)
	if len(s) > longestPassword {
		return "", errLongPassword
	}
	return s, nil
}

// askPassword asks twice on the terminal, and shows nothing of it.
func askPassword(e *env) (string, error) {
	w := e.words.Command
	first, err := e.askHidden(w.Password)
	if err != nil {
		return "", err
	}
	again, err := e.askHidden(w.PasswordAgain)
	switch {
	case err != nil:
		return "", err
	case first != again:
		return "", errors.New("the two passwords differ; nothing was written")
	}
	return checkPassword(first)
}

// askHidden returns a line that the terminal does not show. After Ctrl-C or at
// the end of the input the terminal is as it was and the error is errStopped.
func (e *env) askHidden(prompt string) (string, error) {
	fd := int(e.tty.in.Fd())
	before, err := term.GetState(fd)
	if err != nil {
		return "", err
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	defer signal.Stop(interrupted)
	fmt.Fprintf(e.out, "%s ", prompt)
	type result struct {
		typed []byte
		err   error
	}
	read := make(chan result, 1)
	go func() {
		typed, err := term.ReadPassword(fd)
		read <- result{typed, err}
	}()
	var r result
	select {
	case <-interrupted:
		r.err = errors.Join(io.EOF, term.Restore(fd, before))
	case r = <-read:
	}
	fmt.Fprintln(e.out)
	if errors.Is(r.err, io.EOF) {
		e.say("%s", e.words.Command.StoppedNothing)
		return "", errStopped
	}
	return string(r.typed), r.err
}
