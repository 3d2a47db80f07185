package enter

import (
	"slices"
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/workshop"
)

// cutPart finds the word for a part that s begins with. The words for hands and
// for how the room agreed stand alone; behind one for a text stands a colon.
// forgotten says that it does not.
func cutPart(s string) (part Part, rest string, forgotten, ok bool) {
	if rest, marked := strings.CutPrefix(s, noteMark); marked || strings.HasPrefix(s, evidenceMark) {
		return Texts, rest, false, true
	}
	word, rest := cutFunc(s, isEnd)
	word, rest = strings.ToLower(word), strings.TrimSpace(rest)
	text, colon := strings.CutPrefix(rest, ":")
	text = strings.TrimSpace(text)
	switch {
	case word == string(Hands), word == "h", word == "before": // the talk
		return Hands, text, false, true
	case word == string(Way), word == string(After):
		return Part(word), text, false, true
	case !slices.Contains(textParts, Part(word)):
		return "", s, false, false
	}
	if see, ok := cutWord(rest, "see"); ok && word == string(Others) { // as it is printed
		text, colon = strings.CutPrefix(see, ":")
	}
	return Part(word), strings.TrimSpace(text), !colon, true
}

// isEnd reports whether a word ends before r.
func isEnd(r rune) bool { return unicode.IsSpace(r) || r == ':' }

// cutWord cuts a word off the beginning of s, in any case.
func cutWord(s, word string) (rest string, ok bool) {
	if len(s) < len(word) || !strings.EqualFold(s[:len(word)], word) {
		return s, false
	}
	return strings.TrimSpace(s[len(word):]), true
}

// parsePart reads what follows the word of a part.
func (e Entry) parsePart(p *assess.Pack, s string) (Entry, error) {
	part, rest, forgotten, _ := cutPart(s)
	e.Part = part
	switch part {
	case Texts:
		e.Note, e.Evidence = cutMarked(s)
		if err := e.checkDisk(p); err != nil {
			return Entry{}, err
		}
	case Hands, After:
		return e.parseHands(p, rest)
	case Way:
		return e.parseWay(rest)
	default:
		switch {
		case forgotten:
			return Entry{}, fault.New("part_without_colon", "part", string(part))
		case rest == "":
			return Entry{}, fault.New("part_without_text", "part", string(part))
		}
		e.Text = rest
		if part == Due {
			if _, err := assess.ParseDate(rest); err != nil {
				return Entry{}, err
			}
		}
	}
	if err := e.checkTexts(p); err != nil {
		return Entry{}, err
	}
	return e, nil
}

func (e Entry) parseHands(p *assess.Pack, numbers string) (Entry, error) {
	counts, err := workshop.ParseHands(numbers, len(p.Scale)+1)
	if err != nil {
		return Entry{}, err
	}
	if assess.Sum(counts) == 0 {
		return Entry{}, fault.New("no_hand_raised")
	}
	e.Hands = counts
	return e, nil
}

// parseWay reads how a room agreed: the word, or its first letter.
func (e Entry) parseWay(word string) (Entry, error) {
	for _, how := range []string{assess.Consensus, assess.Majority, assess.Outside} {
		if strings.EqualFold(word, how) || strings.EqualFold(word, how[:1]) {
			e.Value = how
			return e, nil
		}
	}
	if slices.Contains(assess.Roles, strings.ToLower(word)) {
		return Entry{}, &FieldError{FieldOfPeople, string(Way)}
	}
	return Entry{}, fault.New("no_way", "typed", fault.Escape(shorten(word)))
}
