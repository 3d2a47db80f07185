package assess

import "testing"

// A level is said by its letter, its id or its label, and by nothing that two of
// them have.
func TestParseLabel(t *testing.T) {
	p := builtinRules("q")
	for i, label := range []string{"Not in place", "Started", "On paper", "On paper"} {
		p.Scale[i].Label = label
	}
	for _, tt := range []struct{ words, want string }{
		{"started", "started"}, {"STARTED", "started"}, {"not  in Place", "absent"}, {"b", "started"}, {"?", Unsure}, {"na", NA},
		{"on paper", ""}, {"paper", "paper"}, {"not in", ""}, {"3", ""}, {"", ""},
	} {
		got, ok := p.ParseLabel(tt.words)
		if got != tt.want || ok != (tt.want != "") {
			t.Errorf("%q: %q, %v; want %q", tt.words, got, ok, tt.want)
		}
	}
}
