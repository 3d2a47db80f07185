package terminal

import (
	"strconv"
	"strings"

	"safeguard/report"
)

// A fitted view is one that was broken into lines for one window.
type fitted struct {
	text      string   // above the menu
	hint      string   // how to choose
	hintTyped string   // the same when something was typed
	list      []choice // in the menu; the last one turns pages, where there are some
	rows      menuRows
	size      int      // choices that show at once
	below     []string // what is behind the menu, all of it
	footer    string   // what shows of it
	onlyIf    []string // the lines of below that say when to choose a level that is enough
	width     int      // of its lines
}

// lines is how many lines are shown. Where nothing is behind the menu the cursor is
// on a line of its own.
func (sc *fitted) lines() int {
	n := strings.Count(sc.text, "\n") + lineCount(sc.hint) + sc.rows.lines
	if sc.footer != "" {
		return n + lineCount(sc.footer)
	}
	if len(sc.below) > 0 {
		return n
	}
	return n + 1
}

// show returns the view with some lines behind the menu.
func (sc fitted) show(lines []string, gap bool) fitted {
	sc.footer = strings.Join(lines, "\n")
	if gap && sc.footer != "" {
		sc.footer = "\n" + sc.footer
	}
	return sc
}

// shrink lets a menu show fewer choices at once, by over lines.
func (sc fitted) shrink(a *drawn, v view, choices, over int) fitted {
	if over > 0 {
		sc.hint = hint(v.prompt, report.FillHoles(a.words.ArrowsMore, "n", strconv.Itoa(choices)), sc.width)
		sc.size = min(choices, max(fewestOptions, choices-over))
	}
	return sc
}

// lostHint says that a typed text is no choice, in so many lines as the hint has. The
// text is shortened where it has no room.
func (a *drawn) lostHint(typed string, width, lines int) string {
	said := ""
	for letters := 20; letters >= 5; letters -= 5 {
		said = hint("", report.FillHoles(a.words.ArrowsLost, "typed", report.Shorten(typed, letters)), width)
		if lineCount(said) <= lines {
			return said
		}
	}
	return strings.Join(cut(strings.Split(said, "\n"), lines, width), "\n")
}
