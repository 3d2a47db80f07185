package enter

import (
	"errors"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Fault is a line that was not understood. Line counts from 1.
type Fault struct {
	Line int
	Err  error
}

// A Sheet is what a whole list of lines says: the entries that were understood
// and in step with them their line numbers, all that they record, and what is
// wrong. More says that there are more than MostFaults, and that nothing behind
// them was read. Coded says that one of the lines is a check code that fits.
type Sheet struct {
	Entries []Entry
	Lines   []int
	Acts    []assess.Act
	Faults  []Fault
	More    bool
	Coded   bool
	After   assess.State // as if all acts were recorded
}

// MostFaults is how many faults are looked for: what has more is no list.
const MostFaults = 100

// Read reads a whole list for an assessment in the state st, which stays as it
// is. A question that is answered twice is a fault: nobody can say which of the
// two is right. Where a check code does not fit, that is the only fault.
func Read(p *assess.Pack, st assess.State, text string) Sheet {
	r := reading{list: List{Pack: p, State: st.Then()}, seen: map[string]int{}}
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		err := r.take(number, assess.CleanText(line))
		if errors.Is(err, ErrCode) || errors.Is(err, ErrCodeSlip) {
			return Sheet{Faults: []Fault{{number, err}}, Coded: true, After: r.list.State}
		}
		if err == nil {
			continue
		}
		if r.sheet.More = len(r.sheet.Faults) == MostFaults; r.sheet.More {
			break
		}
		r.sheet.Faults = append(r.sheet.Faults, Fault{number, err})
	}
	r.sheet.After = r.list.State
	return r.sheet
}

type reading struct {
	list  List
	sheet Sheet
	seen  map[string]int // the line on which each thing was said
}

func (r *reading) take(number int, line string) error {
	if Empty(line) {
		return nil
	}
	if typed, ok := Code(line); ok {
		r.sheet.Coded = true
		return CheckCode(r.list.Pack, typed)
	}
	e, act, err := r.list.Take(line)
	if err != nil {
		return err
	}
	key := e.about()
	if first := r.seen[key]; first > 0 {
		return fault.New("answered_twice", "entry", e.Line(r.list.Pack), "line", first)
	}
	r.seen[key] = number
	r.sheet.Entries, r.sheet.Lines = append(r.sheet.Entries, e), append(r.sheet.Lines, number)
	if act == nil {
		return nil
	}
	r.sheet.Acts = append(r.sheet.Acts, act)
	r.list.State, err = assess.Apply(r.list.State, assess.Event{Seq: len(r.list.State.Events()) + 1, Act: act})
	return err
}

// about names what an entry is about: a question's answer, its hands or a
// profile question.
func (e Entry) about() string {
	switch {
	case e.Profile != "":
		return e.Profile + "="
	case e.Hands != nil:
		return e.Ref.Number + " hands"
	}
	return e.Ref.Number
}
