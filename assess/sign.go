package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// CheckText refuses a text that is nothing but the sign of an answer: the letter
// of a level, "?" or a dash, also in the wide letters of East Asian keyboards. Whoever
// typed it was one line ahead.
func (p *Pack) CheckText(text string) error {
	sign := []rune(text)
	if len(sign) != 1 {
		return nil
	}
	if _, ok := p.ParseValue(string(Narrow(sign[0]))); ok || strings.Contains("–—−", text) {
		return fault.New("sign_as_text", "typed", fault.Escape(text))
	}
	return nil
}

// Narrow returns a wide letter or sign of East Asian keyboards in its usual width, and
// any other as it is.
func Narrow(r rune) rune {
	const wide, first, last = '！' - '!', '！', '～'
	if r >= first && r <= last {
		return r - wide
	}
	return r
}
