package pdf

import (
	"bytes"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/math/fixed"

	"safeguard/report/internal/sample"
	sheets "safeguard/report/paper"
)

const mm = 72 / 25.4

// capsOf returns how high a letter is drawn, in points.
func capsOf(t *testing.T, letter string, size float64) float64 {
	t.Helper()
	f := testFonts(t).bold
	r := []rune(letter)[0]
	glyph, err := f.font.GlyphIndex(&f.buffer, r)
	if err != nil {
		t.Fatal(err)
	}
	bounds, _, err := f.font.GlyphBounds(&f.buffer, glyph, fixed.I(1000), font.HintingNone)
	if err != nil {
		t.Fatal(err)
	}
	return float64((bounds.Max.Y - bounds.Min.Y).Round()) / 1000 * size
}

// A card is read at 8 metres: its letter is at least 60 mm high, and inside the
// card, as is its word.
func TestCardsCanBeRead(t *testing.T) {
	for _, text := range []sample.Texts{sample.Plausible, sample.Hostile, amharic} {
		r, texts := request(t, 6, text)
		s := sheets.NewCards(r, sample.PaperWords(t))
		file, pages := writeSheets(t, s)
		if want := 3 * 7; pages != want {
			t.Errorf("%d pages for 12 people and 7 cards, want %d", pages, want)
		}
		perCard := make([]strings.Builder, 7)
		letters := 0
		for _, d := range extract(t, file) {
			if len(d.text) == 1 && d.sz > 100 {
				letters++
				if h := capsOf(t, d.text, d.sz); h < 60*mm {
					t.Errorf("the letter %s is %.1f mm high", d.text, h/mm)
				}
			}
			inCard(t, d)
			if d.page <= 7 && d.x < cardWidth && d.y < cardHeight {
				perCard[d.page-1].WriteString(squeeze(d.text))
			}
		}
		if letters != 4*pages {
			t.Errorf("%d letters on %d pages", letters, pages)
		}
		for i := range 6 {
			want := squeeze(testFonts(t).clean(texts["level"+string(rune('0'+i))+"-label"]))
			if got := perCard[i].String(); !strings.Contains(got, want) {
				t.Errorf("card %d lacks the word %.40q", i, want)
			}
		}
	}
}

// inCard checks that a text stands inside the frame of its card.
func inCard(t *testing.T, d drawn) {
	t.Helper()
	x, end := math.Mod(d.x, cardWidth), math.Mod(d.end, cardWidth)
	y := math.Mod(d.y, cardHeight)
	edge := cardEdge + cardFrame
	if x < edge || end > cardWidth-edge || end < x || y-0.72*d.sz < edge-0.5 || y > cardHeight-edge {
		t.Errorf("page %d: %.30q stands at %.1f to %.1f, %.1f", d.page, d.text, d.x, d.end, d.y)
	}
}

func TestCardsArePrintedOnOneSideAndUnscaled(t *testing.T) {
	r, _ := request(t, 4, sample.Plausible)
	for kind, s := range all(t, r) {
		file, _ := writeSheets(t, s)
		has := bytes.Contains(file, []byte("/ViewerPreferences <</DisplayDocTitle true /PrintScaling /None /Duplex /Simplex>>"))
		if has != (s.Cards != nil) {
			t.Errorf("%s: %v", kind, has)
		}
	}
}

// The shapes tell the cards apart without their colours: filled boxes, open
// boxes, a ring.
func TestCardShapes(t *testing.T) {
	filled := regexp.MustCompile(`re f\n`)
	r, _ := request(t, 4, sample.Plausible)
	file, _ := writeSheets(t, sheets.NewCards(r, sample.PaperWords(t)))
	marks := 6
	for n, m := range pageStream.FindAllSubmatchIndex(file, 5) {
		content := inflate(t, file[m[1]:m[1]+length(file[m[2]:m[3]])])
		want := []int{0, 1, 2, 3, 0}[n]
		if got := len(filled.FindAllString(content, -1)); got != marks+4*want {
			t.Errorf("page %d has %d filled boxes on four cards, want %d each", n+1, got-marks, want)
		}
	}
}

func TestCardColours(t *testing.T) {
	for i, c := range cardColours {
		if got := contrast(c, paper); got < 4.5 {
			t.Errorf("card colour %d has a contrast of %.2f", i, got)
		}
	}
}

func TestFitUsesTheLargestSize(t *testing.T) {
	f := testFonts(t)
	for _, tt := range []struct {
		text  string
		lines int
		size  float64
	}{{"Started", 1, largestWord}, {"", 0, largestWord}, {"Not in place", 2, 36}, {strings.Repeat("long ", 400), 10, smallestWord}} {
		lines, st := f.largestFit(tt.text, 230, 90)
		if len(lines) < tt.lines || st.size < tt.size || float64(len(lines))*st.lead > 90 {
			t.Errorf("%.12q: %d lines of %.1f", tt.text, len(lines), st.size)
		}
	}
}

func length(digits []byte) int {
	n, _ := strconv.Atoi(string(digits))
	return n
}
