package main

import (
	"errors"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// countHands reads the hands of the room: in one line or, where two voices are
// counted apart, in one for each of them and one for everybody else.
func (f *facilitator) countHands(w *workshop.Walk) error {
	h := assess.Hands{Question: w.Ref().Question.ID, Silent: w.Session.Silent}
	groups := []string{""}
	if len(w.Session.Voices) > 0 {
		groups = slices.Clone(w.Session.Voices)
		if _, others := workshop.MayHear(w.Session.People, groups); others {
			groups = append(groups, f.words.Everybody)
		}
	}
	var parts []assess.Voice
	for i, group := range groups {
		counts, done, err := f.hands(w, group, i > 0)
		if done || err != nil {
			return err
		}
		parts = append(parts, assess.Voice{Group: group, Counts: counts})
	}
	if len(parts) == 1 {
		h.Counts = parts[0].Counts
		return f.counted(w, h)
	}
	var rest []int
	if len(parts) > 2 {
		rest = parts[2].Counts
	}
	h, kept := workshop.Together(h, parts[:2], rest)
	if !kept {
		f.note = f.words.VoicesMerged
	}
	return f.counted(w, h)
}

// counted records the hands, unless there are none.
func (f *facilitator) counted(w *workshop.Walk, h assess.Hands) error {
	total := assess.Sum(h.Counts)
	low, high := assess.People(w.Session.People)
	switch {
	case total == 0:
		f.note = f.words.HandsNone
		return nil
	case total > high:
		f.note = strings.TrimSpace(f.note + " " + with(f.words.HandsMany, "hands", total, "people", between(low, high)))
	}
	return f.next(w, h, "", false)
}

// hands reads one line of hands; group is empty for the whole room, and begun
// says that another group's line came before. done says that the line was a
// command.
func (f *facilitator) hands(w *workshop.Walk, group string, begun bool) (counts []int, done bool, err error) {
	want := len(f.file.About.Pack.Scale) + 1
	for {
		sc := f.counting(w)
		sc.ask = f.asksHands(w, group, begun)
		line, err := f.ask(sc)
		if err != nil {
			return nil, false, err
		}
		if begun && strings.EqualFold(line, lineUndo) {
			f.note = f.words.CountAgain
			return nil, true, nil
		}
		if done, err := f.command(w, line); done || err != nil {
			return nil, true, err
		}
		if counts, err = workshop.ParseHands(line, want); err == nil {
			return counts, false, nil
		}
		f.note = f.notHands(err, want)
	}
}

// asksHands is what is asked for a line of hands.
func (f *facilitator) asksHands(w *workshop.Walk, group string, begun bool) string {
	ask := f.words.AskHands
	if group != "" {
		ask = f.words.AskVoice
	}
	if w.Session.Silent && !begun {
		ask = f.words.SilentFirst + " " + ask
	}
	want := len(f.file.About.Pack.Scale) + 1
	return with(ask, "group", f.group(group), "n", want, "letters", letters(&f.file.About.Pack), "example", example(want))
}

// notHands says what is wrong with a line of hands.
func (f *facilitator) notHands(err error, want int) string {
	var other workshop.CountError
	if errors.As(err, &other) && other.Got > 0 {
		return with(f.words.HandsCount, "got", other.Got, "want", want, "letters", letters(&f.file.About.Pack))
	}
	return with(f.words.HandsNumbers, "example", example(want))
}
