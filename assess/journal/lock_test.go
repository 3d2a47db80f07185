package journal

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

// hold opens the file for writing, says so, and waits to be killed.
func hold(path string) {
	if _, _, err := Open(path, "Amina", nine); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("open")
	_, _ = io.Copy(io.Discard, os.Stdin)
	os.Exit(0)
}

// child prepares this test program to run as another process.
func child(t *testing.T, role, path string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	self, err := os.Executable()
	check(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), role+"="+path, "GORACE=atexit_sleep_ms=0")
	out, err := cmd.StdoutPipe()
	check(t, err)
	return cmd, bufio.NewScanner(out)
}

func TestSecondProcessIsRefused(t *testing.T) {
	path := sample(t, 1)
	cmd, out := child(t, "JOURNAL_CHILD_HOLDS", path)
	stdin, err := cmd.StdinPipe()
	check(t, err)
	defer stdin.Close()
	check(t, cmd.Start())
	if !out.Scan() || out.Text() != "open" {
		t.Fatalf("the child says %q", out.Text())
	}

	_, _, err = Open(path, "Ben", nine.Add(time.Hour))
	var locked *LockedError
	if !errors.As(err, &locked) {
		t.Fatalf("got %v", err)
	}
	if locked.Who != "Amina" || !locked.Since.Equal(nine) || locked.PID != cmd.Process.Pid || locked.Path != path {
		t.Errorf("got %+v", locked)
	}
	if f := locked.Fault(); f.Code != "locked_by" {
		t.Errorf("got %v", f)
	}
	holds(t, path, notes(1, 1)) // readers are not kept out

	check(t, cmd.Process.Kill())
	_ = cmd.Wait()
	if got := beside(t, path); len(got) != 1 {
		t.Errorf("beside the file: %v, want the lock of the killed process", got)
	}
	add(t, path, note(2)) // and its lock stops nobody
	if got := beside(t, path); got != nil {
		t.Errorf("left beside the file: %v", got)
	}
}

func TestSecondWriterOfOneProcessIsRefused(t *testing.T) {
	path := sample(t, 1)
	w, _, err := Open(path, "Amina", nine)
	check(t, err)
	var locked *LockedError
	if _, _, err := Open(path, "Ben", nine); !errors.As(err, &locked) || locked.Who != "Amina" {
		t.Errorf("got %v", err)
	}
	check(t, w.Append(note(2))) // not disturbed
	check(t, w.Close())
	check(t, w.Close())
	if err := w.Append(note(3)); !errors.Is(err, os.ErrClosed) {
		t.Errorf("append after close: %v", err)
	}
	add(t, path, note(3))
}

func TestLockWordsOnlyInform(t *testing.T) {
	for _, words := range []string{"", "x", "\x00", "\x00{\"who\":\"Old\",\"since\":\"2020", "\x00{\"who\":\"An old name\",\"pid\":1}\n"} {
		path := sample(t, 1)
		check(t, os.WriteFile(path+".lock", []byte(words), 0o600))
		w, _, err := Open(path, "Amina", nine)
		check(t, err)
		var locked *LockedError
		if _, _, err := Open(path, "Ben", nine); !errors.As(err, &locked) || locked.Who != "Amina" {
			t.Errorf("over %q: %v", words, err)
		}
		check(t, os.Truncate(path+".lock", 0))
		if _, _, err := Open(path, "Ben", nine); !errors.As(err, &locked) || locked.Fault().Code != "locked" {
			t.Errorf("without words: %v", err)
		}
		check(t, w.Close())
	}
}

func TestLockIsNoLink(t *testing.T) {
	path := sample(t, 1)
	link(t, path, path+".lock")
	before := string(content(t, path))
	if w, _, err := Open(path, "test", nine); err == nil {
		w.Close()
		t.Error("opened")
	}
	if string(content(t, path)) != before {
		t.Error("the file was written to")
	}
}

// Locks come and go, and are removed, under many hands: no two writers ever
// work at once, so every number is given once.
func TestLockUnderManyHands(t *testing.T) {
	path := sample(t, 0)
	var hands sync.WaitGroup
	for range 4 {
		hands.Go(func() {
			for done := 0; done < 25; {
				w, c, err := open(hasty(), path, "test", nine)
				var locked *LockedError
				if errors.As(err, &locked) {
					time.Sleep(50 * time.Microsecond)
					continue
				}
				if err == nil {
					err = w.Append(note(len(c.Records) + 1))
					err = errors.Join(err, w.Close())
				}
				if err != nil {
					t.Error(err)
					return
				}
				done++
			}
		})
	}
	hands.Wait()
	holds(t, path, notes(1, 4*25))
	if got := beside(t, path); got != nil {
		t.Errorf("left beside the file: %v", got)
	}
}
