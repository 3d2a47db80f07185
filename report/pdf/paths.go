package pdf

import "math"

func (c *canvas) rect(x, y, w, h float64, fill colour) {
	c.shape()
	c.fill(fill)
	c.write("re f", x, c.pageHigh-y, w, -h)
}

// box draws the outline of a rectangle, inside its bounds.
func (c *canvas) box(x, y, w, h, thick float64, line colour) {
	c.shape()
	c.pen(thick, line)
	c.write("re S", x+thick/2, c.pageHigh-y-thick/2, w-thick, thick-h)
}

// polygon draws an area.
func (c *canvas) polygon(fill colour, points ...point) {
	c.shape()
	c.fill(fill)
	c.path("f", points)
}

// outline draws the outline of an area.
func (c *canvas) outline(thick float64, line colour, points ...point) {
	c.shape()
	c.pen(thick, line)
	c.path("S", points)
}

// path writes a closed path and the operator that draws it.
func (c *canvas) path(operator string, points []point) {
	c.write("m", points[0].x, c.pageHigh-points[0].y)
	for _, p := range points[1:] {
		c.precise("l", p.x, c.pageHigh-p.y)
	}
	c.precise("l", points[0].x, c.pageHigh-points[0].y)
	c.write(operator)
}

// ring draws a circle, of six curves as the library did.
func (c *canvas) ring(x, y, radius, thick float64, line colour) {
	c.shape()
	c.pen(thick, line)
	y = c.pageHigh - y
	const segments = 6
	const step = 2 * math.Pi / segments
	at := func(n int) (sin, cos float64) { return math.Sincos(float64(n) * step) }
	sin, cos := at(0)
	c.write("m", x+radius*cos, y+radius*sin)
	for n := 1; n <= segments; n++ {
		nextSin, nextCos := at(n)
		c.precise("c", x+radius*(cos-sin*step/3), y+radius*(sin+cos*step/3),
			x+radius*(nextCos+nextSin*step/3), y+radius*(nextSin-nextCos*step/3), x+radius*nextCos, y+radius*nextSin)
		sin, cos = nextSin, nextCos
	}
	c.write("S")
}

// pictureName is the name of the picture on the pages.
const pictureName = "Picture"

// image draws the picture of the document.
func (c *canvas) image(x, y, w, h float64) {
	c.shape()
	c.write("q")
	c.precise("cm", w, 0, 0, h, x, c.pageHigh-y-h)
	c.write("/" + pictureName + " Do Q")
}

// precise is write with five decimals.
func (c *canvas) precise(operator string, numbers ...float64) {
	for _, n := range numbers {
		c.buffer = append(appendFixed(c.buffer, n, 5), ' ')
	}
	c.buffer = append(append(c.buffer, operator...), '\n')
}
