package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// open says what has to be known before anything else: what to do if a child
// may be in danger, whom to call, and that no names are kept.
func (f *facilitator) open(goesOn bool) error {
	ask := f.words.Begins
	if goesOn {
		ask = f.words.GoesOn
	}
	_, err := f.ask(scene{
		head:  f.words.Title,
		title: f.e.words.Report.DangerTitle,
		parts: []part{{lines: paragraphs(f.dangerText()...)}, {lines: paragraphs(f.words.NoNames)}},
		ask:   ask, keys: f.words.KeysBegin,
	})
	return err
}

// session asks who is here, and returns what is kept of it.
func (f *facilitator) session() (assess.Session, error) {
	s := assess.Session{
		Date: f.e.today(), Checklist: f.o.checklist, Route: f.o.route, Silent: f.o.silent, Voices: f.o.voices,
	}
	if err := f.steps(&s); err != nil {
		return s, err
	}
	if len(s.Voices) == 0 {
		return s, nil
	}
	names := f.group(s.Voices[0]) + ", " + f.group(s.Voices[1])
	switch why, _ := workshop.MayHear(s.People, s.Voices); why {
	case workshop.VoiceSmall:
		s.Voices, f.note = nil, with(f.words.VoiceSmall, "voices", names)
	case workshop.RestSmall:
		s.Voices, f.note = nil, with(f.words.RestSmall, "voices", names)
	}
	return s, nil
}

// errBack says that the person wants to go one step back.
var errBack = errors.New("one step back")

// steps asks what the opening asks, one thing a screen, until all of it is right.
func (f *facilitator) steps(s *assess.Session) error {
	asks := []func(*assess.Session) error{f.askPlace, f.askRole, f.askTime}
	groups := len(asks)
	for _, id := range assess.Groups {
		asks = append(asks, func(s *assess.Session) error { return f.askGroup(s, id) })
	}
	asks = append(asks, f.askRight)
	for i := 0; i < len(asks); {
		switch err := asks[i](s); {
		case err == nil:
			i++
		case !errors.Is(err, errBack):
			return err
		case i == 0:
			f.note = f.words.BackNothing
		default:
			i--
		}
		if i == len(asks)-1 && len(s.People) == 0 {
			f.note, i = f.words.PeopleNone, groups
		}
	}
	return nil
}

// reply is ask where a line can mean to go back.
func (f *facilitator) reply(sc scene) (string, error) {
	line, err := f.ask(sc)
	if err == nil && (line == lineBack || strings.EqualFold(line, lineUndo)) {
		err = errBack
	}
	return line, err
}

// header is a screen of the opening: what is known so far, and what is asked.
func (f *facilitator) header(s *assess.Session, ask string) scene {
	var known []string
	if s.Place != "" {
		known = append(known, with(f.words.SoFarPlace, "place", s.Place))
	}
	if s.Facilitator != "" {
		known = append(known, with(f.words.SoFarRole, "role", f.role(s.Facilitator)))
	}
	if s.Minutes > 0 {
		known = append(known, with(f.words.SoFarTime, "minutes", s.Minutes))
	}
	for _, p := range s.People {
		known = append(known, with(f.words.SoFarGroup, "group", f.group(p.Group), "count", f.count(p)))
	}
	return scene{
		title: f.words.HeaderTitle, ask: ask, keys: f.words.KeysHeader,
		parts: []part{{lines: paragraphs(f.words.NoNames)}, {lines: paragraphs(known...)}},
	}
}

func (f *facilitator) askPlace(s *assess.Session) error {
	s.Place = ""
	line, err := f.reply(f.header(s, f.words.AskPlace))
	if err == nil {
		s.Place = line
	}
	return err
}

func (f *facilitator) askRole(s *assess.Session) error {
	var list []string
	for i, id := range assess.Roles {
		list = append(list, roleKey(i)+"  "+f.role(id))
	}
	for s.Facilitator = ""; ; {
		sc := f.header(s, f.words.AskRole)
		sc.parts = append(sc.parts, part{lines: paragraphs(list...)})
		line, err := f.reply(sc)
		if err != nil {
			return err
		}
		for i, id := range assess.Roles {
			if strings.EqualFold(line, roleKey(i)) {
				s.Facilitator = id
				return nil
			}
		}
		f.note = with(f.words.RoleUnknown, "typed", shorten(line, 20))
	}
}

// roleKey returns the letter for the role at place i.
func roleKey(i int) string { return "tfsbo"[i : i+1] }

func (f *facilitator) askTime(s *assess.Session) error {
	for s.Minutes = 0; ; {
		line, err := f.reply(f.header(s, f.words.AskTime))
		if err != nil {
			return err
		}
		minutes, ok := parseMinutes(line, f.e.now())
		if ok {
			s.Minutes = minutes
			return nil
		}
		f.note = with(f.words.TimeUnknown, "typed", shorten(line, 20))
	}
}

// parseMinutes reads minutes, or the time of day at which they end; nothing is
// no plan.
func parseMinutes(line string, now time.Time) (int, bool) {
	if line == "" {
		return 0, true
	}
	if strings.Contains(line, ":") {
		t, err := time.Parse("15:04", line)
		if err != nil {
			return 0, false
		}
		end := time.Date(now.Year(), now.Month(), now.Day(), t.Hour(), t.Minute(), 0, 0, now.Location())
		minutes := int(end.Sub(now).Round(time.Minute) / time.Minute)
		return minutes, minutes > 0
	}
	n, err := strconv.Atoi(line)
	return n, err == nil && n > 0 && n <= 24*60
}

// askGroup asks how many people of a group are here.
func (f *facilitator) askGroup(s *assess.Session, id string) error {
	s.People = slices.DeleteFunc(s.People, func(p assess.Presence) bool { return p.Group == id })
	for {
		line, err := f.reply(f.header(s, with(f.words.AskPeople, "group", f.group(id))))
		if err != nil || line == "" {
			return err
		}
		if counts, err := workshop.ParseHands(line, 1); err == nil {
			if counts[0] > 0 {
				s.People = append(s.People, assess.NewPresence(id, counts[0]))
			}
			return nil
		}
		f.note = with(f.words.PeopleUnknown, "typed", shorten(line, 20))
	}
}

// askRight shows all that was said, while it can still be changed.
func (f *facilitator) askRight(s *assess.Session) error {
	_, err := f.reply(f.header(s, f.words.AskRight))
	return err
}
