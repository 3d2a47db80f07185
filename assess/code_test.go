package assess

import (
	"strings"
	"testing"
)

func codeOf(id string, version int) string { return CheckCode(&Pack{ID: id, Version: version}) }

// Sheets on paper outlive programs: the code of a pack never changes.
func TestCheckCodeIsStable(t *testing.T) {
	if got := codeOf("ecpat-session-2023", 1); got != "KYWXBR" {
		t.Errorf("got %s", got)
	}
}

func TestCheckCodeTellsPacksApart(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range []string{"a", "b", "ecpat-session-2023", "a1"} {
		for version := range 20 {
			code := codeOf(id, version)
			if len(code) != codeLength || strings.Trim(code, codeLetters) != "" {
				t.Errorf("%s %d: %q", id, version, code)
			}
			if seen[code] {
				t.Errorf("%s %d: %s is another pack's too", id, version, code)
			}
			seen[code] = true
		}
	}
}

func TestReadCodeForgivesHowItIsTyped(t *testing.T) {
	want := codeOf("pack", 3)
	for _, typed := range []string{
		want, strings.ToLower(want), " " + want + "\n", want[:3] + " " + want[3:], want[:3] + "-" + strings.ToLower(want[3:]),
	} {
		if got, ok := ReadCode(typed); !ok || got != want {
			t.Errorf("%q: got %q, %v", typed, got, ok)
		}
	}
}

func TestReadCodeFindsEverySlip(t *testing.T) {
	for version := range 30 {
		want := codeOf("pack", version)
		for i := range want {
			for _, c := range "ABCDEFGHIJKLMNOPQRSTUVWXYZ0158" {
				if slip := want[:i] + string(c) + want[i+1:]; slip != want {
					refuse(t, slip)
				}
			}
			for j := range want[:i] {
				b := []byte(want)
				if b[i], b[j] = b[j], b[i]; b[i] != b[j] {
					refuse(t, string(b))
				}
			}
		}
		refuse(t, want[1:])
		refuse(t, want+want[:1])
	}
	refuse(t, "")
	refuse(t, "ሰላም")
}

func refuse(t *testing.T, typed string) {
	t.Helper()
	if _, ok := ReadCode(typed); ok {
		t.Errorf("%q was taken", typed)
	}
}
