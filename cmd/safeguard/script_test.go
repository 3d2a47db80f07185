package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes this test binary the program when it is called as one.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"safeguard": main})
}

// TestScript runs the scripts that specify the commands.
func TestScript(t *testing.T) {
	const dir = "../../testdata/script"
	scripts, _ := filepath.Glob(filepath.Join(dir, "*.txtar"))
	if len(scripts) == 0 {
		t.Fatal("no scripts")
	}
	testscript.Run(t, testscript.Params{
		Dir:                 dir,
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SOURCE_DATE_EPOCH", "1772355600") // 1 March 2026, 09:00 UTC
			env.Setenv("GORACE", "atexit_sleep_ms=0")
			env.Setenv("NO_COLOR", "1")
			env.Setenv("PASTED", "\x1b[31mred\x1b[0m\x07 te\u202ext")
			return nil
		},
	})
}
