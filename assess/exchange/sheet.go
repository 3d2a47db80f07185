package exchange

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A Sheet is what was read of a table that came back. Name is that of a sheet of a
// workbook, "" of a file that has only one.
type Sheet struct {
	Name string
	Rows []Line
}

// A Line is one row as a spreadsheet numbers them.
type Line struct {
	Number int
	Cells  []Cell
}

// A Cell is what a cell shows. Day is the day that its number stands for where
// spreadsheets count days, "" where it is none. Formula says that the text is worked
// out.
type Cell struct {
	Text    string
	Day     assess.Date
	Formula bool
}

// headsWithin is how many rows a table may have above its heads.
const headsWithin = 20

// heads are the columns of a sheet by their places.
type heads struct {
	line   int // in Sheet.Rows
	places map[Column]int
	names  map[Column]string // as they are written there
}

// headsOf finds the heads: the first row that has the head of the keys. ok is false
// where there is none.
func (t *Terms) headsOf(s Sheet) (h heads, faults []Fault, ok bool) {
	for i := range s.Rows[:min(headsWithin, len(s.Rows))] {
		for _, cell := range s.Rows[i].Cells {
			if c, known := t.column(cell.Text); known && c == Key {
				h, faults = t.readHeads(s, i)
				return h, faults, true
			}
		}
	}
	return heads{}, nil, false
}

func (t *Terms) readHeads(s Sheet, at int) (h heads, faults []Fault) {
	h = heads{line: at, places: map[Column]int{}, names: map[Column]string{}}
	for place, cell := range s.Rows[at].Cells {
		text := strings.Join(strings.Fields(cell.Text), " ")
		c, known := t.column(text)
		_, twice := h.places[c]
		switch {
		case text == "":
			continue
		case !known:
			faults = append(faults, s.fault(at, text, fault.New("unknown_column", "column", fault.Escape(short(text)))))
		case twice:
			faults = append(faults, s.fault(at, text, fault.New("column_twice", "column", text)))
		default:
			h.places[c], h.names[c] = place, text
		}
	}
	return h, append(faults, s.headless(h)...)
}

// headless names the first column that has something below but no head.
func (s Sheet) headless(h heads) []Fault {
	named := s.Rows[h.line].Cells
	for i := h.line + 1; i < len(s.Rows); i++ {
		for place, cell := range s.Rows[i].Cells {
			if strings.TrimSpace(cell.Text) != "" && (place >= len(named) || strings.TrimSpace(named[place].Text) == "") {
				return []Fault{s.fault(i, Letters(place), fault.New("column_without_head"))}
			}
		}
	}
	return nil
}

// cell returns the cell of a column in a row; it is empty where the row is shorter.
func (h heads) cell(l Line, c Column) (Cell, bool) {
	place, ok := h.places[c]
	if !ok {
		return Cell{}, false
	}
	if place >= len(l.Cells) {
		return Cell{}, true
	}
	return l.Cells[place], true
}

// empty reports whether a row has nothing in it.
func (l Line) empty() bool {
	for _, c := range l.Cells {
		if strings.TrimSpace(c.Text) != "" || c.Formula {
			return false
		}
	}
	return true
}

// Letters returns how spreadsheets name the column at a place, from 0: A, then B.
func Letters(place int) string {
	if place < 26 {
		return string(rune('A' + place))
	}
	return Letters(place/26-1) + string(rune('A'+place%26))
}

// A Fault is what is wrong in one place of a table. Column is its head, or its
// letters where it has none, or "" where a row as a whole is meant.
type Fault struct {
	Sheet  string
	Line   int
	Column string
	Err    error
}

func (s Sheet) fault(row int, column string, err error) Fault {
	return Fault{Sheet: s.Name, Line: s.Rows[row].Number, Column: column, Err: err}
}

// HasHeads reports whether a sheet has heads of which one is that of the keys.
func (t *Terms) HasHeads(s Sheet) bool {
	_, _, ok := t.headsOf(s)
	return ok
}
