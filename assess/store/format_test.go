package store

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
)

// In a file of version 1 an act that version 1 does not know comes behind a
// Format, once; in a new file it needs none.
func TestNewerActsAreAnnounced(t *testing.T) {
	newer := assess.Approval{Role: "the board", On: day, Form: 1}
	known := assess.Participants{Count: 7}
	if assess.Needs(newer) != 2 || assess.Needs(known) != 1 {
		t.Fatalf("an approval with a form needs format %d, participants %d", assess.Needs(newer), assess.Needs(known))
	}
	old, err := os.ReadFile("../../testdata/files/v1/plain" + Extension)
	if err != nil {
		t.Fatal(err)
	}
	v1 := filepath.Join(t.TempDir(), "v1"+Extension)
	if err := os.WriteFile(v1, old, 0o600); err != nil {
		t.Fatal(err)
	}
	_, v2 := newFile(t)
	for _, tt := range []struct {
		name, path string
		acts       []assess.Act
		want       string // the kinds of the new events
	}{
		{"an act that version 1 knows", v1, []assess.Act{known}, "participants"},
		{"the first that it does not", v1, []assess.Act{known, newer}, "format participants approve"},
		{"the second", v1, []assess.Act{newer}, "approve"},
		{"a file of version 2", v2, []assess.Act{newer}, "approve"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			before, err := Read(tt.path)
			if err != nil {
				t.Fatal(err)
			}
			if err := update(tt.path, tt.acts...); err != nil {
				t.Fatal(err)
			}
			after, err := Read(tt.path)
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, e := range after.State.Events()[len(before.State.Events()):] {
				got += " " + e.Act.Kind()
			}
			if got != " "+tt.want {
				t.Errorf("recorded%s, want %s", got, tt.want)
			}
		})
	}
}

// Version 1 refuses, and leaves alone, what it would not understand whole: files
// of version 2, and files of its own to which a newer act was added. It goes on
// with those to which only acts that it knows were added. SAFEGUARD_V1 names its
// binary: make check-v1 builds it.
func TestVersion1RefusesWhatIsNewer(t *testing.T) {
	program := os.Getenv("SAFEGUARD_V1")
	if program == "" {
		t.Skip("SAFEGUARD_V1 names no binary of version 1")
	}
	_, v2 := newFile(t)
	tried := map[string]string{v2: "file version 2"} // what version 1 says, "" for nothing
	for _, path := range golden(t) {
		old, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for name, newer := range map[string]bool{"known": false, "newer": true} {
			mine := filepath.Join(t.TempDir(), name+"-"+filepath.Base(path))
			if err := os.WriteFile(mine, old, 0o600); err != nil {
				t.Fatal(err)
			}
			tried[mine] = ""
			act := assess.Act(assess.Participants{Count: 7})
			if newer {
				act, tried[mine] = assess.Approval{Role: "the board", On: day, Form: 1}, `unknown kind of event "format"`
			}
			if err := update(mine, act); err != nil {
				t.Fatal(err)
			}
		}
	}
	for path, want := range tried {
		before, _ := os.ReadFile(path)
		for _, args := range [][]string{{"status", path}, {"set", path, "participants", "8"}, {"redact", path, "decisions", "--yes"}} {
			said, err := exec.Command(program, args...).CombinedOutput()
			if want != "" && (err == nil || !strings.Contains(string(said), want)) {
				t.Errorf("%v is not refused: %s", args, said)
			}
			if want == "" && err != nil {
				t.Errorf("%v is refused: %s", args, said)
			}
		}
		if after, _ := os.ReadFile(path); want != "" && !bytes.Equal(before, after) {
			t.Errorf("%s was changed", path)
		}
	}
}
