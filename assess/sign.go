package assess

import (
	"strings"

	"safeguard/assess/fault"
)

// CheckText refuses a text that is nothing but the sign of an answer: the letter
// of a level, "?" or a dash. Whoever typed it was one line ahead.
func (p *Pack) CheckText(text string) error {
	if len([]rune(text)) != 1 {
		return nil
	}
	if _, ok := p.ParseValue(text); ok || strings.Contains("–—−", text) {
		return fault.New("sign_as_text", "typed", fault.Escape(text))
	}
	return nil
}
