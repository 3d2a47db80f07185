package exchange

import (
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
	t := Table{What: what, Private: private, Columns: columns(what, private, s.Last != nil)}
	r := s.Evaluate(state, private)
	switch what {
	case Plan:
		for _, a := range r.Plan {
			t.Rows = append(t.Rows, s.planRow(&r, a))
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
	for i := range t.Rows {
		s.finish(&t, &t.Rows[i], len(state.Events()))
	}
	return t
}

func (s Source) planRow(r *assess.Result, a assess.Action) Row {
	q, _ := r.Question(a.Question)
	row := Row{id: a.Question, Cells: map[Column]string{
		Order: strconv.Itoa(a.Order), Number: a.Number, Question: q.Short, MustHave: s.yes(a.MustHave),
		Action: a.What, FirstStep: a.FirstStep, Owner: a.Owner, Due: string(a.Due), DayKind: s.Terms.Days[a.Day],
		Overdue: s.yes(a.Overdue), Group: s.Terms.Groups[a.Group], Help: a.Help, Proof: a.Proof,
		Effort: s.Terms.Effort[a.Effort], Points: strconv.Itoa(a.Gain),
	}}
	if q.Answer != nil {
		row.value = q.Answer.Value
	}
	return row
}

func (s Source) answerRow(q assess.QuestionResult) Row {
	ref, _ := s.About.Pack.Find(q.ID)
	row := Row{id: q.ID, NoNA: !ref.Question.AllowsNA(), Cells: map[Column]string{
		Number: q.Number, Question: q.Short, Text: ref.Question.Text, MustHave: s.yes(q.Critical),
		Answered: string(q.Since), LastTime: s.Last[q.ID],
	}}
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
