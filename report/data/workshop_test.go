package data

import (
	"encoding/json"
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// The data has both counts and what each table agreed; in private there are no
// voices, and of few hands there is no number.
func TestNewWorkshop(t *testing.T) {
	ref := assess.Ref{Number: "1.1", Question: &assess.Question{ID: "q"}}
	sum := workshop.Summary{Questions: []workshop.Counted{workshop.Together(ref, []workshop.Table{
		{
			Code: "A", Before: workshop.Showing{Hands: []int{5, 6, 0}, Voices: []assess.Middle{{Group: "field", Level: "absent"}}},
			After: workshop.Showing{Hands: []int{1, 9, 1}}, Talks: []assess.Talk{{Answer: "paper", How: assess.Consensus, Minority: "m"}},
		},
		{Code: "B", Talks: []assess.Talk{{Answer: "absent"}}},
	})}}
	const (
		head   = `{"questions":[{"id":"q","number":"1.1","before":[5,6,0],"after":[1,9,1],"tables":[{"table":"A","before":[5,6,0],"after":[1,9,1],`
		voices = `"voices":[{"group":"field","level":"absent"}],`
		tail   = `"agreed":[{"answer":"paper","how":"consensus","minority":"m"}]},{"table":"B","agreed":[{"answer":"absent"}]}]}]}`
	)
	for private, want := range map[bool]string{false: head + voices + tail, true: head + tail} {
		if got, _ := json.Marshal(NewWorkshop(sum, private)); string(got) != want {
			t.Errorf("private %v: got\n%s\nwant\n%s", private, got, want)
		}
	}
	if NewWorkshop(workshop.Summary{}, false) != nil {
		t.Error("no workshop has data")
	}
}
