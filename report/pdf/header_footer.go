package pdf

import (
	"strconv"

	"safeguard/report"
)

const (
	headerLine = 40.0
	footerLine = pageHeight - 34
)

// headersAndFooters draws the header and the footer of every page, once the number
// of pages is known. Page one has no header.
func (d *drawing) headersAndFooters() {
	h := d.m.Head
	total := d.pages()
	whose, title := d.shorten(h.Organisation, caption, width/2-gutter), d.shorten(h.Title, caption, width/2)
	foot := d.shorten(joined(h.Round, h.Date, h.Fingerprint), caption, width-100)
	for n := 1; n <= total; n++ {
		d.selectPage(n)
		if n > 1 {
			d.text(left, headerLine, whose, caption)
			d.textRight(left+width, headerLine, title, caption)
			d.rect(left, headerLine+5, width, 0.5, rule)
		}
		d.rect(left, footerLine-13, width, 0.5, rule)
		page := report.Fill(d.m.Words.Page, "page", strconv.Itoa(n), "pages", strconv.Itoa(total))
		d.text(left, footerLine, foot, caption)
		d.textRight(left+width, footerLine, d.oneLine(page), caption)
	}
}
