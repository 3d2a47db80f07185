package store

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// golden returns the files that version 1 wrote; see testdata/files/README.md.
func golden(t *testing.T) []string {
	t.Helper()
	files, _ := filepath.Glob("../../testdata/files/v1/*" + Extension)
	if len(files) < 14 {
		t.Fatalf("only %d files", len(files))
	}
	return files
}

// scored is what version 1 printed of a score, as far as it must stay: sums,
// percents, bands, caps and how each question counts.
type scored struct {
	Whole, Checklists any
	NA, Unsure        any
	Hidden            any
	Participants      any
	Fingerprint       string
}

func scoreOf(t *testing.T, data []byte) scored {
	t.Helper()
	var file struct {
		Result map[string]any `json:"result"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	r := file.Result
	fingerprint, _ := r["fingerprint"].(string)
	return scored{
		Whole: r["whole"], Checklists: r["checklists"], NA: r["not_applicable"], Unsure: r["unsure"],
		Hidden: r["hidden"], Participants: r["participants"], Fingerprint: fingerprint,
	}
}

// only removes from got what the JSON of version 1 did not have.
func only(got, want any) any {
	switch want := want.(type) {
	case map[string]any:
		have, _ := got.(map[string]any)
		kept := map[string]any{}
		for key, value := range want {
			if v, ok := have[key]; ok {
				kept[key] = only(v, value)
			}
		}
		return kept
	case []any:
		have, _ := got.([]any)
		kept := make([]any, len(have))
		for i, v := range have {
			if kept[i] = v; i < len(want) {
				kept[i] = only(v, want[i])
			}
		}
		return kept
	}
	return got
}

// Whatever version 1 wrote opens, scores as it did then, and stays as it is to
// the byte: when it is read, and when it is opened for recording and closed.
func TestFilesOfVersion1(t *testing.T) {
	for _, path := range golden(t) {
		name := strings.TrimSuffix(filepath.Base(path), Extension)
		t.Run(name, func(t *testing.T) {
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			mine := filepath.Join(t.TempDir(), name+Extension)
			if err := os.WriteFile(mine, before, 0o600); err != nil {
				t.Fatal(err)
			}
			f, err := Open(mine, recorder)
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Speak(f.About.Pack.Languages[0]); err != nil { // version 1 named bands and questions in the base language
				t.Fatal(err)
			}
			printed, err := json.Marshal(map[string]any{"result": f.Result(day)})
			if err != nil {
				t.Fatal(err)
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
			stored, err := os.ReadFile(strings.TrimSuffix(path, Extension) + ".score.json")
			if err != nil {
				t.Fatal(err)
			}
			want, got := scoreOf(t, stored), scoreOf(t, printed)
			got.Whole, got.Checklists = only(got.Whole, want.Whole), only(got.Checklists, want.Checklists)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("it scored otherwise then (-) than now (+):\n%s", diff)
			}
			if after, _ := os.ReadFile(mine); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

// An approval that version 1 recorded is still proven, and shows what has changed
// since.
func TestApprovalsOfVersion1(t *testing.T) {
	for name, changed := range map[string]bool{"approved": true, "approved-unchanged": false} {
		f, err := Read("../../testdata/files/v1/" + name)
		if err != nil {
			t.Fatal(err)
		}
		a := f.Result(day).Approval
		if a == nil || a.Unproven || (len(a.Changes) > 0) != changed {
			t.Errorf("%s: %+v", name, a)
		}
	}
}

// A file of version 1 goes on: what is recorded in a copy is behind what was
// there, and nothing of that has changed.
func TestFilesOfVersion1GoOn(t *testing.T) {
	for _, path := range golden(t) {
		before, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		mine := filepath.Join(t.TempDir(), filepath.Base(path))
		if err := os.WriteFile(mine, before, 0o600); err != nil {
			t.Fatal(err)
		}
		then, err := Read(mine)
		if err != nil {
			t.Fatal(err)
		}
		if err := update(mine, assess.Participants{Count: 9}); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		now, err := Read(mine)
		if err != nil || len(now.State.Events()) != len(then.State.Events())+1 {
			t.Fatalf("%s: %v", path, err)
		}
		whole := before
		if then.Torn != nil {
			whole = before[:bytes.LastIndexByte(before, '\n')+1]
		}
		if after, _ := os.ReadFile(mine); !bytes.HasPrefix(after, whole) {
			t.Errorf("%s: what was there has changed", path)
		}
	}
}
