package pdf

import (
	"slices"

	"safeguard/report"
)

// The widths, in points, of a gap's sign and of its level; its title is between.
const (
	gapIndent = 14.0
	gapLevel  = 96.0
)

// coverGaps returns the row of the gaps, within the limits, beside the strengths
// and the state of the plan.
func (d *drawing) coverGaps(limits coverLimits) row {
	v, words := d.m.Cover, d.m.Words
	sign := cell{x: left, w: gapIndent, beside: true}
	text := cell{x: left + gapIndent, w: mainWidth - gapIndent}
	level := cell{x: left + mainWidth - gapLevel, w: gapLevel, beside: true}
	text.w -= gapLevel
	text.add(d.fonts, words.GapsTitle, heading)
	if slices.ContainsFunc(v.Gaps, func(g report.Gap) bool { return g.MustHave }) || slices.ContainsFunc(v.Strengths, func(s report.Strength) bool { return s.MustHave }) {
		d.addMustHave(&level)
	}
	text.w += gapLevel
	// The heading begins at the left margin, as all others do.
	for i := range text.lines {
		text.lines[i].indent = -gapIndent
	}
	text.add(d.fonts, v.NoGaps, plain)
	for i, g := range v.Gaps[:limits.gaps] {
		alignHeights(&sign, &text, &level)
		if i > 0 {
			addGaps(grid/2, &sign, &text, &level)
		}
		why := ""
		switch {
		case i < limits.whole:
			why = g.Why
		case i < limits.reasons:
			why = g.WhyShort
		}
		d.addGap(&sign, &text, &level, g, why)
	}
	side, values := d.coverSide(limits)
	return row{cells: []cell{text, sign, level, side, values}}
}

// addMustHave appends the sign of a must-have and its name to a cell, as high as
// a heading.
func (d *drawing) addMustHave(c *cell) {
	st := caption.strong().coloured(ink).as(unread)
	st.lead = heading.lead
	c.addWithSign(d.fonts, d.m.Words.MustHave, st, levelWidth(d.steps)+grid, func(x, y float64) {
		d.mustHave(x+levelWidth(d.steps)-7, y+6, 7)
	})
}

func (d *drawing) addGap(sign, text, level *cell, g report.Gap, why string) {
	if g.MustHave {
		sign.lines = append(sign.lines, line{st: plain, alt: d.m.Words.MustHave, draw: func(x, y float64) { d.mustHave(x, y+3, 7) }})
	}
	text.w -= gapLevel + grid
	text.add(d.fonts, g.Number+"  "+g.Title, plain.strong().as(itemStart))
	text.w += gapLevel + grid
	d.addLevel(level, g.Level, plain.as(itemDetail))
	alignHeights(sign, text, level)
	text.add(d.fonts, why, plain.quiet().as(itemDetail))
}

// coverSide returns the narrow column: strengths, and the state of the plan.
func (d *drawing) coverSide(limits coverLimits) (side, values cell) {
	v := d.m.Cover
	side = cell{x: left + mainWidth + 2*gutter, w: sideWidth}
	if !limits.strengthsOnTop {
		d.addStrengths(&side)
	}
	if len(v.PlanFacts) == 0 {
		return side, cell{}
	}
	side.gap(2 * grid)
	side.add(d.fonts, d.m.Words.PlanState, heading)
	values = cell{x: side.x, w: side.w, beside: true}
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
		first := len(c.lines)
		c.addWithSign(d.fonts, s.Number+"  "+s.Title, plain.as(itemStart), gapIndent, func(x, y float64) {
			if s.MustHave {
				d.mustHave(x, y+3, 7)
			}
		})
		if s.MustHave {
			c.lines[first].alt = d.m.Words.MustHave
		}
	}
	c.addIndented(d.fonts, d.m.Cover.MoreStrengths, plain.quiet(), gapIndent)
}

// alignHeights appends empty lines to cells up to the height of the highest.
func alignHeights(cells ...*cell) {
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

// addGaps appends an empty line of the height to every cell.
func addGaps(height float64, cells ...*cell) {
	for _, c := range cells {
		c.lines = append(c.lines, line{st: style{lead: height}})
	}
}
