package associate

import (
	"strings"
	"testing"
)

// Everything is below the classes of the present user, and names with spaces are quoted.
func TestValues(t *testing.T) {
	values := Values(`C:\Our files\safeguard.exe`, "Safeguarding assessment")
	got := map[string]string{}
	for _, v := range values {
		if !strings.HasPrefix(v.Key, `Software\Classes\`) {
			t.Errorf("%s is not the user's own", v.Key)
		}
		got[strings.TrimPrefix(v.Key, classes)] = v.Text
	}
	for key, want := range map[string]string{
		".safeguard":           "Safeguard.Assessment",
		`Safeguard.Assessment`: "Safeguarding assessment",
		`Safeguard.Assessment\shell\open\command`: `"C:\Our files\safeguard.exe" "%1"`,
		`Safeguard.Assessment\DefaultIcon`:        `"C:\Our files\safeguard.exe",0`,
	} {
		if got[key] != want {
			t.Errorf("%s: %q, want %q", key, got[key], want)
		}
	}
}
