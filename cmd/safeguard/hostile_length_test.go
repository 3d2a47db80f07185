package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// A file with thousands of approvals, decisions and parked notes makes no output
// without an end: what is left out is counted.
func TestThousandsOfEntriesStayReadable(t *testing.T) {
	t.Parallel()
	e := hostileEnv(t, nil)
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	about := e.maker().Assessment("Tumaini", pack)
	const many = 1500
	var acts []assess.Act
	var decisions []string
	question := pack.Refs()[0].Question.ID
	for i := range many {
		acts = append(acts,
			assess.Session{Date: e.today(), Table: fmt.Sprint(i % 90), Facilitator: "staff", People: []assess.Presence{{Group: "field", Count: 9}}},
			assess.Parked{Question: question, Text: fmt.Sprintf("parked %d", i)},
			assess.Approval{Role: fmt.Sprintf("board %d", i), On: e.today(), Events: 1, Fingerprint: "7KQM-3XWD", Decisions: []string{"a decision"}})
		decisions = append(decisions, fmt.Sprintf("decision %d", i))
	}
	acts = append(acts, assess.Approval{Role: "the board", On: e.today(), Events: 1, Fingerprint: "7KQM-3XWD", Decisions: decisions})
	path := filepath.Join(t.TempDir(), "many"+store.Extension)
	if err := e.create(path, about, acts...); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		args string
		most int // lines
		want []string
	}{
		{"report " + path + " -o - --format text", 2700, []string{"and 1450 more, which are not shown here", "and 1000 more, which are not shown here"}},
		{"report " + path + " -o - --format text --audience board", 500, []string{"and 1450 more, which are not shown here"}},
		{"status " + path, 40, nil},
		{"log " + path, 1002, []string{"3501 earlier entries are not shown. To see all:", "safeguard log " + path + " --all\n"}},
		{"log " + path + " --all", 4501, nil},
	} {
		said := mustRun(t, "", strings.Fields(tt.args)...)
		if lines := strings.Count(said, "\n"); lines > tt.most {
			t.Errorf("%s: %d lines", tt.args, lines)
		}
		for _, want := range tt.want {
			if !strings.Contains(said, want) {
				t.Errorf("%s: does not say %q", tt.args, want)
			}
		}
	}
}
