package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"safeguard/cmd/internal/places"
	"safeguard/cmd/internal/words"
)

// epoch dates what the program records and prints.
const epoch = "SOURCE_DATE_EPOCH=1772355600" // 1 March 2026, 09:00 UTC

// tested is this test binary as the program, with the race detector where the
// tests have it.
const tested = "safeguard-tested"

// TestMain makes this test binary a program when it is called as one.
func TestMain(m *testing.M) {
	os.Setenv("GORACE", "atexit_sleep_ms=0 "+os.Getenv("GORACE")) // else each program waits a second at its end
	testscript.Main(quickly{m}, map[string]func(){"safeguard": main, tested: elsewhere, "sitting": sittingProgram})
}

// elsewhere is the program on a computer whose documents are in TEST_DOCUMENTS,
// where only TEST_TEMPORARY is a temporary folder, and whose viewer notes in the
// file TEST_OPENED what it was asked to show. There it was called as TEST_CALLED, or
// with TEST_CLICKED by a double click.
func elsewhere() {
	e := systemEnv()
	e.name(cmp.Or(os.Getenv("TEST_CALLED"), "safeguard"))
	e.place = func() places.Place {
		p := places.Place{Documents: os.Getenv("TEST_DOCUMENTS")}
		p.Temporary = func(dir string) bool { return dir == os.Getenv("TEST_TEMPORARY") }
		if shown := os.Getenv("TEST_OPENED"); shown != "" {
			p.Open = func(path string) error { return os.WriteFile(shown, []byte(path), 0o600) }
		}
		return p
	}
	e.clicked = os.Getenv("TEST_CLICKED") != ""
	os.Exit(e.leave(run(e, os.Args[1:])))
}

// quickly runs the tests with a safeguard on the PATH that has no race detector:
// with it, each of the 600 commands of the scripts takes five times as long. They
// do one thing after the other; what happens at the same time is tested in
// terminals, where tested runs.
type quickly struct{ tests *testing.M }

func (q quickly) Run() int {
	if !racing() {
		return q.tests.Run()
	}
	dir, err := os.MkdirTemp("", "safeguard")
	if err != nil {
		return complain(err)
	}
	defer os.RemoveAll(dir)
	// A folder as output: the go command adds the ending that the system wants.
	build := exec.Command("go", "build", "-race=false", "-o", dir+string(filepath.Separator), ".")
	if out, err := build.CombinedOutput(); err != nil {
		return complain(fmt.Errorf("%w\n%s", err, out))
	}
	os.Setenv("PATH", dir+string(filepath.ListSeparator)+os.Getenv("PATH"))
	return q.tests.Run()
}

func complain(err error) (code int) {
	fmt.Fprintln(os.Stderr, err)
	return 1
}

// racing reports whether this test binary has the race detector.
func racing() bool {
	info, ok := debug.ReadBuildInfo()
	return ok && slices.Contains(info.Settings, debug.BuildSetting{Key: "-race", Value: "true"})
}

// safeguard carries out a command line in this process and returns what it says
// on both streams.
func safeguard(t *testing.T, args ...string) string {
	t.Helper()
	var said bytes.Buffer
	e := &env{in: strings.NewReader(""), out: &said, err: &said, words: words.In("en")}
	e.now = func() time.Time { return time.Unix(1772355600, 0).UTC() }
	if code := run(e, args); code != exitDone {
		t.Fatalf("safeguard %s: exit code %d\n%s", strings.Join(args, " "), code, said.String())
	}
	return said.String()
}

// patience is how long one step may take: the longer, the more time go test
// gives to all of them.
func patience(t *testing.T) time.Duration {
	const least = 30 * time.Second
	end, ok := t.Deadline()
	if !ok {
		return least
	}
	return max(least, time.Until(end)/10)
}
