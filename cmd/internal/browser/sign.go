package browser

import "safeguard/report"

// A sign is the shape of an answer, the same as on paper: a row of squares, filled up
// to its place on the scale. Text is in its middle in place of squares.
type sign struct {
	Width   int
	Middle  int
	Squares []square
	Text    string
	Dash    bool
}

// A square of a sign, in pixels from its left.
type square struct {
	X      int
	Filled bool
}

const (
	squareStep = 11
	openWidth  = 31
)

// markOf returns the sign of an answer.
func markOf(l report.Level) sign {
	switch l.Kind {
	case report.OnScale:
		s := sign{Width: max(1, l.Of)*squareStep - 2}
		for i := range l.Of {
			s.Squares = append(s.Squares, square{i * squareStep, i < l.Place})
		}
		return s
	case report.Unsure:
		return sign{Width: openWidth, Middle: openWidth / 2, Text: "?"}
	case report.NA:
		return sign{Width: openWidth, Dash: true}
	}
	return sign{Width: openWidth}
}
