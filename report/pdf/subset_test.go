package pdf

import (
	"reflect"
	"testing"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// A part of a font draws its letters as the whole font does, and no others.
func TestSubset(t *testing.T) {
	f := testFonts(t)
	for _, tt := range []struct {
		name    string
		face    *face
		letters string
	}{
		{"regular, with put-together letters", f.regular, "Aé ọẽÅů½"},
		{"bold", f.bold, "Agñ"},
		{"Ethiopic", f.fallback, "ሰላም።"},
		{"none", f.regular, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			whole, err := parseTrueType(tt.face.data)
			if err != nil {
				t.Fatal(err)
			}
			var glyphs []uint16
			for _, r := range tt.letters {
				g, _ := tt.face.font.GlyphIndex(nil, r)
				glyphs = append(glyphs, uint16(g))
			}
			file := whole.subset(glyphs)
			if len(file) > len(tt.face.data)/3 {
				t.Errorf("%d bytes of %d", len(file), len(tt.face.data))
			}
			if sum := checksum(file); sum != 0xB1B0AFBA {
				t.Errorf("the checksum of the file is %X", sum)
			}
			part, err := parseTrueType(file)
			if err != nil {
				t.Fatal(err)
			}
			was, is := whole.outlines(), part.outlines()
			for _, g := range append([]uint16{0}, glyphs...) {
				for _, c := range append([]uint16{g}, components(whole["glyf"][was[g]:was[g+1]])...) {
					want, got := whole["glyf"][was[c]:was[c+1]], part["glyf"][is[c]:is[c+1]]
					if len(got) < len(want) || !reflect.DeepEqual(want, got[:len(want)]) {
						t.Errorf("glyph %d has another outline", c)
					}
				}
			}
			if z, _ := tt.face.font.GlyphIndex(nil, 'Z'); z != 0 && is[z] != is[z+1] {
				t.Error("a letter that was not asked for is there")
			}
		})
	}
}

func TestParseTrueTypeRefuses(t *testing.T) {
	for _, data := range [][]byte{nil, make([]byte, 12), []byte("OTTO00000000"), regularFont[:20], regularFont[:5000]} {
		if _, err := parseTrueType(data); err == nil {
			t.Errorf("%d bytes were taken", len(data))
		}
	}
}

func TestWidthsAreThoseOfTheFont(t *testing.T) {
	f := testFonts(t)
	var b sfnt.Buffer
	for _, r := range "A é.W" {
		g, _ := f.regular.font.GlyphIndex(&b, r)
		want, err := f.regular.font.GlyphAdvance(&b, g, fixed.I(1000), font.HintingNone)
		if err != nil || f.regular.width(r) != want.Round() {
			t.Errorf("%q is %d wide, want %v, error %v", r, f.regular.width(r), want, err)
		}
	}
}

// Scripts whose letters join or turn around are marked and not drawn, until they
// can be shaped.
func TestFontsHaveNoScriptThatNeedsShaping(t *testing.T) {
	f := testFonts(t)
	for r := rune(0); r <= 0xFFFF; r++ {
		if unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Devanagari, unicode.Thai) && f.covers(r) {
			t.Errorf("%U would be drawn", r)
		}
	}
}
