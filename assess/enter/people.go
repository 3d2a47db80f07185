package enter

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// parseFree reads a line that is about no question: who was in the room, a
// personal sheet, or the table whose sheets follow.
func parseFree(p *assess.Pack, line string) (e Entry, ok bool, err error) {
	if e, ok, err := parseSheet(p, line); ok {
		return e, true, err
	}
	word, rest := cutFunc(line, isEnd)
	rest, _ = strings.CutPrefix(strings.TrimSpace(rest), ":")
	rest = strings.TrimSpace(rest)
	switch strings.ToLower(word) {
	case string(People):
		e, err = parsePeople(rest)
		return e, true, err
	case string(Table):
		table, ok := assess.ReadTable(rest)
		if !ok {
			return Entry{}, true, fault.New("no_table", "table", fault.Escape(shorten(rest)))
		}
		return Entry{Part: Table, Text: table}, true, nil
	}
	return Entry{}, false, nil
}

// parsePeople reads groups with their numbers, as in "field 8, management 6", or a
// number and the groups, as in "9: field, board", or "fewer than 5: board" where
// they were too few for a number, or a number alone; behind semicolons who led the
// workshop, the day and, last, the place.
func parsePeople(text string) (Entry, error) {
	groups, more, _ := strings.Cut(text, ";")
	s := &assess.Session{Facilitator: assess.Roles[len(assess.Roles)-1]}
	if err := seat(s, groups); err != nil {
		return Entry{}, err
	}
	for more = strings.TrimSpace(more); more != ""; {
		if place, ok := cutWord(more, "at "); ok {
			s.Place = place
			break
		}
		var part string
		part, more, _ = strings.Cut(more, ";")
		part, more = strings.TrimSpace(part), strings.TrimSpace(more)
		if err := addToSitting(s, part); err != nil {
			return Entry{}, err
		}
	}
	return Entry{Part: People, Sitting: s}, nil
}

// addToSitting reads who led a workshop, or its day.
func addToSitting(s *assess.Session, part string) error {
	if role, ok := cutWord(part, "by "); ok {
		if role = strings.ToLower(role); !slices.Contains(assess.Roles, role) {
			return fault.New("led_by_nobody", "typed", fault.Escape(shorten(role)), "roles", strings.Join(assess.Roles, ", "))
		}
		s.Facilitator = role
		return nil
	}
	day, ok := cutWord(part, "on ")
	if !ok {
		return fault.New("people_part", "typed", fault.Escape(shorten(part)))
	}
	date, err := assess.ParseDate(day)
	s.Date = date
	return err
}

// seat reads how many people were in a room, and their groups.
func seat(s *assess.Session, text string) error {
	before, groups, isTotal := strings.Cut(text, ":")
	if total, err := readTotal(strings.TrimSpace(text)); err == nil {
		return seatAll(s, text, total)
	}
	if !isTotal {
		before, groups = "", text
	}
	named, counts, err := readGroups(groups, !isTotal)
	switch {
	case err != nil:
		return err
	case len(named) == 0:
		return fault.New("people_numbers", "typed", fault.Escape(shorten(text)))
	case !isTotal:
		s.Seat(named, counts)
		return nil
	}
	total, err := readTotal(strings.TrimSpace(before))
	if err != nil || total < len(named) || total > assess.MostPeople {
		return fault.New("people_numbers", "typed", fault.Escape(shorten(before)))
	}
	for _, g := range named {
		s.People = append(s.People, assess.Presence{Group: g})
	}
	if total >= assess.SmallGroup {
		s.Total = total
	}
	return nil
}

// seatAll seats people who were counted without groups.
func seatAll(s *assess.Session, text string, total int) error {
	if total < 1 || total > assess.MostPeople {
		return fault.New("people_numbers", "typed", fault.Escape(shorten(text)))
	}
	s.Seat([]string{assess.Everyone}, []int{total})
	return nil
}

// readGroups returns the groups of a list, each counted once: with their numbers, which
// may stand before them, or named only.
func readGroups(list string, counted bool) (groups []string, counts []int, err error) {
	for part := range strings.FieldsFuncSeq(list, func(r rune) bool { return r == ',' }) {
		words, count := strings.Fields(part), 1
		if counted {
			if len(words) == 2 && strings.Trim(words[0], "0123456789") == "" {
				words[0], words[1] = words[1], words[0]
			}
			count = 0
			if len(words) == 2 {
				count, err = strconv.Atoi(words[1])
			}
		}
		if wrong := !counted && len(words) != 1; wrong || err != nil || count < 1 || count > assess.MostPeople {
			return nil, nil, fault.New("people_numbers", "typed", fault.Escape(shorten(strings.TrimSpace(part))))
		}
		group := strings.ToLower(words[0])
		if !slices.Contains(assess.Groups, group) || slices.Contains(groups, group) {
			return nil, nil, fault.New("which_group", "typed", fault.Escape(shorten(group)), "groups", strings.Join(assess.Groups, ", "))
		}
		groups, counts = append(groups, group), append(counts, count)
	}
	return groups, counts, nil
}

// noTotal is written in place of the number of a room that is too small for one.
var noTotal = fmt.Sprintf("fewer than %d", assess.SmallGroup)

// readTotal returns how many people were in the room, at most as many as a small one
// can have where that is all that is said.
func readTotal(text string) (int, error) {
	if strings.EqualFold(text, noTotal) {
		return assess.SmallGroup - 1, nil
	}
	return strconv.Atoi(text)
}

// peopleLine says a sitting as far as it is kept.
func peopleLine(s *assess.Session) string {
	var groups []string
	for _, g := range s.People {
		groups = append(groups, strings.TrimSuffix(fmt.Sprintf("%s %d", g.Group, g.Count), " 0"))
	}
	line := strings.Join(groups, ", ")
	switch all := s.Ungrouped(); {
	case all && s.People[0].Count > 0:
		line = fmt.Sprint(s.People[0].Count)
	case all:
		line = noTotal
	case s.Total > 0:
		line = fmt.Sprintf("%d: %s", s.Total, line)
	case len(s.People) > 0 && s.People[0].Count == 0:
		line = noTotal + ": " + line
	}
	line += "; by " + s.Facilitator
	if s.Date != "" {
		line += "; on " + string(s.Date)
	}
	if s.Place != "" {
		line += "; at " + s.Place
	}
	return string(People) + " " + line
}

// sitting returns the Session of a line, or nil where that is recorded already. Without
// a day it was today.
func (l *List) sitting(e Entry) (assess.Act, error) {
	if l.Table == "" {
		return nil, ErrTable
	}
	s := *e.Sitting
	s.Table = l.Table
	if s.Date == "" {
		s.Date = l.Today
	}
	few := s.Room().High < assess.SmallGroup
	s, _ = l.State.Beside(s)
	var last assess.Session
	for _, act := range l.State.Acts() {
		if before, ok := act.(assess.Session); ok && before.Table == s.Table && before.Date == s.Date && len(before.People) > 0 {
			last = before
		}
	}
	if sameSitting(last, s) {
		return nil, nil
	}
	if few && l.counted(s) {
		return nil, fault.New("few_after_hands", "table", s.Table, "few", assess.SmallGroup)
	}
	return s, nil
}

// counted reports whether hands stand that are of this sitting: those that its
// table showed on the same day, or before anybody said who was there.
func (l *List) counted(s assess.Session) bool {
	var last assess.Session
	for _, act := range l.State.Acts() {
		switch a := act.(type) {
		case assess.Session:
			if a.Table == s.Table && (len(a.Changes) == 0 || slices.Contains(a.Changes, assess.ChangesDay)) {
				last = a
			}
		case assess.Count:
			if a.Table == s.Table && (last.Table == "" || last.Date == s.Date) {
				return true
			}
		}
	}
	return false
}

func sameSitting(a, b assess.Session) bool {
	return a.Table == b.Table && a.Date == b.Date && a.Place == b.Place && a.Facilitator == b.Facilitator &&
		a.Total == b.Total && a.Uncounted == b.Uncounted && slices.Equal(a.People, b.People)
}
