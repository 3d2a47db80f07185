package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"safeguard/report"
)

// Commands that fill a {command}, short and long, with names that a line could be
// broken in.
var typedCommands = []string{
	"safeguard status tumaini-2026.safeguard",
	"safeguard log \"safe guarding/tumaini network-2026-final.safeguard\" --all",
	"safeguard workshop tumaini-network-kenya-2026.safeguard --checklist safe-programming --voices management,field",
}

var typedName = "safe-guarding/tumaini-network-2026.safeguard"

// typedWords are what of a sentence is typed as it stands: a command and an option.
var typedWords = regexp.MustCompile(`[“"](safeguard [^"”]*)|(?:^|: )(safeguard (?:[^"”.;]|\.[a-z]|"[^"]*")*)|(--[a-z][a-z-]*)`)

// No command is broken inside a file's name or an option at any width, and where it
// fits into a line it is on one line.
func TestCommandsStayWhole(t *testing.T) {
	checked := 0
	check := func(key, text string) {
		for _, command := range typedCommands {
			full := holePattern.ReplaceAllStringFunc(text, func(hole string) string {
				switch hole {
				case "{command}":
					return command
				case "{file}", "{name}", "{lock}":
					return typedName
				}
				return "3"
			})
			for _, width := range []int{40, 60, 80} {
				for _, lines := range [][]string{report.Wrap(full, width, ""), report.CommandsApart(full, width)} {
					for _, m := range typedWords.FindAllStringSubmatch(full, -1) {
						checked++
						typed := strings.TrimSpace(m[1] + m[2] + m[3])
						if !whole(lines, typed, width) {
							t.Errorf("%s at %d: %q is broken in\n%s", key, width, typed, strings.Join(lines, "\n"))
						}
					}
				}
			}
		}
	}
	for _, words := range byField(In("en")) {
		for _, w := range words {
			check(w.key, w.text)
			check(w.key, w.one)
		}
	}
	for key, text := range allFaults() {
		check(key, text)
	}
	if checked < 500 {
		t.Errorf("only %d commands", checked)
	}
}

var holePattern = regexp.MustCompile(`\{[a-z_]+\}`)

// whole reports whether what is typed is on one line or, where it is too long for
// that, begins a line, and each of its words is on one.
func whole(lines []string, typed string, width int) bool {
	on := func(s string) bool {
		return slices.ContainsFunc(lines, func(l string) bool { return strings.Contains(l, s) })
	}
	if on(typed) {
		return true
	}
	if uniseg.StringWidth(typed) <= width {
		return false
	}
	for _, word := range regexp.MustCompile(`"[^"]*"|\S+`).FindAllString(typed, -1) {
		if uniseg.StringWidth(word) <= width && !on(word) {
			return false
		}
	}
	return slices.ContainsFunc(lines, func(l string) bool { return strings.HasPrefix(strings.TrimSpace(l), strings.Fields(typed)[0]+" ") })
}
