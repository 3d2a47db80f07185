package checklists

import "testing"

func TestDanger(t *testing.T) {
	pack := builtin(t)
	if pack.ID != BuiltinID {
		t.Errorf("the built-in pack is %s", pack.ID)
	}
	danger := Danger()
	if len(danger) != len(pack.Languages) {
		t.Errorf("%d languages, want %d", len(danger), len(pack.Languages))
	}
	for _, lang := range pack.Languages {
		if in, _ := pack.In(lang); danger[lang] != in.DangerNow || danger[lang] == "" {
			t.Errorf("%s: %q, want %q", lang, danger[lang], in.DangerNow)
		}
	}
}
