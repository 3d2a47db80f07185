package pdf

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/report"
)

var shapes = cmp.AllowUnexported(segment{}, shapeGrid{})

func TestStretches(t *testing.T) {
	tests := []struct {
		name   string
		counts []int
		want   []segment
	}{
		{"shares", []int{1, 3}, []segment{{10, 25}, {35, 75}}},
		{"nothing in between", []int{1, 0, 1}, []segment{{10, 50}, {60, 0}, {60, 50}}},
		{"all in one", []int{0, 5}, []segment{{10, 0}, {10, 100}}},
		{"no counts", []int{0, 0}, []segment{{10, 0}, {10, 0}}},
		{"no parts", nil, []segment{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, segments(tt.counts, 10, 100), shapes); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Whatever is counted, the parts fill the bar without gaps.
func FuzzStretches(f *testing.F) {
	f.Add(1, 2, 3)
	f.Add(0, 0, 7)
	f.Fuzz(func(t *testing.T, a, b, c int) {
		counts := []int{a & 0xFFFF, b & 0xFFFF, c & 0xFFFF}
		at := 10.0
		for _, s := range segments(counts, at, 200) {
			if math.Abs(s.x-at) > 1e-6 && counts[0]+counts[1]+counts[2] > 0 || s.w < 0 {
				t.Errorf("%v: a part at %v, want %v", counts, s.x, at)
			}
			at += s.w
		}
		if at > 210+1e-6 {
			t.Errorf("%v end at %v", counts, at)
		}
	})
}

func TestBarParts(t *testing.T) {
	floors := []report.Floor{{Percent: 0}, {Percent: 40}, {Percent: 85}}
	tests := []struct {
		name          string
		low, high     int
		reached, open segment
	}{
		{"reached and open", 30, 50, segment{10, 30}, segment{40, 20}},
		{"nothing open", 100, 100, segment{10, 100}, segment{110, 0}},
		{"nothing reached", 0, 0, segment{10, 0}, segment{10, 0}},
		{"no percent", report.NoPercent, report.NoPercent, segment{10, 0}, segment{10, 0}},
		{"out of bounds", -5, 130, segment{10, 0}, segment{10, 100}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			reached, open, marks := barParts(report.Score{LowBar: tt.low, HighBar: tt.high}, floors, 10, 100)
			if diff := cmp.Diff([]segment{tt.reached, tt.open}, []segment{reached, open}, shapes); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff([]float64{50, 95}, marks); diff != "" {
				t.Errorf("marks: %s", diff)
			}
		})
	}
}

func TestSteps(t *testing.T) {
	if diff := cmp.Diff([]float64{2, 4, 6, 8}, stepHeights(4, 8)); diff != "" {
		t.Error(diff)
	}
}

func TestLevelBoxes(t *testing.T) {
	tests := []struct {
		name  string
		of    int
		want  []float64
		width float64
	}{
		{"four levels", 3, []float64{10, 17.5, 25}, 21},
		{"two levels", 1, []float64{10}, 6},
		{"no levels", 0, []float64{}, 6},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, levelBoxes(tt.of, 10)); diff != "" {
				t.Error(diff)
			}
			if got := levelWidth(tt.of); got != tt.width {
				t.Errorf("width %v, want %v", got, tt.width)
			}
		})
	}
}

func TestRaster(t *testing.T) {
	tests := []struct {
		name     string
		shape, w float64
		n        int
		want     shapeGrid
		lines    int
	}{
		{"fourteen in a line", 27, 385, 14, shapeGrid{14, 27}, 1},
		{"one too many", 27, 385, 15, shapeGrid{14, 27}, 2},
		{"wider than the line", 50, 40, 3, shapeGrid{1, 40}, 3},
		{"none", 27, 385, 0, shapeGrid{14, 27}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := newShapeGrid(tt.shape, tt.w)
			if diff := cmp.Diff(tt.want, got, shapes); diff != "" {
				t.Error(diff)
			}
			if got.lines(tt.n) != tt.lines {
				t.Errorf("%d lines, want %d", got.lines(tt.n), tt.lines)
			}
			for i := range tt.n {
				if line, x := got.place(i); line >= tt.lines || x < 0 || x+got.each > tt.w+1e-6 {
					t.Errorf("shape %d stands in line %d at %v", i, line, x)
				}
			}
		})
	}
}

// The tip says where the mark stands, whatever its size.
func TestPointer(t *testing.T) {
	for _, tt := range []struct {
		grow float64
		want []point
	}{
		{0, []point{{96.5, 46}, {103.5, 46}, {100, 51.5}}},
		{0.5, []point{{96, 45.5}, {104, 45.5}, {100, 52}}},
	} {
		if diff := cmp.Diff(tt.want, pointer(100, 50, tt.grow), cmp.AllowUnexported(point{})); diff != "" {
			t.Error(diff)
		}
	}
}
