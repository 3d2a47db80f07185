package assess

import (
	"strings"
)

// Nearest returns the known name that was meant by name: the only one that it
// begins, or the one that the fewest slips of a typist turn into it. It returns ""
// when that takes more than a third of its letters; of two that are as near, the shorter. Names of one or two letters are
// near to too many others.
func Nearest(name string, known []string) string {
	if len(name) < 3 {
		return ""
	}
	best, fewest := "", min(len(name)/3, 4)+1
	name = strings.ToLower(name)
	begun, several := "", false
	for _, k := range known {
		if strings.HasPrefix(strings.ToLower(k), name) && CleanText(k) == k { // what cannot be seen is no ending
			several = several || begun != "" && k != begun
			begun = k
		}
	}
	if begun != "" && !several {
		return begun
	}
	for _, k := range known {
		if n := len(k) - len(name); n > fewest || -n > fewest {
			continue
		}
		if d := distance(name, strings.ToLower(k)); d < fewest || d == fewest && best != "" && len(k) < len(best) {
			best, fewest = k, d
		}
	}
	return best
}

// distance counts the letters to insert, drop, replace or swap with their
// neighbour to get from a to b (optimal string alignment).
func distance(a, b string) int {
	var before []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next := make([]int, len(b)+1)
		next[0] = i
		for j := 1; j <= len(b); j++ {
			replace := row[j-1]
			if a[i-1] != b[j-1] {
				replace++
			}
			next[j] = min(row[j]+1, next[j-1]+1, replace)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, row = row, next
	}
	return row[len(b)]
}
