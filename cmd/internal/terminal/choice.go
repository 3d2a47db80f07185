package terminal

import (
	"slices"
	"strings"

	"safeguard/cmd/internal/talk"
)

// A choice is one thing that can be chosen: an option of a field, a move, or help
// and stop. Its key is what is typed for it; a level has its meaning too.
type choice struct {
	kind  choiceKind
	key   string
	label string
	means string
	facts string // behind the label, never cut
	value string // of an option
	met   bool   // the question is met with it
}

type choiceKind int

const (
	isOption choiceKind = iota
	isSkip
	isBack
	isChange
	isBefore
	isHelp
	isStop
	isMore   // turns the page of what has no room
	isSearch // takes whatever is typed that means no other choice
)

// choices lists what can be chosen on a page, and the one that Enter takes: the
// current answer, or else to skip, so that a careless Enter changes nothing.
func (d *Driver) choices(p talk.Page) (list []choice, preset int) {
	for _, o := range p.Fields[0].Options {
		list = append(list, choice{key: o.Key, label: o.Label, means: o.Means, value: o.Value, met: o.Met})
	}
	preset = slices.IndexFunc(list, func(c choice) bool { return c.value == p.Fields[0].Preset })
	options := len(list)
	for _, m := range p.Moves {
		switch m.Do {
		case talk.AsBefore:
			list = append(list, choice{kind: isBefore, key: d.keys.AsBefore, label: m.Label})
		case talk.Skip:
			list = append(list, choice{kind: isSkip, key: d.keys.Skip, label: m.Label})
		case talk.Change:
			list = append(list, choice{kind: isChange, key: d.keys.Change, label: m.Label})
		case talk.Back:
			list = append(list, choice{kind: isBack, key: d.keys.Back, label: m.Label})
		}
	}
	if len(p.Help) > 0 {
		list = append(list, choice{kind: isHelp, key: d.keys.Help, label: d.words.Help})
	}
	if preset < 0 {
		preset = max(options, slices.IndexFunc(list, func(c choice) bool { return c.kind == isSkip }))
	}
	stop := d.words.Stop
	if p.Stop != "" {
		stop = p.Stop
	}
	return append(list, choice{kind: isStop, key: d.keys.Stop, label: stop}), preset
}

// matches reports whether typed text means the choice: one character is its key or
// begins it, more are the beginning of its key or its label.
func (c choice) matches(typed string) bool {
	typed = strings.ToLower(typed)
	if strings.HasPrefix(strings.ToLower(c.key), typed) {
		return true
	}
	return len([]rune(typed)) > 1 && strings.HasPrefix(strings.ToLower(c.label), typed)
}

// matching reports for each choice whether typed text means it. A search takes
// what means nothing else: a word of two letters or more, or a digit.
func matching(list []choice, typed string) (matches []bool, any bool) {
	matches = make([]bool, len(list))
	for i, c := range list {
		matches[i] = c.matches(typed)
		any = any || matches[i]
	}
	if !any && (len([]rune(typed)) > 1 || typed >= "0" && typed <= "9") {
		for i, c := range list {
			matches[i] = c.kind == isSearch
			any = any || matches[i]
		}
	}
	return matches, any
}

// find returns the one choice that a typed line means.
func find(list []choice, typed string) (int, bool) {
	typed = strings.TrimSpace(typed)
	if typed == "" {
		return 0, false
	}
	for i, c := range list {
		if strings.EqualFold(c.label, typed) || strings.EqualFold(c.key, typed) {
			return i, true
		}
	}
	found := -1
	matches, _ := matching(list, typed)
	for i, match := range matches {
		switch {
		case match && found >= 0:
			return 0, false
		case match:
			found = i
		}
	}
	return found, found >= 0
}
