package browser

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Where nothing can be recorded, that is said before anybody types much: on the overview
// and at each question, until it can.
func TestCannotBeWrittenIsSaidFirst(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("who may do everything may write everywhere")
	}
	v := newVisitor(t)
	v.make("tumaini")
	path := filepath.Join(v.dir, "tumaini.safeguard")
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	for _, at := range []string{"/a/tumaini/", at31} {
		if page := v.get(at); !strings.Contains(page.body, "Nothing can be saved in tumaini.safeguard: permission denied.") {
			t.Errorf("%s does not say it", at)
		}
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if page := v.get(at31); strings.Contains(page.body, "Nothing can be saved") {
		t.Error("it is said where all is well")
	}
}

// Nobody types the name and the contacts of an organisation where no file can be made.
func TestCannotBeginIsSaidFirst(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("who may do everything may write everywhere")
	}
	v := newVisitor(t)
	if err := os.Chmod(v.dir, 0o500); err != nil {
		t.Fatal(err)
	}
	page := v.get("/new")
	if err := os.Chmod(v.dir, 0o700); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(page.body, "Nothing can be saved in") {
		t.Errorf("%s", page.body)
	}
	if page := v.get("/new"); strings.Contains(page.body, "Nothing can be saved") {
		t.Error("it is said where all is well")
	}
}
