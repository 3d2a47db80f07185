package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestScript runs the scripts that specify the commands.
func TestScript(t *testing.T) {
	const dir = "../../testdata/script"
	scripts, _ := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if len(scripts) == 0 {
		t.Fatal("no scripts")
	}
	packs, err := filepath.Abs("../../testdata/packs")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
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
