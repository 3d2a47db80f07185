package journal

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"safeguard/assess/fault"
)

// maxSize is the largest file that is read, in bytes: room for some 1.5 million answers
// with a note. Once read, an event takes about 240 bytes of memory; while it is read,
// the file and its records come on top, together three times that.
const maxSize = 256 << 20

var (
	newline = []byte("\n")
	bom     = []byte("\xef\xbb\xbf")
)

// Read returns what the file says. It takes no lock and changes nothing. The
// error is a *DamagedError, a *NewerError, or wraps ErrNotJournal,
// ErrUnfinished, ErrSymlink, ErrTooLarge or the system's cause; with an error
// the Contents are empty.
func Read(path string) (Contents, error) {
	f, err := openPlain(path, os.O_RDONLY)
	if err != nil {
		return Contents{}, err
	}
	defer f.Close()
	s, err := load(path, f)
	return s.Contents, err
}

// Parse is Read for the bytes of a file that was sent; name is how errors call it.
func Parse(name string, b []byte) (Contents, error) {
	if len(b) > maxSize {
		return Contents{}, at(name, ErrTooLarge)
	}
	s, err := parse(name, b)
	return s.Contents, err
}

// openPlain opens an existing file and follows no symbolic link, also where the
// system has no flag for that.
func openPlain(path string, flag int) (*os.File, error) {
	before, err := os.Lstat(path)
	if err != nil {
		return nil, at(path, err)
	}
	if err := plain(before.Mode()); err != nil {
		return nil, at(path, err)
	}
	f, err := OpenFile(path, flag) // what became a pipe by now must not hold us
	if err != nil {
		return nil, at(path, err)
	}
	if after, err := f.Stat(); err != nil || !os.SameFile(before, after) {
		f.Close()
		return nil, at(path, errors.Join(err, ErrChanged))
	}
	return f, nil
}

func plain(m fs.FileMode) error {
	switch {
	case m&fs.ModeSymlink != 0:
		return ErrSymlink
	case m.IsDir():
		return fmt.Errorf("%w: %w", ErrNotJournal, fault.New("it_is_a_folder"))
	case m&(fs.ModeDevice|fs.ModeNamedPipe|fs.ModeSocket) != 0:
		return fmt.Errorf("%w: %w", ErrNotJournal, fault.New("it_is_a_device"))
	}
	return nil
}

func load(path string, f *os.File) (scan, error) {
	info, err := f.Stat()
	if err != nil {
		return scan{}, at(path, err)
	}
	if info.Size() > maxSize {
		return scan{}, at(path, ErrTooLarge)
	}
	b := make([]byte, info.Size())
	n, err := f.ReadAt(b, 0)
	if err != nil && err != io.EOF { // shorter by now: its writer took back what it could not save
		return scan{}, at(path, err)
	}
	return parse(path, b[:n])
}

// A scan is what one pass over a file finds.
type scan struct {
	Contents
	size    int64 // of the lines kept; the torn tail follows
	open    bool  // the last line lacks its end
	names   names
	scratch []byte // for slowly
}

// parse reads the whole of a file. What it returns is made of parts of b.
func parse(path string, b []byte) (scan, error) {
	s := scan{names: names{}}
	text := bytes.TrimRight(b, "\x00")
	s.Records = make([]Record, 0, bytes.Count(text, newline))
	n, rest := 1, bytes.TrimPrefix(text, bom)
	for ; len(rest) > 0; n++ {
		line, after, ended := bytes.Cut(rest, newline)
		line = bytes.Trim(line, " \t\r")
		if err := s.add(line); err != nil {
			if ended || !breaksOff(line) {
				return scan{}, damage(path, n, err)
			}
			s.Torn = &Torn{n, int64(len(b)) - s.size, "the last line breaks off"}
			break
		}
		s.size, s.open, rest = int64(len(text)-len(after)), !ended, after
	}
	if s.Head == nil {
		return scan{}, at(path, headless(text))
	}
	if s.Torn == nil && len(b) > len(text) {
		s.Torn = &Torn{n, int64(len(b)) - s.size, "the file ends in empty (NUL) bytes"}
	}
	return s, nil
}

// add adds one line to what was found. A blank one adds nothing.
func (s *scan) add(line []byte) (err error) {
	if len(line) == 0 {
		return nil
	}
	if s.Head == nil {
		h, sum, ok := quickHeader(line)
		if !ok {
			if h, err = decodeHead(line); err != nil {
				return err
			}
			sum = h.sum()
		}
		s.Version, s.Head, s.Sum = h.Version, h.Head, sum
		return nil
	}
	r, ok := quickRecord(line, s.names.intern)
	if !ok {
		if r, err = s.slowly(line); err != nil {
			return err
		}
	}
	if want := len(s.Records) + 1; r.Seq != want {
		return fault.New("line_out_of_order", "number", r.Seq, "want", want)
	}
	s.Records = append(s.Records, r)
	return nil
}

// slowly reads a record that is not spelt as this program writes it, or is none.
func (s *scan) slowly(line []byte) (Record, error) {
	if cap(s.scratch) < len(line) {
		s.scratch = make([]byte, 0, 2*len(line))
	}
	return decode[Record](line, s.scratch)
}

// names keeps one string of those that most records share.
type names map[string]string

func (n names) intern(b []byte) string {
	s, ok := n[string(b)]
	if !ok {
		s = string(b)
		n[s] = s
	}
	return s
}

func damage(path string, line int, cause error) error {
	var newer *NewerError
	switch {
	case errors.As(cause, &newer):
		newer.Path = path
		return newer
	case errors.Is(cause, ErrNotJournal):
		return at(path, cause)
	}
	return &DamagedError{path, line, cause}
}
