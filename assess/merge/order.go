package merge

import (
	"safeguard/assess"
)

// Ordered returns the events of one file in the order in which a merge writes them,
// with a mark of its own. The order depends on what was recorded and on who knew
// what, and not on the order in the file.
func Ordered(pack *assess.Pack, events []assess.Event) ([]assess.Event, error) {
	p := newPast(events)
	h, err := p.history(nil)
	if err != nil {
		return nil, err
	}
	return newUnion([]history{h}).line(pack), nil
}
