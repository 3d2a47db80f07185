package workshop

import (
	"fmt"
	"testing"
	"time"

	"safeguard/assess"
)

var nine = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// A room records what happens at a time.
type room struct {
	t     *testing.T
	state assess.State
	refs  []assess.Ref
}

func newRoom(t *testing.T, refs []assess.Ref) *room {
	return &room{t: t, state: assess.NewState(assess.Scope{}), refs: refs}
}

func (r *room) record(at time.Time, act assess.Act) {
	r.t.Helper()
	var err error
	if r.state, err = assess.Apply(r.state, assess.Event{Seq: len(r.state.Events()) + 1, Time: at, Act: act}); err != nil {
		r.t.Fatal(err)
	}
}

func (r *room) walk() Walk { return NewWalk(r.refs, r.state) }

// finish talks about a question until it is done.
func (r *room) finish(at time.Time, id string) {
	r.record(at, assess.Answer{Question: id, Value: "started"})
	r.record(at, assess.Hands{Question: id, Counts: []int{0, 9, 0, 0, 0}, How: assess.Consensus})
}

// follow does just what the plan says, from a question on, and asks the clock at
// each step: it is never off by more than two minutes.
func (r *room) follow(from, until int) {
	r.t.Helper()
	w := r.walk()
	began := w.Planned
	list := Schedule{Sittings: []Sitting{w.Plan()}}.Questions()
	for _, q := range list[from:min(until, len(list))] {
		for _, minute := range []int{q.Start, q.Start + 1, q.Start + q.Minutes - 1} {
			now := began.Add(time.Duration(minute)*time.Minute + 20*time.Second)
			w := r.walk()
			if p := w.Pace(now); p.Behind < -2 || p.Behind > 2 || !p.Planned || p.Enough {
				r.t.Errorf("%s at minute %d: %+v", q.Number, minute, p)
			}
		}
		r.finish(began.Add(time.Duration(q.Start+q.Minutes)*time.Minute), q.Question.ID)
		w := r.walk()
		if p := w.Pace(began.Add(time.Duration(q.Start+q.Minutes) * time.Minute)); p.Behind != 0 {
			r.t.Errorf("after %s: %+v", q.Number, p)
		}
	}
}

func people(n int) []assess.Presence { return []assess.Presence{{Group: "field", Count: n}} }

// Whoever follows the schedule is on time at every step: with as many minutes as
// it takes, with some to spare, with far too few, and with 14 of 70 questions.
func TestTheClockIsTheSchedule(t *testing.T) {
	fourteen := questions("M1M11M1111M111")
	seventy := questions("M1M11M1111M111", "M1M11M1111M111", "M1M11M1111M111", "M1M11M1111M111", "M1M11M1111M111")
	for _, tt := range []struct {
		refs    []assess.Ref
		people  int
		minutes int
	}{
		{fourteen, 15, NewSchedule(fourteen, 15, 0).Total}, {fourteen, 15, 210}, {fourteen, 8, 240}, {fourteen, 30, 120},
		{seventy, 15, 180}, {seventy, 12, 1000}, {fourteen, 15, 20},
	} {
		t.Run(fmt.Sprint(len(tt.refs), " questions, ", tt.people, " people, ", tt.minutes, " minutes"), func(t *testing.T) {
			r := newRoom(t, tt.refs)
			r.record(nine, assess.Session{Date: "2026-03-01", Minutes: tt.minutes, People: people(tt.people)})
			r.follow(0, 100)
		})
	}
}

// When time or people change, the plan is made anew for what is left; on another
// day it begins anew too.
func TestTheClockFollowsChanges(t *testing.T) {
	r := newRoom(t, questions("M1M11M1111M111"))
	r.record(nine, assess.Session{Date: "2026-03-01", Minutes: 200, People: people(15)})
	r.follow(0, 4)
	w := r.walk()
	at := w.Planned.Add(time.Duration(w.Plan().Total-100) * time.Minute)
	r.record(at, assess.Session{Date: "2026-03-01", Changes: []string{assess.ChangesPeople}, People: people(25)})
	r.follow(0, 2)
	r.record(at.Add(40*time.Minute), assess.Session{Date: "2026-03-01", Changes: []string{assess.ChangesTime}, Minutes: 90})
	r.follow(0, 2)
	day := nine.AddDate(0, 0, 1)
	r.record(day, assess.Session{Date: "2026-03-02", Changes: []string{assess.ChangesDay, assess.ChangesTime}, Minutes: 120})
	if w := r.walk(); w.Planned != day || w.Plan().Slots[0].Kind != SlotOpening || w.Route[w.At].Number != "1.9" {
		t.Errorf("the next day is %+v at %s", w.Plan(), w.Route[w.At].Number)
	}
	r.follow(0, 100)
}

// 14 questions of 8 minutes, 10 for a must-have, for 15 people: the first begins
// 25 minutes after the beginning, and the break comes after 90.
func TestPace(t *testing.T) {
	refs := questions("M1111111111111")
	total := NewSchedule(refs, 15, 0).Total
	if total != 25+10+13*8+15+20+10 {
		t.Fatalf("it takes %d minutes", total)
	}
	for _, tt := range []struct {
		name          string
		minutes, done int
		past          int
		left, behind  int
		each          int    // of the questions left: the time left without opening, break and end
		until         string // the break, from the beginning
	}{
		{"at the start", total, 0, 0, total, 0, 8, ""},
		{"the opening goes on into the first question", total, 0, 35, total - 35, 0, 7, ""},
		{"a minute over the first question", total, 0, 36, total - 36, 1, 7, ""},
		{"the same with ten minutes to spare", total + 10, 0, 36, total - 26, 0, 8, ""},
		{"and eleven over", total + 10, 0, 46, total - 36, 1, 7, ""},
		{"the first took no time", total, 1, 25, total - 25, -10, 8, ""},
		{"before the break", total, 7, 83, total - 83, 0, 8, "1h38m0s"},
		{"in the break", total, 7, 97, total - 97, 0, 8, "1h38m0s"},
		{"the break is over", total, 7, 98, total - 98, 0, 8, ""},
		{"ahead, and a whole break before them", total, 7, 75, total - 75, -8, 9, "1h38m0s"},
		{"the break was long", total, 7, 112, total - 112, 6, 6, ""},
		{"over the end", total, 13, total + 5, -5, 35, 0, ""},
		{"all done", total, 14, 100, total - 100, 0, 0, ""},
		{"no plan", 0, 3, 40, 0, 0, 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := newRoom(t, refs)
			r.record(nine, assess.Session{Date: "2026-03-01", Minutes: tt.minutes, People: people(15)})
			for _, ref := range refs[:tt.done] {
				r.finish(nine, ref.Question.ID)
			}
			w := r.walk()
			p := w.Pace(nine.Add(time.Duration(tt.past)*time.Minute + 30*time.Second))
			until := ""
			if !p.Break.IsZero() {
				until = p.Break.Sub(nine).String()
			}
			if p.Short {
				t.Errorf("all of it does not fit: %+v", p)
			}
			if p.Left != tt.left || p.Behind != tt.behind || p.Each != tt.each || until != tt.until {
				t.Errorf("got %+v", p)
			}
		})
	}
}

// A time in which not even one question fits is never called kept: 25 minutes before
// the first question, 8 for it, and 30 behind it.
func TestPaceOfATimeThatIsTooShort(t *testing.T) {
	for minutes, want := range map[int]bool{14: true, 62: true, 63: false, 90: false} {
		r := newRoom(t, questions("1111"))
		r.record(nine, assess.Session{Date: "2026-03-01", Minutes: minutes, People: people(15)})
		w := r.walk()
		if p := w.Pace(nine); p.Short != want {
			t.Errorf("%d minutes: %+v", minutes, p)
		}
	}
}

// A clock that was set back says nothing about the time.
func TestPaceOfAClockThatWentBack(t *testing.T) {
	r := newRoom(t, questions("1111"))
	r.record(nine, assess.Session{Date: "2026-03-01", Minutes: 90, People: people(15)})
	w := r.walk()
	if p := w.Pace(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)); p != (Pace{}) {
		t.Errorf("it says %+v", p)
	}
}

// Four questions of 8 minutes for 15 people: 25 before them, 30 behind them. What
// fits is planned, one question at least, and what was planned is enough.
func TestPlanOfASitting(t *testing.T) {
	for _, tt := range []struct {
		questions, done int
		minutes         int
		planned, total  int
		enough          bool // when all that is planned is done
	}{
		{0, 0, 87, 0, 55, false},
		{4, 0, 20, 1, 63, true},
		{4, 0, 63, 1, 63, true},
		{4, 0, 70, 1, 63, true},
		{4, 0, 71, 2, 71, true},
		{4, 0, 86, 3, 79, true},
		{4, 0, 87, 4, 87, false},
		{4, 0, 200, 4, 87, false},
	} {
		refs := questions("1111")[:tt.questions]
		r := newRoom(t, refs)
		r.record(nine, assess.Session{Date: "2026-03-01", Minutes: tt.minutes, People: people(15)})
		w := r.walk()
		plan := w.Plan()
		timed := Schedule{Sittings: []Sitting{plan}}.Questions()
		for _, q := range timed {
			r.finish(nine, q.Question.ID)
		}
		w = r.walk()
		if p := w.Pace(nine.Add(time.Duration(plan.Total-EndMinutes-ClosingMinutes) * time.Minute)); len(timed) != tt.planned || plan.Total != tt.total || p.Enough != tt.enough {
			t.Errorf("%d minutes for %d: %d questions in %d, enough %v", tt.minutes, tt.questions, len(timed), plan.Total, p.Enough)
		}
	}
}

// What was planned took less time: the next questions are for the time that is left, until
// it is too short for one. Four questions of 8 minutes, in 60 minutes with 30 for the end.
func TestQuestionsThatTookLessThanPlanned(t *testing.T) {
	r := newRoom(t, questions("1111"))
	r.record(nine, assess.Session{Date: "2026-03-01", Minutes: 60, People: people(15)})
	for _, tt := range []struct {
		done, past int
		each       int
		enough     bool
	}{{0, 1, 5, false}, {1, 2, 9, false}, {2, 10, 10, false}, {2, 22, 8, false}, {2, 23, 0, true}, {3, 22, 8, false}, {4, 30, 0, false}} {
		w := r.walk()
		for _, ref := range w.Route[w.Done:tt.done] {
			r.finish(nine, ref.Question.ID)
		}
		w = r.walk()
		if p := w.Pace(nine.Add(time.Duration(tt.past) * time.Minute)); p.Each != tt.each || p.Enough != tt.enough || !p.Short {
			t.Errorf("%d done after %d minutes: %+v", tt.done, tt.past, p)
		}
	}
}

// When people change, what is left is planned without an opening, and with the break
// where it was: 82 minutes and a question of 8 make 90.
func TestPlanOfTheRest(t *testing.T) {
	for minute, want := range map[int]string{
		82: " questions 0+8 break 8+15 questions 23+8 end 31+20 closing 51+10",
		83: " break 0+15 questions 15+16 end 31+20 closing 51+10",
		90: " questions 0+16 end 16+20 closing 36+10", // in the break
	} {
		r := newRoom(t, questions("11"))
		r.record(nine, assess.Session{Date: "2026-03-01", Minutes: 300, People: people(30)})
		r.record(nine.Add(time.Duration(minute)*time.Minute), assess.Session{Date: "2026-03-01", Changes: []string{assess.ChangesPeople}, People: people(15)})
		w := r.walk()
		if got := slotsOf(w.Plan()); got != want {
			t.Errorf("minute %d:%s, want%s", minute, got, want)
		}
	}
}

// A break of 15 minutes comes after 90, and again after 90 more.
func TestWorked(t *testing.T) {
	for minutes, want := range map[int]int{-1: 0, 0: 0, 1: 1, 89: 89, 90: 0, 104: 0, 105: 0, 106: 1, 194: 89, 195: 0, 211: 1} {
		if got := worked(minutes); got != want {
			t.Errorf("after %d minutes: %d since the break, want %d", minutes, got, want)
		}
	}
}

func TestPeopleOf(t *testing.T) {
	for _, tt := range []struct {
		planned, here int
		want          int
	}{{0, 0, UsualPeople}, {12, 0, 12}, {0, 30, 30}, {12, 30, 12}} {
		s := assess.Session{PlannedFor: tt.planned}
		if tt.here > 0 {
			s.People = people(tt.here)
		}
		if got := PeopleOf(s); got != tt.want {
			t.Errorf("planned for %d, %d here: %d, want %d", tt.planned, tt.here, got, tt.want)
		}
	}
}
