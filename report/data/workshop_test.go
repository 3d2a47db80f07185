package data

import (
	"encoding/json"
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// The data has both counts and what each table agreed, and the voices that differ; in
// private there are no voices, and of few hands there is no number.
func TestNewWorkshop(t *testing.T) {
	p := assess.Pack{Scale: []assess.Level{{ID: "absent"}, {ID: "started"}, {ID: "paper"}}}
	voices := func(field, board string) []assess.Middle {
		return []assess.Middle{{Group: "field", Level: field}, {Group: "board", Level: board}}
	}
	ref := assess.Ref{Number: "1.1", Question: &assess.Question{ID: "q"}}
	sum := workshop.Summary{Questions: []workshop.Counted{workshop.Together(ref, []workshop.Table{
		{
			Code: "A", Before: workshop.Showing{Hands: []int{5, 6, 0}, Voices: voices("absent", "paper")},
			After: workshop.Showing{Hands: []int{1, 9, 1}}, Talks: []assess.Talk{{Answer: "paper", How: assess.Consensus, Minority: "m"}},
		},
		{Code: "B", Before: workshop.Showing{Hands: []int{5, 6, 0}, Voices: voices("absent", "started")}, Talks: []assess.Talk{{Answer: "absent"}}},
	})}}
	const (
		head  = `{"questions":[{"id":"q","number":"1.1","before":[10,12,0],"tables":[{"table":"A","before":[5,6,0],"after":[1,9,1],`
		heard = `"voices":[{"group":"field","level":"absent"},{"group":"board","level":"paper"}],`
		tail  = `"agreed":[{"answer":"paper","how":"consensus","minority":"m"}]},{"table":"B","before":[5,6,0],"agreed":[{"answer":"absent"}]}]}]}`
	)
	for private, want := range map[bool]string{false: head + heard + tail, true: head + tail} {
		if got, _ := json.Marshal(NewWorkshop(&p, sum, private)); string(got) != want {
			t.Errorf("private %v: got\n%s\nwant\n%s", private, got, want)
		}
	}
	if NewWorkshop(&p, workshop.Summary{}, false) != nil {
		t.Error("no workshop has data")
	}
}
