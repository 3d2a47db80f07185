package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strconv"
)

const (
	format  = "safeguard"
	version = 1
	magic   = `{"format":"safeguard"`
)

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

// headLine returns the first line, with its end.
func headLine(head json.RawMessage) ([]byte, error) {
	head, err := canonical(head)
	if err != nil {
		return nil, fmt.Errorf("the head is no JSON: %w", err)
	}
	line := header{format, version, head}.appendFrame(nil)
	if len(line) >= maxSize {
		return nil, ErrTooLarge
	}
	return append(line, newline...), nil
}

// decodeHead reads the first line. The error is ErrNotJournal, a NewerError
// without a path, or the cause of the damage.
func decodeHead(line []byte) (json.RawMessage, error) {
	h, err := decode[header](line, nil)
	ours := h.Format == format
	switch {
	case ours && h.Version > version && !sameSum(line, header{format, version, h.Head}):
		return nil, &NewerError{Version: h.Version}
	case err != nil && (ours || bytes.HasPrefix(line, []byte(magic)) || looksSealed(line)):
		return nil, err
	case err != nil || !ours:
		return nil, ErrNotJournal
	case h.Version != version:
		return nil, fmt.Errorf("there is no version %d", h.Version)
	}
	return h.Head, nil
}

// sameSum reports whether line carries the checksum of h: then the head is
// untouched and its version is what was damaged.
func sameSum(line []byte, h header) bool {
	want := h.appendFrame(nil)
	return bytes.HasSuffix(line, want[len(want)-sealed:])
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
