package pdf

import "safeguard/report"

// The geometry of the charts, in pure functions. Positions and sizes are in
// points; nothing here draws.

// A segment is a part of a bar: it begins at x and is w wide.
type segment struct{ x, w float64 }

// segments divides a bar among counts by their share. Without any count all
// are empty.
func segments(counts []int, x, w float64) []segment {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	out := make([]segment, len(counts))
	before := 0
	for i, n := range counts {
		out[i].x = x
		if sum > 0 {
			out[i] = segment{x + w*float64(before)/float64(sum), w * float64(n) / float64(sum)}
		}
		before += n
	}
	return out
}

// percentAt returns the position of a percent on a bar from x to x+w. A percent
// below 0 counts as 0, one over 100 as 100.
func percentAt(percent int, x, w float64) float64 {
	return x + w*float64(min(max(percent, 0), 100))/100
}

// barParts returns what is reached, what open questions could still bring, and
// where bands begin. A score without a percent has no parts.
func barParts(s report.Score, floors []report.Floor, x, w float64) (reached, open segment, marks []float64) {
	reached, open = segment{x: x}, segment{x: x}
	if s.LowBar != report.NoPercent {
		low, high := percentAt(s.LowBar, x, w), percentAt(s.HighBar, x, w)
		reached.w = low - x
		open = segment{low, max(high-low, 0)}
	}
	for _, f := range floors {
		if f.Percent > 0 {
			marks = append(marks, percentAt(f.Percent, x, w))
		}
	}
	return reached, open, marks
}

// stepHeights returns the heights of ascending bars, lowest first.
func stepHeights(n int, height float64) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = height * float64(i+1) / float64(n)
	}
	return out
}

// The mark of an earlier round is above a bar, its tip a little inside the bar.
const (
	markWidth  = 7.0
	markHeight = 5.5
	markInside = 1.5
	markEdge   = 0.8 // pale, around it
)

// pointer returns the corners of a triangle that points from above at position x
// of a bar that begins at y. It is larger by grow on all sides.
func pointer(x, y, grow float64) []point {
	tip, half := y+markInside+grow, markWidth/2+grow
	head := y + markInside - markHeight - grow
	return []point{{x - half, head}, {x + half, head}, {x, tip}}
}

const (
	boxSize = 6.0
	boxGap  = 1.5
)

// levelWidth is the width of a level's shape on a scale with so many steps
// above the lowest.
func levelWidth(of int) float64 { return float64(max(of, 1))*(boxSize+boxGap) - boxGap }

// levelBoxes returns the x positions of the boxes of a level's shape.
func levelBoxes(of int, x float64) []float64 {
	out := make([]float64, max(of, 0))
	for i := range out {
		out[i] = x + float64(i)*(boxSize+boxGap)
	}
	return out
}

// A shapeGrid places shapes of one size in lines: perLine of them in each, every
// each points.
type shapeGrid struct {
	perLine int
	each    float64
}

// newShapeGrid fits shapes of the given width into lines w wide, at least one in
// each.
func newShapeGrid(shape, w float64) shapeGrid {
	perLine := max(int(w/shape), 1)
	return shapeGrid{perLine, min(shape, w/float64(perLine))}
}

// lines is how many lines n shapes need.
func (r shapeGrid) lines(n int) int { return (n + r.perLine - 1) / r.perLine }

// place returns the line of shape i, from 0, and its distance from the line's
// start.
func (r shapeGrid) place(i int) (line int, x float64) {
	return i / r.perLine, float64(i%r.perLine) * r.each
}
