package enter

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// checkLines refuses a text that holds what is a line of its own: the part of a row, or
// the answer to another question.
func checkLines(p *assess.Pack, text *string) error {
	if text == nil {
		return nil
	}
	for said := range strings.FieldsFuncSeq(*text, func(r rune) bool { return r == ';' }) {
		said = strings.TrimSpace(said)
		word, rest := cutFunc(said, isEnd)
		part, _, forgotten, _ := cutPart(said)
		switch {
		case slices.Contains(textParts, part) && !forgotten, isMarkWord(word) && strings.HasPrefix(strings.TrimSpace(rest), ":"):
			return fault.New("part_on_next_line", "line", fault.Escape(shorten(said)))
		case startsLine(p, said):
			return fault.New("answer_on_next_line", "line", fault.Escape(shorten(said)))
		}
	}
	return nil
}

// isMarkWord reports whether a word stands for the mark of a text.
func isMarkWord(word string) bool {
	return strings.EqualFold(word, "note") || strings.EqualFold(word, "evidence") || strings.EqualFold(word, "document")
}

// startsLine reports whether a text is the number of a question and its answer.
func startsLine(p *assess.Pack, s string) bool {
	if digits, _ := cutDigits(s); digits == "" {
		return false
	}
	name, rest := cutName(s)
	if _, ok := p.Find(name); !ok {
		return false
	}
	_, rest = cutSeparator(rest)
	word, _ := cutFunc(rest, func(r rune) bool { return strings.ContainsRune(":;,", r) })
	_, ok := p.ParseLabel(strings.TrimSpace(word))
	return ok
}

// checkDisk refuses a document behind a question that begins with the letter of a level
// and a colon: that may be its answer and the document.
func (e Entry) checkDisk(p *assess.Pack) error {
	if e.Ref.Question == nil || e.Note != nil || e.Evidence == nil {
		return nil
	}
	word, rest, colon := strings.Cut(*e.Evidence, ":")
	word = strings.TrimSpace(word)
	value, ok := p.ParseValue(word)
	if !colon || !ok || len(word) != 1 {
		return nil
	}
	return fault.New("answer_or_document", "number", e.Ref.Number, "sign", p.Sign(value), "text", fault.Escape(shorten(strings.TrimSpace(rest))))
}
