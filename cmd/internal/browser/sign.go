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
	Dot     bool
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
	return sign{Width: openWidth, Middle: openWidth / 2, Dot: l.Kind == report.Hidden || l.Kind == report.NoLevel}
}

// A bandSign is the shape of a band, the same as on paper: ascending steps, filled up to
// its place.
type bandSign struct {
	Width int
	Steps []step
}

// A step of a bandSign, in pixels from its top left.
type step struct {
	X, Y, Height int
	Filled       bool
}

const (
	stepAway   = 8
	bandHeight = 16
)

func bandOf(b report.Band) bandSign {
	s := bandSign{Width: max(1, b.Of)*stepAway - 2}
	for i := range b.Of {
		height := bandHeight * (i + 1) / b.Of
		filled := i < b.Place
		one := step{X: i * stepAway, Y: bandHeight - height, Height: height, Filled: filled}
		if !filled {
			one.Height--
		}
		s.Steps = append(s.Steps, one)
	}
	return s
}

// A scoreBar is a score from 0 to 100: what is reached, what open questions could add,
// and where the bands begin.
type scoreBar struct {
	Low, Open int
	Floors    []int
}

func barOf(s report.Score, floors []report.Floor) scoreBar {
	low, high := s.BarPercents()
	b := scoreBar{Low: low, Open: max(0, high-low)}
	for _, f := range floors {
		if f.Percent > 0 && f.Percent < 100 {
			b.Floors = append(b.Floors, f.Percent)
		}
	}
	return b
}

// tones is how many colours the style sheet has for bands.
const tones = 4
