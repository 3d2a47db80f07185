package pdf

import "safeguard/report/pdf/internal/tags"

// wallPlaces is where the texts of a sheet go in the structure of the document. The
// table of a part goes on over its pages. Its columns: number, question, each level,
// what was agreed, how.
type wallPlaces struct {
	table  *tags.Element
	cells  []place // of the last row
	silent bool    // what is drawn was read on an earlier page
}

// beginRow begins a row of the table.
func (w *wall) beginRow(kind tags.Role) {
	if w.table == nil {
		w.table = w.tree.New(w.tree.Root(), tags.Table)
	}
	row := w.tree.Attach(w.tree.New(w.table, tags.Row))
	w.cells = make([]place, len(w.t.Choices)+4)
	for i := range w.cells {
		w.cells[i].parent = w.tree.Attach(w.tree.New(row, kind))
	}
}

// inColumn draws a text as a paragraph in a column of the last row.
func (w *wall) inColumn(n int, text string, draw func()) {
	if w.silent {
		draw()
		return
	}
	e := w.tree.New(w.cells[n].parent, tags.P)
	e.Lang = w.language(text)
	w.as(e, draw)
}

// headIn draws the head of a column on one line.
func (w *wall) headIn(n int, x, baseline float64, s string, st style) {
	w.inColumn(n, s, func() { w.text(x, baseline, s, st) })
}

// tableHead draws the heads of the columns and returns where the rows begin. A page
// that goes on with a table repeats them.
func (w *wall) tableHead() float64 {
	w.silent = w.table != nil
	if !w.silent {
		w.beginRow(tags.Head)
		for _, c := range w.cells {
			c.parent.Scope = tags.OfColumn
		}
	}
	u, y := w.unit, wallTop*w.unit
	high := w.levelHeads(y)
	high += w.halves((wallMargin+wallNumber+w.question())*u, y+high)
	w.otherHeads(y + high - 6*u)
	w.silent = false
	return y + high + 4*u
}

// levelHeads draws the letters of the levels and, where there is room, their labels.
// It returns their height.
func (w *wall) levelHeads(y float64) float64 {
	u, high := w.unit, wallLetter.lead*w.unit
	x := (wallMargin + wallNumber + w.question()) * u
	for i, lines := range w.columnHeads(w.t.Choices, w.column()*u, w.scaled(wallLetter), w.scaled(wallNote), 3) {
		at := y
		w.inColumn(2+i, w.t.Choices[i].Label, func() {
			for _, l := range lines {
				w.text(x+float64(i)*w.column()*u+l.indent, at+l.st.baseline(), l.text, l.st)
				at += l.st.lead
			}
		})
		high = max(high, at-y)
	}
	return high
}

// otherHeads draws the heads of the other columns.
func (w *wall) otherHeads(base float64) {
	u, note := w.unit, w.scaled(wallNote)
	w.headIn(0, wallMargin*u, base, w.shorten(w.t.Number, note, (wallNumber-4)*u), note)
	x := (wallMargin + wallNumber) * u
	question := w.shorten(w.t.Question, note, 90*u)
	w.headIn(1, x, base, question, note)
	x += w.width(question, note) + 12*u
	if w.t.MustHave != "" {
		w.mustHave(x, base-7*u, 7*u)
		w.text(x+10*u, base, w.shorten(w.t.MustHave, note, 60*u), note) // each row says it
	}
	x = (wallMargin + wallTable - wallAgreed + 2) * u
	agreed, last := note.strong(), len(w.t.Choices)+2
	w.headIn(last, x, base, w.shorten(w.t.Agreed, agreed, (wallAnswer+2)*u), agreed)
	w.headIn(last+1, x+(wallAnswer+4)*u, base, w.shorten(w.t.By, note, (wallAgreed-wallAnswer-6)*u), note)
}

// halves draws over each column which half of its boxes is for the hands before
// the talk, and which for those after it. It returns the height that this takes:
// none where the words have no room, and the sheet's foot says it.
func (w *wall) halves(x, y float64) float64 {
	u, st := w.unit, w.scaled(wallNote)
	half := w.column() * u / 2
	if w.width(w.t.Before, st) > half-u || w.width(w.t.After, st) > half-u {
		return 0
	}
	for i := range w.t.Choices {
		for _, word := range []string{w.t.Before, w.t.After} {
			w.headIn(2+i, x+(half-w.width(word, st))/2, y+st.baseline(), word, st)
			x += half
		}
	}
	return st.lead
}

// tableRow draws a row and the boxes for its hands.
func (w *wall) tableRow(r wallRow, y, high float64) {
	if !r.rest {
		w.beginRow(tags.Cell)
		w.cells[0].parent.Role, w.cells[0].parent.Scope = tags.Head, tags.OfRow
	}
	u := w.unit
	w.rect(wallMargin*u, y, wallTable*u, 0.6*u, ink)
	middle := y + max(4*u, (high-heightOfLines(r.text))/2)
	w.drawLinesIn(&w.cells[0], r.number, wallMargin*u, middle)
	if r.mustHave {
		x, size := (wallMargin+wallNumber-14)*u, 8*u
		w.asFigure(w.cells[0].parent, w.oneLine(w.t.MustHave), x, middle+3*u, size, size, func() {
			w.mustHave(x, middle+3*u, size)
		})
	}
	w.drawLinesIn(&w.cells[1], r.text, (wallMargin+wallNumber)*u, middle)
	w.rowBoxes(y, high)
}

// rowBoxes draws the boxes of a row.
func (w *wall) rowBoxes(y, high float64) {
	u := w.unit
	x := (wallMargin + wallNumber + w.question()) * u
	for range w.t.Choices {
		w.box(x, y, w.column()*u+0.6*u, high+0.6*u, 0.6*u, ink)
		w.rect(x+w.column()*u/2, y+3*u, 0.6*u, high-6*u, soft) // before and after the talk
		x += w.column() * u
	}
	w.box(x+2*u, y+2*u, wallAnswer*u, high-3.4*u, 1.6*u, ink)
	w.box(x+(wallAnswer+4)*u, y+2*u, (wallAgreed-wallAnswer-4)*u, high-3.4*u, 0.8*u, ink)
	w.rect(wallMargin*u, y+high, wallTable*u, 0.6*u, ink)
}
