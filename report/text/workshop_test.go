package text

import (
	"strings"
	"testing"

	"safeguard/report/internal/sample"
)

func TestWorkshop(t *testing.T) {
	c := sample.New(t, 2, 0, sample.Plausible)
	m := c.Model(t)
	if strings.Contains(write(t, m, 80), "How the room answered") {
		t.Error("a page without a workshop")
	}
	m.Workshop = c.Workshop(t, sample.Plausible)
	got := write(t, m, 80)
	for _, want := range []string{
		"People in the room: 16\n", "management\nfield\nboard\n",
		"      AAAAA C DDDDDDDD\n      before the talk, 14 hands: A 5, C 1, D 8\n", "      after the talk, 14 hands: A 1, B 3, C 2, D 8\n",
		"      Hands for “Not in place” moved from 5 to 1.\n", "      Table CCCC\n", "      No number is kept",
		"by majority, talk first\n", "      170 hands: A 90, B 45, C 1, D 30, ? 4\n", "      The middle answer of “management” is A Not in place.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %q in:\n%s", want, got)
		}
	}
}
