package pdf

// A flow puts rows on pages from top to bottom. When a page is full it begins
// another one and repeats the head that was given with the rows.
type flow struct {
	*canvas
	y float64
}

// splitRoom is the least room in which the first part of a row that is higher
// than a page may begin.
const splitRoom = 8 * 12.0

func (f *flow) newPage() {
	f.addPage()
	f.y = top
}

// need begins a new page unless height fits on this one. What fits on no page
// is content with half of one.
func (f *flow) need(height float64) {
	if f.y+min(height, body/2) > bottom {
		f.newPage()
	}
}

// gap leaves room, but not at the head of a page.
func (f *flow) gap(height float64) {
	if f.y > top {
		f.y += height
	}
}

// put draws a row, whole if it fits on a page, else sliced over pages. head may
// be nil.
func (f *flow) put(r row, head *row) {
	repeat := 0.0
	if head != nil {
		repeat = head.height()
	}
	high := r.height() + min(r.keep, body/2)
	if f.y+high > bottom && (high <= body-repeat || bottom-f.y < splitRoom+2*r.pad) {
		f.turn(head)
	}
	for f.y+r.height() > bottom {
		part := r.slice(bottom - f.y)
		if part.empty() {
			// A single line higher than what is left: it fits on the next page,
			// since no line is higher than a page.
			f.turn(head)
			continue
		}
		part.ruled = false
		f.draw(part)
		f.turn(head)
	}
	if !r.empty() {
		f.draw(r)
	}
}

func (f *flow) turn(head *row) {
	f.newPage()
	if head != nil {
		f.draw(*head)
	}
}

// putAll draws rows below their head, which stays with the first of them.
func (f *flow) putAll(rows []row, head *row) {
	if head != nil && len(rows) > 0 {
		f.need(head.height() + rows[0].height() + rows[0].keep)
		f.draw(*head)
	}
	for _, r := range rows {
		f.put(r, head)
	}
}

// draw draws a row here and moves on.
func (f *flow) draw(r row) {
	for _, c := range r.cells {
		y := f.y + r.pad
		for _, l := range c.lines {
			f.drawLine(c, l, y)
			y += l.st.lead
		}
	}
	f.y += r.height()
	if r.ruled {
		f.rect(left, f.y-0.5, width, 0.5, rule)
	}
}

func (f *flow) drawLine(c cell, l line, y float64) {
	if l.draw != nil {
		l.draw(c.x, y)
	}
	if l.text == "" {
		return
	}
	x := c.x + l.indent
	if l.right {
		x = c.x + c.w - f.width(l.text, l.st)
	}
	f.text(x, y+l.st.baseline(), l.text, l.st)
}

// paragraph draws a text over the whole width.
func (f *flow) paragraph(text string, st style) {
	f.put(single(func(c *cell) { c.add(f.fonts, text, st) }), nil)
}

// title draws a heading with a bookmark. next is the height of what has to
// stand on the same page.
func (f *flow) title(text string, st style, level int, next float64) {
	r := single(func(c *cell) { c.add(f.fonts, text, st) })
	f.need(r.height() + next)
	f.bookmark(text, level, f.y)
	f.put(r, nil)
}
