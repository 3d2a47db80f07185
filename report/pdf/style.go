package pdf

import "safeguard/report"

// The page, in points. Text is between left and left+width; its lines are
// multiples of 6 points apart.
const (
	pageWidth  = 595.28
	pageHeight = 841.89

	left   = 45.0
	width  = pageWidth - 2*left
	top    = 60.0
	bottom = pageHeight - 52
	body   = bottom - top

	gutter = 12.0
	grid   = 6.0
)

// A colour is red, green and blue, each 0 to 255.
type colour struct{ r, g, b int }

// Text colours have a contrast of at least 4.5 to 1 against paper and wash.
var (
	paper = colour{255, 255, 255}
	wash  = colour{240, 244, 245}
	rule  = colour{196, 205, 210}
	ink   = colour{24, 34, 43}
	soft  = colour{84, 96, 107}
	deep  = colour{22, 72, 90}
	alarm = colour{150, 42, 38}
)

// bandColours go from the lowest band to the highest. A band has a word and a
// shape beside its colour.
var bandColours = []colour{{150, 42, 38}, {140, 88, 0}, {40, 92, 122}, {28, 104, 70}}

// bandColour returns the colour of a band.
func bandColour(b report.Band) colour {
	if tone := b.Tone(len(bandColours)); tone > 0 {
		return bandColours[tone-1]
	}
	return soft
}

// A style is the font, size and colour of a text. lead is the height of its lines,
// in points.
type style struct {
	bold bool
	size float64
	lead float64
	ink  colour
	role role
}

// One family, two weights, four sizes and a small one for captions.
var (
	display = style{bold: true, size: 21, lead: 30, ink: ink, role: title}
	section = style{bold: true, size: 16, lead: 22, ink: ink, role: title}
	heading = style{bold: true, size: 12.5, lead: 18, ink: deep, role: subtitle}
	subhead = style{bold: true, size: 10, lead: 15, ink: deep, role: subtitle}
	plain   = style{size: 9, lead: 12, ink: ink}
	note    = style{size: 9, lead: 11, ink: soft}
	caption = style{size: 8, lead: 12, ink: soft}
	dense   = style{size: 8, lead: 10, ink: soft} // for captions of several lines
)

func (s style) strong() style           { s.bold = true; return s }
func (s style) coloured(c colour) style { s.ink = c; return s }
func (s style) quiet() style            { return s.coloured(soft) }
func (s style) as(r role) style         { s.role = r; return s }

// baseline returns the distance from the top of a line to its baseline.
func (s style) baseline() float64 { return s.lead/2 + s.size*0.36 }
