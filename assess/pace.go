package assess

import (
	"strings"
	"time"
)

// What the time for a question is estimated from.
const (
	wordsAMinute = 120 // read aloud, in a second language
	talkSeconds  = 75  // to talk, to look, to decide and to write
	minGap       = 3 * time.Second
	maxGap       = time.Hour // longer is a pause, shorter than minGap a script or an import

	ownTrust     = 8   // the estimate weighs as much as so many answers of the person's own
	slowest      = 400 // percent of the estimate that one answer counts as, at most
	fastest      = 25  // and at least
	ownSpread    = 15  // percent that a pace differs from itself
	unknownExtra = 25  // and an unknown one besides
)

// TimeLeft returns how many minutes the open ones of some questions may take: from
// the words that there are to read, and from how long this assessment's people took
// for the answers so far. Each answer moves the estimate a little: no single one
// halves it, while something is open.
func TimeLeft(p *Pack, s *State, of []Ref, open int) Range {
	if open <= 0 || len(of) == 0 {
		return Range{}
	}
	own, n := paces(p, s)
	percent := (100*ownTrust + own) / (ownTrust + n)
	spread := ownSpread + unknownExtra*ownTrust/(ownTrust+n)
	each := 0
	for _, ref := range of {
		each += expected(p, ref.Question)
	}
	// One more than are open: for a look back before the end.
	seconds := (open + 1) * (each / len(of)) * percent / 100
	left := Range{Low: wholeMinutes(seconds * (100 - spread) / 100), High: wholeMinutes(seconds * (100 + spread) / 100)}
	left.High = max(left.High, left.Low+1)
	return left
}

// paces returns the sum of how long answers took, each in percent of what was
// expected, and how many there are.
func paces(p *Pack, s *State) (sum, n int) {
	var before time.Time
	for _, e := range s.Events() {
		a, ok := e.Act.(Answer)
		if !ok {
			continue
		}
		gap := e.Time.Sub(before)
		ref, known := p.Find(a.Question)
		if known && !before.IsZero() && gap >= minGap && gap <= maxGap {
			sum += min(max(int(gap/time.Second)*100/expected(p, ref.Question), fastest), slowest)
			n++
		}
		before = e.Time
	}
	return sum, n
}

// expected is how many seconds a question takes somebody whose pace is not known.
func expected(p *Pack, q *Question) int {
	texts := append([]string{q.Text, q.Why}, q.PractisedIf...)
	for _, l := range p.Scale {
		texts = append(texts, l.Label, q.Means(l))
	}
	words := 0
	for _, t := range texts {
		words += len(strings.Fields(t))
	}
	return words*60/wordsAMinute + talkSeconds
}

// wholeMinutes rounds up: to minutes and, above half an hour, to five of them.
func wholeMinutes(seconds int) int {
	minutes := (seconds + 59) / 60
	if minutes > 30 {
		minutes = (minutes + 4) / 5 * 5
	}
	return minutes
}
