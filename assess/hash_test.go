package assess

import "testing"

func TestHashes(t *testing.T) {
	base := builtinRules("M q")
	tests := []struct {
		name             string
		change           func(*Pack)
		content, scoring bool // does it change?
	}{
		{"nothing", func(*Pack) {}, false, false},
		{"a word", func(p *Pack) { p.Checklists[0].Questions[0].Why = "new" }, true, false},
		{"an empty list", func(p *Pack) { p.Checklists[0].Questions[0].Tags = []string{} }, false, false},
		{"a weight", func(p *Pack) { p.Checklists[0].Questions[0].Weight = 3 }, true, true},
		{"a rev", func(p *Pack) { p.Checklists[0].Questions[0].Rev = 2 }, true, true},
		{"a floor", func(p *Pack) { p.Bands[1].From = 41 }, true, true},
		{"a cap", func(p *Pack) { p.Caps = p.Caps[1:] }, true, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q")
			tt.change(&p)
			if got := p.ContentHash() != base.ContentHash(); got != tt.content {
				t.Errorf("content changed: %v, want %v", got, tt.content)
			}
			if got := p.ScoringHash() != base.ScoringHash(); got != tt.scoring {
				t.Errorf("scoring changed: %v, want %v", got, tt.scoring)
			}
		})
	}
}
