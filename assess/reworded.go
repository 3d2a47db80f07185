package assess

import (
	"strings"
	"unicode"
)

// changedIn lists the questions of both packs that mean something else in the newer
// one.
func changedIn(was, is *Pack) (ids []string) {
	for _, ref := range is.Refs() {
		before, ok := was.Find(ref.Question.ID)
		if ok && Reworded(was, before.Question, is, ref.Question) {
			ids = append(ids, ref.Question.ID)
		}
	}
	return ids
}

// Reworded reports whether a question means something else in a newer pack: its rev
// was raised, or its text differs where both packs are written in one language.
func Reworded(was *Pack, before *Question, is *Pack, now *Question) bool {
	return before.Rev != now.Rev || SameLanguage(was, is) && !SameWords(before.Text, now.Text)
}

// SameLanguage reports whether the texts of two packs can be compared.
func SameLanguage(a, b *Pack) bool {
	return len(a.Languages) > 0 && len(b.Languages) > 0 && a.Languages[0] == b.Languages[0]
}

// SameWords reports whether two texts have the same words: capitals and marks are
// none.
func SameWords(a, b string) bool { return OnlyWords(a) == OnlyWords(b) }

// OnlyWords returns the words of a text in small letters, one space between them.
func OnlyWords(text string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r)
	}), " ")
}
