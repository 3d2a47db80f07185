package main

import (
	"bytes"
	"image"
	"image/color"
	"image/png"

	"golang.org/x/image/vector"
)

// The icon's sizes are those that Windows shows in lists, on the desktop and large.
var iconSizes = []int{256, 64, 48, 32, 24, 16}

// The colours are those of the page and of the report.
var (
	deep  = color.RGBA{0x16, 0x48, 0x5a, 0xff}
	paper = color.RGBA{0xff, 0xff, 0xff, 0xff}
)

// icon draws a shield with a tick in it, as a PNG of that many pixels.
func icon(size int) ([]byte, error) {
	picture := image.NewRGBA(image.Rect(0, 0, size, size))
	shield(picture, deep, 0)
	if size >= 32 { // below, a line within the edge would only blur it
		shield(picture, paper, 7)
		shield(picture, deep, 10)
	}
	tick(picture, paper)
	var b bytes.Buffer
	err := png.Encode(&b, picture)
	return b.Bytes(), err
}

// A pen draws on a picture that is 100 wide and high, whatever its pixels.
type pen struct {
	*vector.Rasterizer
	scale float32
}

func newPen(on *image.RGBA) pen {
	size := on.Bounds().Dx()
	return pen{vector.NewRasterizer(size, size), float32(size) / 100}
}

func (p pen) move(x, y float32) { p.MoveTo(x*p.scale, y*p.scale) }
func (p pen) line(x, y float32) { p.LineTo(x*p.scale, y*p.scale) }
func (p pen) bend(ax, ay, bx, by, x, y float32) {
	p.CubeTo(ax*p.scale, ay*p.scale, bx*p.scale, by*p.scale, x*p.scale, y*p.scale)
}

func (p pen) fill(on *image.RGBA, c color.Color) {
	p.Draw(on, on.Bounds(), image.NewUniform(c), image.Point{})
}

// shield fills a shield that lies that far inside the largest one.
func shield(on *image.RGBA, c color.Color, inside float32) {
	p := newPen(on)
	left, right, top, foot := 8+inside, 92-inside, 8+inside, 98-1.15*inside
	p.move(50, top-6)
	p.bend(62, top+4, 76, top+6, right, top+6)
	p.line(right, 46)
	p.bend(right, 72, 74-inside/3, 88-inside/2, 50, foot)
	p.bend(26+inside/3, 88-inside/2, left, 72, left, 46)
	p.line(left, top+6)
	p.bend(24, top+6, 38, top+4, 50, top-6)
	p.ClosePath()
	p.fill(on, c)
}

// tick draws the sign of a thing that is done.
func tick(on *image.RGBA, c color.Color) {
	p := newPen(on)
	p.move(24, 50)
	p.line(34, 40)
	p.line(45, 51)
	p.line(68, 28)
	p.line(78, 38)
	p.line(45, 71)
	p.ClosePath()
	p.fill(on, c)
}
