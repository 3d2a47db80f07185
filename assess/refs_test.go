package assess

import (
	"strings"
	"testing"
)

func TestByChecklist(t *testing.T) {
	p := builtinRules("q q q", "q q", "q")
	refs := p.Refs()
	for _, tt := range []struct {
		name string
		refs []Ref
		want string
	}{
		{"none", nil, ""},
		{"one", refs[:1], "1.1"},
		{"all", refs, "1.1 1.2 1.3|2.1 2.2|3.1"},
		{"some", append(refs[1:2:2], refs[4:]...), "1.2|2.2|3.1"},
	} {
		var lists []string
		for _, list := range ByChecklist(tt.refs) {
			var numbers []string
			for _, ref := range list {
				numbers = append(numbers, ref.Number)
			}
			lists = append(lists, strings.Join(numbers, " "))
		}
		if got := strings.Join(lists, "|"); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
