package pdf

// A line is one measured line of a cell: a cleaned text, or a shape that draw
// puts at its upper left corner, or both.
type line struct {
	text   string
	st     style
	indent float64
	right  bool
	draw   func(x, y float64)
}

// A cell is a column of lines between x and x+w.
type cell struct {
	x, w  float64
	lines []line
}

// add puts a text into the cell, broken into as many lines as it needs.
func (c *cell) add(f *fonts, text string, st style) { c.addIndented(f, text, st, 0) }

// addIndented is add with the text moved in from the left.
func (c *cell) addIndented(f *fonts, text string, st style, indent float64) {
	for _, s := range f.wrap(text, st, c.w-indent) {
		c.lines = append(c.lines, line{text: s, st: st, indent: indent})
	}
}

// addRight puts a text at the right edge of the cell.
func (c *cell) addRight(f *fonts, text string, st style) {
	for _, s := range f.wrap(text, st, c.w) {
		c.lines = append(c.lines, line{text: s, st: st, right: true})
	}
}

// addSigned puts a text beside a shape of width w, which is drawn at its first
// line.
func (c *cell) addSigned(f *fonts, text string, st style, w float64, draw func(x, y float64)) {
	first := len(c.lines)
	c.addIndented(f, text, st, w)
	if len(c.lines) == first {
		c.lines = append(c.lines, line{st: st})
	}
	c.lines[first].draw = draw
}

// gap leaves room between what stands in the cell.
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

// take removes the lines that fit into height from the cell's start.
func (c *cell) take(height float64) []line {
	n := 0
	for n < len(c.lines) && c.lines[n].st.lead <= height {
		height -= c.lines[n].st.lead
		n++
	}
	taken := c.lines[:n]
	c.lines = c.lines[n:]
	return taken
}

// A row is cells side by side. pad stands above and below them, ruled draws a
// line under the row, and keep is the room that has to be left below it on the
// same page.
type row struct {
	cells []cell
	pad   float64
	ruled bool
	keep  float64
}

// single returns a row of one cell as wide as the text on a page.
func single(fill func(c *cell)) row {
	c := column()
	fill(&c)
	return row{cells: []cell{c}}
}

// space returns an empty row. Draw may put something into it.
func space(height float64, draw func(x, y float64)) row {
	return single(func(c *cell) {
		c.lines = append(c.lines, line{st: style{lead: height}, draw: draw})
	})
}

// column returns a cell as wide as the text on a page.
func column() cell { return cell{x: left, w: width} }

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

// slice takes from the row what fits into height.
func (r *row) slice(height float64) row {
	part := row{pad: r.pad, ruled: r.ruled}
	for i := range r.cells {
		c := &r.cells[i]
		part.cells = append(part.cells, cell{x: c.x, w: c.w, lines: c.take(height - 2*r.pad)})
	}
	return part
}
