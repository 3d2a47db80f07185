package terminal

import "safeguard/cmd/internal/talk"

// A Menu is a list of things to choose from. Heading, Title and Notes are above
// it, and may be empty. Where Search is set, a text that is the beginning of no
// entry chooses the entry at its place, counted from 1, and is returned.
type Menu struct {
	Heading string
	Title   string
	Notes   []string
	Entries []Entry
	Search  int
	Preset  int // the entry that Enter takes
}

// An Entry is one line of a menu and what it does. An entry without Do leaves the
// menu. Facts come behind the label and are never cut: the label is, where both
// have no room.
type Entry struct {
	Key, Label, Facts string
	Do                func() error
}

// Offer shows a menu once and returns the place of the entry that was chosen, with
// what was searched for.
func (d *Driver) Offer(m Menu) (i int, searched string, err error) {
	page := talk.Page{Heading: m.Heading, Title: m.Title, Fields: []talk.Field{{}}}
	v := newView(page)
	v.prompt, v.notes = "", m.Notes
	var list []choice
	for n, e := range m.Entries {
		c := choice{key: e.Key, label: e.Label, facts: e.Facts}
		if n == m.Search-1 {
			c.kind = isSearch
		}
		list = append(list, c)
	}
	return d.choose(v, list, m.Preset)
}

// Line asks for one line, in paragraphs.
func (d *Driver) Line(ask ...string) (string, error) { return d.line(nil, ask, linePrompt) }
