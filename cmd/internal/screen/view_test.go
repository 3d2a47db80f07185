package screen

import "testing"

func TestQuoteArg(t *testing.T) {
	for _, tt := range []struct{ in, goos, want string }{
		{"hope.safeguard", "linux", "hope.safeguard"},
		{"Hôpe/2026.safeguard", "linux", "Hôpe/2026.safeguard"},
		{"Hope Centre.safeguard", "linux", "'Hope Centre.safeguard'"},
		{"Asha's.safeguard", "darwin", `'Asha'\''s.safeguard'`},
		{`C:\Users\Asha\hope.safeguard`, "windows", `C:\Users\Asha\hope.safeguard`},
		{`C:\Hope Centre\a.safeguard`, "windows", `"C:\Hope Centre\a.safeguard"`},
	} {
		if got := quoteArg(tt.in, tt.goos); got != tt.want {
			t.Errorf("%s on %s: %s, want %s", tt.in, tt.goos, got, tt.want)
		}
	}
}
