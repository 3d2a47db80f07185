package terminal

import (
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// menuKeys is what survey reads as its standard input: one key a Read, and
// only keys that a menu can use. A paste is passed over.
//
// Where the typed letters fit no choice the menu shows all of them, and Enter
// is passed over too: it would take one that was not meant.
type menuKeys struct {
	keys    *keyReader
	list    []choice
	tty     *Console
	typed   []string
	queue   []string // what the next Reads return
	resized bool
}

// newMenuKeys returns the keys of a menu in which some letters were typed already.
func newMenuKeys(keys *keyReader, list []choice, tty *Console, typed string) *menuKeys {
	m := &menuKeys{keys: keys, list: list, tty: tty}
	for _, r := range typed {
		m.typed = append(m.typed, string(r))
	}
	m.queue = slices.Clone(m.typed)
	return m
}

// What a menu's keys are to survey.
const (
	surveyUp        = "\x1b[A"
	surveyDown      = "\x1b[B"
	surveyEnter     = "\r"
	surveyBackspace = "\x7f"
	surveyClear     = "\x18" // forget what was typed
	surveyInterrupt = "\x03"
)

// Fd is the terminal's file: survey sets its mode.
func (m *menuKeys) Fd() uintptr { return m.tty.In.Fd() }

// Read gives survey the next key in the bytes that it knows.
func (m *menuKeys) Read(p []byte) (int, error) {
	for len(m.queue) == 0 {
		k, err := m.keys.next()
		if err != nil {
			return 0, io.EOF
		}
		m.queue = m.translate(k)
	}
	n := copy(p, m.queue[0])
	m.queue = m.queue[1:]
	return n, nil
}

// translate returns what survey gets for a key: nothing for one to pass over.
func (m *menuKeys) translate(k key) []string {
	lost := len(m.typed) > 0 && !fitsAny(m.list, strings.Join(m.typed, ""))
	switch k.kind {
	case keyStop, keyResize:
		m.resized = k.kind == keyResize
		return []string{surveyInterrupt}
	case keyText:
		if k.pasted {
			return nil
		}
		typed := strings.Join(m.typed, "") + k.text
		if meant(m.list, typed) != typed {
			m.typed = []string{k.text}
			return []string{surveyClear, k.text}
		}
		m.typed = append(m.typed, k.text)
		return []string{k.text}
	case keyEscape, keyDeleteLine, keyDeleteWord:
		m.typed = nil
		return []string{surveyClear}
	case keyBackspace:
		if len(m.typed) == 0 {
			return nil
		}
		m.typed = m.typed[:len(m.typed)-1]
		return []string{surveyBackspace}
	case keyEnter:
		if lost {
			return nil
		}
		return []string{surveyEnter}
	case keyUp, keyDown, keyTab:
		move := map[keyKind]string{keyUp: surveyUp, keyDown: surveyDown, keyTab: surveyDown}[k.kind]
		if lost {
			m.typed = nil
			return []string{surveyClear, move}
		}
		return []string{move}
	}
	return nil
}

// meant returns the letters that count of those typed: a second key takes the place of
// the first where they fit nothing together and it fits alone. From the third on
// they are a word, and none of its letters may become an answer.
func meant(list []choice, typed string) string {
	kept := ""
	for _, r := range typed {
		key := string(r)
		if utf8.RuneCountInString(kept) == 1 && !fitsAny(list, kept+key) && fitsAny(list, key) {
			kept = ""
		}
		kept += key
	}
	return kept
}

// fitsAny reports whether typed text means a choice of the list.
func fitsAny(list []choice, typed string) bool {
	_, any := matching(list, typed)
	return any
}
