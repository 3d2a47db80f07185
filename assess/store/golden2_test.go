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
	"safeguard/assess/rounds"
)

// Files of version 2 that carry a round before them open, score and compare as they did
// when they were made, and stay as they are to the byte.
func TestFilesOfVersion2(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/files/v2/*" + Extension)
	if len(files) < 2 {
		t.Fatalf("only %d files", len(files))
	}
	for _, path := range files {
		t.Run(filepath.Base(path), func(t *testing.T) {
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			mine := filepath.Join(t.TempDir(), filepath.Base(path))
			if err := os.WriteFile(mine, before, 0o600); err != nil {
				t.Fatal(err)
			}
			f, err := Open(mine, recorder)
			if err != nil {
				t.Fatal(err)
			}
			then, ok := f.Last()
			if !ok {
				t.Fatal("it carries no round")
			}
			const today = assess.Date("2027-03-03")
			compared, err := rounds.Compare(then, f.Round(), today)
			if err != nil {
				t.Fatal(err)
			}
			printed, err := json.Marshal(map[string]any{"result": f.Result(today), "earlier": compared})
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
			var want, got struct {
				Result  map[string]any `json:"result"`
				Earlier map[string]any `json:"earlier"`
			}
			if err := json.Unmarshal(stored, &want); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(printed, &got); err != nil {
				t.Fatal(err)
			}
			for name, pair := range map[string][2]any{
				"comparison": {want.Earlier, got.Earlier}, "whole": {want.Result["whole"], got.Result["whole"]},
				"last": {want.Result["last"], got.Result["last"]}, "plan_state": {want.Result["plan_state"], got.Result["plan_state"]},
				"fingerprint": {want.Result["fingerprint"], got.Result["fingerprint"]}, "plan": {daysOf(want.Result["plan"]), daysOf(got.Result["plan"])},
			} {
				if diff := cmp.Diff(pair[0], only(pair[1], pair[0])); diff != "" {
					t.Errorf("%s then (-) and now (+):\n%s", name, diff)
				}
			}
			if after, _ := os.ReadFile(mine); !bytes.Equal(before, after) {
				t.Error("the file was changed")
			}
		})
	}
}

// daysOf leaves of a plan what a file decides, and no words of the pack.
func daysOf(plan any) any {
	list, _ := plan.([]any)
	var days []any
	for _, a := range list {
		action, _ := a.(map[string]any)
		kept := map[string]any{}
		for _, name := range []string{"id", "status", "on", "since", "round", "waiting", "due", "day", "owner", "holder", "help", "overdue"} {
			kept[name] = action[name]
		}
		days = append(days, kept)
	}
	return days
}
