package workshop

import (
	"fmt"
	"slices"
	"testing"

	"safeguard/assess"
)

// splits calls f with every way to choose n hands out of all.
func splits(all []int, n int, f func(part []int)) {
	part := make([]int, len(all))
	var fill func(i, left int)
	fill = func(i, left int) {
		if i == len(all)-1 {
			if left <= all[i] {
				part[i] = left
				f(append([]int(nil), part...))
			}
			return
		}
		for k := 0; k <= min(all[i], left); k++ {
			part[i] = k
			fill(i+1, left-k)
		}
	}
	fill(0, n)
}

func less(all, part []int) []int {
	rest := append([]int(nil), all...)
	for i, n := range part {
		rest[i] -= n
	}
	return rest
}

// A known cell is what somebody works out: for a voice and an answer, the only
// number that fits all that is published.
func known(all []int, worlds [][][]int) (cells []string) {
	for v := range worlds[0] {
		for i := range all {
			if all[i] == 0 {
				continue
			}
			same := true
			for _, w := range worlds {
				same = same && w[v][i] == worlds[0][v][i]
			}
			if same {
				cells = append(cells, fmt.Sprintf("voice %d, answer %d: %d", v+1, i, worlds[0][v][i]))
			}
		}
	}
	return cells
}

// Whoever knows how large each group is, all hands of the room, the middles that
// are published and this rule itself, and goes through every room that fits, can
// work out no number of a voice: not from those that are kept, nor from those that are
// printed, nor from there being none.
func TestNobodyIsWorkedOut(t *testing.T) {
	most, kinds := 11, []int{3, 4, 5}
	if testing.Short() {
		most, kinds = 10, kinds[:2]
	}
	heard := 0
	for _, answers := range kinds {
		for total := 10; total <= most; total++ {
			whole := make([]int, answers)
			for i := range whole {
				whole[i] = total
			}
			splits(whole, total, func(all []int) {
				for one := 5; one <= total-5; one++ {
					for _, two := range []int{0, total - one} {
						heard += tryRooms(t, all, one, two)
					}
				}
			})
		}
	}
	if heard == 0 {
		t.Error("no voice was heard in any room")
	}
}

// tryRooms goes through all rooms of these groups; two is 0 for one voice.
func tryRooms(t *testing.T, all []int, one, two int) (heard int) {
	t.Helper()
	pack := testPack()
	byPublished := map[string][][][]int{}
	var every [][][]int
	splits(all, one, func(a []int) {
		voices := []assess.Voice{{Group: "field", Counts: a}}
		world := [][]int{a}
		if two > 0 {
			b := less(all, a)
			voices, world = append(voices, assess.Voice{Group: "board", Counts: b}), append(world, b)
		}
		middles := Middles(&pack, all, voices)
		if len(middles) > 0 {
			heard++
		}
		for _, seen := range []string{fmt.Sprint("kept ", middles), fmt.Sprint("printed ", Printed(&pack, middles))} {
			byPublished[seen] = append(byPublished[seen], world)
		}
		every = append(every, world)
	})
	anyway := known(all, every)
	for published, worlds := range byPublished {
		if published == "kept []" { // in a file, which is not given away
			continue
		}
		if cells := known(all, worlds); !slices.Equal(cells, anyway) {
			t.Errorf("all %v, groups of %d and %d, published %s: known is %v", all, one, two, published, cells)
		}
	}
	return heard
}

// The limits, worked by hand: five hands make a group, four do not, and those who
// belong to no voice are a group too.
func TestMiddlesLimits(t *testing.T) {
	pack := testPack()
	for _, tt := range []struct {
		name   string
		voices [][]int
		others []int
		want   string
	}{
		{"five and five", [][]int{{1, 2, 1, 1, 0}, {1, 2, 1, 1, 0}}, []int{0, 0, 0, 0, 0}, "[{management started} {programme started}]"},
		{"four and six", [][]int{{1, 1, 1, 1, 0}, {1, 2, 2, 1, 0}}, []int{0, 0, 0, 0, 0}, "[]"},
		{"five others", [][]int{{1, 2, 1, 1, 0}, {1, 2, 1, 1, 0}}, []int{1, 2, 1, 1, 0}, "[{management started} {programme started}]"},
		{"four others", [][]int{{1, 2, 1, 1, 0}, {1, 2, 1, 1, 0}}, []int{1, 1, 1, 1, 0}, "[]"},
		{"a voice of one mind", [][]int{{0, 5, 0, 0, 0}, {1, 2, 1, 1, 0}}, []int{1, 2, 1, 1, 0}, "[]"},
		{"one voice and the rest", [][]int{{1, 2, 1, 1, 0}}, []int{1, 2, 1, 1, 0}, "[{management started}]"},
		{"one voice and four", [][]int{{1, 2, 1, 1, 0}}, []int{1, 1, 1, 1, 0}, "[]"},
		{"one voice and a rest of one mind", [][]int{{1, 2, 1, 1, 0}}, []int{0, 6, 0, 0, 0}, "[]"},
		{"voices of more than all", [][]int{{3, 2, 1, 1, 0}}, []int{-1, 3, 2, 1, 0}, "[]"},
		{"no voice", nil, []int{5, 5, 5, 0, 0}, "[]"},
		{"hands of another scale", [][]int{{1, 2, 2, 0}}, []int{1, 2, 1, 1, 0}, "[]"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			all := append([]int(nil), tt.others...)
			var voices []assess.Voice
			for i, v := range tt.voices {
				voices = append(voices, assess.Voice{Group: assess.Groups[i], Counts: v})
				for answer, n := range v {
					all[answer] += n
				}
			}
			if got := fmt.Sprint(Middles(&pack, all, voices)); got != tt.want {
				t.Errorf("of %v: got %s, want %s", all, got, tt.want)
			}
		})
	}
}
