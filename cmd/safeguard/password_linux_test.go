package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
)

// The password is asked for twice, and nothing of it is shown.
func TestEncryptAsksTwice(t *testing.T) {
	tests := []struct {
		name, first, second, want string
		made                      bool
	}{
		{"the same", "correct horse", "correct horse", "wrote locked.pdf", true},
		{"another", "correct horse", "correct house", "the two passwords differ; nothing was written", false},
		{"empty", "", "", "an empty password", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			inTerminal(t)
			dir := t.TempDir()
			safeguard(t, "new", filepath.Join(dir, "t"), "--org", "Tumaini")
			shown := typeHidden(t, dir, tt.first, tt.second)
			if !strings.Contains(shown, tt.want) {
				t.Errorf("shown: %q, want %q", shown, tt.want)
			}
			if tt.first != "" && strings.Contains(shown, "correct") {
				t.Errorf("the password is shown: %q", shown)
			}
			file, err := os.ReadFile(filepath.Join(dir, "locked.pdf"))
			if (err == nil) != tt.made || tt.made && !bytes.Contains(file, []byte("/Filter/Standard")) {
				t.Errorf("the file: %v, %d bytes; want one: %v", err, len(file), tt.made)
			}
		})
	}
}

// typeHidden runs the command in a terminal, types each line once its question
// stands there and nothing of what is typed will show, and returns what did.
func typeHidden(t *testing.T, dir string, lines ...string) string {
	t.Helper()
	ours, theirs, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer ours.Close()
	program := exec.Command(tested, "report", "t", "--encrypt", "-o", "locked.pdf")
	program.Dir, program.Env = dir, append(os.Environ(), "TERM=xterm")
	program.Stdin, program.Stdout, program.Stderr = theirs, theirs, theirs
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	var shown strings.Builder
	for i, question := range []string{"Password for the PDF: ", "The same again: "} {
		for part := make([]byte, 1); !strings.HasSuffix(shown.String(), question); {
			if _, err := ours.Read(part); err != nil {
				t.Fatalf("%v after %q", err, shown.String())
			}
			shown.Write(part)
		}
		waitHidden(t, theirs)
		if _, err := ours.WriteString(lines[i] + "\n"); err != nil {
			t.Fatal(err)
		}
	}
	rest := make(chan string)
	go func() {
		all, _ := io.ReadAll(ours) // it ends with an error when the other side is closed
		rest <- string(all)
	}()
	_ = program.Wait() // what it says tells more
	theirs.Close()
	return shown.String() + <-rest
}

// waitHidden waits until the terminal shows nothing of what is typed.
func waitHidden(t *testing.T, terminal *os.File) {
	t.Helper()
	for begun := time.Now(); time.Since(begun) < patience(t); time.Sleep(5 * time.Millisecond) {
		s, err := unix.IoctlGetTermios(int(terminal.Fd()), unix.TCGETS)
		if err != nil {
			t.Fatal(err)
		}
		if s.Lflag&unix.ECHO == 0 {
			return
		}
	}
	t.Fatal("the terminal shows what is typed")
}
