package enter

import "safeguard/assess"

// A seating is a line that says who was in the room, and what it records.
type seating struct {
	entry Entry
	acts  []assess.Act
}

// seat records who was in the rooms before anything else of a list: of how many
// people hands are decides whether their numbers are kept, wherever that is written.
// A line with a fault, or the second of a table, is left to be read in its turn.
func (r *reading) seat(lines []string) {
	begin := r.list.Options
	taken := map[string]bool{}
	for i, line := range lines {
		if typed, ok := Code(line); ok {
			if table, _ := CheckCode(r.list.Pack, typed); table != "" {
				r.list.Table = table
			}
			continue
		}
		e, ok, err := parseFree(r.list.Pack, r.list.spelt(line))
		switch {
		case !ok || err != nil:
		case e.Part == Table:
			r.list.Table = e.Text
		case e.Part == People && !taken[r.list.Table]:
			e, acts, err := r.list.Take(line)
			if err == nil {
				err = r.record(acts)
			}
			if err == nil {
				taken[r.list.Table], r.seated[i+1] = true, seating{e, acts}
			}
		}
	}
	r.list.Options = begin
}
