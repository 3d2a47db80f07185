package pdf

import (
	"slices"

	"safeguard/report"
)

// The parts of the column of gaps: a sign, the title, and the level behind it.
const (
	gapIndent = 14.0
	gapLevel  = 96.0
)

// coverGaps draws the gaps that matter beside the strengths and the state of the
// plan, as far as they fit.
func (d *drawing) coverGaps(fit coverFit) row {
	v, words := d.m.Cover, d.m.Words
	sign := cell{x: left, w: gapIndent}
	text := cell{x: left + gapIndent, w: mainWidth - gapIndent}
	level := cell{x: left + mainWidth - gapLevel, w: gapLevel}
	text.w -= gapLevel
	text.add(d.fonts, words.GapsTitle, heading)
	if slices.ContainsFunc(v.Gaps, func(g report.Gap) bool { return g.MustHave }) || slices.ContainsFunc(v.Strengths, func(s report.Strength) bool { return s.MustHave }) {
		d.addMustHave(&level)
	}
	text.w += gapLevel
	// The heading begins at the edge of the page, like all others.
	for i := range text.lines {
		text.lines[i].indent = -gapIndent
	}
	text.add(d.fonts, v.NoGaps, plain)
	for i, g := range v.Gaps[:fit.gaps] {
		even(&sign, &text, &level)
		if i > 0 {
			gapAll(grid/2, &sign, &text, &level)
		}
		why := ""
		switch {
		case i < fit.reasons && fit.short:
			why = g.WhyShort
		case i < fit.reasons:
			why = g.Why
		}
		d.addGap(&sign, &text, &level, g, why)
	}
	side, values := d.coverSide(fit)
	return row{cells: []cell{sign, text, level, side, values}}
}

// addMustHave puts the sign of a must-have and its name into a cell, as high as
// a heading.
func (d *drawing) addMustHave(c *cell) {
	st := caption.strong().coloured(ink)
	st.lead = heading.lead
	c.addSigned(d.fonts, d.m.Words.MustHave, st, levelWidth(d.steps)+grid, func(x, y float64) {
		d.mustHave(x+levelWidth(d.steps)-7, y+6, 7)
	})
}

func (d *drawing) addGap(sign, text, level *cell, g report.Gap, why string) {
	if g.MustHave {
		sign.lines = append(sign.lines, line{st: plain, draw: func(x, y float64) { d.mustHave(x, y+3, 7) }})
	}
	text.w -= gapLevel + grid
	text.add(d.fonts, g.Number+"  "+g.Title, plain.strong())
	text.w += gapLevel + grid
	d.addLevel(level, g.Level, plain)
	even(sign, text, level)
	text.add(d.fonts, why, plain.quiet())
}

// coverSide returns the narrow column: strengths, and the state of the plan.
func (d *drawing) coverSide(fit coverFit) (side, values cell) {
	v := d.m.Cover
	side = cell{x: left + mainWidth + 2*gutter, w: aside}
	if !fit.strengthsUp {
		d.addStrengths(&side)
	}
	if len(v.PlanFacts) == 0 {
		return side, cell{}
	}
	side.gap(2 * grid)
	side.add(d.fonts, d.m.Words.PlanState, heading)
	values = cell{x: side.x, w: side.w}
	for _, l := range side.lines {
		values.lines = append(values.lines, line{st: style{lead: l.st.lead}})
	}
	d.addFacts(&side, &values, v.PlanFacts)
	return side, values
}

func (d *drawing) addStrengths(c *cell) {
	c.add(d.fonts, d.m.Words.StrengthsTitle, heading)
	c.add(d.fonts, d.m.Cover.NoStrength, plain)
	for _, s := range d.m.Cover.Strengths {
		c.addSigned(d.fonts, s.Number+"  "+s.Title, plain, gapIndent, func(x, y float64) {
			if s.MustHave {
				d.mustHave(x, y+3, 7)
			}
		})
	}
	c.addIndented(d.fonts, d.m.Cover.MoreStrengths, plain.quiet(), gapIndent)
}

// even fills up cells with empty lines to the height of the highest.
func even(cells ...*cell) {
	high := 0.0
	for _, c := range cells {
		high = max(high, c.height())
	}
	for _, c := range cells {
		for missing := high - c.height(); missing > 0; missing -= plain.lead {
			c.lines = append(c.lines, line{st: style{lead: min(missing, plain.lead)}})
		}
	}
}

// gapAll leaves the same room in all cells.
func gapAll(height float64, cells ...*cell) {
	for _, c := range cells {
		c.lines = append(c.lines, line{st: style{lead: height}})
	}
}
