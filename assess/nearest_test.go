package assess

import "testing"

func TestNearest(t *testing.T) {
	known := []string{"title", "text", "first_step", "direct-contact", "S"}
	for _, c := range []struct{ name, word, want string }{
		{"swapped letters", "titel", "title"},
		{"dropped letter", "tile", "title"},
		{"other letter", "first-step", "first_step"},
		{"capitals", "TITLE", "title"},
		{"two slips in a long word", "direkt-contct", "direct-contact"},
		{"too many slips", "toilet", ""},
		{"the beginning of one name", "dir", "direct-contact"},
		{"the beginning of two", "t", ""},
		{"two that are as near", "tixt", "text"},
		{"nothing near", "colour", ""},
		{"too short to be near", "X", ""},
		{"empty", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Nearest(c.word, known); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"abc", "abc", 0}, {"abc", "acb", 1}, {"kitten", "sitting", 3}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("from %q to %q: got %d, want %d", c.a, c.b, got, c.want)
		}
	}
}
