package assess

import (
	"fmt"
	"testing"
)

// An example of a sheet has a sign for each question, and only the pack's own.
func TestExampleSheet(t *testing.T) {
	for levels, want := range map[int]string{2: "BA?BA?B", 3: "BAC?BAC", 4: "CBAD?CB", 5: "CBAED?C", 6: "DCBAFE?"} {
		p := &Pack{Checklists: []Checklist{{ID: "a", Questions: []Question{{ID: "other"}}}, {ID: "b"}}}
		for i := range levels {
			p.Scale = append(p.Scale, Level{ID: fmt.Sprint(i)})
		}
		for i := range 7 {
			p.Checklists[1].Questions = append(p.Checklists[1].Questions, Question{ID: fmt.Sprint("q", i)})
		}
		refs := p.Refs()
		if got := ExampleSheet(p, "b", refs); got != want {
			t.Errorf("%d levels: %s, want %s", levels, got, want)
		}
		asked := append(refs[1:2:2], refs[3:]...)
		if got := ExampleSheet(p, "b", asked); got != want[:1]+"-"+want[1:6] {
			t.Errorf("%d levels, the second question not asked: %s", levels, got)
		}
	}
}
