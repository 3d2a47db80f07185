package enter

import (
	"cmp"
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// The marks behind a level: a note, and which document shows it.
const (
	noteMark     = ";"
	evidenceMark = ":"
)

// parseAnswer reads an answer and the texts behind it. equals says that a sign of
// equality came before: without one, a dash before a text may be a dash of that
// text.
func (e Entry) parseAnswer(p *assess.Pack, s string, equals bool) (Entry, error) {
	value, text, sign := cutValue(s)
	var ok bool
	if e.Value, ok = p.ParseValue(value); !ok {
		return Entry{}, noLevel(p, e.Ref.Number, value)
	}
	plain := text != "" && !isMarked(text)
	switch {
	case plain && sign && e.Value == assess.NA && !equals:
		return Entry{}, fault.New("dash_or_answer", "number", e.Ref.Number, "text", fault.Escape(shorten(text)))
	case plain && !sign:
		if err := checkLines(p, &text); err != nil {
			return Entry{}, err
		}
		if other, ok := p.ParseLabel(text); ok {
			return Entry{}, fault.New("two_answers", "number", e.Ref.Number, "sign", p.Sign(e.Value), "other", p.Sign(other))
		}
		return Entry{}, fault.New("letter_or_text", "number", e.Ref.Number, "typed", fault.Escape(value),
			"sign", p.Sign(e.Value), "text", fault.Escape(shorten(text)))
	}
	switch e.Value {
	case assess.NA:
		e.Reason = textOf(trimMarks(text))
	case assess.Unsure:
		e.Note = textOf(trimMarks(text))
	default:
		e.Note, e.Evidence = cutMarked(text)
	}
	if err := e.checkTexts(p); err != nil {
		return Entry{}, err
	}
	return e, nil
}

// isMarked reports whether a text begins with one of the marks.
func isMarked(text string) bool {
	return strings.HasPrefix(text, noteMark) || strings.HasPrefix(text, evidenceMark)
}

// checkTexts refuses a text that is an answer: then two were typed in one line.
func (e Entry) checkTexts(p *assess.Pack) error {
	for _, text := range []*string{e.Note, e.Evidence, &e.Text} {
		if text == nil {
			continue
		}
		if err := p.CheckText(*text); err != nil {
			return err
		}
	}
	for _, text := range []*string{e.Note, e.Evidence, e.Reason} {
		if err := checkLines(p, text); err != nil {
			return err
		}
	}
	if e.Reason == nil {
		return nil
	}
	value, rest, _ := cutValue(*e.Reason)
	if _, ok := p.ParseValue(value); ok && (rest == "" || isMarked(rest)) {
		return fault.New("sign_as_text", "typed", fault.Escape(shorten(*e.Reason)))
	}
	return nil
}

// cutValue splits off the word that may be an answer. sign says that it is "?" or
// "-", which need no space behind them; a word processor may have made a dash of
// the latter.
func cutValue(s string) (value, text string, sign bool) {
	for _, sign := range []struct{ sign, value string }{
		{"?", assess.Unsure}, {"-", assess.NA}, {"–", assess.NA}, {"—", assess.NA}, {"−", assess.NA},
	} {
		if text, ok := strings.CutPrefix(s, sign.sign); ok {
			return sign.value, strings.TrimSpace(text), true
		}
	}
	value, text = cutFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ':' || r == ';' })
	for _, known := range []string{assess.Unsure, assess.NA} {
		if strings.EqualFold(value, known) {
			value = known
		}
	}
	return value, strings.TrimSpace(text), false
}

func noLevel(p *assess.Pack, number, word string) error {
	var known []string
	for i, l := range p.Scale {
		known = append(known, assess.Letter(i)+" ("+cmp.Or(l.Label, l.ID)+")")
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

// cutMarked splits marked texts: the note goes up to a colon that is alone.
func cutMarked(text string) (note, evidence *string) {
	if text, ok := strings.CutPrefix(text, evidenceMark); ok {
		text = trimMarks(text)
		return nil, &text
	}
	text, ok := strings.CutPrefix(text, noteMark)
	if !ok {
		return nil, nil
	}
	before, behind, shown := strings.Cut(" "+text+" ", " "+evidenceMark+" ")
	before = trimMarks(before)
	if shown {
		behind = trimMarks(behind)
		evidence = &behind
	}
	return &before, evidence
}

// trimMarks removes marks and spaces that a text begins with.
func trimMarks(text string) string {
	return strings.TrimSpace(strings.TrimLeftFunc(text, func(r rune) bool { return r == ':' || r == ';' || unicode.IsSpace(r) }))
}

// textOf returns a text that was typed, nil where none was.
func textOf(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// shorten keeps the beginning of a text for an error about it.
func shorten(text string) string {
	const most = 30
	if letters := []rune(text); len(letters) > most {
		return strings.TrimSpace(string(letters[:most])) + "…"
	}
	return text
}
