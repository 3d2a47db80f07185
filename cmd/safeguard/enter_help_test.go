package main

import (
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/enter"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// Every line that the help of enter shows is one that it takes.
func TestHelpLinesAreTaken(t *testing.T) {
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	column := regexp.MustCompile(` {2,}`)
	var list []string
	for line := range strings.Lines(enterHelp) {
		line, isExample := strings.CutPrefix(strings.TrimRight(line, "\n"), "  ")
		if !isExample || strings.HasPrefix(line, " ") {
			continue
		}
		parts := column.Split(line, -1)
		list = append(list, parts[:len(parts)-1]...)
	}
	if len(list) < 15 {
		t.Fatalf("only %q", list)
	}
	taken := enter.List{Pack: &pack, State: assess.NewState(assess.Scope{}), Options: enter.Options{Table: "1", Today: "2026-03-09", Labels: words.In("en").Talk().Labels()}}
	for _, line := range list {
		if _, ok := enter.Code(line); ok {
			continue
		}
		if _, acts, err := taken.Take(line); err != nil {
			t.Errorf("%q: %v", line, err)
		} else if len(acts) > 0 {
			taken.State = taken.State.Then(acts...)
		}
	}
}
