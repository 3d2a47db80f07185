package report

import "strconv"

// How much of a file a report shows where a list grows with what was recorded and
// not with the questions. No honest file comes near these; a hostile one would
// make a report without an end.
const (
	maxDecisions = 50
	maxFinished  = 500
	maxSittings  = 100
	maxViews     = 500 // of a minority, or parked: 70 questions at seven tables
)

// bounded returns a list of at most n items, with one more that says how many were
// left out.
func (b *builder) bounded(l List, n int) List {
	if more := len(l.Items) - n; more > 0 {
		l.Items = append(l.Items[:n:n], Item{Title: Fill(b.w.ShownMore, "n", strconv.Itoa(more))})
	}
	return l
}
