package terminal

import (
	"strings"
	"testing"

	"safeguard/cmd/internal/talk"
)

func TestSceneLeavesOutWhatHasNoRoom(t *testing.T) {
	sc := projection{ask: "ask", Page: talk.Page{Title: "title", Blocks: []talk.Block{
		{Text: []string{"always"}}, {Text: []string{"late"}, Spare: talk.SpareLast}, {Text: []string{"early"}, Spare: talk.SpareFirst}}}}
	for _, tt := range []struct {
		rows int
		want string
	}{
		{14, "title   always   late   early   ask"},
		{9, "title  always  late  early ask"},
		{8, "title  always  late  ask"},
		{6, "title always late  ask"},
		{5, "title always late ask"},
		{4, "title always ask"},
	} {
		if got := strings.Join(sc.fit(40, tt.rows, same), " "); got != tt.want {
			t.Errorf("%d rows: %q, want %q", tt.rows, got, tt.want)
		}
	}
}

func TestBarLength(t *testing.T) {
	for _, tt := range []struct {
		n      int
		counts []int
		room   int
		want   int
	}{
		{0, []int{0, 5}, 40, 0}, {5, []int{0, 5}, 40, 20}, {5, []int{0, 5}, 12, 10}, {5, []int{0, 5}, 5, 5},
		{1, []int{1, 100}, 50, 1}, {100, []int{1, 100}, 50, 50}, {0, []int{0, 0}, 10, 0},
	} {
		if got := barLength(tt.n, tt.counts, tt.room); got != tt.want {
			t.Errorf("%d of %v in %d: %d, want %d", tt.n, tt.counts, tt.room, got, tt.want)
		}
	}
}
