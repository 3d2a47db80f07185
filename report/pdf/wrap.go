package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wrap cleans a text and breaks it into lines of at most width points. A wider
// word is broken over several lines. An empty text has no lines.
func (f *fonts) wrap(s string, st style, width float64) []string {
	s = f.clean(s)
	if strings.TrimSpace(s) == "" {
		return nil
	}
	limit := int(width * 1000 / st.size)
	var lines []string
	for paragraph := range strings.SplitSeq(s, "\n") {
		if n := len(lines) - 1; n >= 0 && lines[n] != "" {
			lines[n] = withSpace(lines[n])
		}
		lines = f.wrapLine(lines, strings.TrimRight(paragraph, " "), st.bold, limit)
	}
	return lines
}

// wrapLine appends the lines of one paragraph. A space at the end of a line does not
// count for its width; it is there for those who hear the text, or copy it.
func (f *fonts) wrapLine(lines []string, s string, bold bool, limit int) []string {
	start, mayBreak, sum := 0, 0, 0
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		_, w := f.face(r, bold)
		if sum+w > limit && i > start && r != ' ' && !isCombining(s, i, w) {
			cut := i
			if mayBreak > start {
				cut = mayBreak
			}
			end := cut
			for end-2 >= start && s[end-2:end] == "  " {
				end--
			}
			lines = append(lines, s[start:end])
			start, sum = cut, 0
			i = cut
			continue
		}
		sum += w
		if breaksAfter(s, i, r, size) {
			mayBreak = i + size
		}
		i += size
	}
	return append(lines, s[start:])
}

// withSpace returns a line with a space at its end.
func withSpace(line string) string { return strings.TrimRight(line, " ") + " " }

// isCombining reports whether the letter at i, of width w, is combined with the
// letter before it: no line may begin with it.
func isCombining(s string, i, w int) bool { return w == 0 && s[i-1] != ' ' }

// breaksAfter reports whether a line may end behind r, which is at i and size
// bytes long: at a space, a hyphen or slash inside a word, the word and sentence
// signs of Ethiopic, or a code that stands for a missing letter.
func breaksAfter(s string, i int, r rune, size int) bool {
	switch r {
	case ' ', '፡', '።', '፣', ']':
		return true
	case '-':
		// A code such as FR89-3YK4 is compared by eye and must not be broken.
		next, _ := utf8.DecodeRuneInString(s[i+size:])
		return i > 0 && s[i-1] != ' ' && unicode.IsLetter(next) && !unicode.IsUpper(next)
	case '/', '–', '—':
		return i > 0 && s[i-1] != ' ' && i+size < len(s) && s[i+size] != ' '
	}
	return false
}
