package terminal

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"

	"golang.org/x/term"
)

// Hidden returns a line that the console does not show. After Ctrl-C or at the
// end of the input the console is as it was and the error is ErrLeft.
func (c *Console) Hidden(out io.Writer, prompt string) (string, error) {
	fd := int(c.In.Fd())
	before, err := term.GetState(fd)
	if err != nil {
		return "", err
	}
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt)
	defer signal.Stop(interrupted)
	fmt.Fprintf(out, "%s ", prompt)
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
	fmt.Fprintln(out)
	if errors.Is(r.err, io.EOF) {
		return "", ErrLeft
	}
	return string(r.typed), r.err
}
