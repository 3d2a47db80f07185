package store

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess"
)

// What version 1 kept of few people goes from a file of version 1 by a redaction:
// no hands of a group are left, and no number beside a small group.
func TestRedactFewPeopleOfVersion1(t *testing.T) {
	for name, gone := range map[string][]string{
		"workshop":           {`"voices":[{`, `"count":6`, `"few":true`},
		"workshop-corrected": {`"count":12`, `"few":true`},
		"merged":             {`"count":9`, `"few":true`},
	} {
		before, err := os.ReadFile("../../testdata/files/v1/" + name + Extension)
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
		done, err := f.Redact(assess.FewPeople)
		if err != nil || done.Texts == 0 {
			t.Fatalf("%s: %+v, %v", name, done, err)
		}
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
		after, _ := os.ReadFile(mine)
		for _, number := range gone {
			if !bytes.Contains(before, []byte(number)) || bytes.Contains(after, []byte(number)) {
				t.Errorf("%s: %s was there %v, and is there %v", name, number, bytes.Contains(before, []byte(number)), bytes.Contains(after, []byte(number)))
			}
		}
		if _, err := Read(mine); err != nil {
			t.Errorf("%s: what is left does not open: %v", name, err)
		}
	}
}
