package pdf

import (
	"bytes"
	"errors"
	"time"

	"github.com/jung-kurt/gofpdf"
)

// A canvas draws on pages. Only this file calls the PDF library.
// Positions are in points from the upper left corner.
type canvas struct {
	*fonts
	pdf          *gofpdf.Fpdf
	depth        int // of the last bookmark
	current      *face
	pageHigh     float64
	pageList     []page
	contentState // what is written to the page that is drawn on
	marking
	title, lang string // of the document
}

// A page is its content: what was drawn at each time that it was the one to draw on.
type page [][]byte

// A point is a place on the page.
type point struct{ x, y float64 }

// newCanvas returns a canvas without pages. day dates the document.
func newCanvas(day time.Time) (*canvas, error) { return newCanvasOf(day, pageWidth, pageHeight) }

// newCanvasOf is newCanvas with pages of another size, in points.
func newCanvasOf(day time.Time, w, h float64) (*canvas, error) {
	f, err := newFonts()
	if err != nil {
		return nil, err
	}
	pdf := gofpdf.NewCustom(&gofpdf.InitType{
		OrientationStr: "P", UnitStr: "pt",
		Size: gofpdf.SizeType{Wd: w, Ht: h},
	})
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetCompression(false) // finish does it, in a third of the time
	pdf.SetCatalogSort(true)
	pdf.SetCreationDate(day)
	pdf.SetModificationDate(day)
	return &canvas{fonts: f, pdf: pdf, depth: -1, pageHigh: h, contentState: contentState{known: map[*face]bool{}}}, nil
}

func (c *canvas) describe(title, subject, author, lang string) {
	c.lang = languageTag(lang)
	c.title = c.oneLine(title)
	c.pdf.SetTitle(c.title, true)
	c.pdf.SetSubject(c.oneLine(subject), true)
	c.pdf.SetAuthor(c.oneLine(author), true)
	c.pdf.SetCreator("safeguard", true)
	c.pdf.SetProducer("safeguard", true)
}

func (c *canvas) addPage() {
	c.keep()
	c.pdf.AddPage()
	c.pageList = append(c.pageList, nil)
	c.page = c.pages()
}

func (c *canvas) pages() int { return len(c.pageList) }

// selectPage makes page n, from 1, the one to draw on.
func (c *canvas) selectPage(n int) {
	c.keep()
	c.pdf.SetPage(n)
	c.page = n
}

// bookmark adds an entry to the outline. Levels count from 0. An entry that skips
// a level becomes a child of the one before, since gaps damage the outline.
func (c *canvas) bookmark(title string, level int, y float64) {
	c.depth = min(level, c.depth+1)
	c.pdf.Bookmark(utf16Text(c.shorten(title, plain, width)), c.depth, y)
}

// picture draws a PNG of 8 bits without transparency, the only kind that is safe
// with the library. A document has one picture at most.
func (c *canvas) picture(png []byte, x, y, w, h float64) {
	c.pdf.RegisterImageOptionsReader("picture", gofpdf.ImageOptions{ImageType: "PNG"}, bytes.NewReader(png))
	c.image(x, y, w, h)
}

// attach embeds a file in the document.
func (c *canvas) attach(name, description string, data []byte) {
	c.pdf.SetAttachments([]gofpdf.Attachment{{
		Content: data, Filename: c.oneLine(name), Description: c.oneLine(description),
	}})
}

// objects ends the document and returns its file, cut into its objects.
func (c *canvas) objects() (*objects, error) {
	c.keep()
	var b bytes.Buffer
	if err := c.pdf.Output(&b); err != nil {
		return nil, err
	}
	if c.pages() == 0 {
		return nil, errors.New("a document without pages")
	}
	file, err := parseObjects(b.Bytes())
	if err != nil {
		return nil, err
	}
	return &file, errors.Join(c.embed(&file), c.addPages(&file))
}
