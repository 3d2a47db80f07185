package main

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/checklists"
)

// act is what a choice does.
type act int

const (
	actAnswer act = iota
	actSkip
	actBack
	actHelp
	actStop
)

// A choice is one thing that can be chosen at a question. Its key is what is
// typed for it; a level has its meaning too.
type choice struct {
	act   act
	key   string
	label string
	means string
	value string
}

// choices lists what can be chosen at p, and the one that Enter takes: the
// earlier answer, or else to skip, so that a careless Enter changes nothing.
func choices(p assess.Prompt, w *checklists.ScreenWords) (list []choice, preset int) {
	if p.Profile != nil {
		list = append(list,
			choice{key: w.YesKey, label: w.Yes, value: assess.Yes},
			choice{key: w.NoKey, label: w.No, value: assess.No})
	} else {
		for _, l := range p.Levels {
			list = append(list, choice{key: l.Letter, label: l.Label, means: l.Means, value: l.ID})
		}
		list = append(list, choice{key: "?", label: w.Unsure, value: assess.Unsure})
		if p.NA {
			list = append(list, choice{key: "-", label: w.NA, value: assess.NA})
		}
	}
	preset = slices.IndexFunc(list, func(c choice) bool { return p.Answered && c.value == p.Earlier.Value })
	if preset < 0 {
		preset = len(list)
	}
	list = append(list, choice{act: actSkip, key: "s", label: w.Skip})
	if p.Back {
		list = append(list, choice{act: actBack, key: "<", label: w.Back})
	}
	return append(list,
		choice{act: actHelp, key: "h", label: w.Help},
		choice{act: actStop, key: "q", label: w.Stop}), preset
}

// matches reports whether typed text stands for the choice: one character is
// its key, more are the beginning of its label.
func (c choice) matches(typed string) bool {
	typed = strings.ToLower(typed)
	if len([]rune(typed)) == 1 {
		return typed == strings.ToLower(c.key)
	}
	return strings.HasPrefix(strings.ToLower(c.label), typed)
}

// find returns the one choice that a typed line stands for.
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

// isTop reports whether the choice at place i is the highest level.
func isTop(list []choice, i int) bool {
	return list[i].means != "" && (i+1 == len(list) || list[i+1].means == "")
}
