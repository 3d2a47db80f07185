package pdf

import "safeguard/report"

// The geometry of the charts, in pure functions. Positions and sizes are in
// points; nothing here draws.

// A stretch is a part of a bar: it begins at x and is w wide.
type stretch struct{ x, w float64 }

// stretches divides a bar among counts by their share. Without any count all
// are empty.
func stretches(counts []int, x, w float64) []stretch {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	out := make([]stretch, len(counts))
	before := 0
	for i, n := range counts {
		out[i].x = x
		if sum > 0 {
			out[i] = stretch{x + w*float64(before)/float64(sum), w * float64(n) / float64(sum)}
		}
		before += n
	}
	return out
}

// span returns where a percent stands on a bar from x to x+w. What is below 0
// stands at its start, what is over 100 at its end.
func span(percent int, x, w float64) float64 {
	return x + w*float64(min(max(percent, 0), 100))/100
}

// barParts returns what is reached, what open questions could still bring, and
// where bands begin. A score without a percent has no parts.
func barParts(s report.Score, floors []report.Floor, x, w float64) (reached, open stretch, marks []float64) {
	reached, open = stretch{x: x}, stretch{x: x}
	if s.LowBar != report.NoPercent {
		low, high := span(s.LowBar, x, w), span(s.HighBar, x, w)
		reached.w = low - x
		open = stretch{low, max(high-low, 0)}
	}
	for _, f := range floors {
		if f.Percent > 0 {
			marks = append(marks, span(f.Percent, x, w))
		}
	}
	return reached, open, marks
}

// steps returns the heights of ascending bars, lowest first.
func steps(n int, height float64) []float64 {
	out := make([]float64, n)
	for i := range out {
		out[i] = height * float64(i+1) / float64(n)
	}
	return out
}

// The mark of an earlier round stands on a bar, its tip a little inside.
const (
	markWidth  = 7.0
	markHeight = 5.5
	markInside = 1.5
	markEdge   = 0.8 // pale, around it
)

// pointer returns the corners of a triangle that points from above at the place
// x of a bar that begins at y. It is larger by grow on all sides.
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

// levelBoxes returns where the boxes of a level's shape begin.
func levelBoxes(of int, x float64) []float64 {
	out := make([]float64, max(of, 0))
	for i := range out {
		out[i] = x + float64(i)*(boxSize+boxGap)
	}
	return out
}

// A raster places shapes of one size in lines: perLine of them, each so many
// points wide.
type raster struct {
	perLine int
	each    float64
}

// rasterOf fits shapes of the given width into lines w wide, one at least.
func rasterOf(shape, w float64) raster {
	perLine := max(int(w/shape), 1)
	return raster{perLine, min(shape, w/float64(perLine))}
}

// lines is how many lines n shapes need.
func (r raster) lines(n int) int { return (n + r.perLine - 1) / r.perLine }

// place returns the line, from 0, of shape i, and how far from the line's start
// it stands.
func (r raster) place(i int) (line int, x float64) {
	return i / r.perLine, float64(i%r.perLine) * r.each
}
