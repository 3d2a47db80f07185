package terminal

import (
	"strings"
	"testing"

	"safeguard/cmd/internal/talk"
)

// What has no room comes on a later part, what is needed first, and the title is on
// each of them.
func TestProjectionTurnsWhatHasNoRoom(t *testing.T) {
	sc := projection{ask: "ask", Page: talk.Page{Title: "title", Blocks: []talk.Block{
		{Text: []string{"always"}}, {Text: []string{"late"}, Spare: talk.SpareLast}, {Text: []string{"early"}, Spare: talk.SpareFirst}}}}
	for _, tt := range []struct {
		rows int
		want string
	}{
		{14, "title   always   late   early   ask"},
		{9, "title  always  late  early ask"},
		{6, "title always late early ask"},
		{5, "title always late early ask"}, // never less than three lines of it
	} {
		lines, _ := sc.fit(40, tt.rows, 0, "+ {page}/{pages}", same)
		if got := strings.Join(lines, " "); got != tt.want {
			t.Errorf("%d rows: %q, want %q", tt.rows, got, tt.want)
		}
	}
	sc.Blocks = append(sc.Blocks, talk.Block{Text: []string{"one", "two"}})
	for part, want := range []string{"title always one two + 1/2 ask", "title late early  + 2/2 ask", "title always one two + 1/2 ask"} {
		lines, parts := sc.fit(40, 7, part, "+ {page}/{pages}", same)
		if got := strings.Join(lines, " "); got != want || parts != 2 {
			t.Errorf("part %d of %d: %q, want %q", part, parts, got, want)
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

// A command is never broken inside the name of a file.
func TestCommandsStayWhole(t *testing.T) {
	long := "  safeguard report kituo-cha-tumaini-sample-organisation-2026.safeguard -o kituo-cha-tumaini-sample-organisation-2026.docx"
	lines := fitLines("To make the report for Word, on any computer that has it:\n"+long, 50, "safeguard")
	if len(lines) < 5 || strings.Join(strings.Fields(lines[2]), " ") != strings.TrimSpace(long) || lines[3] != goesOn {
		t.Errorf("broken into %q", lines)
	}
	for _, cols := range []int{60, 50, 40, 30} { // as the terminal breaks it
		line, rows := spaced(`  safeguard plan hope.safeguard set 1.1 --owner "Programme lead" --due 2026-03-31`, cols)
		var shown []string
		for at := 0; at < len(line); at += cols {
			shown = append(shown, line[at:min(len(line), at+cols)])
		}
		for _, word := range []string{"hope.safeguard", "--owner", `"Programme lead"`, "--due", "2026-03-31"} {
			if !strings.Contains(strings.Join(shown, "\n"), word) {
				t.Errorf("%d columns: %q is broken:\n%s", cols, word, strings.Join(shown, "\n"))
			}
		}
		if len(shown) != rows {
			t.Errorf("%d columns: %d lines, said to be %d", cols, len(shown), rows)
		}
	}
	if named := fitLines(strings.ReplaceAll(long, "safeguard report", `.\s.exe report`), 50, `.\s.exe`); strings.Contains(named[0], "\n") || named[1] != goesOn {
		t.Errorf("by another name it is broken into %q", named)
	}
	if said := fitLines("next: safeguard assess "+strings.Repeat("long-", 20)+"name.safeguard", 60, "safeguard"); strings.Contains(said[0], "\n") || said[1] != goesOn {
		t.Errorf("broken into %q", said)
	}
}
