package pdf

import (
	_ "embed"
	"fmt"

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
// size.
type face struct {
	family, style string
	data          []byte
	font          *sfnt.Font
	buffer        sfnt.Buffer
	near          [0x2200]int16 // widths by rune, plus 1; 0 not looked up yet
}

const missing = -1

func newFace(family, style string, data []byte) (*face, error) {
	f, err := sfnt.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("font %s%s: %w", family, style, err)
	}
	return &face{family: family, style: style, data: data, font: f}, nil
}

// width returns the width of r, or missing.
func (f *face) width(r rune) int {
	if int(r) >= len(f.near) {
		return f.lookUp(r)
	}
	if f.near[r] == 0 {
		f.near[r] = int16(f.lookUp(r)) + 1
		if f.near[r] == 0 {
			f.near[r] = missing
		}
	}
	if f.near[r] == missing {
		return missing
	}
	return int(f.near[r]) - 1
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
}

func newFonts() (*fonts, error) {
	var f fonts
	var err error
	for _, p := range []struct {
		to            **face
		family, style string
		data          []byte
	}{
		{&f.regular, "noto", "", regularFont},
		{&f.bold, "noto", "B", boldFont},
		{&f.fallback, "ethiopic", "", ethiopicFont},
	} {
		if *p.to, err = newFace(p.family, p.style, p.data); err != nil {
			return nil, err
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
