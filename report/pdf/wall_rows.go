package pdf

import sheets "safeguard/report/paper"

// A wallRow is a row of a wall sheet, or the part of one that fits on a page.
type wallRow struct {
	number   []line
	text     []line
	mustHave bool
	rest     bool // of the row before
	high     float64
}

// measureRows measures the rows of a part. One that is higher than a page is cut.
func (w *wall) measureRows(part sheets.WallPart) []wallRow {
	u := w.unit
	most := int((wallTableHeight - 80) / wallShort.lead)
	var out []wallRow
	for _, r := range part.Rows {
		number, text := cell{w: (wallNumber - 4) * u}, cell{w: (w.question() - 10) * u}
		number.add(w.fonts, r.Number, w.scaled(wallShort.strong()))
		text.add(w.fonts, r.Short, w.scaled(wallShort))
		l := wallRow{number: number.lines, mustHave: r.MustHave}
		for first := true; first || len(text.lines) > 0; first = false {
			n := min(most, len(text.lines))
			l.text, text.lines = text.lines[:n], text.lines[n:]
			l.high = max(wallRowHeight*u, float64(max(n, len(l.number)))*wallShort.lead*u+8*u)
			out = append(out, l)
			l = wallRow{rest: true}
		}
	}
	return out
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
	c.add(w.fonts, d.Title, w.scaled(wallShort.strong().coloured(alarm)).as(subtitle))
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
