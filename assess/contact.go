package assess

import (
	"regexp"
	"strings"
	"unicode"

	"safeguard/assess/fault"
)

// shortContact is fewer letters and digits than any name or number has.
const shortContact = 3

// questionNumber is what the number of a question looks like, of any pack.
var questionNumber = regexp.MustCompile(`^\d{1,2}\.\d{1,2}\.?$`)

// CheckContact reports why a text is nobody to call: too few letters and digits, or
// an answer that went astray, as a level, yes or no, or the number of a question.
// What stands on the page on danger is called when minutes count.
func (p *Pack) CheckContact(text string) error {
	signs := 0
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			signs++
		}
	}
	_, level := p.ParseLabel(text)
	_, question := p.Find(text)
	yesNo := strings.EqualFold(text, Yes) || strings.EqualFold(text, No)
	if signs < shortContact || level || question || yesNo || questionNumber.MatchString(text) {
		return fault.New("contact_unfit", "typed", fault.Escape(text))
	}
	return nil
}
