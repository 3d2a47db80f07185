package enter

import (
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// parseAnswer reads an answer and the texts behind it.
func (e Entry) parseAnswer(p *assess.Pack, s string) (Entry, error) {
	value, text := cutValue(s)
	var ok bool
	if e.Value, ok = p.ParseValue(value); !ok {
		return Entry{}, noLevel(p, e.Ref.Number, value)
	}
	switch e.Value {
	case assess.NA:
		e.Reason = trimColon(text)
	case assess.Unsure:
		e.Note = trimColon(text)
	default:
		e.Note, e.Evidence = cutEvidence(text)
	}
	return e, nil
}

// cutValue splits off the word that may be an answer. "?" and "-" need no space
// behind them; a word processor may have made a dash of the latter.
func cutValue(s string) (value, text string) {
	for _, sign := range []struct{ sign, value string }{
		{"?", assess.Unsure}, {"-", assess.NA}, {"–", assess.NA}, {"—", assess.NA}, {"−", assess.NA},
	} {
		if text, ok := strings.CutPrefix(s, sign.sign); ok {
			return sign.value, strings.TrimSpace(text)
		}
	}
	value, text = cutFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ':' })
	for _, known := range []string{assess.Unsure, assess.NA} {
		if strings.EqualFold(value, known) {
			value = known
		}
	}
	return value, strings.TrimSpace(text)
}

func noLevel(p *assess.Pack, number, word string) error {
	var known []string
	for i, l := range p.Scale {
		known = append(known, assess.Letter(i)+" ("+l.ID+")")
	}
	levels := strings.Join(known, ", ")
	switch {
	case word == "":
		return fault.New("no_answer", "number", number, "levels", levels)
	case strings.Trim(word, "0123456789") == "":
		return fault.New("digit_as_answer", "number", number, "typed", fault.Escape(word), "levels", levels)
	}
	return fault.New("not_an_answer", "number", number, "typed", fault.Escape(word), "levels", levels)
}

// cutEvidence splits the text behind a level at the first colon that stands at
// its beginning or alone.
func cutEvidence(text string) (note, evidence string) {
	if strings.HasPrefix(text, ":") {
		return "", trimColon(text)
	}
	note, evidence, _ = strings.Cut(text+" ", " : ")
	return strings.TrimSpace(note), trimColon(evidence)
}

func trimColon(text string) string {
	return strings.TrimSpace(strings.TrimLeftFunc(text, func(r rune) bool { return r == ':' || unicode.IsSpace(r) }))
}
