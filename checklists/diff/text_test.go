package diff

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLines(t *testing.T) {
	words := map[string]string{
		"question": "question", "pack": "the pack", "was": "was:", "is": "now:",
		"reworded": "reworded: {what}, {field}", "changed": "changed: {what}, {field}: {old} → {new}",
	}
	for _, tt := range []struct {
		name string
		in   Difference
		want []Paragraph
	}{
		{"a number", Difference{Kind: Changed, Part: "question", ID: "visit-escort", Number: "1.1", Field: "weight", Old: "1", New: "2"},
			[]Paragraph{{"", "changed: question 1.1 visit-escort, weight: 1 → 2"}}},
		{"nothing before", Difference{Kind: Changed, Part: "pack", Field: "rated_from", New: "2"},
			[]Paragraph{{"", "changed: the pack, rated_from: – → 2"}}},
		{"a text, with what looks like a hole", Difference{Kind: Reworded, Part: "question", ID: "q", Field: "text", Old: "Is {new} a word?", New: "Is it?"},
			[]Paragraph{{"", "reworded: question q, text"}, {"    was: ", "Is {new} a word?"}, {"    now: ", "Is it?"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.in.Paragraphs(words)); diff != "" {
				t.Errorf("lines (-want +got):\n%s", diff)
			}
		})
	}
}
