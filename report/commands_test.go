package report

import (
	"strings"
	"testing"
)

func TestCommandsInLines(t *testing.T) {
	for _, tt := range []struct {
		name, in    string
		width       int
		wrap, apart string
	}{
		{"it fits", "next: safeguard status t", 40, "next: safeguard status t", "next: safeguard status t"},
		{"on the next line", "To go on: safeguard assess my-file", 24, "To go on:|safeguard assess my-file", "To go on:|safeguard assess my-file"},
		{"wider than a line", "To go on: safeguard assess my-long-file --plain", 22, "To go on:|safeguard assess|my-long-file --plain", "To go on:|safeguard assess my-long-file --plain"},
		{"a name with a space", `see: safeguard show "my file" 1.1. Then go`, 30, `see:|safeguard show "my file" 1.1.|Then go`, `see:|safeguard show "my file" 1.1|Then go`},
		{"in quotes", `here "safeguard help" lists all`, 20, `here|"safeguard help"|lists all`, `here "safeguard help" lists all`},
		{"an option", "then add --no-code to it", 12, "then add|--no-code to|it", "then add --no-code to it"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := strings.Join(Wrap(tt.in, tt.width, ""), "|"); got != tt.wrap {
				t.Errorf("Wrap: %q, want %q", got, tt.wrap)
			}
			if got := strings.Join(CommandsApart(tt.in, tt.width), "|"); got != tt.apart {
				t.Errorf("CommandsApart: %q, want %q", got, tt.apart)
			}
		})
	}
}
