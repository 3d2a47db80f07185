package pdf

import (
	"strconv"
	"strings"

	"safeguard/report"
)

var practiceColumns = columns(overviewTitle, width-overviewTitle-gutter/2)

// practice draws, for each checklist, how much is on paper and how much practised.
func (d *drawing) practice() {
	p := d.m.Practice
	if p.Title == "" {
		return
	}
	d.gap(2 * grid)
	d.title(p.Title, heading, 1, 60)
	d.paragraph(p.Text, plain)
	d.appendRow(d.practiceLegend(), nil)
	for i, r := range p.Rows {
		d.appendRow(d.practiceRow(r, i == len(p.Rows)-1), nil)
	}
}

func (d *drawing) practiceRow(r report.PracticeRow, whole bool) row {
	c := append([]cell(nil), practiceColumns...)
	c[0].add(d.fonts, numbered(r.Number, r.Title), plain.strong())
	c[1].lines = append(c[1].lines, line{st: plain, alt: d.practiceInWords(r.Counts), draw: func(x, y float64) {
		d.practiceBar(r.Counts, x, y+1, c[1].w)
	}})
	if whole {
		c[1].lines = append(c[1].lines, line{st: style{lead: grid / 2}})
		c[1].add(d.fonts, r.Text, caption.coloured(ink))
	}
	return row{cells: c, pad: grid / 2, kind: itemRow}
}

// practiceInWords returns what a bar says.
func (d *drawing) practiceInWords(counts []int) string {
	var said []string
	for i, n := range counts {
		if n > 0 && i < len(d.m.Practice.Parts) {
			said = append(said, d.m.Practice.Parts[i].Label+": "+strconv.Itoa(n))
		}
	}
	return strings.Join(said, ", ")
}

func (d *drawing) practiceBar(counts []int, x, y, w float64) {
	for i, at := range segments(counts, x, w) {
		if counts[i] > 0 && i < len(d.m.Practice.Parts) {
			d.practicePart(d.m.Practice.Parts[i].Place, at, y, strconv.Itoa(counts[i]))
		}
	}
}

// practiceLegend says what the parts of the bars mean, as far as they
// occur.
func (d *drawing) practiceLegend() row {
	var items []legendItem
	rows := d.m.Practice.Rows
	for i, part := range d.m.Practice.Parts {
		if len(rows) > 0 && rows[len(rows)-1].Counts[i] > 0 {
			items = append(items, legendItem{part.Label, 16, func(x, y float64) {
				d.practicePart(part.Place, segment{x, 16}, y, "")
			}})
		}
	}
	return d.legend(items)
}

// A legendItem is a shape of the given width, and the words for it.
type legendItem struct {
	label string
	width float64
	draw  func(x, y float64)
}

// legend puts shapes and their words side by side, on as many lines as needed.
func (d *drawing) legend(items []legendItem) row {
	c := fullWidthCell()
	x := 0.0
	for i, item := range items {
		w := item.width + 5 + d.fonts.width(d.oneLine(item.label), caption.coloured(ink)) + 3*grid
		if i == 0 || x+w > c.w {
			c.lines, x = append(c.lines, line{st: style{lead: 18}}), 0
		}
		last := &c.lines[len(c.lines)-1]
		before, at, room := last.draw, x, c.w-x-item.width-5
		last.draw = func(x, y float64) {
			if before != nil {
				before(x, y)
			}
			item.draw(x+at, y+3)
			st := caption.coloured(ink)
			d.text(x+at+item.width+5, y+3+st.baseline(), d.shorten(item.label, st, room), st)
		}
		x += w
	}
	return row{cells: []cell{c}}
}

// numbered puts a number before a title, if it has one.
func numbered(number, title string) string {
	if number == "" {
		return title
	}
	return number + "  " + title
}
