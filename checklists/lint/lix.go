package lint

import (
	"strings"
	"unicode/utf8"

	"safeguard/checklists"
)

// Of LIX values, 20 is very easy to read, 40 like a newspaper and 60 very
// difficult. Below minLIXWords a single long word would decide the value.
const (
	maxLIX      = 45
	minLIXWords = 20
)

// lix returns the readability of a text, or 0 when it is too short to be
// measured: words divided by sentences, plus 100 times the words of more than
// six letters divided by words. The formula is LIX by C. H. Björnsson (Läsbarhet,
// 1968); J. Anderson (Analysing the Readability of English and Non-English Texts
// in the Classroom with Lix, 1981, ERIC ED207022) tried it on English. It counts
// letters, not syllables, and so can be worked out by hand.
func lix(text string) int {
	words := checklists.SplitWords(text)
	if len(words) < minLIXWords {
		return 0
	}
	long := 0
	for _, w := range words {
		if utf8.RuneCountInString(w) > 6 {
			long++
		}
	}
	return len(words)/max(sentences(text), 1) + 100*long/len(words)
}

// sentences counts the sentences of a text. A colon ends one too, as LIX has it.
func sentences(text string) int {
	n := 0
	for _, word := range strings.Fields(text) {
		last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(word, "\"'”’)"))
		if strings.ContainsRune(".?!:…", last) {
			n++
		}
	}
	return n
}
