package workshop

import (
	"testing"
	"time"
)

// 110 minutes keep 10 for the closing; ten questions have ten minutes each.
func TestPaceAt(t *testing.T) {
	start := time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name                      string
		minutes, done, left, past int
		wantLeft, each, behind    int
	}{
		{"at the start", 110, 0, 10, 0, 110, 10, 0},
		{"within the share of the first", 110, 0, 10, 10, 100, 9, 0},
		{"a minute over it", 110, 0, 10, 11, 99, 8, 1},
		{"the first took five", 110, 1, 9, 5, 105, 10, -5},
		{"on time at the second", 110, 1, 9, 15, 95, 9, 0},
		{"half done, late", 110, 5, 5, 80, 30, 4, 20},
		{"over the end", 110, 8, 2, 120, -10, 0, 30},
		{"all done", 110, 10, 0, 60, 50, 0, 0},
		{"a short one keeps a tenth", 30, 0, 3, 0, 30, 9, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := PaceAt(start, tt.minutes, tt.done, tt.left, start.Add(time.Duration(tt.past)*time.Minute+30*time.Second))
			if !p.Planned || p.Left != tt.wantLeft || p.Each != tt.each || p.Behind != tt.behind {
				t.Errorf("got %+v", p)
			}
		})
	}
	if p := PaceAt(start, 0, 3, 4, start); p != (Pace{}) {
		t.Errorf("without a plan: %+v", p)
	}
}
