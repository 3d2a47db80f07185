package places

import (
	"path/filepath"
	"strings"
	"testing"
)

func TestTemporaryFolders(t *testing.T) {
	temps := []string{`D:\Scratch\Temp`, ""}
	for _, tt := range []struct {
		dir  string
		want bool
	}{
		{`C:\Users\Amina\AppData\Local\Temp\Temp1_safeguard.zip`, true},
		{`C:\Users\AMINA~1\appdata\LOCAL\temp`, true},
		{`C:\Users\Amina\AppData\Local\Temp\7zO4A2B`, true},
		{`D:\Scratch\Temp\x`, true},
		{`D:\Scratch\Templates`, false},
		{`C:\Users\Amina\Downloads\safeguard.zip\safeguard`, true},
		{`C:\Users\Amina\Documents`, false},
		{`C:\Users\Amina\Downloads`, false},
		{"/tmp", true}, {"/tmp/x", true}, {"/var/tmp/x", true}, {"/tmpfiles", false},
		{"/private/var/folders/zz/T", true}, {"/var/folders/zz/T", true},
		{"/home/amina", false}, {"/home/amina/.cache/file-roller/x", true},
		{"/", false}, {"", false},
	} {
		if got := isTemporary(tt.dir, temps); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.dir, got, tt.want)
		}
	}
}

func TestViewers(t *testing.T) {
	for _, tt := range []struct {
		goos    string
		display bool
		want    string
	}{
		{"windows", false, "rundll32 url.dll,FileProtocolHandler"}, {"darwin", false, "open"},
		{"linux", true, "xdg-open"}, {"linux", false, ""}, {"freebsd", false, ""},
	} {
		name, args := viewer(tt.goos, tt.display)
		if got := strings.Join(append([]string{name}, args...), " "); got != tt.want {
			t.Errorf("%s, display %v: %q, want %q", tt.goos, tt.display, got, tt.want)
		}
	}
	if opener("plan9", false) != nil {
		t.Error("there is a viewer where there is none")
	}
}

// A browser is given an address as it is, and a viewer a file that no option hides.
func TestTargets(t *testing.T) {
	if got, err := target("http://127.0.0.1:20000/start?token=A"); err != nil || got != "http://127.0.0.1:20000/start?token=A" {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := target("-x.pdf"); err != nil || !filepath.IsAbs(got) {
		t.Errorf("%q, %v", got, err)
	}
}
