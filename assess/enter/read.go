package enter

import (
	"errors"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/workshop"
)

// A Fault is a line that was not understood. Line counts from 1.
type Fault struct {
	Line int
	Err  error
}

// A Sheet is what a whole list of lines says: the entries that were understood
// and in step with them their line numbers, all that they record, and what is
// wrong. People is how many personal sheets there are, by table. More says that there are more than MostFaults, and that nothing behind
// them was read. Coded says that one of the lines is a check code that fits.
type Sheet struct {
	Entries []Entry
	Lines   []int
	Acts    []assess.Act
	New     int // entries that record anything
	People  map[string]int
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
// two is right. So is, unless the options say so, an answer beside which texts of
// another one would stay. Personal sheets are counted together, behind all lines.
// Where a check code does not fit, that is the only fault.
func Read(p *assess.Pack, st assess.State, text string, o Options) Sheet {
	r := reading{list: List{Pack: p, State: st.Then(), Options: o}, seen: map[string]int{}, said: map[string]saying{}, seated: map[int]seating{}}
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		lines[i] = assess.CleanText(line)
	}
	r.seat(lines)
	for i, line := range lines {
		number := i + 1
		err := r.take(number, line)
		if _, wrong := errors.AsType[*CodeError](err); wrong {
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
	r.count()
	if !o.Keep && len(r.sheet.Faults) == 0 {
		r.findCarried(&st)
	}
	r.sheet.After = r.list.State
	return r.sheet
}

type reading struct {
	list  List
	sheet Sheet
	seen  map[string]int    // the line on which each thing was said
	said  map[string]saying // what holds for all tables
	piles []pile

	seated map[int]seating // by line
}

// A pile is the personal sheets of a table.
type pile struct {
	table  string
	sheets []Entry
	line   int // of the first sheet
}

func (r *reading) take(number int, line string) error {
	if Empty(line) {
		return nil
	}
	if typed, ok := Code(line); ok {
		r.sheet.Coded = true
		table, err := CheckCode(r.list.Pack, typed)
		if table != "" {
			r.list.Table = table
		}
		r.list.Place = Place{}
		return err
	}
	if s, ok := r.seated[number]; ok {
		return r.note(number, s.entry, s.acts)
	}
	e, acts, err := r.list.Take(line)
	if err != nil {
		r.list.pass(line)
		return err
	}
	if e.Part == Personal {
		return r.addSheet(number, e)
	}
	if err := r.note(number, e, acts); err != nil {
		return err
	}
	return r.record(acts)
}

// note adds an entry.
func (r *reading) note(number int, e Entry, acts []assess.Act) error {
	key := e.about(r.list.Table)
	if first := r.seen[key]; first > 0 && key != "" {
		return fault.New("answered_twice", "entry", e.Line(r.list.Pack), "line", first)
	}
	if err := r.agree(number, e); err != nil {
		return err
	}
	r.seen[key] = number
	r.sheet.Entries, r.sheet.Lines = append(r.sheet.Entries, e), append(r.sheet.Lines, number)
	if len(acts) > 0 {
		r.sheet.New++
	}
	return nil
}

// record adds acts to those of the sheet, and to what stands.
func (r *reading) record(acts []assess.Act) error {
	r.sheet.Acts = append(r.sheet.Acts, acts...)
	for _, act := range acts {
		var err error
		r.list.State, err = assess.Apply(r.list.State, assess.Event{Seq: len(r.list.State.Events()) + 1, Act: act})
		if err != nil {
			return err
		}
	}
	return nil
}

// A saying is what a line says of a question for all tables.
type saying struct {
	text, table string
	line        int
}

// agree notes what an entry says for all tables, or says where another table says
// something else: the order of the sheets is no reason to prefer one.
func (r *reading) agree(number int, e Entry) error {
	said := e.forAll()
	for part, text := range said {
		if first, ok := r.said[part]; ok && first.table != r.list.Table && first.text != text {
			return fault.New("tables_differ", "entry", e.Line(r.list.Pack), "line", first.line)
		}
	}
	for part, text := range said {
		r.said[part] = saying{text, r.list.Table, number}
	}
	return nil
}

// addSheet adds a personal sheet to those of its table.
func (r *reading) addSheet(number int, e Entry) error {
	if r.list.Table == "" {
		return ErrTable
	}
	i := slices.IndexFunc(r.piles, func(p pile) bool { return p.table == r.list.Table })
	if i < 0 {
		i = len(r.piles)
		r.piles = append(r.piles, pile{table: r.list.Table, line: number})
	}
	r.piles[i].sheets = append(r.piles[i].sheets, e)
	if r.sheet.People == nil {
		r.sheet.People = map[string]int{}
	}
	r.sheet.People[r.list.Table]++
	return nil
}

// count adds the hands of all personal sheets.
func (r *reading) count() {
	for _, p := range r.piles {
		r.list.Table, r.list.Place = p.table, Place{}
		for _, e := range Count(r.list.Pack, p.sheets) {
			e.Room = r.list.room()
			e.Few = workshop.Small(e.Room, e.Hands)
			acts, err := r.list.acts(e)
			if err == nil {
				err = r.note(p.line, e, acts)
			}
			if err == nil {
				err = r.record(acts)
			}
			if err != nil && len(r.sheet.Faults) < MostFaults {
				r.sheet.Faults = append(r.sheet.Faults, Fault{p.line, err})
			}
			if errors.Is(err, ErrSheetsAgain) {
				break
			}
		}
	}
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
