package terminal

import "safeguard/cmd/internal/talk"

// RoomLines returns the lines that a page before a room, with its first field,
// fills in a window of cols by rows.
func RoomLines(w *Words, page talk.Page, cols, rows int) []string {
	a := asking{Driver: &Driver{words: w}, page: page}
	sc := a.projection(talk.Form{}, &page.Fields[0], "")
	return sc.fit(cols, rows, same)
}
