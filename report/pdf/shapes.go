package pdf

import "safeguard/report"

const (
	stepWidth = 4.0
	stepGap   = 1.5
)

// bandWidth is the width of a band's shape.
func bandWidth(b report.Band) float64 { return float64(b.Of) * (stepWidth + stepGap) }

// band draws a band as ascending bars, filled up to its place.
func (c *canvas) band(b report.Band, x, y, height float64) {
	fill := bandColour(b)
	for i, h := range stepHeights(b.Of, height) {
		at := x + float64(i)*(stepWidth+stepGap)
		if i < b.Place {
			c.rect(at, y+height-h, stepWidth, h, fill)
		} else {
			c.box(at, y+height-h, stepWidth, h, 0.6, soft)
		}
	}
}

// level draws an answer: a row of boxes filled up to its place, a question mark
// for don't know, a dash for does not apply, nothing but an outline if open.
func (c *canvas) level(l report.Level, of int, x, y float64) {
	w := levelWidth(of)
	switch l.Kind {
	case report.OnScale:
		for i, at := range levelBoxes(l.Of, x) {
			if i < l.Place {
				c.rect(at, y, boxSize, boxSize, deep)
			} else {
				c.box(at, y, boxSize, boxSize, 0.7, deep)
			}
		}
	case report.Unsure:
		st := plain.strong().coloured(deep)
		c.decoration(func() { c.text(x+(w-c.width("?", st))/2, y+boxSize+0.3, "?", st) })
		c.box(x, y-2, w, boxSize+4, 0.7, deep)
	case report.NA:
		c.rect(x, y+boxSize/2-0.6, w, 1.2, soft)
	case report.Unanswered:
		c.box(x, y, w, boxSize, 0.7, soft)
	case report.Hidden:
		c.rect(x+w/2-1.6, y+boxSize/2-1.6, 3.2, 3.2, soft)
	}
}

// mustHave draws the sign of a must-have: a filled diamond.
func (c *canvas) mustHave(x, y, size float64) {
	h := size / 2
	c.polygon(ink, point{x + h, y}, point{x + size, y + h}, point{x + h, y + size}, point{x, y + h})
}

// tickBox draws a box to tick.
func (c *canvas) tickBox(x, y float64) { c.box(x, y, 8, 8, 0.8, ink) }

// priority draws the sign of a part of the plan: a filled triangle, an outlined
// one, a ring; for what is kept, the outline of a square.
func (c *canvas) priority(place int, x, y, size float64) {
	corners := []point{{x + size/2, y}, {x + size, y + size}, {x, y + size}}
	switch place {
	case 0:
		c.polygon(alarm, corners...)
	case 1:
		c.outline(1.2, deep, corners...)
	case 2:
		c.ring(x+size/2, y+size/2, size/2-0.6, 1.2, soft)
	default:
		c.box(x+0.5, y+0.5, size-1, size-1, 1.2, soft)
	}
}

const barHeight = 8.0

// bar draws a score between 0 and 100 percent: dark what is reached, light what
// open questions could bring, and lines where the bands begin.
func (c *canvas) bar(s report.Score, floors []report.Floor, x, y, w float64) {
	reached, open, marks := barParts(s, floors, x, w)
	c.rect(x, y, w, barHeight, wash)
	c.rect(open.x, y+2, open.w, barHeight-4, rule)
	c.rect(reached.x, y, reached.w, barHeight, deep)
	for _, at := range marks {
		c.rect(at-1, y-1.5, 2, barHeight+3, paper)
		c.rect(at-0.35, y-1.5, 0.7, barHeight+3, ink)
	}
}

// earlierMark draws the score of an earlier round on a bar: a triangle with a pale
// edge, since parts of a bar are dark and parts light.
func (c *canvas) earlierMark(x, y float64) {
	c.polygon(paper, pointer(x, y, markEdge)...)
	c.polygon(ink, pointer(x, y, 0)...)
}

// beforeMark draws the score of the round before the earlier one: an open triangle.
func (c *canvas) beforeMark(x, y float64) {
	c.polygon(paper, pointer(x, y, markEdge)...)
	c.polygon(ink, pointer(x, y, 0)...)
	c.polygon(paper, pointer(x, y, -markEdge)...)
}

const practiceHeight = 12.0

// practicePart draws one part of a bar of practice, with its number where that
// fits: filled for practised, grey for on paper, an outline for less than that,
// the same with a question mark for not known, and a line for unanswered.
func (c *canvas) practicePart(place int, at segment, y float64, number string) {
	st := caption.strong().coloured(ink)
	switch place {
	case 0:
		c.rect(at.x, y, at.w, practiceHeight, deep)
		st = st.coloured(paper)
	case 1:
		c.rect(at.x, y, at.w, practiceHeight, rule)
	case 2, 3:
		c.box(at.x, y, at.w, practiceHeight, 0.7, deep)
	default:
		c.rect(at.x, y+practiceHeight-1, at.w, 1, soft)
	}
	if place == 3 {
		number = "?" + number
	}
	if w := c.width(number, st); w+2 <= at.w {
		c.decoration(func() { c.text(at.x+(at.w-w)/2, y+practiceHeight-3.2, number, st) })
	}
}
