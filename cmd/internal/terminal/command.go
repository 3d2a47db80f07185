package terminal

import (
	"strings"
	"unicode"

	"safeguard/assess"
)

// command returns the key that a line means, with the text behind it; "" where the
// line is an answer. The sign of commands before a key counts at every step. Where
// any text is an answer, a key without it counts only if it is a sign and alone.
func (d *Driver) command(line string, free bool) (key, rest string) {
	line = assess.CleanText(line)
	word, rest, _ := strings.Cut(line, " ")
	key, rest = strings.ToLower(word), strings.TrimSpace(rest)
	if bare, ok := strings.CutPrefix(key, d.keys.Command); ok && d.isKey(bare) {
		return bare, rest
	}
	if !d.isKey(key) || free && (rest != "" || !isSign(key)) {
		return "", ""
	}
	return key, rest
}

func (d *Driver) isKey(word string) bool {
	k := d.keys
	switch word {
	case k.Stop, k.Skip, k.Back, k.Help, k.Undo, k.UndoWord, k.Park, k.GoTo, k.Again, k.Change, k.Danger, k.DangerToo:
		return word != ""
	}
	return false
}

// isSign reports whether a key is no word, so that nobody means a text by it.
func isSign(key string) bool {
	return !strings.ContainsFunc(key, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// typed returns what is typed for a key; free says that any text is an answer.
func (d *Driver) typed(key string, free bool) string {
	if free && !isSign(key) {
		return d.keys.Command + key
	}
	return key
}
