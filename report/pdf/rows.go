package pdf

// A line is one measured line of a cell: a cleaned text, or a shape that draw
// draws from its upper left corner, or both. Its height is st.lead.
type line struct {
	text   string
	st     style
	indent float64
	right  bool
	more   bool   // it goes on with the paragraph of the line before
	alt    string // what draw draws, in words, where no text says it
	lang   string // of the paragraph that begins with it, where it is another than the document's
	draw   func(x, y float64)
}

// A cell is lines one below the other, between x and x+w.
type cell struct {
	x, w   float64
	lines  []line
	beside bool // its paragraphs are drawn between those of the cell before, as they are high
}

// add appends a text, wrapped to the width of the cell.
func (c *cell) add(f *fonts, text string, st style) { c.addIndented(f, text, st, 0) }

// addIndented is add with the text indented, in points.
func (c *cell) addIndented(f *fonts, text string, st style, indent float64) {
	lang := f.language(text)
	for i, s := range f.wrap(text, st, c.w-indent) {
		c.lines = append(c.lines, line{text: s, st: st, indent: indent, more: i > 0, lang: lang})
	}
}

// addRight appends a text that is flush right.
func (c *cell) addRight(f *fonts, text string, st style) {
	lang := f.language(text)
	for i, s := range f.wrap(text, st, c.w) {
		c.lines = append(c.lines, line{text: s, st: st, right: true, more: i > 0, lang: lang})
	}
}

// addWithSign appends a text to the right of a shape w wide, which is drawn at its
// first line.
func (c *cell) addWithSign(f *fonts, text string, st style, w float64, draw func(x, y float64)) {
	first := len(c.lines)
	c.addIndented(f, text, st, w)
	if len(c.lines) == first {
		c.lines = append(c.lines, line{st: st})
	}
	c.lines[first].draw = draw
}

// gap appends an empty line of the height, unless the cell is empty.
func (c *cell) gap(height float64) {
	if len(c.lines) > 0 {
		c.lines = append(c.lines, line{st: style{lead: height}})
	}
}

func (c *cell) height() float64 {
	h := 0.0
	for _, l := range c.lines {
		h += l.st.lead
	}
	return h
}

// split removes from the start of the cell the lines that fit into height, and
// returns them.
func (c *cell) split(height float64) []line {
	n := 0
	for n < len(c.lines) && c.lines[n].st.lead <= height {
		height -= c.lines[n].st.lead
		n++
	}
	first := c.lines[:n]
	c.lines = c.lines[n:]
	return first
}

// A row is cells side by side, with pad points free above and below them. ruled
// draws a line under the row. keepBelow is the height of what must follow the row
// on the same page.
type row struct {
	cells     []cell
	pad       float64
	ruled     bool
	keepBelow float64
	kind      rowKind
	placed    []place // once a part of it was drawn
}

// fullWidthRow returns a row of one cell as wide as the text on a page.
func fullWidthRow(fill func(c *cell)) row {
	c := fullWidthCell()
	fill(&c)
	return row{cells: []cell{c}}
}

// spacer returns an empty row. draw, which may be nil, draws a shape in it.
func spacer(height float64, draw func(x, y float64)) row {
	return fullWidthRow(func(c *cell) {
		c.lines = append(c.lines, line{st: style{lead: height}, draw: draw})
	})
}

// fullWidthCell returns a cell as wide as the text on a page.
func fullWidthCell() cell { return cell{x: left, w: width} }

func (r *row) height() float64 {
	h := 0.0
	for i := range r.cells {
		h = max(h, r.cells[i].height())
	}
	return h + 2*r.pad
}

func (r *row) empty() bool {
	for i := range r.cells {
		if len(r.cells[i].lines) > 0 {
			return false
		}
	}
	return true
}

// split removes from the row the lines that fit into height, and returns them as a
// row.
func (r *row) split(height float64) row {
	part := row{pad: r.pad, ruled: r.ruled, kind: r.kind, placed: r.placed}
	for i := range r.cells {
		c := &r.cells[i]
		part.cells = append(part.cells, cell{x: c.x, w: c.w, beside: c.beside, lines: c.split(height - 2*r.pad)})
	}
	return part
}
