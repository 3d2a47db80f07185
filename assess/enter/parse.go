package enter

import (
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// An UnknownError says that a line begins with a name that the pack does not
// have.
type UnknownError struct{ Name string }

// Error names it.
func (e *UnknownError) Error() string { return e.Fault().Error() }

// Fault returns the error as data.
func (e *UnknownError) Fault() *fault.Error {
	return fault.New("unknown_question", "name", fault.Escape(e.Name))
}

// Empty reports whether a clean line says nothing: it is blank or a comment.
func Empty(line string) bool {
	return line == "" || line[0] == '#'
}

// ParseLine returns what a clean line says that is not Empty and no check code.
// The error says in one line what is wrong; whether the answer fits its question
// is not looked at.
func ParseLine(p *assess.Pack, line string) (Entry, error) {
	if e, ok, err := parseFree(p, line); ok || err != nil {
		return e, err
	}
	if e, ok, err := parseBare(p, line); ok || err != nil {
		return e, err
	}
	name, rest := cutName(line)
	rest, equals := strings.CutPrefix(strings.TrimSpace(rest), "=")
	rest = strings.TrimSpace(rest)
	if e := (Entry{Profile: profile(p, name)}); e.Profile != "" {
		return e.parseProfile(rest)
	}
	ref, ok := p.Typed(name)
	switch {
	case !ok && name != "" && strings.Trim(name, "0123456789") == "":
		return Entry{}, fault.New("no_question_number", "typed", fault.Escape(name))
	case !ok && name == "":
		return Entry{}, fault.New("no_question_first")
	case !ok:
		return Entry{}, unknown(name, rest)
	}
	e := Entry{Ref: ref}
	if _, _, _, ok := cutPart(rest); ok {
		return e.parsePart(p, rest)
	}
	return e.parseAnswer(p, rest, equals)
}

// parseBare reads a line that names no question: the part of a row, or an answer
// and nothing else. ok is false where it begins with anything else.
func parseBare(p *assess.Pack, line string) (e Entry, ok bool, err error) {
	if _, _, _, ok := cutPart(line); ok {
		e, err = e.parsePart(p, line)
		return e, true, err
	}
	value, text, sign := cutValue(line)
	e.Value, ok = p.ParseValue(value)
	switch {
	case value == assess.NA && sign, e.Value == assess.NA && (text == "" || isMarked(text)):
		return Entry{}, false, fault.New("reason_needs_question")
	case value == assess.Unsure && sign && text != "", ok && isMarked(text):
		e, err = Entry{}.parseAnswer(p, line, false)
		return e, true, err
	case text != "" || !ok:
		return Entry{}, false, nil
	}
	return e, true, nil
}

// cutName splits off the number or id that a line begins with. A letter may
// follow a number at once.
func cutName(line string) (name, rest string) {
	digits, more := cutDigits(line)
	if digits == "" {
		name, rest = cutFunc(line, func(r rune) bool {
			return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '_'
		})
		return strings.ToLower(name), rest
	}
	if more != "" && (more[0] == '.' || more[0] == ',') { // a comma, as on some number pads
		if place, rest := cutDigits(more[1:]); place != "" {
			return digits + "." + place, rest
		}
	}
	return digits, more
}

func cutDigits(s string) (digits, rest string) {
	return cutFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// cutFunc splits s before the first rune that ends its beginning.
func cutFunc(s string, ends func(rune) bool) (begin, rest string) {
	i := strings.IndexFunc(s, ends)
	if i < 0 {
		return s, ""
	}
	return s[:i], s[i:]
}

func profile(p *assess.Pack, name string) string {
	for _, q := range p.Profile {
		if q.ID == name {
			return name
		}
	}
	return ""
}

func (e Entry) parseProfile(rest string) (Entry, error) {
	switch strings.ToLower(rest) {
	case "yes", "y":
		e.Value = assess.Yes
	case "no", "n":
		e.Value = assess.No
	default:
		return Entry{}, fault.New("profile_not_yes_no", "profile", e.Profile, "typed", fault.Escape(rest))
	}
	return e, nil
}
