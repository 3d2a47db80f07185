package terminal

import (
	"slices"
	"strings"
)

// A menuState is what a person did in a menu so far, which a window of another size
// must not lose. What is typed leaves the mark where it is: it has a mark of its
// own, among the choices that it means.
type menuState struct {
	mark   int    // the place of the choice that Enter takes where nothing is typed
	typed  string // letter by letter, as it was typed
	among  int    // the place of the mark among the choices that were typed
	failed bool   // Enter came where the text meant nothing, and the next letter begins anew
	page   int
}

// left returns the places of the choices that show: those that the typed text
// means, all of them where it means none.
func (m *menuState) left(list []choice) []int {
	matches, any := matching(list, meant(list, m.typed))
	var places []int
	for i := range list {
		if m.typed == "" || !any || matches[i] {
			places = append(places, i)
		}
	}
	return places
}

// lost reports whether the typed text means no choice.
func (m *menuState) lost(list []choice) bool {
	return m.typed != "" && !fitsAny(list, meant(list, m.typed))
}

// chosen returns the place of the choice that is marked.
func (m *menuState) chosen(list []choice) int {
	if m.typed == "" || m.lost(list) {
		return m.mark
	}
	left := m.left(list)
	return left[min(m.among, len(left)-1)]
}

// press changes the state by one key.
func (m *menuState) press(list []choice, k key) {
	switch k.kind {
	case keyText:
		if k.pasted || m.typed == "" && k.text == " " {
			return
		}
		if m.failed {
			m.typed = ""
		}
		m.typed += k.text
	case keyEscape, keyDeleteLine, keyDeleteWord:
		m.typed = ""
	case keyBackspace:
		if r := []rune(m.typed); len(r) > 0 {
			m.typed = string(r[:len(r)-1])
		}
	case keyEnter:
		m.failed = true
		return
	case keyUp:
		m.move(list, -1)
		return
	case keyDown, keyTab:
		m.move(list, 1)
		return
	default:
		return
	}
	m.among, m.failed = 0, false
}

// move moves the mark. A text that means nothing gives way.
func (m *menuState) move(list []choice, by int) {
	if m.lost(list) {
		m.typed, m.failed = "", false
	}
	of := &m.mark
	if m.typed != "" {
		of = &m.among
	}
	n := len(m.left(list))
	*of = (*of + by + n) % n
}

// meant returns the letters that count of those typed: the second of two takes the
// place of the first where they fit nothing together and it fits alone. From the
// third on they are a word, and none of its letters may become an answer.
func meant(list []choice, typed string) string {
	if r := []rune(typed); len(r) == 2 && !fitsAny(list, typed) && fitsAny(list, string(r[1])) {
		return string(r[1])
	}
	return typed
}

// fitsAny reports whether typed text means a choice of the list.
func fitsAny(list []choice, typed string) bool {
	_, any := matching(list, typed)
	return any
}

// menuLines returns the lines of a view with its menu. What is wrong with a typed
// text takes the place of the hint, and of no other line.
func (sc *fitted) menuLines(a *drawn, v view, m *menuState) []string {
	prompt, said := "", ""
	if v.prompt != "" {
		prompt = a.strong([]string{v.prompt})[0]
	}
	switch {
	case m.lost(sc.list):
		prompt, said = "", a.lostHint(m.typed, sc.width, lineCount(sc.hint))
	case m.typed != "":
		said = sc.hintTyped
	default:
		said = sc.hint
	}
	left, marked := m.left(sc.list), m.chosen(sc.list)
	at := slices.Index(left, marked)
	first := max(0, min(at-sc.size/2, len(left)-sc.size))
	shown := left[first:min(len(left), first+sc.size)]
	text := sc.text + prompt + said + "\n"
	for n, i := range shown {
		option := "  " + sc.rows.options[i]
		if i == marked {
			option = strings.Join(a.strong([]string{mark + sc.rows.options[i]}), "")
		}
		text += option
		if len(left) < len(sc.list) || n == len(shown)-1 || slices.Contains(sc.rows.ends, i) {
			text += "\n"
		} else {
			text += " "
		}
	}
	return strings.Split(strings.TrimSuffix(text+sc.footer, "\n"), "\n")
}
