package terminal

import "safeguard/cmd/internal/talk"

// An Entry is one line of a menu and what it does. An entry without Do leaves
// the menu.
type Entry struct {
	Key, Label string
	Do         func() error
}

// Offer shows a menu once and returns the place of the entry that was chosen.
func (d *Driver) Offer(title string, entries []Entry) (int, error) {
	page := talk.Page{Heading: "safeguard", Title: title, Fields: []talk.Field{{}}}
	v := newView(page)
	v.prompt = ""
	var list []choice
	for _, e := range entries {
		list = append(list, choice{key: e.Key, label: e.Label})
	}
	return d.choose(v, list, 0)
}

// Line asks for one line.
func (d *Driver) Line(ask string) (string, error) { return d.line([]string{ask}, linePrompt) }
