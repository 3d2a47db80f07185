package pdf

import "safeguard/report"

// The geometry of the signs is in pure functions; the drawing of them is below.

// steps returns the heights of ascending bars, lowest first.
func steps(n int, height float64) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = height * float64(i+1) / float64(n)
	}
	return out
}

// span returns where a percent stands on a bar from x to x+w. What is below 0
// stands at its start, what is over 100 at its end.
func span(percent int, x, w float64) float64 {
	return x + w*float64(min(max(percent, 0), 100))/100
}

const (
	stepWidth = 4.0
	stepGap   = 1.5
)

// bandWidth is the width of a band's shape.
func bandWidth(b report.Band) float64 { return float64(b.Of) * (stepWidth + stepGap) }

// band draws a band as ascending bars, filled up to its place.
func (c *canvas) band(b report.Band, x, y, height float64) {
	fill := bandColour(b.Place, b.Of)
	for i, h := range steps(b.Of, height) {
		at := x + float64(i)*(stepWidth+stepGap)
		if i < b.Place {
			c.rect(at, y+height-h, stepWidth, h, fill)
		} else {
			c.box(at, y+height-h, stepWidth, h, 0.6, soft)
		}
	}
}

const (
	boxSize = 6.0
	boxGap  = 1.5
)

// levelWidth is the width of a level's shape on a scale with so many steps
// above the lowest.
func levelWidth(of int) float64 { return float64(max(of, 1))*(boxSize+boxGap) - boxGap }

// level draws an answer: a row of boxes filled up to its place, a question mark
// for don't know, a dash for does not apply, nothing but outlines if open.
func (c *canvas) level(l report.Level, of int, x, y float64) {
	w := levelWidth(of)
	switch l.Kind {
	case report.OnScale:
		for i := range l.Of {
			at := x + float64(i)*(boxSize+boxGap)
			if i < l.Place {
				c.rect(at, y, boxSize, boxSize, deep)
			} else {
				c.box(at, y, boxSize, boxSize, 0.7, deep)
			}
		}
	case report.Unsure:
		st := plain.strong().coloured(deep)
		c.text(x+(w-c.width("?", st))/2, y+boxSize+0.3, "?", st)
		c.box(x, y-2, w, boxSize+4, 0.7, deep)
	case report.NA:
		c.rect(x, y+boxSize/2-0.6, w, 1.2, soft)
	case report.Unanswered:
		c.box(x, y, w, boxSize, 0.7, rule)
	case report.Hidden:
		c.rect(x+w/2-1, y+boxSize/2-1, 2, 2, soft)
	}
}

// mustHave draws the sign of a must-have: a filled diamond.
func (c *canvas) mustHave(x, y, size float64) {
	h := size / 2
	c.polygon(ink, point{x + h, y}, point{x + size, y + h}, point{x + h, y + size}, point{x, y + h})
}

// tick draws a box to tick.
func (c *canvas) tick(x, y float64) { c.box(x, y, 8, 8, 0.8, ink) }

// priority draws the sign of a part of the plan: a filled triangle, an outlined
// one, a ring.
func (c *canvas) priority(place int, x, y, size float64) {
	corners := []point{{x + size/2, y}, {x + size, y + size}, {x, y + size}}
	switch place {
	case 0:
		c.polygon(alarm, corners...)
	case 1:
		c.outline(1.2, deep, corners...)
	default:
		c.ring(x+size/2, y+size/2, size/2-0.6, 1.2, soft)
	}
}

const barHeight = 8.0

// bar draws a score between 0 and 100 percent: dark what is reached, light what
// open questions could bring, and lines where the bands begin.
func (c *canvas) bar(s report.Score, floors []report.Floor, x, y, w float64) {
	c.rect(x, y, w, barHeight, wash)
	if s.LowBar != report.NoPercent {
		low, high := span(s.LowBar, x, w), span(s.HighBar, x, w)
		c.rect(low, y+2, high-low, barHeight-4, rule)
		c.rect(x, y, low-x, barHeight, deep)
	}
	for _, f := range floors {
		if f.Percent > 0 {
			at := span(f.Percent, x, w)
			c.rect(at-1, y-1.5, 2, barHeight+3, paper)
			c.rect(at-0.35, y-1.5, 0.7, barHeight+3, ink)
		}
	}
}
