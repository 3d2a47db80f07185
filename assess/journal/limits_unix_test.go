//go:build unix

package journal

import (
	"bytes"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// noMoreThan lets the system write no file beyond size bytes until the returned
// function is called: a disk that is really full, as far as this program knows.
func noMoreThan(t *testing.T, size uint64) (restore func()) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ)
	var old syscall.Rlimit
	check(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old))
	check(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: size, Max: old.Max}))
	return func() {
		check(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old))
		signal.Reset(syscall.SIGXFSZ)
	}
}

// The limit holds for all that the program writes, the notes of "go test" too, so
// that it is set in a process of its own.
func TestDiskReallyFull(t *testing.T) {
	const alone = "SAFEGUARD_TEST_DISK_FULL"
	if os.Getenv(alone) == "" {
		cmd := exec.Command(os.Args[0], "-test.run=^TestDiskReallyFull$")
		cmd.Env = append(os.Environ(), alone+"=yes")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return
	}
	path := sample(t, 2)
	before := content(t, path)
	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	fresh := filepath.Join(t.TempDir(), "b.safeguard")

	restore := noMoreThan(t, uint64(len(before)+30))
	appended := w.Append(note(3))
	rewritten := w.Rewrite(redact, notes(3, 9)...)
	restore()
	restore = noMoreThan(t, 30)
	created := Create(fresh, head)
	restore()

	for what, err := range map[string]error{"not saved": appended, "not rewritten": rewritten, "not created": created} {
		if err == nil || !strings.Contains(err.Error(), ": "+what+": file too large") {
			t.Errorf("%s: got %v", what, err)
		}
	}
	if !bytes.Equal(content(t, path), before) {
		t.Error("the file was changed")
	}
	if _, err := os.Lstat(fresh); err == nil {
		t.Error("half a new file remains")
	}
	check(t, w.Append(note(3))) // somebody has made room
	holds(t, path, notes(1, 3))
}
