package terminal

import (
	"io"
	"os"
	"time"
	"unicode/utf8"
)

// keyKind says which key was pressed. The zero keyKind is one to pass over.
type keyKind int

const (
	keyNone keyKind = iota
	keyText
	keyEnter
	keyTab
	keyUp
	keyDown
	keyLeft
	keyRight
	keyHome
	keyEnd
	keyBackspace
	keyDelete
	keyDeleteWord
	keyDeleteLine
	keyEscape
	keyStop   // Ctrl-C, Ctrl-D
	keyResize // no key: the window has another size
	keyPasteBegin
	keyPasteEnd
)

// A key is one key press. Text holds the character of a keyText.
type key struct {
	kind   keyKind
	text   string
	pasted bool
}

// restOfKey is how long to wait for what belongs to a key; a paste may take
// several times as long.
const restOfKey = 100 * time.Millisecond

// keyReader takes the bytes of a terminal apart into keys, one at a time, so
// that what was typed ahead waits for the next question. A sequence it does not
// know is passed over as a whole.
//
// Reading happens beside it, and only when somebody waits for a key: no byte is
// taken from the terminal that nobody asked for.
type keyReader struct {
	in      io.Reader
	resized <-chan os.Signal
	wait    time.Duration // for the rest of a key
	reading chan chunk    // where a read that is under way will arrive
	buf     []byte
	err     error
	pasting bool
}

type chunk struct {
	data []byte
	err  error
}

// next returns the next key, or the error that ended the input.
func (r *keyReader) next() (key, error) { return r.nextAfter(func() {}) }

// nextAfter is next, and calls draw before it waits for the terminal: once for
// all keys that have come, and not in the middle of a paste.
func (r *keyReader) nextAfter(draw func()) (key, error) {
	for drawn := false; ; {
		if k, ok := r.consume(); ok {
			return k, nil
		}
		if len(r.buf) > 0 {
			continue
		}
		if r.err != nil {
			return key{}, r.err
		}
		limit := time.Duration(0)
		if r.pasting {
			limit = 5 * r.wait
		} else if !drawn {
			drawn = true
			draw()
		}
		switch r.fill(limit) {
		case timedOut:
			r.pasting = false
		case windowChanged:
			return key{kind: keyResize}, nil
		}
	}
}

// consume removes the first key from what was read and returns it. It is none where that is empty
// or begins with something to pass over.
func (r *keyReader) consume() (key, bool) {
	k, n := decodeKey(r.buf)
	if n == 0 && len(r.buf) > 0 && (r.err != nil || r.fill(r.wait) == timedOut) {
		if string(r.buf) == "\x1b" {
			k.kind = keyEscape
		}
		n = loneLength(r.buf)
	}
	r.buf = r.buf[n:]
	switch {
	case k.kind == keyPasteBegin:
		r.pasting = true
		return key{}, false
	case k.kind == keyPasteEnd:
		r.pasting = false
		return key{}, false
	case r.pasting:
		k = pastedKey(k)
	}
	return k, k.kind != keyNone
}

// pastedKey makes of a line end in a paste a space, so that it ends nothing.
func pastedKey(k key) key {
	switch k.kind {
	case keyText:
		return key{kind: keyText, text: k.text, pasted: true}
	case keyEnter, keyTab:
		return key{kind: keyText, text: " ", pasted: true}
	}
	return key{}
}

type filled int

const (
	gotBytes filled = iota
	timedOut
	windowChanged
)

// fill waits for more bytes, for as long as limit unless that is 0.
func (r *keyReader) fill(limit time.Duration) filled {
	if r.reading == nil {
		r.reading = make(chan chunk, 1)
		go func(in io.Reader, to chan<- chunk) {
			data := make([]byte, 4096)
			n, err := in.Read(data)
			to <- chunk{data[:n], err}
		}(r.in, r.reading)
	}
	var timeout <-chan time.Time
	var resized <-chan os.Signal
	if limit > 0 {
		timeout = time.After(limit)
	} else {
		resized = r.resized
	}
	select {
	case c := <-r.reading:
		r.reading = nil
		r.buf, r.err = append(r.buf, c.data...), c.err
		return gotBytes
	case <-timeout:
		return timedOut
	case <-resized:
		return windowChanged
	}
}

// loneLength is how much to drop of a sequence whose rest never came.
func loneLength(buf []byte) int {
	if buf[0] != '\x1b' || len(buf) == 1 {
		return 1
	}
	if buf[1] == '[' || buf[1] == 'O' {
		return len(buf)
	}
	_, n := utf8.DecodeRune(buf[1:])
	return 1 + n
}
