package lint

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists"
)

func TestWrite(t *testing.T) {
	all := sorted(
		checklists.Faults{{File: filepath.Join("pack", "b.yaml"), Line: 2, Column: 3, ID: "q", Cause: "wrong", Hint: "try <this>"}},
		Findings{
			{checklists.Fault{File: filepath.Join("pack", "b.yaml"), Line: 1, Column: 9, Cause: "vague"}, codeVagueWord},
			{checklists.Fault{File: filepath.Join("pack", "a.yaml"), Cause: "no\x1b[31mred"}, codeSameText},
		})
	if errors, warnings := all.Count(); errors != 1 || warnings != 2 {
		t.Errorf("%d errors and %d warnings, want 1 and 2", errors, warnings)
	}
	const lines = "pack/a.yaml: warning same-text: no\uFFFD[31mred\n" +
		"pack/b.yaml:1:9: warning vague-word: vague\n" +
		"pack/b.yaml:2:3: q: wrong (try <this>)"
	if diff := cmp.Diff(lines, text(t, all)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
	const array = `[
  {
    "file": "pack/b.yaml",
    "line": 2,
    "column": 3,
    "id": "q",
    "code": "",
    "severity": "error",
    "cause": "wrong",
    "hint": "try <this>"
  }
]
`
	for _, tt := range []struct {
		name string
		in   Findings
		want string
	}{{"none", nil, "[]\n"}, {"an error", all[2:], array}} {
		var got strings.Builder
		if err := tt.in.WriteJSON(&got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, got.String()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
}
