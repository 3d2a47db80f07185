package workshop

import (
	"time"

	"safeguard/assess"
)

// A Pace is how a sitting goes against its schedule. All numbers are whole
// minutes.
type Pace struct {
	Planned bool
	End     time.Time // when the sitting is planned to end
	Left    int       // until End; below 0 when it is over
	Each    int       // for each question that is left today, opening, breaks and the end taken off; at least 0
	Behind  int       // more than End allows for, or below 0 ahead of the schedule; 0 within a question's time
	Break   time.Time // until when a break is scheduled now, zero for none
	Short   bool      // not even one question fits into the planned time
	Enough  bool      // what the schedule has for this sitting is done, and there is no time for the questions that are left
}

// Plan returns the schedule of the sitting under way, from the moment on at which
// its time and its people became known: what of the route was open then, as far as
// it fits into the time, or one question.
func (w *Walk) Plan() Sitting {
	people, minutes := w.planPeople(), int(w.End.Sub(w.Planned)/time.Minute)
	of := func(n int) Sitting {
		if w.Planned.Equal(w.Start) {
			return newSitting(w.today[:n], people)
		}
		return restOf(w.today[:n], people, worked(int(w.Planned.Sub(w.Start)/time.Minute)))
	}
	plan := of(min(1, len(w.today)))
	for n := 2; n <= len(w.today); n++ {
		longer := of(n)
		if longer.Total > minutes {
			break
		}
		plan = longer
	}
	return plan
}

// worked returns the minutes since the last break, so many minutes after the
// beginning of a sitting.
func worked(minutes int) int {
	minutes %= BreakAfter + BreakMinutes
	if minutes < 0 || minutes >= BreakAfter {
		return 0
	}
	return minutes
}

// planPeople returns how many people the time is planned for.
func (w *Walk) planPeople() int { return PeopleOf(w.Session) }

// PeopleOf returns how many people the time of a sitting is planned for: the
// number that was given for it, those who are here, or the usual ones.
func PeopleOf(s assess.Session) int {
	switch {
	case s.PlannedFor > 0:
		return s.PlannedFor
	case s.Room().High > 0:
		return s.Room().High
	}
	return UsualPeople
}

// Pace compares the sitting under way with its schedule. A question may take all
// of its own time, and a break before it all of the break's, before anybody is
// behind; what the schedule leaves of the planned time is there to be used. Where
// no time was planned, or the clock has gone back, the Pace is zero.
func (w *Walk) Pace(now time.Time) Pace {
	elapsed := int(now.Sub(w.Planned) / time.Minute)
	if w.End.IsZero() || now.Before(w.Planned) {
		return Pace{}
	}
	plan := w.Plan()
	minutes := int(w.End.Sub(w.Planned) / time.Minute)
	p := Pace{Planned: true, End: w.End, Left: minutes - elapsed, Short: plan.Total > minutes}
	timed := Schedule{Sittings: []Sitting{plan}}.Questions()
	if w.Done >= len(timed) {
		p.Each = w.more(p.Left, int(now.Sub(w.Start)/time.Minute))
		p.Enough = w.Left > 0 && p.Each == 0
		return p
	}
	at := timed[w.Done]
	begin := 0
	if w.Done > 0 {
		begin = timed[w.Done-1].Start + timed[w.Done-1].Minutes
	}
	spare := max(0, minutes-plan.Total)
	if late := elapsed - at.Start - at.Minutes - spare; late > 0 {
		p.Behind = late
	} else if early := begin - elapsed; early > 0 {
		p.Behind = -early
	}
	other := plan.Total - at.Start - questionTime(timed[w.Done:])
	before := max(0, at.Start-max(begin, elapsed)) // what is left of the opening, or of the break
	p.Each = max(0, (p.Left-before-other)/(len(timed)-w.Done))
	if w.Done > 0 && at.Start > begin && elapsed < at.Start {
		p.Break = w.Planned.Add(time.Duration(at.Start) * time.Minute)
	}
	return p
}

// more returns the minutes for each of the questions for which there is time behind
// those of the plan, because these took less than planned; 0 where there is for none.
// left is the time until the end, and elapsed what the sitting has taken.
func (w *Walk) more(left, elapsed int) (each int) {
	rest := w.today[min(w.Done, len(w.today)):]
	for n := 1; n <= len(rest); n++ {
		s := restOf(rest[:n], w.planPeople(), worked(elapsed))
		if s.Total > left {
			break
		}
		each = (left - s.Total + questionTime(Schedule{Sittings: []Sitting{s}}.Questions())) / n
	}
	return each
}

func questionTime(list []Timed) (minutes int) {
	for _, q := range list {
		minutes += q.Minutes
	}
	return minutes
}
