package pdf

import (
	"fmt"
	"strings"

	sheets "safeguard/report/paper"
	"safeguard/report/pdf/internal/tags"
)

// wallSize returns the size of a wall sheet in points: A3 or A4, landscape.
func wallSize(large bool) (w, h float64) {
	if large {
		return 1190.55, 841.89 // A3
	}
	return pageHeight, pageWidth
}

// A wall draws wall sheets, w wide and h high. unit is the scale: 1 for A4; an A3
// sheet is the same drawing, larger.
type wall struct {
	*sheetDrawing
	t          sheets.WallSheet
	w, h, unit float64
	overflow   []line // the lines that do not fit beside the table
	title      string
	typed      []line // how a row is typed in
	wallPlaces
}

// Measures of a wall sheet of A4.
const (
	wallMargin      = 34.0
	wallTop         = 66.0
	wallFoot        = 38.0 // how a row is typed in
	wallBottom      = pageWidth - 50 - wallFoot
	wallSide        = 170.0
	wallNumber      = 47.0
	wallText        = 165.0
	wallTextLeast   = 115.0 // where the heads of the columns need more room
	wallAgreed      = 68.0
	wallAnswer      = 42.0 // the box for the letter; the rest is for how
	wallTable       = pageHeight - 2*wallMargin - wallSide - 14
	wallRowHeight   = 24.0
	wallRowMost     = 36.0
	wallTableHeight = wallBottom - wallTop
)

var (
	wallTitle  = style{bold: true, size: 17, lead: 24, ink: ink}
	wallLetter = style{bold: true, size: 15, lead: 20, ink: ink}
	wallShort  = style{size: 11.5, lead: 14, ink: ink}
	wallNote   = style{size: 9, lead: 11, ink: ink}
)

// scaled returns a style in the scale of this sheet.
func (w *wall) scaled(st style) style {
	st.size *= w.unit
	st.lead *= w.unit
	return st
}

// sheet draws every checklist on pages of its own.
func (w *wall) sheet(t sheets.WallSheet) {
	w.t = t
	w.overflow = append(w.legendLines(), w.longDanger()...)
	for _, part := range t.Parts {
		w.setTitle(part.Title)
		rows := w.measureRows(part)
		w.table = nil
		for first := true; first || len(rows) > 0; first = false {
			w.beginPage(first)
			if first {
				w.bookmark(part.Title, 0, 0)
			}
			y := w.tableHead()
			n, stretch := fitRows(rows, wallBottom*w.unit-y, w.unit)
			for _, r := range rows[:n] {
				w.tableRow(r, y, r.high+stretch)
				y += r.high + stretch
			}
			rows = rows[n:]
			w.onceOnly(first, w.drawSide)
			w.onceOnly(first, w.drawTyped)
		}
	}
	w.drawOverflow()
	w.footers()
}

// fitRows returns how many rows fit into height, at least one, and how much higher
// each may be when no more follow.
func fitRows(rows []wallRow, height, unit float64) (n int, stretch float64) {
	sum := 0.0
	for n < len(rows) && (n == 0 || sum+rows[n].high <= height) {
		sum += rows[n].high
		n++
	}
	if n == 0 {
		return 0, 0
	}
	return n, max(0, min((height-sum)/float64(n), (wallRowMost-wallRowHeight)*unit))
}

// setTitle sets the title of the pages that follow.
func (w *wall) setTitle(title string) {
	code := w.width(w.oneLine(w.head.Code), w.scaled(wallShort.strong()))
	typed := cell{w: (pageHeight - 2*wallMargin) * w.unit}
	typed.add(w.fonts, w.t.Typed, w.scaled(wallNote))
	w.typed = typed.lines
	w.title = w.shorten(title, w.scaled(wallTitle), w.w-2*wallMargin*w.unit-code-gutter)
}

// onceOnly draws what every page of a part repeats: only the first time is read.
func (w *wall) onceOnly(first bool, draw func()) {
	w.silent = !first
	draw()
	w.silent = false
}

// beginPage begins a page with its title, which is read on the first page of a part,
// and the check code.
func (w *wall) beginPage(first bool) {
	w.addPage()
	u := w.unit
	w.textRight(w.w-wallMargin*u, 44*u, w.oneLine(w.head.Code), w.scaled(wallShort.strong()))
	w.onceOnly(first, func() { w.sayAt(tags.H1, wallMargin*u, 44*u, w.title, w.scaled(wallTitle)) })
	w.rect(wallMargin*u, 52*u, w.w-2*wallMargin*u, 1.2*u, deep)
}

// footers draws the pack and the number of every page.
func (w *wall) footers() {
	st := w.scaled(sheetCaption)
	pack := w.shorten(w.head.Kind+"  ·  "+w.head.Pack, st, w.w/2)
	for n := 1; n <= w.pages(); n++ {
		w.selectPage(n)
		y := w.h - 28*w.unit
		w.text(wallMargin*w.unit, y, pack, st)
		w.textRight(w.w-wallMargin*w.unit, y, w.oneLine(w.pageOf(n, w.pages())), st)
	}
}

// drawTyped draws how a row is typed in, above the footer.
func (w *wall) drawTyped() {
	w.drawLines(w.typed, wallMargin*w.unit, w.h-38*w.unit-heightOfLines(w.typed))
}

// legendLines returns the labels of the letters where they do not fit into the
// heads of the columns.
func (w *wall) legendLines() []line {
	u := w.unit
	heads := w.columnHeads(w.t.Choices, w.column()*u, w.scaled(wallLetter), w.scaled(wallNote), 3)
	if len(heads) > 0 && len(heads[0]) > 1 {
		return nil
	}
	c := cell{w: w.w - 2*wallMargin*u}
	c.add(w.fonts, w.t.Levels, w.scaled(wallShort.strong()).as(subtitle))
	for _, choice := range w.t.Choices {
		c.add(w.fonts, fmt.Sprintf("%s  %s", choice.Letter, choice.Label), w.scaled(wallShort))
	}
	return c.lines
}

// column returns the width of a level's column on A4: what its head needs, as far as
// the questions can make room for it.
func (w *wall) column() float64 {
	n, room := float64(max(1, len(w.t.Choices))), wallTable-wallNumber-wallAgreed
	return max((room-wallText)/n, min(w.needed(), (room-wallTextLeast)/n))
}

// needed returns how wide a column has to be for its head on A4: for the longest word of
// a label, and for the words over its halves.
func (w *wall) needed() float64 {
	wide := 2 * (max(w.width(w.t.Before, wallNote), w.width(w.t.After, wallNote)) + 2)
	for _, choice := range w.t.Choices {
		for word := range strings.FieldsSeq(choice.Label) {
			wide = max(wide, w.width(word, wallNote)+5)
		}
	}
	return wide
}

// question returns the width of the questions' column on A4.
func (w *wall) question() float64 {
	return wallTable - wallNumber - wallAgreed - float64(max(1, len(w.t.Choices)))*w.column()
}

// drawOverflow draws the lines that did not fit, on pages after the table.
func (w *wall) drawOverflow() {
	y := w.h
	in := place{parent: w.tree.Root()}
	for _, l := range w.overflow {
		if y+l.st.lead > wallBottom*w.unit {
			w.beginPage(false)
			w.drawTyped()
			y = wallTop * w.unit
		}
		w.drawLine(&cell{x: wallMargin * w.unit}, l, y, &in, plainRow)
		y += l.st.lead
	}
}

// drawLines draws lines one below the other.
func (w *wall) drawLines(lines []line, x, y float64) {
	w.drawLinesIn(&place{parent: w.tree.Root()}, lines, x, y)
}

// drawLinesIn is drawLines for a place in the structure.
func (w *wall) drawLinesIn(in *place, lines []line, x, y float64) {
	kind := plainRow
	if w.silent {
		kind = repeatedRow
	}
	for _, l := range lines {
		w.drawLine(&cell{x: x}, l, y, in, kind)
		y += l.st.lead
	}
}

// sayAt draws a text as a heading or a paragraph of its own.
func (w *wall) sayAt(role tags.Role, x, baseline float64, s string, st style) {
	if w.silent {
		w.text(x, baseline, s, st)
		return
	}
	w.say(role, s, func() { w.text(x, baseline, s, st) })
}
