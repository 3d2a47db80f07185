package web

import (
	"bytes"
	"image"
	"image/png"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
)

var onePixel = func() []byte {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1, 1))); err != nil {
		panic(err)
	}
	return b.Bytes()
}()

// Text has a contrast of at least 4.5 to 1, by the colours in the style sheet.
func TestContrast(t *testing.T) {
	data, err := files.ReadFile("page/base.css")
	if err != nil {
		t.Fatal(err)
	}
	colours := map[string]float64{}
	for _, m := range regexp.MustCompile(`--(\w+): #([0-9a-f]{6});`).FindAllStringSubmatch(string(data), -1) {
		colours[m[1]] = luminance(t, m[2])
	}
	for _, text := range []string{"ink", "soft", "deep", "alarm", "tone1", "tone2", "tone3", "tone4"} {
		for _, ground := range []string{"paper", "wash"} {
			if c := contrast(colours[text], colours[ground]); c < 4.5 {
				t.Errorf("%s on %s: %.2f", text, ground, c)
			}
		}
	}
	if c := contrast(colours["ink"], colours["rule"]); c < 4.5 {
		t.Errorf("ink on rule: %.2f", c)
	}
	if len(colours) < 10 {
		t.Fatalf("only %d colours", len(colours))
	}
}

func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(hex, 16, 32)
	if err != nil {
		t.Fatal(err)
	}
	part := func(shift uint) float64 {
		v := float64(n>>shift&255) / 255
		if v <= 0.04045 {
			return v / 12.92
		}
		return math.Pow((v+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

func contrast(a, b float64) float64 { return (max(a, b) + 0.05) / (min(a, b) + 0.05) }

func TestLevelSign(t *testing.T) {
	tests := []struct {
		name         string
		level        report.Level
		rects, lines int
		mark         string
	}{
		{"lowest", report.Level{Place: 0, Of: 3}, 3, 3, ""},
		{"middle", report.Level{Place: 2, Of: 3}, 3, 1, ""},
		{"highest", report.Level{Place: 3, Of: 3}, 3, 0, ""},
		{"don't know", report.Level{Kind: report.Unsure}, 1, 1, "?"},
		{"does not apply", report.Level{Kind: report.NA}, 1, 0, ""},
		{"open", report.Level{Kind: report.Unanswered}, 1, 1, ""},
		{"not asked", report.Level{Kind: report.Hidden}, 1, 0, ""},
	}
	for _, tt := range tests {
		s := levelSign(tt.level, 3)
		lines := 0
		for _, r := range s.Rects {
			if r.Line {
				lines++
			}
			if r.X < 0 || r.Y < 0 || r.X+r.W > s.Width || r.Y+r.H > s.Height {
				t.Errorf("%s: %v stands out of %v x %v", tt.name, r, s.Width, s.Height)
			}
		}
		if len(s.Rects) != tt.rects || lines != tt.lines || s.Mark != tt.mark {
			t.Errorf("%s: %d rects, %d outlined, mark %q", tt.name, len(s.Rects), lines, s.Mark)
		}
	}
}

func TestBar(t *testing.T) {
	floors := []report.Floor{{Percent: 0}, {Percent: 40}, {Percent: 100}}
	tests := []struct {
		name            string
		low, high       int
		wantLow, wantUp int
	}{
		{"reached and open", 30, 50, 30, 20},
		{"nothing to divide by", report.NoPercent, report.NoPercent, 0, 0},
		{"too much", 120, 130, 100, 0},
	}
	for _, tt := range tests {
		b := barOf(report.Score{LowBar: tt.low, HighBar: tt.high}, floors)
		if b.Low != tt.wantLow || b.Open() != tt.wantUp || len(b.Floors) != 1 {
			t.Errorf("%s: %+v, open %d", tt.name, b, b.Open())
		}
	}
}

func TestHands(t *testing.T) {
	got := handsOf([]report.HandsPart{
		{Level: report.Level{Letter: "A", Place: 0, Of: 3}, Count: 2},
		{Level: report.Level{Letter: "D", Place: 3, Of: 3}, Count: 5},
		{Level: report.Level{Letter: "?", Kind: report.Unsure}, Count: 1},
	})
	var classes []string
	for _, p := range got {
		classes = append(classes, p.Class)
	}
	if s := strings.Join(classes, " "); s != "shade0 shade5 unsure" || got[1].Text != "D\u00a05" {
		t.Errorf("got %v", got)
	}
}
