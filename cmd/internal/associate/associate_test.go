package associate

import (
	"slices"
	"strings"
	"testing"
)

// Everything is below the classes of the present user, and names with spaces are quoted.
func TestValues(t *testing.T) {
	values := Values(`C:\Our files\safeguard.exe`, "Safeguarding assessment", "")
	if len(values) != 4 {
		t.Errorf("%d values", len(values))
	}
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

// What another program has is written beside before its place is taken; our own is no other.
func TestValuesKeepTheOwner(t *testing.T) {
	values := Values("s.exe", "Safeguarding assessment", "Other.Prog")
	last := values[len(values)-2:]
	if want := []Value{{classes + ".safeguard", former, "Other.Prog"}, {classes + ".safeguard", "", kind}}; !slices.Equal(last, want) {
		t.Errorf("got %v", last)
	}
	if again := Values("s.exe", "Safeguarding assessment", kind); len(again) != len(values)-1 {
		t.Errorf("the program is kept as the one before itself: %v", again)
	}
}
