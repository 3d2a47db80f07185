package pdf

import (
	"bytes"
	"errors"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// A canvas draws on pages. It is the only part that knows the PDF library.
// Positions are in points from the upper left corner.
type canvas struct {
	*fonts
	pdf     *gofpdf.Fpdf
	depth   int            // of the last bookmark
	loaded  map[*face]bool // faces the library knows
	current *face
}

// A point is a place on the page.
type point struct{ x, y float64 }

// newCanvas returns a canvas without pages. day dates the document.
func newCanvas(day time.Time) (*canvas, error) {
	f, err := newFonts()
	if err != nil {
		return nil, err
	}
	pdf := gofpdf.NewCustom(&gofpdf.InitType{
		OrientationStr: "P", UnitStr: "pt",
		Size: gofpdf.SizeType{Wd: pageWidth, Ht: pageHeight},
	})
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCompression(false) // finish does it, in a third of the time
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(day)
	pdf.SetModificationDate(day)
	return &canvas{fonts: f, pdf: pdf, depth: -1, loaded: map[*face]bool{}}, nil
}

func (c *canvas) describe(title, subject, author string) {
	c.pdf.SetTitle(c.oneLine(title), true)
	c.pdf.SetSubject(c.oneLine(subject), true)
	c.pdf.SetAuthor(c.oneLine(author), true)
	c.pdf.SetCreator("safeguard", true)
	c.pdf.SetProducer("safeguard", true)
}

func (c *canvas) addPage() { c.pdf.AddPage() }

func (c *canvas) pages() int { return c.pdf.PageCount() }

// turnTo makes page n, from 1, the one that is drawn on. The library believes
// that the colours and fonts of the last page are set there, so set them.
func (c *canvas) turnTo(n int) {
	c.pdf.SetPage(n)
	c.pdf.SetFillColor(paper.r, paper.g, paper.b)
	c.current = nil
}

// text draws a cleaned line of text, changing the face where a letter needs it.
func (c *canvas) text(x, baseline float64, s string, st style) {
	c.pdf.SetTextColor(st.ink.r, st.ink.g, st.ink.b)
	start, sum := 0, 0
	var run *face
	flush := func(end int) {
		if run == nil || end == start {
			return
		}
		c.use(run, st.size)
		c.pdf.Text(x, baseline, s[start:end])
		x += float64(sum) * st.size / 1000
		start, sum = end, 0
	}
	for i, r := range s {
		f, w := c.face(r, st.bold)
		if f != run {
			flush(i)
			run = f
		}
		sum += w
	}
	flush(len(s))
}

// use selects a face. The library parses a face when it is first used, and it
// writes into the bytes it is given.
func (c *canvas) use(f *face, size float64) {
	if !c.loaded[f] {
		c.pdf.AddUTF8FontFromBytes(f.family, f.style, bytes.Clone(f.data))
		c.loaded[f] = true
	}
	if now, _ := c.pdf.GetFontSize(); c.current != f || now != size {
		c.pdf.SetFont(f.family, f.style, size)
		c.current = f
	}
}

func (c *canvas) rect(x, y, w, h float64, fill colour) {
	c.pdf.SetFillColor(fill.r, fill.g, fill.b)
	c.pdf.Rect(x, y, w, h, "F")
}

// box draws the outline of a rectangle, inside its bounds.
func (c *canvas) box(x, y, w, h, thick float64, line colour) {
	c.pen(thick, line)
	c.pdf.Rect(x+thick/2, y+thick/2, w-thick, h-thick, "D")
}

func (c *canvas) polygon(fill colour, points ...point) {
	c.pdf.SetFillColor(fill.r, fill.g, fill.b)
	c.pdf.Polygon(libraryPoints(points), "F")
}

func (c *canvas) outline(thick float64, line colour, points ...point) {
	c.pen(thick, line)
	c.pdf.Polygon(libraryPoints(points), "D")
}

func (c *canvas) ring(x, y, radius, thick float64, line colour) {
	c.pen(thick, line)
	c.pdf.Circle(x, y, radius, "D")
}

func (c *canvas) pen(thick float64, line colour) {
	c.pdf.SetDrawColor(line.r, line.g, line.b)
	c.pdf.SetLineWidth(thick)
}

func libraryPoints(points []point) []gofpdf.PointType {
	out := make([]gofpdf.PointType, len(points))
	for i, p := range points {
		out[i] = gofpdf.PointType{X: p.x, Y: p.y}
	}
	return out
}

// bookmark adds an entry to the outline. Levels count from 0; one that skips a
// level is put below the entry before it, since gaps damage the outline.
func (c *canvas) bookmark(title string, level int, y float64) {
	c.depth = min(level, c.depth+1)
	c.use(c.regular, plain.size)
	c.pdf.Bookmark(c.shorten(title, plain, width), c.depth, y)
}

// bytes ends the document and returns its file.
func (c *canvas) bytes() ([]byte, error) {
	c.pdf.SetPage(c.pages())
	var b bytes.Buffer
	if err := c.pdf.Output(&b); err != nil {
		return nil, err
	}
	if c.pages() == 0 {
		return nil, errors.New("a document without pages")
	}
	return b.Bytes(), nil
}
