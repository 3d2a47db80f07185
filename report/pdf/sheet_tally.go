package pdf

import (
	"fmt"

	sheets "safeguard/report/paper"
)

// wallSize returns the size of a wall sheet, lying on its side.
func wallSize(large bool) (w, h float64) {
	if large {
		return 1190.55, 841.89 // A3
	}
	return pageHeight, pageWidth
}

// A wall draws wall sheets. Unit is the size of a point of an A4 sheet: an A3
// sheet is the same drawing, larger.
type wall struct {
	*press
	t          sheets.Tally
	w, h, unit float64
	rest       []line // what had no room beside the table
	title      string
}

// Measures of a wall sheet of A4.
const (
	wallMargin  = 34.0
	wallTop     = 66.0
	wallBottom  = pageWidth - 50
	wallSide    = 170.0
	wallNumber  = 47.0
	wallText    = 177.0
	wallAgreed  = 62.0
	wallTable   = pageHeight - 2*wallMargin - wallSide - 14
	wallRow     = 24.0
	wallRowHigh = 36.0
	wallRows    = wallBottom - wallTop
)

var (
	wallTitle  = style{bold: true, size: 17, lead: 24, ink: ink}
	wallLetter = style{bold: true, size: 15, lead: 20, ink: ink}
	wallShort  = style{size: 11.5, lead: 14, ink: ink}
	wallNote   = style{size: 8.5, lead: 11, ink: ink}
)

// big returns a style in the size of this sheet.
func (w *wall) big(st style) style {
	st.size *= w.unit
	st.lead *= w.unit
	return st
}

// sheet draws every checklist on pages of its own.
func (w *wall) sheet(t sheets.Tally) {
	w.t = t
	w.rest = append(w.legendLines(), w.longDanger()...)
	for _, part := range t.Parts {
		w.name(part.Title)
		rows := w.rowsOf(part)
		for first := true; first || len(rows) > 0; first = false {
			w.turn()
			if first {
				w.bookmark(part.Title, 0, 0)
			}
			y := w.tableHead()
			n, stretch := fill(rows, wallBottom*w.unit-y, w.unit)
			for _, r := range rows[:n] {
				w.tableRow(r, y, r.high+stretch)
				y += r.high + stretch
			}
			rows = rows[n:]
			w.side()
		}
	}
	w.restPages()
	w.feet()
}

// fill returns how many rows fit into height, at least one, and how much higher
// each may be when no more follow.
func fill(rows []wallLine, height, unit float64) (n int, stretch float64) {
	sum := 0.0
	for n < len(rows) && (n == 0 || sum+rows[n].high <= height) {
		sum += rows[n].high
		n++
	}
	if n == 0 {
		return 0, 0
	}
	return n, max(0, min((height-sum)/float64(n), (wallRowHigh-wallRow)*unit))
}

// name sets the title of the pages that follow.
func (w *wall) name(title string) {
	code := w.width(w.oneLine(w.head.Code), w.big(wallShort.strong()))
	w.title = w.shorten(title, w.big(wallTitle), w.w-2*wallMargin*w.unit-code-gutter)
}

// turn begins a page with its title and the check code.
func (w *wall) turn() {
	w.addPage()
	u := w.unit
	w.textRight(w.w-wallMargin*u, 44*u, w.oneLine(w.head.Code), w.big(wallShort.strong()))
	w.text(wallMargin*u, 44*u, w.title, w.big(wallTitle))
	w.rect(wallMargin*u, 52*u, w.w-2*wallMargin*u, 1.2*u, deep)
}

// feet puts the pack and the number on every page.
func (w *wall) feet() {
	st := w.big(caption)
	pack := w.shorten(w.head.Kind+"  ·  "+w.head.Pack, st, w.w/2)
	for n := 1; n <= w.pages(); n++ {
		w.turnTo(n)
		y := w.h - 28*w.unit
		w.text(wallMargin*w.unit, y, pack, st)
		w.textRight(w.w-wallMargin*w.unit, y, w.oneLine(w.pageOf(n, w.pages())), st)
	}
}

// legendLines are the words for the letters where they find no room in the
// heads of the columns.
func (w *wall) legendLines() []line {
	u := w.unit
	heads := w.heads(w.t.Choices, w.column()*u, w.big(wallLetter), w.big(wallNote), 3)
	if len(heads) > 0 && len(heads[0]) > 1 {
		return nil
	}
	c := cell{w: w.w - 2*wallMargin*u}
	c.add(w.fonts, w.t.Levels, w.big(wallShort.strong()))
	for _, choice := range w.t.Choices {
		c.add(w.fonts, fmt.Sprintf("%s  %s", choice.Letter, choice.Label), w.big(wallShort))
	}
	return c.lines
}

// column returns the width of a level's column on A4.
func (w *wall) column() float64 {
	return (wallTable - wallNumber - wallText - wallAgreed) / float64(max(1, len(w.t.Choices)))
}

// restPages draws what had no room, on pages after the table.
func (w *wall) restPages() {
	y := w.h
	for _, l := range w.rest {
		if y+l.st.lead > wallBottom*w.unit {
			w.turn()
			y = wallTop * w.unit
		}
		w.text(wallMargin*w.unit, y+l.st.baseline(), l.text, l.st)
		y += l.st.lead
	}
}
