package assess

import (
	"strings"
	"testing"
)

func codeOf(id string, version int) string { return CheckCode(&Pack{ID: id, Version: version}) }

// ordered is a pack with an id, a version and questions, of two checklists.
func ordered(id string, version int, first, second []string) *Pack {
	p := &Pack{ID: id, Version: version, Scale: []Level{{ID: "absent"}, {ID: "practised"}}}
	for i, ids := range [][]string{first, second} {
		c := Checklist{ID: string("xy"[i])}
		for _, id := range ids {
			c.Questions = append(c.Questions, Question{ID: id})
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

// Sheets on paper outlive programs: the code of a pack never changes.
func TestCheckCodeIsStable(t *testing.T) {
	if got := CheckCode(ordered("ecpat-session-2023", 1, []string{"a", "b"}, []string{"c"})); got != "XNKXXH" {
		t.Errorf("got %s", got)
	}
}

// A number and a letter on paper mean something else as soon as a question, a
// checklist or a level moves, whether or not the pack has another version.
func TestCheckCodeChangesWithWhatNumbersAndLettersMean(t *testing.T) {
	base := CheckCode(ordered("pack", 1, []string{"a", "b"}, []string{"c"}))
	level := ordered("pack", 1, []string{"a", "b"}, []string{"c"})
	level.Scale[0], level.Scale[1] = level.Scale[1], level.Scale[0]
	for name, p := range map[string]*Pack{
		"another version":            ordered("pack", 2, []string{"a", "b"}, []string{"c"}),
		"another pack":               ordered("pack-2", 1, []string{"a", "b"}, []string{"c"}),
		"two questions changed over": ordered("pack", 1, []string{"b", "a"}, []string{"c"}),
		"a question more":            ordered("pack", 1, []string{"a", "b"}, []string{"c", "d"}),
		"a question less":            ordered("pack", 1, []string{"a", "b"}, nil),
		"in another checklist":       ordered("pack", 1, []string{"a"}, []string{"b", "c"}),
		"the levels changed over":    level,
	} {
		if got := CheckCode(p); got == base || IsCodeOf(p, base, "") {
			t.Errorf("%s: the code is still %s", name, got)
		}
	}
	reworded := ordered("pack", 1, []string{"a", "b"}, []string{"c"})
	reworded.Checklists[0].Questions[0].Text = "In other words?"
	if got := CheckCode(reworded); got != base {
		t.Errorf("other words alone: %s, not %s", got, base)
	}
}

// Sheets of version 1 name no table, and their code was of id and version alone.
func TestCodesOfVersion1AreKnown(t *testing.T) {
	p := ordered("ecpat-session-2023", 1, []string{"a"}, nil)
	if !IsCodeOf(p, "KYWXBR", "") {
		t.Error("a sheet of version 1 is refused")
	}
	if IsCodeOf(p, "KYWXBR", "1") || IsCodeOf(ordered("ecpat-session-2023", 2, []string{"a"}, nil), "KYWXBR", "") {
		t.Error("a code of version 1 passes for a table, or for another version")
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
