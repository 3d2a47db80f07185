package pdf

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// An area is what a shape covers, in points from the upper left corner.
type area struct {
	page           int
	x0, y0, x1, y1 float64
}

var (
	rectangle = regexp.MustCompile(`(?m)^(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re [fSB]$`)
	pathPoint = regexp.MustCompile(`(?m)^((?:-?[\d.]+ )+)[mlc]$`)
)

// areas reads the shapes out of a finished file: rectangles, and the points of
// all other lines.
func areas(t testing.TB, file []byte) []area {
	t.Helper()
	var out []area
	for n, content := range contents(t, file) {
		for _, m := range rectangle.FindAllStringSubmatch(content, -1) {
			v := numbersOf(m[1:])
			a := area{page: n + 1, x0: v[0], x1: v[0] + v[2], y0: pageHeight - v[1], y1: pageHeight - v[1] - v[3]}
			out = append(out, a.ordered())
		}
		for _, m := range pathPoint.FindAllStringSubmatch(content, -1) {
			v := numbersOf(strings.Fields(m[1]))
			for i := 0; i+1 < len(v); i += 2 {
				out = append(out, area{n + 1, v[i], pageHeight - v[i+1], v[i], pageHeight - v[i+1]})
			}
		}
	}
	return out
}

func (a area) ordered() area {
	a.x0, a.x1 = min(a.x0, a.x1), max(a.x0, a.x1)
	a.y0, a.y1 = min(a.y0, a.y1), max(a.y0, a.y1)
	return a
}

func numbersOf(texts []string) []float64 {
	out := make([]float64, len(texts))
	for i, s := range texts {
		out[i], _ = strconv.ParseFloat(s, 64)
	}
	return out
}

// checkAreas checks that no shape leaves the page, and that no line crosses a
// text.
func checkAreas(t *testing.T, shapes []area, perPage [][]drawn) {
	t.Helper()
	for _, a := range shapes {
		if a.x0 < left-0.6 || a.x1 > left+width+0.6 || a.y0 < 30 || a.y1 > pageHeight-30 {
			t.Errorf("page %d: a shape at %.1f to %.1f, %.1f to %.1f", a.page, a.x0, a.x1, a.y0, a.y1)
		}
		if a.y1-a.y0 > 2 || a.x1-a.x0 < 40 { // no line
			continue
		}
		for _, d := range perPage[a.page] {
			if a.x0 < d.end && d.x < a.x1 && a.y1 > d.y-0.5*d.sz && a.y0 < d.y+0.1*d.sz {
				t.Errorf("page %d: a line at %.1f crosses %.40q at %.1f", a.page, a.y0, d.text, d.y)
			}
		}
	}
	if len(shapes) < 5 {
		t.Errorf("only %d shapes", len(shapes))
	}
}
