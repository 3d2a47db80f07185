package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// CheckText refuses a text that is nothing but the sign of an answer: the letter
// of a level, "?" or a dash, also in the wide letters of East Asian keyboards. Whoever
// typed it was one line ahead.
func (p *Pack) CheckText(text string) error {
	const wide, first, last = '！' - '!', '！', '～'
	sign := []rune(text)
	if len(sign) != 1 {
		return nil
	}
	if sign[0] >= first && sign[0] <= last {
		sign[0] -= wide
	}
	if _, ok := p.ParseValue(string(sign)); ok || strings.Contains("–—−", text) {
		return fault.New("sign_as_text", "typed", fault.Escape(text))
	}
	return nil
}
