package workshop

import "time"

// The closing round and the next steps keep a tenth of the time, and no more
// than ten minutes.
const (
	closingPart = 10
	closingMost = 10
)

// A Pace is how a sitting stands against its planned end. All numbers are whole
// minutes.
type Pace struct {
	Planned bool
	End     time.Time
	Left    int // until End, closing included; below 0 when it is over
	Each    int // for each question that is left, closing taken off; at least 0
	Behind  int // behind the plan, or below 0 ahead of it; 0 within one question's share
}

// PaceAt compares a sitting that began at start and is planned for so many
// minutes with now, when done questions are finished and left ones are not.
// Every question has the same share of the time. The question under way may
// take all of its own share before anybody is behind. Where nothing was
// planned, the Pace is zero.
func PaceAt(start time.Time, minutes, done, left int, now time.Time) Pace {
	if minutes <= 0 {
		return Pace{}
	}
	p := Pace{Planned: true, End: start.Add(time.Duration(minutes) * time.Minute)}
	closing := min(minutes/closingPart, closingMost)
	elapsed := int(now.Sub(start) / time.Minute)
	p.Left = minutes - elapsed
	all := done + left
	if left == 0 || all == 0 {
		return p
	}
	p.Each = max(0, (p.Left-closing)/left)
	first := (minutes - closing) * done / all
	last := (minutes - closing) * (done + 1) / all
	switch {
	case elapsed > last:
		p.Behind = elapsed - last
	case elapsed < first:
		p.Behind = elapsed - first
	}
	return p
}
