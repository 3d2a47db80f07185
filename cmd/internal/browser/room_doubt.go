package browser

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
)

// moreHands asks about more hands than people before a room sees them. What comes again
// as it was is meant so.
func (v *visit) moreHands(hall room.Room, p *talk.Page, f talk.Form, at room.Place) map[string]string {
	var lines []string
	var hands []int
	field := ""
	for _, counts := range p.Fields {
		line, given := f.Values[counts.Name]
		if !counts.Counts || !given {
			continue
		}
		n, err := workshop.ParseHands(line, len(counts.Options))
		if err != nil {
			return nil // said by the room
		}
		if field == "" {
			field = handsName(counts.Name, 0)
		}
		lines, hands = append(lines, line), append(hands, n...)
	}
	w := hall.Walk(v.file.State)
	people, typed := w.Room(), strings.Join(lines, "/")
	if workshop.SlipOf(people, hands) != workshop.MoreHands || at.Asked == typed {
		return nil
	}
	v.form.Set(fieldAsked, typed)
	return map[string]string{field: fill(v.words.Page.Room.HandsMore, "hands", assess.Sum(hands), "people", talk.RangeText(people.Low, people.High))}
}
