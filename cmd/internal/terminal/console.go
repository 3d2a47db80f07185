package terminal

import (
	"bufio"
	"errors"
	"io"
	"os"

	"golang.org/x/term"

	"safeguard/cmd/internal/talk"
)

// ErrLeft says that the person stopped: by a key, or at the end of the input.
var ErrLeft = errors.New("the person left")

// readingWidth is the longest line that is comfortable to read.
const readingWidth = 90

// A Console is the pair of files behind an interactive terminal. Its keys are
// read by one reader, so that none is lost between two drivers.
type Console struct {
	In, Out *os.File
	keys    *keyReader
}

// Size returns columns and rows, 80 by 24 where the system does not say.
func (c *Console) Size() (cols, rows int) {
	cols, rows, err := term.GetSize(int(c.Out.Fd()))
	if err != nil || cols < 1 || rows < 1 {
		return 80, 24
	}
	return cols, rows
}

// Width returns the columns that text may fill: 80 without a console.
func (c *Console) Width() int {
	if c == nil {
		return 80
	}
	cols, _ := c.Size()
	return min(cols, 100)
}

// ReadingWidth returns the columns of a message that is read on the console.
func (c *Console) ReadingWidth() int {
	cols, _ := c.Size()
	return min(cols-1, readingWidth)
}

// A Setup is what a Driver talks through. Lines reads In ahead: there is one
// reader for all drivers, since what another one had read would be lost. Console
// is nil unless a person sits at a terminal that can draw. Keys are what is typed
// for a choice or a move.
type Setup struct {
	In      io.Reader
	Lines   *bufio.Reader
	Out     io.Writer
	Console *Console
	Color   bool
	Words   *Words
	Keys    *talk.Keys
	Called  string // the program, as a person types it
}

// A Driver leads conversations on a terminal. Close gives it back.
type Driver struct {
	face
	words  *Words
	keys   *talk.Keys
	person bool // somebody sits there
	called string
}

// A face is one way to talk to a person. Where the person stops, a method
// returns ErrLeft.
type face interface {
	// choose shows a view and returns the place of what was chosen, and what was
	// typed to find it.
	choose(v view, list []choice, preset int) (i int, typed string, err error)
	// line reads one line of text under some paragraphs, behind a prompt. It belongs
	// to a choice, unless behind is nil.
	line(behind *askedView, paragraphs []string, prompt string) (string, error)
	// read shows paragraphs until they are read.
	read(paragraphs []string) error
	// show shows a projection and reads one line.
	show(sc projection) (string, error)
	// Close gives the terminal back. It may be called twice.
	Close()
}

// New returns the drawn driver where there is a console that can draw, and the
// plain one otherwise or when it is wanted. On a terminal the plain one takes only
// what is typed behind each question: a paste of several lines must not answer the
// questions that follow.
func New(s Setup, plain bool) *Driver {
	if s.Console != nil && !plain {
		if d, err := newDrawn(s); err == nil {
			return &Driver{d, s.Words, s.Keys, true, s.Called}
		}
	}
	p := newPlain(s)
	if in, ok := s.In.(*os.File); ok && term.IsTerminal(int(in.Fd())) { // one that cannot draw too
		p.drop = func() bool { return dropWaiting(in) }
	}
	return &Driver{p, s.Words, s.Keys, s.Console != nil || p.drop != nil, s.Called}
}

// NewLines returns the plain driver for somebody who types line after line: all
// that was typed ahead is taken.
func NewLines(s Setup) *Driver {
	return &Driver{newPlain(s), s.Words, s.Keys, s.Console != nil, s.Called}
}
