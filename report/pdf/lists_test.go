package pdf

import (
	"testing"
	"time"

	"safeguard/report"
)

// A list has one row for each item, or for each text that several share; what
// somebody has to accept or refuse has a row of its own.
func TestListRows(t *testing.T) {
	c, err := newCanvas(time.Unix(0, 0).UTC())
	if err != nil {
		t.Fatal(err)
	}
	d := &drawing{flow: flow{canvas: c}}
	item := func(number, text string, choices ...string) report.Item {
		return report.Item{Number: number, Title: "t" + number, Text: text, Choices: choices}
	}
	for name, tc := range map[string]struct {
		items []report.Item
		want  int
	}{
		"none":          {nil, 0},
		"all different": {[]report.Item{item("1.1", "a"), item("1.2", "b"), item("1.3", "c")}, 3},
		"two alike":     {[]report.Item{item("1.1", "a"), item("1.2", "b"), item("1.3", "a")}, 2},
		"without texts": {[]report.Item{item("1.1", ""), item("1.2", "")}, 2},
		"to decide on":  {[]report.Item{item("1.1", "a", "Yes", "No"), item("1.2", "a", "Yes", "No")}, 2},
	} {
		if got := len(d.listRows(tc.items)); got != tc.want {
			t.Errorf("%s: %d rows, want %d", name, got, tc.want)
		}
	}
}
