package diff

import (
	"fmt"
	"strings"
	"testing"

	"safeguard/assess"
)

// A question has moved when others that were before it are behind it now, or when it
// is in another checklist; a new number alone is no move.
func TestMoves(t *testing.T) {
	for _, c := range []struct{ name, was, is, want string }{
		{"nothing", "abc/d", "abc/d", ""},
		{"a new one in front", "abc/d", "nabc/d", "renumbered 1: 3"},
		{"one removed", "abc/d", "bc/d", "renumbered 1: 2, removed a"},
		{"to the end", "abc/d", "bca/d", "moved b, moved c, moved a"},
		{"to another checklist", "abc/d", "bc/da", "renumbered 1: 2, moved a"},
		{"a new one, and two swapped", "ab/d", "nba/d", "moved b, moved a"},
	} {
		var got []string
		for _, d := range Packs(lettered(c.was), lettered(c.is)).Differences {
			switch d.Kind {
			case Renumbered:
				got = append(got, fmt.Sprintf("renumbered %s: %s", d.Number, d.New))
			case Moved, Removed:
				got = append(got, string(d.Kind)+" "+d.ID)
			}
		}
		if strings.Join(got, ", ") != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
	}
}

// lettered returns a pack of checklists, each with a question for every letter.
func lettered(lists string) assess.Pack {
	p := assess.Pack{ID: "p", Version: 1}
	for i, list := range strings.Split(lists, "/") {
		c := assess.Checklist{ID: fmt.Sprintf("list-%d", i+1)}
		for _, letter := range list {
			c.Questions = append(c.Questions, assess.Question{ID: string(letter), Rev: 1})
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}
