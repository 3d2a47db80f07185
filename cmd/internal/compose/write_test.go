package compose

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var errHeld = errors.New("open in a reader")

// holding is a disk on which a reader has the first file open, for so many tries.
func holding(name string, tries int) (disk, *time.Duration) {
	slept := new(time.Duration)
	return disk{
		replace: func(path string, data []byte) error {
			if filepath.Base(path) == name && tries > 0 {
				tries--
				return errHeld
			}
			return replace(path, data)
		},
		sleep: func(d time.Duration) { *slept += d },
		held:  func(err error) bool { return errors.Is(err, errHeld) },
	}, slept
}

// A report that a reader has open is waited for, and after a moment written under the
// next free name; what the board may have approved stays.
func TestWriteUnderAnotherName(t *testing.T) {
	tests := []struct {
		name   string
		there  []string
		tries  int
		target Target
		want   string
		held   bool
	}{
		{"new", nil, 0, Target{}, "a.pdf", false},
		{"made again", []string{"a.pdf"}, 0, Target{}, "a.pdf", false},
		{"open for a moment", []string{"a.pdf"}, 5, Target{}, "a.pdf", false},
		{"open in a reader", []string{"a.pdf"}, 99, Target{}, "a-2.pdf", true},
		{"both open", []string{"a.pdf", "a-2.pdf"}, 99, Target{}, "a-3.pdf", true},
		{"named and open", []string{"a.pdf"}, 99, Target{Named: true, Force: true}, "a-2.pdf", true},
		{"approved", []string{"a.pdf"}, 0, Target{Keep: 1}, "a-2.pdf", false},
		{"approved and made again", []string{"a.pdf", "a-2.pdf"}, 0, Target{Keep: 1}, "a-2.pdf", false},
		{"approved twice", []string{"a.pdf", "a-2.pdf"}, 0, Target{Keep: 2}, "a-3.pdf", false},
		{"approved and never made", nil, 0, Target{Keep: 1}, "a.pdf", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			for _, name := range tt.there {
				if err := os.WriteFile(filepath.Join(dir, name), []byte("old"), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			d, slept := holding("a.pdf", tt.tries)
			tt.target.Path = filepath.Join(dir, "a.pdf")
			w, err := d.write(tt.target, []byte("new"))
			if err != nil || filepath.Base(w.Path) != tt.want || w.Held != tt.held || (w.Instead != "") != (tt.want != "a.pdf") {
				t.Fatalf("%+v, %v, want %s", w, err, tt.want)
			}
			if *slept > 2*time.Second || (tt.tries > 0) != (*slept > 0) {
				t.Errorf("slept %v", *slept)
			}
			info, err := os.Stat(w.Path)
			if data, _ := os.ReadFile(w.Path); string(data) != "new" || err != nil || info.Mode().Perm() != 0o600 {
				t.Errorf("%q with mode %v", data, info.Mode())
			}
			for _, name := range tt.there {
				if data, _ := os.ReadFile(filepath.Join(dir, name)); name != tt.want && string(data) != "old" {
					t.Errorf("%s was replaced", name)
				}
			}
			if left, _ := filepath.Glob(filepath.Join(dir, "*"+unfinished)); left != nil {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

// What a killed program left is taken over; what another one is writing is not.
func TestUnfinishedOutputs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path+unfinished, []byte(strings.Repeat("SECRET", 99)), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(Target{Path: path}, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if data, _ := os.ReadFile(path); string(data) != "new" {
		t.Errorf("got %q", data)
	}
	if exists(path + unfinished) {
		t.Error("the leftover is still there")
	}
	other, err := own(path + unfinished)
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	if _, err := Write(Target{Path: path}, []byte("newer")); err == nil {
		t.Error("wrote while another program did")
	}
	if data, _ := os.ReadFile(path); string(data) != "new" || !exists(path+unfinished) {
		t.Errorf("the file of the other program is gone, or there is %q", data)
	}
}

// Names that some system cannot keep are refused on every one.
func TestOutputNames(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{
		"x:y.pdf", "CON.pdf", "con", "nul.tar.pdf", "com1.pdf", "LPT¹.pdf", "aux .pdf", "a.pdf.", "a.pdf ", `a\b.pdf`, "a?.pdf", `a".pdf`, "a\tb.pdf",
		"a\x00b.pdf", "a\x7f.pdf", "a\u0085b.pdf", "\xff.pdf", strings.Repeat("x", 250) + ".pdf",
	} {
		if _, err := Write(Target{Path: filepath.Join(dir, name)}, []byte("x")); err == nil {
			t.Errorf("%q was written", name)
		}
	}
	for _, name := range []string{"a.pdf", "console.pdf", "com10.pdf", "ripoti ya 2026 – bodi.pdf", "ሪፖርት.pdf", ".hidden"} {
		if w, err := Write(Target{Path: filepath.Join(dir, name)}, []byte("x")); err != nil || w.Instead != "" {
			t.Errorf("%q: %v", name, err)
		}
	}
	if n := len(Slug(strings.Repeat("ሀ", 200))); n > 190 {
		t.Errorf("a name of %d bytes is too long with a day behind it", n)
	}
}
