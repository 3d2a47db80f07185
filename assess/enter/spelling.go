package enter

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"safeguard/assess"
)

// spelt returns a clean line as ParseLine takes it, where people write it otherwise
// and can mean one thing only: with a point, a colon or a dash behind the number, with
// the label of an answer in place of its letter, in the wide letters of some keyboards,
// behind the mark of a list. A line that could also be a text stays as it is.
func (l *List) spelt(line string) string {
	line = unmarked(narrow(line))
	name, rest := l.cutQuestion(line)
	if name == "" {
		return l.speltBare(l.people(line))
	}
	sep, rest := cutSeparator(rest)
	if word, tail, ok := l.cutAnswer(rest); ok {
		_, plain := l.Pack.ParseValue(word)
		if plain && (sep == "" || sep == "=") || sep == ":" && len(word) == 1 && strings.HasPrefix(tail, " :") {
			return line // the letter may be that of a disk
		}
		value, _ := l.answer(word)
		return name + "=" + l.Pack.Sign(value) + tail
	}
	switch bare := l.speltBare(rest); {
	case sep != "=" && (bare != rest || isPartLine(bare)):
		return name + " " + bare
	case sep == "." || sep == ")" || sep == ",":
		return name + " " + bare
	case sep == ":" && profile(l.Pack, strings.ToLower(name)) != "":
		return name + "=" + bare
	}
	return line
}

// speltBare is spelt for what has no question, or stands behind it.
func (l *List) speltBare(line string) string {
	if word, tail, ok := l.cutAnswer(line); ok {
		if _, plain := l.Pack.ParseValue(word); !plain {
			value, _ := l.answer(word)
			return l.Pack.Sign(value) + tail
		}
		return line
	}
	word, rest := cutFunc(line, isEnd)
	rest = strings.TrimSpace(rest)
	text, colon := strings.CutPrefix(rest, ":")
	switch strings.ToLower(word) {
	case "note":
		if colon {
			return strings.TrimSpace(noteMark + " " + strings.TrimSpace(text))
		}
	case "evidence", "document":
		if colon {
			return strings.TrimSpace(evidenceMark + " " + strings.TrimSpace(text))
		}
	case string(Way):
		if how := l.Labels.Ways[assess.FoldLabel(text)]; how != "" {
			return string(Way) + " " + how
		}
	}
	return line
}

// cutAnswer cuts off an answer that is alone, or before the mark of a text.
func (l *List) cutAnswer(s string) (word, tail string, ok bool) {
	word, tail = cutFunc(s, func(r rune) bool { return r == ':' || r == ';' || r == '；' || r == '：' })
	word = strings.TrimSpace(word)
	if tail != "" {
		tail = " " + narrow(tail)
	}
	_, ok = l.answer(word)
	return word, tail, ok
}

// cutQuestion cuts off the number or id of a question or a profile question, "" where
// the line begins with none.
func (l *List) cutQuestion(line string) (name, rest string) {
	name, rest = cutName(line)
	if _, ok := l.Pack.Find(name); ok || profile(l.Pack, name) != "" {
		return line[:len(line)-len(rest)], rest
	}
	return "", line
}

// separators are what people write between a question and what they say of it.
var separators = []string{"->", "=>", ":=", "→", "=", "-", "–", "—", "−", ".", ")", ",", ":"}

// cutSeparator cuts off one of them, "" where there is none.
func cutSeparator(s string) (sep, rest string) {
	s = strings.TrimSpace(narrow(s))
	for _, sep := range separators {
		if rest, ok := strings.CutPrefix(s, sep); ok {
			if sep == ":" { // as often as it is written
				rest = strings.TrimLeft(rest, ": ")
			}
			if sep == "." && rest != "" && unicode.IsDigit(rune(rest[0])) {
				return "", s
			}
			return sep, narrow(strings.TrimSpace(rest))
		}
	}
	return "", s
}

// isPartLine reports whether a text begins like a part of a question that no document
// is called by: a word and its colon, hands and their numbers, or how a room agreed.
func isPartLine(s string) bool {
	part, rest, forgotten, ok := cutPart(s)
	if !ok || part == Texts {
		return false
	}
	switch part {
	case Hands, After:
		return rest != "" && unicode.IsDigit(rune(rest[0]))
	case Way:
		_, err := (Entry{}).parseWay(rest)
		return err == nil
	}
	return !forgotten
}

// unmarked returns a line without the mark of a list before the number of a question.
func unmarked(line string) string {
	for _, mark := range []string{"•", "*"} {
		if rest, ok := strings.CutPrefix(line, mark); ok {
			return strings.TrimSpace(rest)
		}
	}
	rest := strings.TrimLeft(line, "0123456789")
	if behind := strings.TrimLeft(rest, ".)-–—"); behind != rest && strings.HasPrefix(behind, " ") {
		behind = strings.TrimSpace(behind)
		if digits, more := cutDigits(behind); digits != "" && more != "" && (more[0] == '.' || more[0] == ',') {
			return behind
		}
	}
	return line
}

// narrow returns a text with its wide letters and signs, up to the first mark or sign
// behind which a text may stand, in their usual width.
func narrow(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return assess.Narrow(r) != r }) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		size := utf8.RuneLen(r)
		r = assess.Narrow(r)
		b.WriteRune(r)
		if strings.ContainsRune(":;?-", r) {
			return b.String() + s[i+size:]
		}
	}
	return b.String()
}
