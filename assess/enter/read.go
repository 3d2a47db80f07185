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

// A CarriedError says that texts were written beside another answer, and that
// nobody has said yet whether they stay.
type CarriedError struct {
	Ref  assess.Ref
	Line string // that was typed
	assess.Carried
}

// Error names the question.
func (e *CarriedError) Error() string { return "texts of another answer to " + e.Ref.Number }

// Read reads a whole list for an assessment in the state st, which stays as it
// is. A question that is answered twice is a fault: nobody can say which of the
// two is right. So is, unless keep says so, an answer beside which texts of
// another one would stay. Where a check code does not fit, that is the only fault.
func Read(p *assess.Pack, st assess.State, text string, keep bool) Sheet {
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
	if !keep && len(r.sheet.Faults) == 0 {
		r.findCarried(&st)
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

// findCarried adds a fault for every answer beside which old texts would stay.
// Lines behind the answer may have replaced them.
func (r *reading) findCarried(before *assess.State) {
	for i, e := range r.sheet.Entries {
		if e.Profile != "" || e.Part != Answer || len(r.sheet.Faults) == MostFaults {
			continue
		}
		if c, ok := assess.CarriedOver(before, &r.list.State, e.Ref.Question.ID); ok {
			err := &CarriedError{Ref: e.Ref, Line: e.Line(r.list.Pack), Carried: c}
			r.sheet.Faults = append(r.sheet.Faults, Fault{r.sheet.Lines[i], err})
		}
	}
}
