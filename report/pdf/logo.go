package pdf

// The largest size of the logo, in points: 40 by 16 mm.
const (
	logoWidth  = 40 * 72 / 25.4
	logoHeight = 16 * 72 / 25.4
)

// logo returns a cell with the organisation's picture at the right margin.
func (d *drawing) logo() cell {
	w, h := d.m.Logo.Fit(logoWidth, logoHeight)
	c := cell{x: left + width - logoWidth, w: logoWidth}
	c.lines = append(c.lines, line{st: style{lead: h}, draw: func(x, y float64) {
		d.picture(d.m.Logo.PNG, x+logoWidth-w, y, w, h)
	}})
	return c
}
