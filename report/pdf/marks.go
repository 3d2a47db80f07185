package pdf

import (
	"strconv"

	"safeguard/report/pdf/internal/tags"
)

// A marking is which element of the document's structure the content belongs to
// that is drawn next. What belongs to none is decoration: shapes beside words, rules,
// headers, footers, and the heads that a table repeats.
type marking struct {
	tree   tags.Tree
	page   int           // that is drawn on, from 1
	texts  *tags.Element // for texts; nil for decoration
	figure *tags.Element // for shapes and the texts in them; nil for decoration
	spaced bool          // a space follows each text, since several make up one paragraph
	marked bool          // a mark is open
	open   *tags.Element // its element
}

// mark begins the content of an element, or decoration where it is nil.
func (c *canvas) mark(e *tags.Element) {
	if c.marked && c.open == e {
		return
	}
	c.unmark()
	c.marked, c.open = true, e
	if e == nil {
		c.buffer = append(c.buffer, "/Artifact BMC\n"...)
		return
	}
	c.buffer = append(append(append(c.buffer, '/'), e.Role.String()...), "<</MCID "...)
	c.buffer = append(strconv.AppendInt(c.buffer, int64(c.tree.Mark(e, c.page)), 10), ">>BDC\n"...)
}

// unmark ends the content that is open. Call it before another page is drawn on.
func (c *canvas) unmark() {
	if c.marked {
		c.buffer = append(c.buffer, "EMC\n"...)
		c.marked = false
	}
}

// markText begins the content of a text.
func (c *canvas) markText() {
	if c.figure != nil {
		c.mark(c.figure)
		return
	}
	c.mark(c.texts)
}

// shape begins the content of a shape.
func (c *canvas) shape() { c.mark(c.figure) }

// as draws with all texts below an element.
func (c *canvas) as(e *tags.Element, draw func()) {
	texts, spaced := c.texts, c.spaced
	c.texts, c.spaced = e, true
	draw()
	c.texts, c.spaced = texts, spaced
}

// decoration draws texts that words beside them say already. In a figure they are
// part of it.
func (c *canvas) decoration(draw func()) { c.as(nil, draw) }

// asFigure draws a picture that says something which no word beside it says: alt
// says it, or nothing where it is empty. It is between two corners.
func (c *canvas) asFigure(parent *tags.Element, alt string, x, y, w, h float64, draw func()) {
	if alt == "" {
		draw()
		return
	}
	e := c.tree.New(parent, tags.Figure)
	e.Lang = c.language(alt)
	e.Picture = &tags.Picture{Alt: alt, Box: [4]float64{x, c.pageHigh - y - h, x + w, c.pageHigh - y}}
	before := c.figure
	c.figure = e
	draw()
	c.figure = before
}

// say draws a text as a paragraph of its own.
func (c *canvas) say(role tags.Role, text string, draw func()) {
	e := c.tree.New(c.tree.Root(), role)
	e.Lang = c.language(text)
	c.as(e, draw)
}
