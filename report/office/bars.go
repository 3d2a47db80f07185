package office

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"

	"safeguard/report"
)

// A picture is a PNG of the document. Its alternative text is empty where the
// words beside it say the same.
type picture struct {
	png         []byte
	wide, high  int // in EMU, 36,000 to the millimetre
	alternative string
	relation    string
	number      int
	file        string
}

const emu = 36000

// Pixels of a bar; they print at about 300 to the inch.
const (
	barWide = 500
	barHigh = 28
)

var (
	wash = color.RGBA{240, 244, 245, 255}
	rule = color.RGBA{196, 205, 210, 255}
	ink  = color.RGBA{24, 34, 43, 255}
	deep = color.RGBA{22, 72, 90, 255}
)

// bar draws a score between 0 and 100 percent: dark what is reached, light what
// open questions could bring, and lines where the bands begin.
func bar(s report.Score, floors []report.Floor) image.Image {
	im := image.NewPaletted(image.Rect(0, 0, barWide, barHigh), color.Palette{wash, rule, ink, deep, color.White})
	fill := func(x0, y0, x1, y1 int, c color.Color) {
		draw.Draw(im, image.Rect(x0, y0, x1, y1), image.NewUniform(c), image.Point{}, draw.Src)
	}
	fill(0, 0, barWide, barHigh, wash)
	low, high := s.BarPercents()
	low, high = at(low), at(high)
	fill(low, 7, max(low, high), barHigh-7, rule)
	fill(0, 0, low, barHigh, deep)
	for _, f := range floors {
		if x := at(f.Percent); x > 0 && x < barWide {
			fill(x-4, 0, x+4, barHigh, color.White)
			fill(x-1, 0, x+1, barHigh, ink)
		}
	}
	return im
}

// at returns the position of a percent on a bar, in pixels.
func at(percent int) int { return percent * barWide / 100 }

// bar returns a run with the bar of a score, and lines where bands begin.
func (d *document) bar(s report.Score, floors []report.Floor) string {
	var b bytes.Buffer
	encoder := png.Encoder{BufferPool: &d.png}
	if err := encoder.Encode(&b, bar(s, floors)); err != nil {
		return ""
	}
	return d.picture(picture{png: b.Bytes(), wide: 42 * emu, high: 42 * emu * barHigh / barWide, alternative: s.Percent})
}

// A pngBuffer reuses the buffer of one picture for the next one.
type pngBuffer struct{ buffer *png.EncoderBuffer }

// Get returns the buffer to reuse, or nil.
func (b *pngBuffer) Get() *png.EncoderBuffer { return b.buffer }

// Put stores a buffer to reuse.
func (b *pngBuffer) Put(used *png.EncoderBuffer) { b.buffer = used }

// picture adds a picture to the zip and returns a run that shows it.
func (d *document) picture(p picture) string {
	p.number = len(d.pictures) + 1
	p.relation = fmt.Sprintf("picture%d", p.number)
	p.file = fmt.Sprintf("media/picture%d.png", p.number)
	d.pictures = append(d.pictures, p)
	return fmt.Sprintf(`<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">`+
		`<wp:extent cx="%[1]d" cy="%[2]d"/><wp:docPr id="%[3]d" name="%[5]s" descr="%[4]s"/>`+
		`<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">`+
		`<pic:pic><pic:nvPicPr><pic:cNvPr id="%[3]d" name="%[5]s" descr="%[4]s"/><pic:cNvPicPr/></pic:nvPicPr>`+
		`<pic:blipFill><a:blip r:embed="%[5]s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`+
		`<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%[1]d" cy="%[2]d"/></a:xfrm>`+
		`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`+
		`</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
		p.wide, p.high, p.number, escape(oneLine(p.alternative)), p.relation)
}
