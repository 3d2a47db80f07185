package assess

import (
	"fmt"
	"testing"
)

// Who says "we don't know" is listed, must-haves first, and so is what the
// organisation said of itself.
func TestResultLists(t *testing.T) {
	p := builtinRules("q M q", "q")
	p.Profile = append(p.Profile, ProfileQuestion{ID: "phone"})
	s := record(t, answered(t, p, "??D ?"), ProfileAnswer{Profile: "phone", Yes: true})
	r := Evaluate(p, s, "2026-03-01")
	if got := fmt.Sprint(r.Unsure, r.Profile); got != "[a2 a1 b1] [{direct } {phone yes}]" {
		t.Errorf("got %s", got)
	}
	if _, ok := r.Question("b1"); !ok {
		t.Error("b1 is not found")
	}
	if _, ok := r.Question("z9"); ok {
		t.Error("z9 is found")
	}
}

func TestPercentInJSON(t *testing.T) {
	for percent, want := range map[Percent]string{NoPercent: "null", 0: "0", 59: "59", 100: "100"} {
		if got, err := percent.MarshalJSON(); string(got) != want || err != nil {
			t.Errorf("%s: %s, %v, want %s", percent, got, err, want)
		}
	}
}
