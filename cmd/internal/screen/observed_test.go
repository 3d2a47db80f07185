package screen

import (
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/cmd/internal/words"
)

// Whatever is observed has its words, and so has every field in which people write.
func TestObservationsHaveWords(t *testing.T) {
	w := words.In("en").Observed
	keys := map[string]bool{}
	for _, code := range observe.Codes {
		keys[w.Key(code)] = true
		if w.Names[string(code)] == "" || w.Said[w.Key(code)] == "" || w.Do[w.Key(code)] == "" {
			t.Errorf("observed has no name, nothing said or nothing to do for %s", code)
		}
	}
	if len(w.Names) != len(observe.Codes) || len(w.Said) != len(keys) || len(w.Do) != len(keys) {
		t.Errorf("there are %d names, %d said and %d to do, of %d codes", len(w.Names), len(w.Said), len(w.Do), len(observe.Codes))
	}
	for _, act := range assess.Kinds() {
		for _, text := range assess.Texts() {
			if kind, _, _ := strings.Cut(text.Field, "."); kind == act.Kind() && kind != "detail" && kind != "earlier" && w.Fields[text.Field] == "" {
				t.Errorf("observed.fields.%s is missing", text.Field)
			}
		}
	}
}
