package main

import (
	"regexp"
	"testing"

	"safeguard/cmd/internal/about"
	"safeguard/cmd/internal/stream"
)

// A command that a topic of help names is one.
func TestTopicsNameCommands(t *testing.T) {
	topics, err := about.Topics()
	if err != nil {
		t.Fatal(err)
	}
	parsed, named := false, 0
	root := newRoot(quietEnv(), &parsed)
	for _, topic := range topics {
		for _, m := range regexp.MustCompile(`(?m)^  (?:\.\\)?safeguard ([a-z]+)`).FindAllStringSubmatch(topic.Text, -1) {
			named++
			if cmd, _, err := root.Find(m[1:]); err != nil || cmd == root {
				t.Errorf("help %s: no command %q", topic.Name, m[1])
			}
		}
	}
	if len(topics) < 4 || named < 4 {
		t.Errorf("only %d topics that name %d commands", len(topics), named)
	}
}

// A hint with any of the commands names the program as it was called.
func TestEveryCommandIsNamedAsCalled(t *testing.T) {
	parsed := false
	for _, cmd := range newRoot(quietEnv(), &parsed).Commands() {
		hint := "next: safeguard " + cmd.Name() + "\n"
		if got, want := stream.AsCalled(hint, "./sg"), "next: ./sg "+cmd.Name()+"\n"; cmd.IsAvailableCommand() && got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
