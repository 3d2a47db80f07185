package pdf

import (
	"bytes"
	"unicode/utf16"
)

// A contentState is the content of the page that is being drawn, and the colours,
// line width and font set in it, so that none is set twice. The canvas writes the
// content itself, because the library takes three times as long.
type contentState struct {
	filled, drawn     colour
	isFilled, isDrawn bool
	thick, size       float64
	buffer            []byte         // not kept with its page yet
	known             map[*face]bool // faces that the library has added to the document
}

// keep adds the buffer to the page. Call it before another page is drawn on.
func (c *canvas) keep() {
	c.unmark()
	if len(c.buffer) > 0 {
		c.pageList[c.page-1] = append(c.pageList[c.page-1], bytes.Clone(c.buffer))
		c.buffer = c.buffer[:0]
	}
	c.isFilled, c.isDrawn, c.thick, c.current = false, false, 0, nil
}

// write appends numbers and the operator behind them.
func (c *canvas) write(operator string, numbers ...float64) {
	for _, n := range numbers {
		c.buffer = append(appendFixed(c.buffer, n, 2), ' ')
	}
	c.buffer = append(append(c.buffer, operator...), '\n')
}

func (c *canvas) writeColour(v colour, operator string) {
	for _, n := range []int{v.r, v.g, v.b} {
		c.buffer = append(appendFixed(c.buffer, float64(n)/255, 3), ' ')
	}
	c.buffer = append(append(c.buffer, operator...), '\n')
}

// fill sets the colour of texts and areas.
func (c *canvas) fill(v colour) {
	if !c.isFilled || c.filled != v {
		c.writeColour(v, "rg")
		c.filled, c.isFilled = v, true
	}
}

// pen sets the thickness and the colour of lines.
func (c *canvas) pen(thick float64, line colour) {
	if c.thick != thick {
		c.write("w", thick)
		c.thick = thick
	}
	if !c.isDrawn || c.drawn != line {
		c.writeColour(line, "RG")
		c.drawn, c.isDrawn = line, true
	}
}

// text draws a cleaned line of text, changing the face where a letter needs it.
func (c *canvas) text(x, baseline float64, s string, st style) {
	if s == "" {
		return
	}
	if c.spaced && s[len(s)-1] != ' ' {
		s += " "
	}
	c.markText()
	c.fill(st.ink)
	var run *face
	sum := 0 // the width of the run
	for _, r := range s {
		f, w := c.face(r, st.bold)
		if f != run && f != nil {
			if run != nil {
				c.endRun()
				x += float64(sum) * st.size / 1000
			}
			c.beginRun(x, baseline, f, st.size)
			run, sum = f, 0
		}
		if run == nil {
			continue // no face has it: clean leaves no such letter
		}
		sum += w
		run.recordUse(r)
		c.buffer = appendUTF16(c.buffer, r)
	}
	if run != nil {
		c.endRun()
	}
}

// textRight draws a cleaned line of text that ends at x.
func (c *canvas) textRight(x, baseline float64, s string, st style) {
	c.text(x-c.width(s, st), baseline, s, st)
}

// use selects a face by the name that embed gives it.
func (c *canvas) use(f *face, size float64) {
	if c.current == f && c.size == size {
		return
	}
	if !c.known[f] {
		c.pdf.SetFont(f.family, f.style, size)
		c.known[f] = true
	}
	c.buffer = append(append(c.buffer, "BT /"...), f.resource...)
	c.buffer = append(c.buffer, ' ')
	c.buffer = append(appendFixed(c.buffer, size, 2), " Tf ET\n"...)
	c.current, c.size = f, size
}

// beginRun begins a text in one face, and endRun ends it.
func (c *canvas) beginRun(x, baseline float64, f *face, size float64) {
	c.use(f, size)
	c.buffer = append(appendFixed(append(c.buffer, "BT "...), x, 2), ' ')
	c.buffer = append(appendFixed(c.buffer, c.pageHigh-baseline, 2), " Td ("...)
}

func (c *canvas) endRun() { c.buffer = append(c.buffer, ") Tj ET\n"...) }

// appendUTF16 appends a letter as strings in page content are encoded: UTF-16 with
// the higher byte first, brackets and backslashes escaped. No face has a letter
// that needs two units.
func appendUTF16(b []byte, r rune) []byte {
	if r >= ' ' && r <= '~' && r != '(' && r != ')' && r != '\\' {
		return append(b, 0, byte(r))
	}
	for _, part := range [2]byte{byte(r >> 8), byte(r)} {
		switch part {
		case '(', ')', '\\':
			b = append(b, '\\', part)
		case '\r':
			b = append(b, '\\', 'r')
		default:
			b = append(b, part)
		}
	}
	return b
}

// utf16Text returns a text as entries of the outline are encoded: UTF-16 with a
// byte order mark. The library escapes it.
func utf16Text(s string) string {
	b := []byte("\xFE\xFF")
	for _, unit := range utf16.Encode([]rune(s)) {
		b = append(b, byte(unit>>8), byte(unit))
	}
	return string(b)
}
