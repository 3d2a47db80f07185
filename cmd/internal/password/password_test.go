package password_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/cmd/internal/password"
	"safeguard/cmd/internal/words"
)

func TestPasswordFromFile(t *testing.T) {
	tests := []struct{ name, file, want, fails string }{
		{"a line", "correct horse\n", "correct horse", ""},
		{"no line end", "correct horse", "correct horse", ""},
		{"written on Windows", "\ufeffcorrect horse\r\n", "correct horse", ""},
		{"spaces belong to it", " x \nmore", " x ", ""},
		{"a letter and its accent are one letter", "e\u0301te\u0301", "été", ""},
		{"many letters and their accents", strings.Repeat("e\u0301", 50) + "\n", strings.Repeat("é", 50), ""},
		{"one accent too many", strings.Repeat("e\u0301", 64), "", "more than 127 bytes"},
		{"a line that breaks off inside a letter", strings.Repeat("é", 3000), "", "more than 127 bytes"},
		{"the longest", strings.Repeat("x", 127), strings.Repeat("x", 127), ""},
		{"too long", strings.Repeat("x", 128), "", "more than 127 bytes"},
		{"much too long", strings.Repeat("x", 9999), "", "more than 127 bytes"},
		{"empty", "", "", "an empty password"},
		{"an empty line", "\r\nx", "", "an empty password"},
		{"UTF-16", "\xff\xfep\x00w\x00\r\x00\n\x00", "", "not plain text"},
		{"Latin-1", "\xe9t\xe9", "", "not plain text"},
		{"a soft hyphen that nobody sees", "cor\u00adrect", "correct", ""},
		{"signs without width", "\u200dco\u200brr\u200cect\ufe0f", "correct", ""},
		{"only what nobody sees", "\u00ad\u200d", "", "an empty password"},
		{"a space that does not break", "correct\u00a0horse", "correct horse", ""},
		{"one sign for several letters", "\ufb03x", "ffix", ""},
		{"two directions of writing", "\u05d0a", "", "not every reader"},
		{"a sign without a meaning of its own", "a\ue000b", "", "not every reader"},
		{"a control character", "a\x1bb", "", "not plain text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "pw")
			if err := os.WriteFile(path, []byte(tt.file), 0o600); err != nil {
				t.Fatal(err)
			}
			fromFile, err := password.FromFile(path, nil, "standard input")
			fromInput, err2 := password.FromFile("-", strings.NewReader(tt.file), "standard input")
			for from, got := range map[string]error{path: err, "standard input": err2} {
				if (got == nil) != (tt.fails == "") || got != nil && !strings.Contains(words.In("en").Text(got), tt.fails) {
					t.Errorf("%s: got %v, want %q", from, got, tt.fails)
				}
			}
			if fromFile != tt.want || fromInput != tt.want {
				t.Errorf("got %q and %q, want %q", fromFile, fromInput, tt.want)
			}
		})
	}
}

func TestTypedPassword(t *testing.T) {
	tests := []struct{ first, second, want, fails string }{
		{"correct horse", "correct horse", "correct horse", ""},
		{"correct", "horse", "", "the two passwords differ"},
		{"", "", "", "an empty password"},
		{"a\x1bb", "a\x1bb", "", "a sign that is not text"}, // and no word of a file
		{"\xe9t\xe9", "\xe9t\xe9", "", "a sign that is not text"},
	}
	for _, tt := range tests {
		got, err := password.Typed(tt.first, tt.second)
		if got != tt.want || (err == nil) != (tt.fails == "") || err != nil && !strings.Contains(words.In("en").Text(err), tt.fails) {
			t.Errorf("Typed(%q, %q) is %q, %v; want %q, %q", tt.first, tt.second, got, err, tt.want, tt.fails)
		}
	}
}
