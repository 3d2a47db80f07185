package words

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/checklists"
)

// The compiled words are those of the YAML, in every language.
func TestCompiledWordsAreThoseOfTheYAML(t *testing.T) {
	languages := checklists.MessageLanguages()
	if len(languages) == 0 || len(languages) != len(compiled) {
		t.Fatalf("the YAML has %v, compiled are %d", languages, len(compiled))
	}
	for _, lang := range languages {
		want := new(Words)
		if err := checklists.LoadMessages(lang, want); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, In(lang)); diff != "" {
			t.Errorf("%s: run go generate ./cmd/internal/words\n%s", lang, diff)
		}
	}
}
