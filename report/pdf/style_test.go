package pdf

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestContrast(t *testing.T) {
	texts := slices.Concat([]colour{ink, soft, deep, alarm}, bandColours)
	for _, c := range texts {
		for _, ground := range []colour{paper, wash} {
			if got := contrast(c, ground); got < 4.5 {
				t.Errorf("%v on %v has a contrast of %.2f", c, ground, got)
			}
		}
	}
}

// The parts of the bars have their numbers inside, and tell apart in grey.
func TestContrastInBars(t *testing.T) {
	for _, pair := range [][2]colour{{paper, deep}, {ink, rule}, {ink, paper}} {
		if got := contrast(pair[0], pair[1]); got < 4.5 {
			t.Errorf("a number %v on %v has a contrast of %.2f", pair[0], pair[1], got)
		}
	}
	if got := contrast(deep, rule); got < 3 {
		t.Errorf("what is practised and what is on paper have a contrast of %.2f", got)
	}
}

// contrast is the ratio of WCAG 2.
func contrast(a, b colour) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

func luminance(c colour) float64 {
	part := func(v int) float64 {
		f := float64(v) / 255
		if f <= 0.04045 {
			return f / 12.92
		}
		return math.Pow((f+0.055)/1.055, 2.4)
	}
	return 0.2126*part(c.r) + 0.7152*part(c.g) + 0.0722*part(c.b)
}

func TestBandColour(t *testing.T) {
	tests := []struct {
		name      string
		place, of int
		want      colour
	}{
		{"lowest", 1, 4, bandColours[0]},
		{"second", 2, 4, bandColours[1]},
		{"highest", 4, 4, bandColours[3]},
		{"highest of two", 2, 2, bandColours[3]},
		{"highest of six", 6, 6, bandColours[3]},
		{"only one", 1, 1, soft},
		{"none", 0, 0, soft},
	}
	for _, tt := range tests {
		if got := bandColour(report.Band{Place: tt.place, Of: tt.of}); got != tt.want {
			t.Errorf("%s: got %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestLinesAreOnTheGrid(t *testing.T) {
	for _, st := range []style{display, heading, plain, caption} {
		if math.Mod(st.lead, grid) != 0 {
			t.Errorf("a line of %v points is not a multiple of %v", st.lead, grid)
		}
	}
}

// Every letter of what the program itself says has a glyph in both weights.
func TestFontsHaveEveryLetterOfThePack(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(sample.Root(t), "checklists", "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	f := testFonts(t)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := string(data)
		if strings.HasPrefix(filepath.Base(file), "messages.") { // the screen shows more
			_, text, _ = strings.Cut(text, "\nreport:\n")
			text, _, _ = strings.Cut(text, "\ncommand:\n")
		}
		for _, r := range text {
			if r >= ' ' && !f.covers(r) {
				t.Errorf("%s: no glyph for %q %U", filepath.Base(file), r, r)
			}
		}
	}
}

func TestBothWeightsHaveTheSameLetters(t *testing.T) {
	f := testFonts(t)
	n := 0
	for r := rune(' '); r < 0x2200; r++ {
		regular, bold := f.regular.width(r) != missing, f.bold.width(r) != missing
		if regular != bold {
			t.Errorf("%U: regular %v, bold %v", r, regular, bold)
		}
		if regular {
			n++
		}
	}
	if n < 1000 {
		t.Errorf("only %d letters", n)
	}
}
