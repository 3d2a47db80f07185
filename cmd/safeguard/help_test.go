package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/rivo/uniseg"
	"github.com/spf13/cobra"
)

// Help fits a window of 80 columns, as an old one has.
func TestHelpFits(t *testing.T) {
	parsed, seen := false, 0
	root := newRoot(quietEnv(), &parsed)
	var walk func(*cobra.Command)
	walk = func(cmd *cobra.Command) {
		seen++
		var help bytes.Buffer
		cmd.SetOut(&help)
		cmd.InitDefaultHelpFlag()
		if err := cmd.Help(); err != nil {
			t.Error(err)
		}
		for line := range strings.Lines(help.String()) {
			if n := uniseg.StringWidth(strings.TrimRight(line, "\n")); n > 80 {
				t.Errorf("%s: %d columns: %s", cmd.CommandPath(), n, line)
			}
		}
		for _, sub := range cmd.Commands() {
			walk(sub)
		}
	}
	walk(root)
	if seen < 25 {
		t.Errorf("only %d commands", seen)
	}
}
