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
	value string // of an option
	top   bool   // the highest level
}

type choiceKind int

const (
	isOption choiceKind = iota
	isSkip
	isBack
	isHelp
	isStop
)

// choices lists what can be chosen on a page, and the one that Enter takes: the
// answer that stands, or else to skip, so that a careless Enter changes nothing.
func (d *Driver) choices(p talk.Page) (list []choice, preset int) {
	for _, o := range p.Fields[0].Options {
		list = append(list, choice{key: o.Key, label: o.Label, means: o.Means, value: o.Value, top: o.Top})
	}
	preset = slices.IndexFunc(list, func(c choice) bool { return c.value == p.Fields[0].Preset })
	if preset < 0 {
		preset = len(list)
	}
	for _, m := range p.Moves {
		switch m.Do {
		case talk.Skip:
			list = append(list, choice{kind: isSkip, key: d.keys.Skip, label: m.Label})
		case talk.Back:
			list = append(list, choice{kind: isBack, key: d.keys.Back, label: m.Label})
		}
	}
	if len(p.Help) > 0 {
		list = append(list, choice{kind: isHelp, key: d.keys.Help, label: d.words.Help})
	}
	stop := d.words.Stop
	if p.Stop != "" {
		stop = p.Stop
	}
	return append(list, choice{kind: isStop, key: d.keys.Stop, label: stop}), preset
}

// matches reports whether typed text means the choice: one character is
// its key, more are the beginning of its label.
func (c choice) matches(typed string) bool {
	typed = strings.ToLower(typed)
	if len([]rune(typed)) == 1 {
		return typed == strings.ToLower(c.key)
	}
	return strings.HasPrefix(strings.ToLower(c.label), typed)
}

// find returns the one choice that a typed line means.
func find(list []choice, typed string) (int, bool) {
	typed = strings.TrimSpace(typed)
	found := -1
	for i, c := range list {
		if strings.EqualFold(c.label, typed) {
			return i, true
		}
		if typed != "" && c.matches(typed) {
			if found >= 0 {
				return 0, false
			}
			found = i
		}
	}
	return found, found >= 0
}
