package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// commandsInShort is how many commands a script may have to be run by "go test -short".
const commandsInShort = 12

// tooLong reports whether a script is left out of "go test -short".
func tooLong(script string) bool {
	text, err := os.ReadFile(script)
	return err == nil && short() && bytes.Count(text, []byte("exec safeguard")) > commandsInShort
}

// TestScript runs the scripts that specify the commands.
func TestScript(t *testing.T) {
	const dir = "../../testdata/script"
	scripts, _ := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if len(scripts) == 0 {
		t.Fatal("no scripts")
	}
	scripts = slices.DeleteFunc(scripts, tooLong)
	packs, err := filepath.Abs("../../testdata/packs")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Files:               scripts,
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		Cmds:                tableCommands,
		Setup: func(env *testscript.Env) error {
			env.Vars = append(env.Vars, epoch)
			env.Setenv("NO_COLOR", "1")
			env.Setenv("PACKS", packs)
			env.Setenv("PASTED", "\x1b[31mred\x1b[0m\x07 te\u202ext")
			return nil
		},
	})
}
