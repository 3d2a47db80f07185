package report

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	_ "image/jpeg" // a format that image.Decode knows
	"image/png"
	"math"

	"golang.org/x/image/draw"

	"safeguard/assess/fault"
)

// Limits of a logo file in bytes and pixels, and the pixels it is scaled down to:
// 600 to the inch at the largest size in which it is printed, 40 by 16 mm.
const (
	LogoBytes  = 2 << 20
	logoPixels = 4000
	logoWide   = 945
	logoHigh   = 378
)

// A Logo is the organisation's picture for page one: a plain PNG of 8 bits and
// three colours without transparency, and its size in pixels.
type Logo struct {
	PNG           []byte
	Width, Height int
}

// NewLogo converts a PNG or JPEG, recognised by its content, into a Logo:
// transparent parts become white, and a picture finer than print is scaled down.
// It rejects more than LogoBytes of file and more than 4000 by 4000 pixels.
func NewLogo(data []byte) (*Logo, error) {
	if len(data) > LogoBytes {
		return nil, fault.New("picture_too_large", "megabytes", LogoBytes>>20)
	}
	// The size is in the first bytes: a small file that unpacks to a huge picture
	// is rejected before it is unpacked.
	c, _, err := image.DecodeConfig(bytes.NewReader(data))
	switch {
	case errors.Is(err, image.ErrFormat):
		return nil, fault.New("no_picture")
	case err != nil:
		return nil, fault.New("damaged_picture")
	case c.Width < 1 || c.Height < 1:
		return nil, fault.New("empty_picture")
	case c.Width > logoPixels || c.Height > logoPixels:
		return nil, fault.New("picture_pixels", "width", c.Width, "height", c.Height, "most", logoPixels)
	}
	from, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fault.New("damaged_picture")
	}
	plain := plainPicture(from)
	var out bytes.Buffer
	if err := png.Encode(&out, plain); err != nil {
		return nil, err
	}
	return &Logo{PNG: out.Bytes(), Width: plain.Rect.Dx(), Height: plain.Rect.Dy()}, nil
}

// plainPicture draws a picture on white, no finer than it will be printed.
func plainPicture(from image.Image) *image.RGBA {
	size := from.Bounds()
	scale := min(1, logoWide/float64(size.Dx()), logoHigh/float64(size.Dy()))
	side := func(n int) int { return max(1, int(math.Round(float64(n)*scale))) }
	to := image.NewRGBA(image.Rect(0, 0, side(size.Dx()), side(size.Dy())))
	draw.Draw(to, to.Rect, image.NewUniform(color.White), image.Point{}, draw.Src)
	if to.Rect.Size() == size.Size() {
		draw.Draw(to, to.Rect, from, size.Min, draw.Over)
	} else {
		draw.CatmullRom.Scale(to, to.Rect, from, size, draw.Over, nil)
	}
	return to
}

// Fit returns the size in which the logo fills a box without losing its
// proportions.
func (l *Logo) Fit(width, height float64) (w, h float64) {
	scale := min(width/float64(l.Width), height/float64(l.Height))
	return scale * float64(l.Width), scale * float64(l.Height)
}
