package journal

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"strconv"

	"safeguard/assess/fault"
)

const (
	format = "safeguard"
	magic  = `{"format":"safeguard"`
)

// Newest is the version of the files that Create makes, and the newest that this
// program knows. Files of older versions keep theirs.
const Newest = 2

// header is the first line.
type header struct {
	Format  string          `json:"format"`
	Version int             `json:"version"`
	Head    json.RawMessage `json:"head"`
}

func (h header) appendFrame(b []byte) []byte {
	start := len(b)
	b = appendString(append(b, `{"format":`...), h.Format)
	b = strconv.AppendInt(append(b, `,"version":`...), int64(h.Version), 10)
	b = append(append(b, `,"head":`...), h.Head...)
	return seal(b, start)
}

// sum returns the checksum's digits.
func (h header) sum() string {
	line := h.appendFrame(nil)
	return string(line[len(line)-sealed+len(sumField):][:sumDigits])
}

// Version1Sum returns the checksum that the first line has when a version-1 file
// begins with head.
func Version1Sum(head json.RawMessage) (string, error) {
	head, err := canonical(head)
	if err != nil {
		return "", err
	}
	return header{format, 1, head}.sum(), nil
}

// headLine returns the first line, with its end.
func headLine(version int, head json.RawMessage) ([]byte, error) {
	head, err := canonical(head)
	if err != nil {
		return nil, fault.New("head_not_json", "cause", err)
	}
	line := header{format, version, head}.appendFrame(nil)
	if len(line) >= maxSize {
		return nil, ErrTooLarge
	}
	return append(line, newline...), nil
}

// decodeHead reads the first line. The error is ErrNotJournal, a NewerError
// without a path, or the cause of the damage.
func decodeHead(line []byte) (header, error) {
	h, err := decode[header](line, nil)
	ours := h.Format == format
	switch {
	case ours && h.Version > Newest && !wasKnown(line, h):
		return header{}, &NewerError{Version: h.Version}
	case err != nil && (ours || bytes.HasPrefix(line, []byte(magic)) || looksSealed(line)):
		return header{}, err
	case err != nil || !ours:
		return header{}, ErrNotJournal
	case h.Version < 1:
		return header{}, fault.New("no_version", "version", h.Version)
	}
	return h, nil
}

// wasKnown reports whether line carries the checksum that h has in a version
// that this program knows: then the head is untouched and its version is what
// was damaged.
func wasKnown(line []byte, h header) bool {
	for h.Version = 1; h.Version <= Newest; h.Version++ {
		if bytes.HasSuffix(line, []byte(sumField+h.sum()+`"}`)) {
			return true
		}
	}
	return false
}

// Begins reports whether the file at path begins as one of this package does,
// whole, damaged or newer, and whatever a mail program did to it. It follows no
// symbolic link.
func Begins(path string) (bool, error) {
	f, err := openPlain(path, os.O_RDONLY)
	if err != nil {
		return false, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, 4096))
	if err != nil {
		return false, at(path, err)
	}
	b = bytes.TrimPrefix(b, bom)
	return bytes.HasPrefix(bytes.Join(bytes.Fields(b), nil), []byte(magic)), nil
}

// looksSealed reports whether a line ends as seal ends one.
func looksSealed(line []byte) bool {
	return len(line) > sealed && bytes.HasPrefix(line[len(line)-sealed:], []byte(sumField))
}

// headless names a file without a first line, given without its NUL bytes.
func headless(text []byte) error {
	text = bytes.TrimPrefix(text, bom)
	if bytes.HasPrefix(text, []byte(magic)) || bytes.HasPrefix([]byte(magic), text) {
		return ErrUnfinished
	}
	return ErrNotJournal
}
