package pdf

import (
	"fmt"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestWorkshopPage(t *testing.T) {
	for name, texts := range map[string]sample.Texts{"plausible": sample.Plausible, "hostile": sample.Hostile} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c := sample.New(t, 4, 0, texts)
			m := c.Model(t)
			m.Workshop = c.Workshop(t, texts)
			file, pages := write(t, m)
			perPage := make([][]drawn, pages+1)
			var all strings.Builder
			for _, d := range extract(t, file) {
				perPage[d.page] = append(perPage[d.page], d)
				all.WriteString(d.text + "\n")
			}
			for n, page := range perPage[1:] {
				checkInside(t, page)
				checkOverlap(t, page)
				checkFooter(t, page, fmt.Sprintf("Page %d of %d", n+1, pages))
			}
			for _, want := range []string{m.Workshop.BarsTitle, "People in the room: 16", "talk first", "A 5", "D 8", "170 hands: A 90, B 45, C 1, D 30, ? 4", "before the talk, 14 hands: A 5, C 1, D 8", "after the talk, 14 hands: A 1, B 3, C 2, D 8", "Table CCCC", m.Workshop.Voices.Title} {
				if !strings.Contains(all.String(), want) {
					t.Errorf("there is no %q", want)
				}
			}
		})
	}
}

// The shades of a bar differ by their lightness alone, and text on them can be
// read.
func TestShadesDifferInGrey(t *testing.T) {
	for of := 1; of <= 5; of++ {
		last := -40
		for place := range of + 1 {
			fill, text := handsShade(report.Level{Place: place, Of: of})
			if fill.r != fill.g || fill.g != fill.b {
				t.Errorf("%v is no grey", fill)
			}
			if fill.r-last < 30 {
				t.Errorf("place %d of %d: %d is too near to %d", place, of, fill.r, last)
			}
			if contrast(fill, text) < 4.5 {
				t.Errorf("place %d of %d: contrast %.1f", place, of, contrast(fill, text))
			}
			last = fill.r
		}
	}
}
