package pdf

import (
	_ "embed"
	"fmt"
	"math/bits"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

//go:embed fonts/NotoSans-Regular.ttf
var regularFont []byte

//go:embed fonts/NotoSans-Bold.ttf
var boldFont []byte

//go:embed fonts/NotoSansEthiopic-Regular.ttf
var ethiopicFont []byte

// A face is one font file, and the widths of its letters in thousandths of the
// size. The PDF library uses one of its own fonts, the stand-in, in its place;
// embed replaces it in the file.
type face struct {
	name          string
	standIn       string
	family, style string // of the stand-in
	resource      string // its name on the pages
	data          []byte
	font          *sfnt.Font
	buffer        sfnt.Buffer
	widthCache    [0x2200]int16 // widths by rune, plus 1; 0 not looked up yet
	used          [1024]uint64  // letters drawn, by rune
}

// recordUse records that a letter was drawn.
func (f *face) recordUse(r rune) { f.used[r>>6&1023] |= 1 << (r & 63) }

// letters lists the letters drawn, in their order.
func (f *face) letters() []rune {
	var out []rune
	for i, word := range f.used {
		for ; word != 0; word &= word - 1 {
			out = append(out, rune(i<<6+bits.TrailingZeros64(word)))
		}
	}
	return out
}

const missing = -1

// width returns the width of r, or missing.
func (f *face) width(r rune) int {
	if int(r) >= len(f.widthCache) {
		return f.lookUp(r)
	}
	if f.widthCache[r] == 0 {
		f.widthCache[r] = int16(f.lookUp(r)) + 1
		if f.widthCache[r] == 0 {
			f.widthCache[r] = missing
		}
	}
	if f.widthCache[r] == missing {
		return missing
	}
	return int(f.widthCache[r]) - 1
}

func (f *face) lookUp(r rune) int {
	glyph, err := f.font.GlyphIndex(&f.buffer, r)
	if err != nil || glyph == 0 {
		return missing
	}
	advance, err := f.font.GlyphAdvance(&f.buffer, glyph, fixed.I(1000), font.HintingNone)
	if err != nil {
		return missing
	}
	return advance.Round()
}

// fonts are the faces of one document: a letter is taken from the regular or
// the bold face, and from the fallback when these lack it.
type fonts struct {
	regular, bold, fallback *face
	replaced                bool // a code was written in place of a letter
	languageOf              func(text string) string
}

// language returns the tag of a text's language where it is another than the
// document's.
func (f *fonts) language(text string) string {
	if f.languageOf == nil {
		return ""
	}
	return languageTag(f.languageOf(text))
}

func newFonts() (*fonts, error) {
	f := fonts{
		regular:  &face{name: "NotoSans-Regular", standIn: "Helvetica", family: "Helvetica", resource: "Fa", data: regularFont},
		bold:     &face{name: "NotoSans-Bold", standIn: "Helvetica-Bold", family: "Helvetica", style: "B", resource: "Fb", data: boldFont},
		fallback: &face{name: "NotoSansEthiopic-Regular", standIn: "Courier", family: "Courier", resource: "Fc", data: ethiopicFont},
	}
	for _, face := range []*face{f.regular, f.bold, f.fallback} {
		var err error
		if face.font, err = sfnt.Parse(face.data); err != nil {
			return nil, fmt.Errorf("font %s: %w", face.name, err)
		}
	}
	return &f, nil
}

// face returns the face that has r in the given weight, or nil, and r's width.
func (f *fonts) face(r rune, bold bool) (*face, int) {
	first := f.regular
	if bold {
		first = f.bold
	}
	if uint32(r) < uint32(len(first.widthCache)) && first.widthCache[r] > 0 { // looked up before, as nearly all
		return first, int(first.widthCache[r]) - 1
	}
	return f.lookUp(r, first)
}

func (f *fonts) lookUp(r rune, first *face) (*face, int) {
	if w := first.width(r); w != missing {
		return first, w
	}
	if w := f.fallback.width(r); w != missing {
		return f.fallback, w
	}
	return nil, 0
}

// width returns the width of a cleaned text in points.
func (f *fonts) width(s string, st style) float64 {
	sum := 0
	for _, r := range s {
		_, w := f.face(r, st.bold)
		sum += w
	}
	return float64(sum) * st.size / 1000
}

// covers reports whether r can be shown in both weights.
func (f *fonts) covers(r rune) bool {
	a, _ := f.face(r, false)
	b, _ := f.face(r, true)
	return a != nil && b != nil
}
