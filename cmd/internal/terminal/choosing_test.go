package terminal

import (
	"strings"
	"testing"
)

// after presses keys in a menu: a letter each, and names of keys in brackets.
func after(list []choice, preset int, keys string) menuState {
	m := menuState{mark: preset}
	named := map[string]keyKind{"Enter": keyEnter, "Esc": keyEscape, "Back": keyBackspace, "Up": keyUp, "Down": keyDown}
	for len(keys) > 0 {
		name, rest, ok := strings.Cut(strings.TrimPrefix(keys, "<"), ">")
		if ok && keys[0] == '<' {
			m.press(list, key{kind: named[name]})
			keys = rest
			continue
		}
		r := []rune(keys)[0]
		m.press(list, key{kind: keyText, text: string(r)})
		keys = keys[len(string(r)):]
	}
	return m
}

// A text that is no choice leaves the mark where it was, while it stands and when it
// is taken away; it is said back letter by letter; and behind an Enter that it made
// fail the next letter begins anew.
func TestATextThatIsNoChoiceMovesNothing(t *testing.T) {
	profile := []choice{{key: "y", label: "yes"}, {key: "n", label: "no"}, {kind: isSkip, key: "s", label: "Skip for now"},
		{kind: isHelp, key: "h", label: "Help"}, {kind: isStop, key: "q", label: "Save and stop"}}
	merge := []choice{{key: "c", label: "this copy"}, {key: "m", label: "that copy"}, {key: "o", label: "Leave it open"}}
	many := []choice{{key: "1"}, {key: "2"}, {key: "10"}, {key: "11"}, {key: "12"}}
	for _, tt := range []struct {
		name   string
		list   []choice
		preset int
		keys   string
		typed  string
		lost   bool
		key    string // what is marked
	}{
		{"a name at yes or no", profile, 2, "Asha", "Asha", true, "s"},
		{"with its number", profile, 2, "Asha 0712", "Asha 0712", true, "s"},
		{"Escape after it", profile, 2, "Asha<Esc>", "", false, "s"},
		{"letter by letter taken back", profile, 2, "zz<Back><Back>", "", false, "s"},
		{"one that fits, taken back", profile, 2, "y<Esc>", "", false, "s"},
		{"after an arrow", profile, 2, "<Up>Asha<Esc>", "", false, "n"},
		{"an arrow after it", profile, 2, "kitabu<Up>", "", false, "n"},
		{"the name of an organisation", merge, 2, "Small Hope é", "Small Hope é", true, "o"},
		{"wrong letters, each with Enter", profile, 2, "x<Enter>z<Enter>1<Enter>", "1", true, "s"},
		{"the right one behind them", profile, 2, "x<Enter>z<Enter>y", "y", false, "y"},
		{"Enter twice", profile, 2, "x<Enter><Enter>", "x", true, "s"},
		{"a key in place of another", profile, 2, "zy", "zy", false, "y"},
		{"a number that begins others", many, 4, "1", "1", false, "1"},
		{"and the arrows among them", many, 4, "1<Down><Down>", "1", false, "11"},
		{"an arrow round the end", merge, 2, "<Down>", "", false, "c"},
	} {
		m := after(tt.list, tt.preset, tt.keys)
		if got := tt.list[m.chosen(tt.list)].key; m.typed != tt.typed || m.lost(tt.list) != tt.lost || got != tt.key {
			t.Errorf("%s: typed %q, lost %v, marked %s; want %q, %v, %s", tt.name, m.typed, m.lost(tt.list), got, tt.typed, tt.lost, tt.key)
		}
	}
}
