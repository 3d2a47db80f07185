package journal

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"
)

// asNobody runs f without the rights of root, which no mode keeps out. Whoever
// is not root stays what they are. Only the thread gives up its rights, and the
// thread ends with f.
func asNobody(f func()) {
	done := make(chan struct{})
	go func() {
		defer close(done)
		if os.Getuid() == 0 {
			runtime.LockOSThread()
			syscall.RawSyscall(syscall.SYS_SETFSUID, nobody, 0, 0)
		}
		f()
	}()
	<-done
}

const nobody = 65534

// lend makes a file with two records in the current folder and gives both to
// nobody, where that is who will use them. The path is relative, because nobody
// may not pass the folders above.
func lend(t *testing.T) (path string) {
	t.Helper()
	path = sample(t, 2)
	t.Chdir(filepath.Dir(path))
	if os.Getuid() == 0 {
		check(t, os.Chown(".", nobody, -1))
		check(t, os.Chown(path, nobody, -1))
	}
	return filepath.Base(path)
}

func TestNoRightToWrite(t *testing.T) {
	cases := []struct {
		name         string
		folder, file fs.FileMode
	}{
		{"folder", 0o500, 0o600},
		{"file", 0o700, 0o400},
		{"both", 0o500, 0o400},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := lend(t)
			before := string(content(t, path))
			check(t, os.Chmod(path, c.file))
			check(t, os.Chmod(".", c.folder))
			defer os.Chmod(".", 0o700)

			var read, opened, created, writable error
			asNobody(func() {
				_, read = Read(path)
				_, _, opened = Open(path, "test", nine)
				created = Create(path+"-2", head)
				writable = Writable(path)
			})
			if !errors.Is(writable, fs.ErrPermission) {
				t.Errorf("writable: %v", writable)
			}
			if read != nil {
				t.Errorf("reading: %v", read)
			}
			if !errors.Is(opened, fs.ErrPermission) {
				t.Errorf("opening: %v", opened)
			}
			if c.folder == 0o500 && !errors.Is(created, fs.ErrPermission) {
				t.Errorf("creating: %v", created)
			}
			if string(content(t, path)) != before {
				t.Error("the file was changed")
			}
			if got := beside(t, path); c.folder == 0o500 && got != nil {
				t.Errorf("left beside the file: %v", got)
			}
		})
	}
}

// A folder that becomes read-only while a file is open takes no torn copy and no
// new file, but the appends of its writer still work.
func TestFolderBecomesReadOnly(t *testing.T) {
	path := lend(t)
	w, _, err := Open(path, "test", nine)
	check(t, err)
	defer w.Close()
	check(t, os.Chmod(".", 0o500))
	defer os.Chmod(".", 0o700)

	var appended, rewritten, again error
	asNobody(func() {
		appended = w.Append(note(3))
		rewritten = w.Rewrite(redact)
		again = w.Append(note(4))
	})
	check(t, appended)
	check(t, again)
	if !errors.Is(rewritten, fs.ErrPermission) {
		t.Errorf("rewriting: %v", rewritten)
	}
	holds(t, path, notes(1, 4))
}

// A pipe is refused without waiting for somebody at its other end.
func TestPipeIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.safeguard")
	check(t, syscall.Mkfifo(path, 0o600))
	if err := refusal(t, path); !errors.Is(err, ErrNotJournal) {
		t.Errorf("got %v", err)
	}
}
