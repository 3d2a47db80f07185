package room

import (
	"testing"
	"time"
)

func TestParseMinutes(t *testing.T) {
	for _, tt := range []struct {
		typed string
		want  int
		ok    bool
	}{
		{"", 0, true}, {"90", 90, true}, {"16:02", 90, true}, {"14:32", 0, false}, {"9:00", -332, false},
		{"0", 0, false}, {"-5", -5, false}, {"1441", 1441, false}, {"noon", 0, false}, {"25:00", 0, false},
	} {
		if got, ok := parseMinutes(tt.typed, time.Date(2026, 3, 1, 14, 32, 0, 0, time.UTC)); got != tt.want && ok || ok != tt.ok {
			t.Errorf("%q: %d, %v", tt.typed, got, ok)
		}
	}
}
