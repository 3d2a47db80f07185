package terminal

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"

	"safeguard/cmd/internal/talk"
)

// Enter behind a text that means no choice is asked again without clearing the
// window; what comes out is the place of the choice and what was typed for it.
func TestAMenuIsAskedAgainInPlace(t *testing.T) {
	list := []choice{{key: "y", label: "yes"}, {key: "n", label: "no"}, {kind: isSkip, key: "s", label: "Skip for now"}}
	for _, tt := range []struct {
		name, keys string
		place      int
		typed      string
		err        error
	}{
		{"Enter alone", "\r", 2, "", nil},
		{"a letter", "n\r", 1, "n", nil},
		{"a text that means none, refused and taken away", "zz\r\r\x7f\x7f\r", 2, "", nil},
		{"a text that means none, refused, and a letter behind it", "zz\ry\r", 0, "y", nil},
		{"Ctrl-C behind a refused text", "zz\r\x03", 0, "", ErrLeft},
		{"the input ends", "zz\r", 0, "", ErrLeft},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out, err := os.Create(filepath.Join(t.TempDir(), "window"))
			if err != nil {
				t.Fatal(err)
			}
			defer out.Close()
			tty := &Console{In: out, Out: out}
			a := &drawn{
				tty: tty, out: screenWriter{tty}, words: &Words{}, names: &talk.Keys{},
				keys: &keyReader{in: iotest.OneByteReader(strings.NewReader(tt.keys)), wait: patience},
			}
			place, typed, err := a.choose(newView(talk.Page{Fields: []talk.Field{{}}}), list, 2)
			if !errors.Is(err, tt.err) || place != tt.place || typed != tt.typed {
				t.Errorf("got %d, %q, %v; want %d, %q, %v", place, typed, err, tt.place, tt.typed, tt.err)
			}
			window, _ := os.ReadFile(out.Name())
			if n := strings.Count(string(window), clearScreen); n != 2 {
				t.Errorf("the window is cleared %d times, want at the begin and at the end", n)
			}
		})
	}
}
