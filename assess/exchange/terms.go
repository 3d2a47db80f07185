package exchange

import (
	"strings"

	"safeguard/assess"
)

// Terms are the words of tables in one language.
type Terms struct {
	Heads  map[Column]string // of columns
	Unsure string
	NA     string
	Yes    string // a question is a must-have
	Groups map[assess.PlanGroup]string
	Days   map[assess.DayKind]string

	Overdue  string
	Finished string // in place of a group
	Own      string // of an action that people added
	Statuses map[assess.Status]string
}

// Levels returns the labels of all answers, in the order of the scale. Where two
// levels share one, they have their letters too.
func (t *Terms) Levels(p *assess.Pack) []string {
	list := make([]string, 0, len(p.Scale)+2)
	for _, l := range p.Scale {
		list = append(list, t.label(p, l.ID))
	}
	return append(list, t.Unsure, t.NA)
}

// label returns the value of an answer as a table has it.
func (t *Terms) label(p *assess.Pack, value string) string {
	switch value {
	case "":
		return ""
	case assess.Unsure:
		return t.Unsure
	case assess.NA:
		return t.NA
	}
	level, place := p.Level(value)
	if place < 0 {
		return value
	}
	label := clean(level.Label)
	if v, ok := p.ParseLabel(label); !ok || v != value || label == t.Unsure || label == t.NA {
		return label + " (" + assess.Letter(place) + ")"
	}
	return label
}

// value returns the value of an answer that a cell names: by its label, letter or id.
func (t *Terms) value(p *assess.Pack, cell string) (value string, ok bool) {
	cell = strings.Join(strings.Fields(cell), " ")
	for _, v := range append(levelIDs(p), assess.Unsure, assess.NA) {
		if strings.EqualFold(cell, t.label(p, v)) {
			return v, true
		}
	}
	return p.ParseLabel(cell)
}

func levelIDs(p *assess.Pack) (ids []string) {
	for _, l := range p.Scale {
		ids = append(ids, l.ID)
	}
	return ids
}

// Givable returns the words for the states that a table can give an action.
func (t *Terms) Givable() (list []string) {
	for _, s := range []assess.Status{assess.StatusBegun, assess.StatusDone, assess.StatusDropped} {
		list = append(list, t.Statuses[s])
	}
	return list
}

// status returns the state that a cell names.
func (t *Terms) status(cell string) (assess.Status, bool) {
	for s, label := range t.Statuses {
		if strings.EqualFold(strings.Join(strings.Fields(cell), " "), label) {
			return s, true
		}
	}
	return "", false
}

// column returns the column that a head names: as it is written in a table, or by
// the column's own word.
func (t *Terms) column(head string) (Column, bool) {
	head = strings.Join(strings.Fields(head), " ")
	for c, text := range t.Heads {
		if strings.EqualFold(head, text) || strings.EqualFold(head, string(c)) {
			return c, true
		}
	}
	return "", false
}
