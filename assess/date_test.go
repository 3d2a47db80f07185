package assess

import "testing"

func TestAddDays(t *testing.T) {
	tests := []struct {
		name string
		day  Date
		n    int
		want Date
	}{
		{"over a leap day", "2028-02-28", 2, "2028-03-01"},
		{"no date", "", 30, ""},
		{"the last year with four digits", "9999-12-01", 365, "9999-12-31"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.day.AddDays(tt.n); got != tt.want {
				t.Errorf("%s, want %s", got, tt.want)
			}
		})
	}
}
