package compose

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"testing"

	"safeguard/cmd/internal/words"
)

func TestExplainSystemFaults(t *testing.T) {
	full := &fs.PathError{Op: "write", Path: "board.pdf-123", Err: syscall.ENOSPC}
	tests := []struct {
		name string
		err  error
		want string
	}{
		{"a call", &fs.PathError{Op: "open", Path: "logo.png", Err: syscall.ENOENT}, "logo.png: no such file"},
		{"behind the name", fmt.Errorf("list.txt: %w", &fs.PathError{Op: "read", Path: "list.txt", Err: syscall.EISDIR}), "list.txt: is a folder"},
		{"a full disk under another name", fmt.Errorf("board.pdf: not written: %w", bare(full)), "board.pdf: not written: the disk is full"},
		{"two names", bare(&os.LinkError{Op: "rename", Old: "a", New: "b", Err: syscall.EACCES}), "permission denied"},
		{"no call", errors.New("2.7 is no level"), "2.7 is no level"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, hint := words.In("en").Explain(tt.err)
			if got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if (hint == "") != (tt.name == "no call") {
				t.Errorf("the way out is %q", hint)
			}
		})
	}
}
