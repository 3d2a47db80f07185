// Package menu is what the bare program offers on a terminal: the assessments of a
// folder, and what can be done with one of them. It decides nothing and records
// nothing: whatever an entry does is a command line, carried out by the program
// that the menu belongs to, so that menu and commands cannot differ.
package menu

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/places"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// A Program is what the menu belongs to.
type Program struct {
	Words  *words.Words
	Today  assess.Date
	Place  places.Place
	Driver func() *terminal.Driver
	// Run carries out a command line. What it says goes to the streams or, where
	// they are nil, to the terminal.
	Run func(args []string, out, err io.Writer) Done
}

// Done is what came of a command line: the files that it wrote, and whether it did
// all that it was asked for.
type Done struct {
	Wrote []string
	OK    bool
}

// Open shows the menu of a folder, "" for the present one, until the person quits.
func Open(p Program, dir string) error { return quit((&menu{Program: p, dir: dir}).folder()) }

// OpenFile shows the menu of one assessment and, behind it, that of its folder.
func OpenFile(p Program, path string) error {
	m := &menu{Program: p, dir: filepath.Dir(path)}
	if m.dir == "." {
		m.dir = ""
	}
	if err := m.file(path); err != nil {
		return quit(err)
	}
	return quit(m.folder())
}

// errQuit ends all menus.
var errQuit = errors.New("the person quits")

func quit(err error) error {
	if errors.Is(err, errQuit) {
		return nil
	}
	return err
}

// A menu is where a person is. note is what the last command said, for the next
// menu.
type menu struct {
	Program
	dir  string // "" is the present folder
	here string // the folder of before, where the person went to another one
	note string
}

func (m *menu) words() *words.Menu { return &m.Words.Menu }

// entry returns a line of a menu; the holes of its label are filled.
func entry(i words.MenuItem, do func() error, namesAndValues ...any) terminal.Entry {
	return terminal.Entry{Key: i.Key, Label: words.Fill(i.Label, namesAndValues...), Do: do}
}

// leaving are the last entries of every menu behind the first.
func (m *menu) leaving() []terminal.Entry {
	return []terminal.Entry{entry(m.words().Back, nil), entry(m.words().Quit, func() error { return errQuit })}
}

// offer shows a menu once and does what was chosen. left says that the person
// leaves it. search takes what was typed, where the menu has a search.
func (m *menu) offer(show terminal.Menu, search func(typed string) error) (left bool, err error) {
	if m.note != "" {
		show.Notes = append(show.Notes, m.note)
	}
	d := m.Driver()
	defer d.Close()
	i, typed, err := d.Offer(show)
	d.Close()
	m.note = ""
	switch {
	case errors.Is(err, terminal.ErrLeft):
		return true, nil
	case err != nil:
		return true, err
	case search != nil && i == show.Search-1:
		return false, search(typed)
	case show.Entries[i].Do == nil:
		return true, nil
	}
	return false, show.Entries[i].Do()
}

// live carries out a command line in sight and waits for Enter, so that the next
// menu does not wipe away what was shown.
func (m *menu) live(args ...string) error {
	m.Run(args, nil, nil)
	d := m.Driver()
	defer d.Close()
	return left(d.Wait())
}

// quiet carries out a command line; what it says is the note of the next menu.
func (m *menu) quiet(args ...string) Done {
	var said strings.Builder
	done := m.Run(args, nil, &said)
	m.note = strings.TrimSpace(said.String())
	return done
}

// paged carries out a command line and shows what it says a window full at a time.
func (m *menu) paged(args ...string) error {
	var said strings.Builder
	m.Run(args, &said, &said)
	return m.pages(said.String())
}

func (m *menu) pages(text string) error {
	d := m.Driver()
	defer d.Close()
	return left(d.Pages(text))
}

// line asks for one line, in paragraphs. ok is false where the person leaves instead.
func (m *menu) line(ask ...string) (typed string, ok bool, err error) {
	d := m.Driver()
	defer d.Close()
	typed, err = d.Line(ask...)
	return assess.CleanText(typed), err == nil, left(err)
}

func left(err error) error {
	if errors.Is(err, terminal.ErrLeft) {
		return nil
	}
	return err
}

// full returns the name of a folder as a person looks for it.
func full(dir string) string {
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	if home, err := os.UserHomeDir(); err == nil && home != "/" && filepath.Separator == '/' {
		if rest, ok := strings.CutPrefix(dir, home+"/"); ok {
			return "~/" + rest
		}
	}
	return dir
}
