package pdf

import (
	"strings"
	"unicode"
)

// wrap cleans a text and breaks it into lines no wider than width. A word that
// is wider stands on as many lines as it needs. An empty text has no lines.
func (f *fonts) wrap(s string, st style, width float64) []string {
	s = f.clean(s)
	if strings.TrimSpace(s) == "" {
		return nil
	}
	limit := int(width * 1000 / st.size)
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		lines = f.wrapLine(lines, []rune(strings.TrimRight(paragraph, " ")), st.bold, limit)
	}
	return lines
}

// wrapLine appends the lines of one paragraph. Spaces may hang over the end of
// a line; they are not drawn.
func (f *fonts) wrapLine(lines []string, runes []rune, bold bool, limit int) []string {
	start, mayBreak, sum := 0, 0, 0
	for i := 0; i < len(runes); i++ {
		_, w := f.face(runes[i], bold)
		if sum+w > limit && i > start && runes[i] != ' ' && !leans(runes, i, w) {
			cut := i
			if mayBreak > start {
				cut = mayBreak
			}
			lines = append(lines, strings.TrimRight(string(runes[start:cut]), " "))
			start, sum = cut, 0
			i = cut - 1
			continue
		}
		sum += w
		if breaksAfter(runes, i) {
			mayBreak = i + 1
		}
	}
	return append(lines, string(runes[start:]))
}

// leans reports whether the rune at i, of width w, is a mark on the letter
// before it, which it has to stay with.
func leans(runes []rune, i, w int) bool { return w == 0 && runes[i-1] != ' ' }

// breaksAfter reports whether a line may end behind the rune at i: at a space,
// a hyphen or slash inside a word, the word and sentence signs of Ethiopic, or a
// code that stands for a missing letter.
func breaksAfter(runes []rune, i int) bool {
	switch runes[i] {
	case ' ', '፡', '።', '፣', ']':
		return true
	case '-':
		// A code such as FR89-3YK4 is compared by eye and stays together.
		return i > 0 && runes[i-1] != ' ' && i+1 < len(runes) && unicode.IsLetter(runes[i+1]) && !unicode.IsUpper(runes[i+1])
	case '/', '–', '—':
		return i > 0 && runes[i-1] != ' ' && i+1 < len(runes) && runes[i+1] != ' '
	}
	return false
}
