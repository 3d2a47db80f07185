package exchange

import (
	"slices"
	"strconv"

	"safeguard/assess"
)

// A Source is an assessment whose tables go out or come back. Evaluate makes the
// result of a state as outputs show it: with a text for each action, and without
// private texts where the table is Private. Last holds what each question was
// answered last time, in words; nil where there was none.
type Source struct {
	ID       string
	About    *assess.Assessment
	State    *assess.State
	Private  bool
	Evaluate func(s assess.State, private bool) assess.Result
	Last     map[string]string
	Terms    *Terms
}

// A Table is one table to write.
type Table struct {
	What    What
	Private bool
	Columns []Column
	Rows    []Row
}

// A Row is one row of a table.
type Row struct {
	Cells map[Column]string
	NoNA  bool // "does not apply" is no answer to its question

	id    string
	value string          // of the answer
	cut   map[Column]bool // longer than a cell
}

// MayChange reports whether a person may change a column of the table.
func (t *Table) MayChange(c Column) bool { return mayChange(t.What, c, t.Private) }

// Table returns one of the tables as it stands now.
func (s Source) Table(what What) Table {
	return s.at(what, *s.State, s.Private)
}

// at returns a table as it was in an earlier state.
func (s Source) at(what What, state assess.State, private bool) Table {
	t := Table{What: what, Private: private}
	r := s.Evaluate(state, private)
	switch what {
	case Plan:
		listed := map[string]bool{}
		for _, a := range slices.Concat(r.Plan, r.Finished) {
			newest, _ := r.Action(a.ID)
			if !listed[a.ID] && newest.Since == a.Since && newest.Status == a.Status && a.Status != assess.StatusClosed {
				t.Rows = append(t.Rows, s.planRow(&r, a))
				listed[a.ID] = true
			}
		}
	case Answers:
		for _, c := range r.Checklists {
			for _, q := range c.Questions {
				if q.Status != assess.Hidden {
					t.Rows = append(t.Rows, s.answerRow(q))
				}
			}
		}
	}
	t.Columns = columns(what, private, t.Rows)
	for i := range t.Rows {
		s.finish(&t, &t.Rows[i], len(state.Events()))
	}
	return t
}

func (s Source) planRow(r *assess.Result, a assess.Action) Row {
	row := Row{id: a.ID, Cells: map[Column]string{
		Number: a.ID, Question: s.Terms.Own, MustHave: s.yes(a.MustHave), Action: a.What, FirstStep: a.FirstStep,
		Owner: a.Owner, Holder: a.Holder, Due: string(a.Due), DayKind: s.Terms.Days[a.Day], Group: s.Terms.Finished,
		Status: s.Terms.Statuses[a.Status], StatusDay: string(a.On), Shown: a.Shown, Dropped: a.Reason, Help: a.Help, Proof: a.Proof,
	}}
	if a.Overdue {
		row.Cells[DayKind] = s.Terms.Overdue
	}
	if a.Status.Open() {
		row.Cells[Order], row.Cells[Group] = strconv.Itoa(a.Order), s.Terms.Groups[a.Group]
	}
	if q, ok := r.Question(a.Question); ok {
		row.Cells[Number], row.Cells[Question] = q.Number, q.Short
		if q.Answer != nil {
			row.value = q.Answer.Value
		}
	}
	return row
}

func (s Source) answerRow(q assess.QuestionResult) Row {
	ref, _ := s.About.Pack.Find(q.ID)
	row := Row{id: q.ID, NoNA: !ref.Question.AllowsNA(), Cells: map[Column]string{
		Number: q.Number, Question: q.Short, Text: ref.Question.Text, MustHave: s.yes(q.Critical),
		Answered: string(q.Since), LastTime: s.Last[q.ID],
	}}
	if q.Confirmed != "" {
		row.Cells[Answered], row.Cells[Held] = string(q.Confirmed), string(q.Since)
	}
	if a := q.Answer; a != nil {
		row.value = a.Value
		row.Cells[Level] = s.Terms.label(&s.About.Pack, a.Value)
		row.Cells[Note], row.Cells[Evidence], row.Cells[Reason], row.Cells[Support] = a.Note, a.Evidence, a.Reason, a.Support
	}
	return row
}

// yes returns the word for what is so, and nothing else.
func (s Source) yes(is bool) string {
	if is {
		return s.Terms.Yes
	}
	return ""
}

// finish cleans the texts of a row and gives it its key.
func (s Source) finish(t *Table, row *Row, events int) {
	row.cut = map[Column]bool{}
	var texts []string
	for _, c := range t.Columns {
		row.Cells[c], row.cut[c] = cut(clean(row.Cells[c]))
		if mayChange(t.What, c, false) {
			texts = append(texts, row.Cells[c])
		}
	}
	k := key{ID: s.ID, Seq: events, What: t.What, Private: t.Private, Row: row.id, Sum: sum(texts)}
	row.Cells[Key] = k.String()
}
