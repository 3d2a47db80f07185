package pdf

import (
	"strings"

	"safeguard/report/pdf/internal/tags"
)

// A flow draws rows on pages from top to bottom. When a page is full it begins
// another one and repeats the head that was given with the rows. y is where the
// next row begins, in points from the top.
type flow struct {
	*canvas
	structure
	y float64
}

// splitRoom is the least height, in points, for the first part of a row that is
// split because it is higher than a page.
const splitRoom = 8 * 12.0

func (f *flow) newPage() {
	f.addPage()
	f.y = top
}

// reserve begins a new page unless height, in points, is free on this one. More
// than half a page is never reserved: what is higher is split over pages.
func (f *flow) reserve(height float64) {
	if f.y+min(height, body/2) > bottom {
		f.newPage()
	}
}

// gap leaves height free, except at the top of a page.
func (f *flow) gap(height float64) {
	if f.y > top {
		f.y += height
	}
}

// appendRow draws a row: whole where it fits on a page, else split over several.
// head, which may be nil, is repeated on each new page.
func (f *flow) appendRow(r row, head *row) {
	repeat := 0.0
	if head != nil {
		repeat = head.height()
	}
	high := r.height() + min(r.keepBelow, body/2)
	if f.y+high > bottom && (high <= body-repeat || bottom-f.y < splitRoom+2*r.pad) {
		f.breakPage(head)
	}
	for f.y+r.height() > bottom {
		if r.placed == nil {
			r.placed = f.places(&r)
		}
		part := r.split(bottom - f.y)
		if part.empty() {
			// Not even one line fits here. It fits on the next page, since no
			// line is higher than a page.
			f.breakPage(head)
			continue
		}
		part.ruled = false
		f.drawRow(part)
		f.breakPage(head)
	}
	if !r.empty() {
		f.drawRow(r)
	}
}

func (f *flow) breakPage(head *row) {
	f.newPage()
	if head != nil {
		repeated := *head
		repeated.kind = repeatedRow
		f.drawRepeated(repeated)
	}
}

// appendRows draws rows below their head, which is on the same page as the first
// of them.
func (f *flow) appendRows(rows []row, head *row) {
	if head != nil && len(rows) > 0 {
		f.reserve(head.height() + rows[0].height() + rows[0].keepBelow)
		f.drawRow(*head)
	}
	for _, r := range rows {
		f.appendRow(r, head)
	}
}

// drawRow draws a row at y and advances y by its height.
func (f *flow) drawRow(r row) {
	if r.placed == nil {
		r.placed = f.places(&r)
	}
	for i := 0; i < len(r.cells); {
		n := i + 1
		for n < len(r.cells) && r.cells[n].beside {
			n++
		}
		f.drawCells(&r, i, n, f.y+r.pad)
		i = n
	}
	f.y += r.height()
	if r.ruled {
		f.rect(left, f.y-0.5, width, 0.5, rule)
	}
}

// drawRepeated draws a row that was drawn before, as decoration.
func (f *flow) drawRepeated(r row) {
	table := f.structure
	f.structure = structure{}
	f.drawRow(r)
	f.structure = table
}

// drawCells draws the cells from i up to n paragraph by paragraph, from top to bottom
// as they begin.
func (f *flow) drawCells(r *row, i, n int, top float64) {
	if n-i == 1 {
		c := &r.cells[i]
		for _, l := range c.lines {
			f.drawLine(c, l, top, &r.placed[i], r.kind)
			top += l.st.lead
		}
		return
	}
	next, y := make([]int, n-i), make([]float64, n-i)
	for k := range y {
		y[k] = top
	}
	for {
		first := -1
		for k := range next {
			if next[k] < len(r.cells[i+k].lines) && (first < 0 || y[k] < y[first]-0.1) {
				first = k
			}
		}
		if first < 0 {
			return
		}
		c := &r.cells[i+first]
		for begun := false; next[first] < len(c.lines); begun = true {
			l := c.lines[next[first]]
			if begun && !l.more {
				break
			}
			f.drawLine(c, l, y[first], &r.placed[i+first], r.kind)
			y[first] += l.st.lead
			next[first]++
		}
	}
}

func (f *flow) drawLine(c *cell, l line, y float64, p *place, kind rowKind) {
	if l.draw == nil && l.text == "" {
		return
	}
	var text, sign *tags.Element
	if kind != repeatedRow && (l.text != "" || l.alt == "") {
		text, sign = f.element(p, kind, l)
	}
	if l.draw != nil {
		f.drawSign(c, l, y, p, text, sign)
	}
	if l.text == "" {
		return
	}
	x := c.x + l.indent
	if l.right {
		x = c.x + c.w - f.width(strings.TrimRight(l.text, " "), l.st)
	}
	f.texts = text
	f.text(x, y+l.st.baseline(), l.text, l.st)
	f.texts = nil
}

// drawSign draws the shape of a line.
func (f *flow) drawSign(c *cell, l line, y float64, p *place, text, sign *tags.Element) {
	draw := func() { l.draw(c.x, y) }
	switch {
	case l.alt != "" && p.parent != nil:
		parent := f.body(p.parent)
		if text != nil {
			parent = text.Parent()
		}
		f.asFigure(parent, f.oneLine(l.alt), c.x, y, c.w, l.st.lead, draw)
	case sign != nil:
		f.as(sign, draw)
	default:
		draw()
	}
}

// paragraph draws a text over the whole width.
func (f *flow) paragraph(text string, st style) { f.appendRow(f.paragraphRow(text, st), nil) }

// paragraphRow returns a row of one text over the whole width.
func (f *flow) paragraphRow(text string, st style) row {
	return fullWidthRow(func(c *cell) { c.add(f.fonts, text, st) })
}

// title draws a heading with a bookmark. next is the height of what must follow
// it on the same page.
func (f *flow) title(text string, st style, level int, next float64) {
	r := f.paragraphRow(text, st)
	f.reserve(r.height() + next)
	f.bookmark(text, level, f.y)
	f.appendRow(r, nil)
}
