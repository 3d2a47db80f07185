//go:build !windows

package main

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
	"github.com/hinshun/vt10x"
)

// inTerminal marks a test in a terminal: -short leaves it out, and it runs beside
// others, since it waits more than it computes.
func inTerminal(t *testing.T) {
	t.Helper()
	long(t)
	t.Parallel()
}

// window is a terminal window with a program in it.
type window struct {
	t     *testing.T
	pty   *os.File
	cmd   *exec.Cmd
	leave io.Closer // closed when all that the program wrote is read
	saved string

	mu     sync.Mutex
	news   *sync.Cond
	vt     vt10x.Terminal
	raw    strings.Builder
	closed bool
}

// around runs a program, writes a NUL behind all that it wrote, and stays until
// descriptor 3 is closed. When the first program of a terminal ends, the system
// throws away what nobody has read yet.
const around = `trap : INT; "$@"; code=$?; trap '' INT; printf '\000'; read line <&3; exit $code`

// startWindow starts a program in a window of cols by rows, in the folder dir.
func startWindow(t *testing.T, dir string, cols, rows int, env []string, program ...string) *window {
	t.Helper()
	w := &window{t: t, vt: vt10x.New(vt10x.WithSize(cols, rows))}
	w.news = sync.NewCond(&w.mu)
	until, leave, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	w.leave = leave
	w.cmd = exec.Command("sh", append([]string{"-c", around, "sh"}, program...)...)
	w.cmd.Dir, w.cmd.ExtraFiles = dir, []*os.File{until}
	w.cmd.Env = append(append(os.Environ(), "TERM=xterm-256color", "GOCOVERDIR="+t.TempDir()), env...)
	w.pty, err = pty.StartWithSize(w.cmd, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)})
	until.Close()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		w.cmd.Process.Kill()
		leave.Close()
		w.pty.Close()
	})
	go w.watch()
	return w
}

// openRoom starts the program in a window of its own, without colours.
func openRoom(t *testing.T, cols, rows int, args ...string) *window {
	t.Helper()
	return openRoomIn(t, "", cols, rows, args...)
}

// openRoomIn starts the program in a window, in the folder dir.
func openRoomIn(t *testing.T, dir string, cols, rows int, args ...string) *window {
	t.Helper()
	return startWindow(t, dir, cols, rows, []string{epoch, "NO_COLOR=1"}, append([]string{tested}, args...)...)
}

// watch shows what the program writes until its end.
func (w *window) watch() {
	defer w.leave.Close()
	var rest []byte
	buf := make([]byte, 4096)
	for closed := false; !closed; {
		n, err := w.pty.Read(buf)
		got, _, ended := bytes.Cut(buf[:n], []byte{0})
		closed = ended || err != nil
		rest = append(rest, got...)
		w.mu.Lock()
		w.raw.Write(got)
		done, _ := w.vt.Write(rest)
		rest = rest[done:]
		w.closed = closed
		w.news.Broadcast()
		w.mu.Unlock()
	}
}

// screen returns what is to read, without the ends of its lines.
func (w *window) screen() string {
	return strings.Join(strings.Fields(w.vt.String()), " ")
}

// see waits until the screen shows all texts.
func (w *window) see(texts ...string) {
	w.t.Helper()
	wait := patience(w.t)
	late := time.AfterFunc(wait, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.news.Broadcast()
	})
	defer late.Stop()
	begun := time.Now()
	w.mu.Lock()
	defer w.mu.Unlock()
	for {
		missing := ""
		for _, text := range texts {
			if !strings.Contains(w.screen(), text) {
				missing = text
			}
		}
		if missing == "" {
			return
		}
		if w.closed || time.Since(begun) >= wait {
			w.t.Fatalf("there is no %q on the screen:\n%s", missing, w.vt.String())
		}
		w.news.Wait()
	}
}

// once reports an error unless the screen shows the text exactly once.
func (w *window) once(text string) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if n := strings.Count(w.screen(), text); n != 1 {
		w.t.Errorf("%q is %d times on the screen:\n%s", text, n, w.vt.String())
	}
}

// unseen reports an error where the screen shows a text.
func (w *window) unseen(text string) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	if strings.Contains(w.screen(), text) {
		w.t.Errorf("%q is on the screen:\n%s", text, w.vt.String())
	}
}

func (w *window) send(keys ...string) {
	w.t.Helper()
	if _, err := w.pty.WriteString(strings.Join(keys, "")); err != nil {
		w.t.Fatal(err)
	}
}

// types sends keys when the screen shows all texts.
func (w *window) types(keys string, texts ...string) {
	w.t.Helper()
	w.see(texts...)
	w.send(keys)
}

// resize gives the window another size.
func (w *window) resize(cols, rows int) {
	w.t.Helper()
	w.mu.Lock()
	defer w.mu.Unlock()
	w.vt.Resize(cols, rows)
	if err := pty.Setsize(w.pty, &pty.Winsize{Cols: uint16(cols), Rows: uint16(rows)}); err != nil {
		w.t.Fatal(err)
	}
}

// exits waits for the end of the program and compares its exit code.
func (w *window) exits(code int) {
	w.t.Helper()
	late := time.AfterFunc(patience(w.t), func() { w.cmd.Process.Kill() })
	defer late.Stop()
	w.cmd.Wait()
	if got := w.cmd.ProcessState.ExitCode(); got != code {
		w.mu.Lock()
		defer w.mu.Unlock()
		w.t.Errorf("exit code %d, want %d; on the screen:\n%s", got, code, w.vt.String())
	}
}
