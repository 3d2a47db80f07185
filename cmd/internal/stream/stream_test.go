package stream

import (
	"bytes"
	"io"
	"testing"
)

func TestAsCalled(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"next: safeguard assess a.safeguard", `next: .\s.exe assess a.safeguard`},
		{"  safeguard open\n  safeguard plan x next\n", "  .\\s.exe open\n  .\\s.exe plan x next\n"},
		{`"safeguard --help" lists the commands; "safeguard COMMAND --help" explains one`, `".\s.exe --help" lists the commands; ".\s.exe COMMAND --help" explains one`},
		{"type: safeguard plan FILE verify", `type: .\s.exe plan FILE verify`},
		{"The command “safeguard check” looks", `The command “.\s.exe check” looks`},
		{"  safeguard [command]", `  .\s.exe [command]`},
		{"safeguard: x.safeguard: no such file", "safeguard: x.safeguard: no such file"},
		{"a safeguard file is seldom larger", "a safeguard file is seldom larger"},
		{"safeguard built from source", "safeguard built from source"},
		{"we read safeguard report aloud", "we read safeguard report aloud"},
	} {
		if got := AsCalled(tt.text, `.\s.exe`); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
		if got := AsCalled(tt.text, Name); got != tt.text {
			t.Errorf("%q became %q under its own name", tt.text, got)
		}
	}
	if got := AsCalled("next: safeguard open", "'a $1 b'"); got != "next: 'a $1 b' open" {
		t.Error(got)
	}
	if got := AsCalled(`did you mean "safeguard status"?`, `"Z:\a b\s.exe"`); got != `did you mean “"Z:\a b\s.exe" status”?` {
		t.Error(got)
	}
}

// What is encoded has the ends of lines that old editors of Windows know; data has not.
func TestEncoded(t *testing.T) {
	var b bytes.Buffer
	out := &Output{Writer: &b, called: Name, encode: func(s string) []byte { return []byte("<" + s + ">") }}
	io.WriteString(Text(out), "one\ntwo\r\n")
	io.WriteString(out, "{\n}\n")
	if got, want := b.String(), "<one\r\ntwo\r\n>{\n}\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// Data is what it is, whatever it holds; text names the program as it was called.
func TestDataStays(t *testing.T) {
	var b bytes.Buffer
	out := New(&b, "./s")
	io.WriteString(out, "safeguard open\n")
	io.WriteString(Text(out), "safeguard open\n")
	io.WriteString(Text(&b), "safeguard open\n") // no output of the program
	if got, want := b.String(), "safeguard open\n./s open\nsafeguard open\n"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
