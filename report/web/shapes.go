package web

import "safeguard/report"

// A rect is a box of a shape. Line boxes are outlined, the others filled.
type rect struct {
	X, Y, W, H float64
	Line       bool
}

// A sign is a small shape before a word, in pixels. Mark is a
// letter in its middle, or nothing.
type sign struct {
	Width, Height float64
	Rects         []rect
	Mark          string
}

const (
	boxSize = 9.0
	boxGap  = 2.0
	signTop = 12.0
)

// levelSign returns the shape of an answer on a scale with so many steps above
// the lowest: a row of boxes filled up to its place, a question mark for don't
// know, a dash for does not apply, an empty frame if open, a dot if not asked.
func levelSign(l report.Level, steps int) sign {
	n := float64(max(steps, 1))
	s := sign{Width: n*(boxSize+boxGap) - boxGap, Height: signTop}
	top := (signTop - boxSize) / 2
	switch l.Kind {
	case report.OnScale:
		s.Width = float64(max(l.Of, 1))*(boxSize+boxGap) - boxGap
		for i := range l.Of {
			s.Rects = append(s.Rects, box(float64(i)*(boxSize+boxGap), top, boxSize, boxSize, i >= l.Place))
		}
	case report.Unsure:
		s.Mark = "?"
		s.Rects = []rect{box(0, 0, s.Width, signTop, true)}
	case report.NA:
		s.Rects = []rect{box(0, signTop/2-1, s.Width, 2, false)}
	case report.Unanswered:
		s.Rects = []rect{box(0, top, s.Width, boxSize, true)}
	case report.Hidden:
		s.Rects = []rect{box(s.Width/2-1.5, signTop/2-1.5, 3, 3, false)}
	}
	return s
}

// box returns a box whose outline, if it has one, stays inside its bounds.
func box(x, y, w, h float64, line bool) rect {
	if line {
		return rect{x + 0.5, y + 0.5, w - 1, h - 1, true}
	}
	return rect{x, y, w, h, false}
}

const (
	stepWidth  = 6.0
	stepGap    = 2.0
	bandHeight = 16.0
)

// bandSign returns the shape of a band: ascending bars, filled up to its place.
func bandSign(b report.Band) sign {
	s := sign{Width: float64(max(b.Of, 1))*(stepWidth+stepGap) - stepGap, Height: bandHeight}
	for i := range b.Of {
		h := bandHeight * float64(i+1) / float64(b.Of)
		s.Rects = append(s.Rects, box(float64(i)*(stepWidth+stepGap), bandHeight-h, stepWidth, h, i >= b.Place))
	}
	return s
}

// tones is how many colours the style sheet has for bands.
const tones = 4

// A bar is a score between 0 and 100 percent: what is reached, what open
// questions could bring, and where the bands begin.
type bar struct {
	Low, High int
	Floors    []int
}

func barOf(s report.Score, floors []report.Floor) bar {
	var b bar
	b.Low, b.High = s.BarPercents()
	for _, f := range floors {
		if f.Percent > 0 && f.Percent < 100 {
			b.Floors = append(b.Floors, f.Percent)
		}
	}
	return b
}

// Open is how many percent open questions could bring.
func (b bar) Open() int { return max(b.High-b.Low, 0) }
