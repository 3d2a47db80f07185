package pdf

import sheets "safeguard/report/paper"

// A wallRow is a row of a wall sheet, or the part of one that fits on a page.
type wallRow struct {
	number   []line
	text     []line
	mustHave bool
	high     float64
}

// measureRows measures the rows of a part. One that is higher than a page is cut.
func (w *wall) measureRows(part sheets.WallPart) []wallRow {
	u := w.unit
	most := int((wallTableHeight - 80) / wallShort.lead)
	var out []wallRow
	for _, r := range part.Rows {
		number, text := cell{w: (wallNumber - 4) * u}, cell{w: (wallText - 10) * u}
		number.add(w.fonts, r.Number, w.scaled(wallShort.strong()))
		text.add(w.fonts, r.Short, w.scaled(wallShort))
		l := wallRow{number: number.lines, mustHave: r.MustHave}
		for first := true; first || len(text.lines) > 0; first = false {
			n := min(most, len(text.lines))
			l.text, text.lines = text.lines[:n], text.lines[n:]
			l.high = max(wallRowHeight*u, float64(max(n, len(l.number)))*wallShort.lead*u+8*u)
			out = append(out, l)
			l = wallRow{}
		}
	}
	return out
}

// tableHead draws the heads of the columns and returns where the rows begin.
func (w *wall) tableHead() float64 {
	u, y := w.unit, wallTop*w.unit
	heads := w.columnHeads(w.t.Choices, w.column()*u, w.scaled(wallLetter), w.scaled(wallNote), 3)
	high := wallLetter.lead * u
	x := (wallMargin + wallNumber + wallText) * u
	note := w.scaled(wallNote)
	for i, lines := range heads {
		at := y
		for _, l := range lines {
			w.paragraphAt(x+float64(i)*w.column()*u+l.indent, at+l.st.baseline(), l.text, l.st)
			at += l.st.lead
		}
		high = max(high, at-y)
	}
	halves := w.halves(x, y+high)
	high += halves
	base := y + high - 6*u
	w.paragraphAt(wallMargin*u, base, w.shorten(w.t.Number, note, (wallNumber-4)*u), note)
	x = (wallMargin + wallNumber) * u
	question := w.shorten(w.t.Question, note, 90*u)
	w.paragraphAt(x, base, question, note)
	x += w.width(question, note) + 12*u
	if w.t.MustHave != "" {
		w.mustHave(x, base-7*u, 7*u)
		w.paragraphAt(x+10*u, base, w.shorten(w.t.MustHave, note, 60*u), note)
	}
	x = (wallMargin + wallTable - wallAgreed + 2) * u
	agreed := note.strong()
	w.paragraphAt(x, base, w.shorten(w.t.Agreed, agreed, (wallAnswer+2)*u), agreed)
	w.paragraphAt(x+(wallAnswer+4)*u, base, w.shorten(w.t.By, note, (wallAgreed-wallAnswer-6)*u), note)
	return y + high + 4*u
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
	for range w.t.Choices {
		for _, word := range []string{w.t.Before, w.t.After} {
			w.paragraphAt(x+(half-w.width(word, st))/2, y+st.baseline(), word, st)
			x += half
		}
	}
	return st.lead
}

// tableRow draws a row and the boxes for its hands.
func (w *wall) tableRow(r wallRow, y, high float64) {
	u := w.unit
	w.rect(wallMargin*u, y, wallTable*u, 0.6*u, ink)
	middle := y + max(4*u, (high-heightOfLines(r.text))/2)
	w.drawLines(r.number, wallMargin*u, middle)
	if r.mustHave {
		w.mustHave((wallMargin+wallNumber-14)*u, middle+3*u, 8*u)
	}
	w.drawLines(r.text, (wallMargin+wallNumber)*u, middle)
	x := (wallMargin + wallNumber + wallText) * u
	for range w.t.Choices {
		w.box(x, y, w.column()*u+0.6*u, high+0.6*u, 0.6*u, ink)
		w.rect(x+w.column()*u/2, y+3*u, 0.6*u, high-6*u, soft) // before and after the talk
		x += w.column() * u
	}
	w.box(x+2*u, y+2*u, wallAnswer*u, high-3.4*u, 1.6*u, ink)
	w.box(x+(wallAnswer+4)*u, y+2*u, (wallAgreed-wallAnswer-4)*u, high-3.4*u, 0.8*u, ink)
	w.rect(wallMargin*u, y+high, wallTable*u, 0.6*u, ink)
}

func (w *wall) drawLines(lines []line, x, y float64) {
	w.drawCells(&row{cells: []cell{{x: x, lines: lines}}, placed: []place{{parent: w.tree.Root()}}}, 0, 1, y)
}

// drawSide draws the parking list and, below it, what to do in danger.
func (w *wall) drawSide() {
	u := w.unit
	x, wide := w.w-(wallMargin+wallSide)*u, wallSide*u
	c := cell{w: wide}
	c.add(w.fonts, w.t.Parking, w.scaled(heading))
	c.add(w.fonts, w.t.Hint, w.scaled(wallNote))
	w.drawLines(c.lines, x, wallTop*u)
	y, end := wallTop*u+c.height(), wallBottom*u
	if danger := w.dangerLines(wide - 8*u); danger != nil {
		high := heightOfLines(danger)
		end -= high + 10*u
		w.rect(x, end+10*u, 3*u, high, alarm)
		w.drawLines(danger, x+8*u, end+10*u)
		for i, l := range danger {
			if l.text == "" {
				w.rect(x+8*u, end+10*u+heightOfLines(danger[:i+1])-3*u, wide-8*u, 0.6*u, soft)
			}
		}
	}
	for y += wallRowHeight * u; y <= end; y += wallRowHeight * u {
		w.rect(x, y, wide, 0.6*u, soft)
	}
}

func heightOfLines(lines []line) float64 {
	c := cell{lines: lines}
	return c.height()
}

// dangerLines returns what to do in danger for the side of the sheet, or nil where
// it would fill more than 60 percent of it: longDanger returns it then.
func (w *wall) dangerLines(wide float64) []line {
	c := w.danger(wide, w.scaled(wallNote))
	if c.height() > wallTableHeight*w.unit*0.6 {
		return nil
	}
	return c.lines
}

// longDanger returns what to do in danger for a page of its own, where it does not
// fit at the side of the sheet.
func (w *wall) longDanger() []line {
	if w.dangerLines((wallSide-8)*w.unit) != nil {
		return nil
	}
	c := w.danger(w.w-2*wallMargin*w.unit, w.scaled(wallShort))
	return c.lines
}

func (w *wall) danger(wide float64, st style) cell {
	d, c := w.t.Danger, cell{w: wide}
	c.add(w.fonts, d.Title, w.scaled(wallShort.strong().coloured(alarm)))
	c.add(w.fonts, d.Text, st)
	c.add(w.fonts, d.ContactsTitle, st.strong())
	for _, contact := range d.Contacts {
		c.add(w.fonts, contact, st.strong())
	}
	if len(d.Contacts) == 0 {
		blank := line{st: style{lead: 20 * w.unit}}
		c.lines = append(c.lines, blank, blank)
	}
	return c
}
