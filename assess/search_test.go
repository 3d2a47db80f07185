package assess

import (
	"slices"
	"testing"
)

// A question is found by its number, its id, its name, the beginning of a word of its
// text and, where no text has it, by the conditions and documents that somebody has
// just read. What is found in the name goes before what is found elsewhere.
func TestSearch(t *testing.T) {
	p := Pack{Checklists: []Checklist{
		{ID: "a", Questions: []Question{
			{ID: "policy", Short: "A policy", Text: "Do we have a safeguarding policy?"},
			{ID: "code", Short: "A code for everyone", Text: "Does our policy bind everybody?", PractisedIf: []string{"it names bullying", "it is signed"}},
			{ID: "code-known", Short: "The code is known", Text: "Has everyone read it, or for help asked?", AskToSee: []string{"the signed list"}},
		}},
		{ID: "b", Questions: []Question{{ID: "risk", Short: "Looking for risks", Text: "Do we look for risks, 2 times a year?"}}},
	}}
	for _, tt := range []struct {
		name, typed  string
		best, others []string
	}{
		{"a number", "1.2", []string{"1.2"}, nil},
		{"an id", "Code", []string{"1.2"}, nil},
		{"a name", "a code  for EVERYONE", []string{"1.2"}, nil},
		{"a part of a name goes before the words of several", "code for everyone", []string{"1.2"}, []string{"1.3"}},
		{"words of a name", "known code", []string{"1.3"}, nil},
		{"a word of two names", "the", []string{"1.3"}, nil},
		{"a word of a name goes before one of a text", "polic", []string{"1.1"}, []string{"1.2"}},
		{"a word of a condition", "bullying", []string{"1.2"}, nil},
		{"what to ask to see", "list", []string{"1.3"}, nil},
		{"several, where no text has it", "signed", []string{"1.2", "1.3"}, nil},
		{"a condition does not go beside a text", "it", []string{"1.3"}, nil},
		{"a middle of a word", "licy", nil, nil},
		{"not every word", "code bicycle", nil, nil},
		{"words with a hyphen", "safe-guarding", nil, nil},
		{"signs alone", "...", nil, nil},
		{"a word of the name and one of the condition", "code bullying", []string{"1.2"}, nil},
		{"the number of a checklist", "1", []string{"1.1", "1.2", "1.3"}, nil},
		{"a number is no word", "2 times", nil, nil},
		{"a number that is none", "2.7", nil, nil},
		{"several numbers", "2.1 and 1.2", []string{"1.2", "2.1"}, nil},
		{"numbers with commas", "1.1, 1.3.", []string{"1.1", "1.3"}, nil},
		{"a number and one that is none", "1.1; 9.9", []string{"1.1"}, nil},
		{"a number as it is printed", "1.2*", []string{"1.2"}, nil},
		{"a number as people type it", "Q 01. 2.", []string{"1.2"}, nil},
		{"a number with a comma", "1,2", []string{"1.2"}, nil},
		{"a number with a hyphen", "2-1", []string{"2.1"}, nil},
		{"two checklists", "1, 2", []string{"1.1", "1.2", "1.3", "2.1"}, nil},
		{"numbers with commas and no space", "1.1,2.1", []string{"1.1", "2.1"}, nil},
		{"numbers as they are printed", "q1.1*, 02.1", []string{"1.1", "2.1"}, nil},
		{"numbers that are none", "9.9 9.8", nil, nil},
		{"nothing", " ", nil, nil},
		{"not there", "bicycle", nil, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			best, others := p.Search(Scope{}, tt.typed)
			if got := numbers(best); !slices.Equal(got, tt.best) {
				t.Errorf("best %q, want %q", got, tt.best)
			}
			if got := numbers(others); !slices.Equal(got, tt.others) {
				t.Errorf("others %q, want %q", got, tt.others)
			}
		})
	}
	if best, _ := p.Search(Scope{Checklists: []string{"b"}}, "code"); best != nil {
		t.Errorf("outside the scope is found %q", numbers(best))
	}
}

func numbers(refs []Ref) (all []string) {
	for _, r := range refs {
		all = append(all, r.Number)
	}
	return all
}

func TestRefHas(t *testing.T) {
	r := Ref{Number: "1.2", Question: &Question{ID: "code", Short: "A code", Text: "Does it bind?", PractisedIf: []string{"it names bullying"}}}
	for typed, want := range map[string]bool{"1.2": true, "01,2*": true, "1.3*": false, "CODE": true, "a  cod": true, "bind": true, "code bullying": false, "bullying": false, "ind": false, "": false} {
		if r.Has(typed) != want {
			t.Errorf("%q: %v", typed, !want)
		}
	}
}
