package assess

import (
	"fmt"
	"strings"
	"testing"
)

func TestReadTable(t *testing.T) {
	for _, tt := range []struct {
		typed, want string
		ok          bool
	}{
		{"a", "A", true}, {"1", "1", true}, {" t 2 ", "T2", true}, {"12", "12", true}, {"Z9", "Z9", true},
		{"", "", false}, {"123", "123", false}, {"Asha", "ASHA", false}, {"KIM", "KIM", false}, {"é", "É", false}, {"A.", "A.", false},
		{"BBBB", "BBBB", true}, {"b-b bb", "BBBB", true}, {"BBBC", "BBBC", false}, {"BBBBB", "BBBBB", false},
	} {
		if got, ok := ReadTable(tt.typed); got != tt.want || ok != tt.ok {
			t.Errorf("%q is read as %q, %v; want %q, %v", tt.typed, got, ok, tt.want, tt.ok)
		}
	}
}

// A letter that no proposed code has is a slip, wherever it stands.
func TestReadTableKnowsItsLetters(t *testing.T) {
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			for _, last := range codeLetters {
				code := string([]rune{a, b, 'B', last})
				if _, ok := ReadTable(code); ok && (!strings.ContainsRune(codeLetters, a) || !strings.ContainsRune(codeLetters, b)) {
					t.Fatalf("%s is read as a code", code)
				}
			}
		}
	}
}

// The codes that are proposed are read, a slip in one of their letters is found,
// and different tables get different ones.
func TestNewTable(t *testing.T) {
	codes := map[string]bool{}
	for n := range 100 {
		code := NewTable(fmt.Sprint(n))
		codes[code] = true
		if got, ok := ReadTable(code); got != code || !ok {
			t.Fatalf("%s is read as %s, %v", code, got, ok)
		}
		for i := range code {
			for _, letter := range codeLetters {
				slip := code[:i] + string(letter) + code[i+1:]
				if _, ok := ReadTable(slip); ok != (slip == code) {
					t.Fatalf("%s passes for %s", slip, code)
				}
			}
		}
	}
	if len(codes) < 97 {
		t.Errorf("100 tables have %d codes", len(codes))
	}
}
