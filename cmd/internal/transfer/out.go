package transfer

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
	"safeguard/report"
	"safeguard/report/tables"
)

// A Format is a kind of table that goes out.
type Format struct {
	Name     string // as a person types it; a file ends with it
	Text     bool   // a terminal can show it
	OneTable bool   // it holds the plan or the answers, not both
	write    func(Out, io.Writer) error
}

// Formats returns all of them, the most useful first.
func Formats() []Format {
	return []Format{
		{Name: "xlsx", write: Out.workbook},
		{Name: "csv", Text: true, OneTable: true, write: Out.csv},
		{Name: "ics", Text: true, write: Out.calendar},
		{Name: "json", Text: true, write: Out.data},
	}
}

// Names returns the names of all formats.
func Names() (names []string) {
	for _, f := range Formats() {
		names = append(names, f.Name)
	}
	return names
}

// Find returns the format with a name, or that of a path's ending.
func Find(name, path string) (Format, bool) {
	if name == "" {
		name = strings.TrimPrefix(strings.ToLower(filepath.Ext(path)), ".")
	}
	all := Formats()
	if i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name }); i >= 0 {
		return all[i], true
	}
	return Format{}, false
}

// An Out is an assessment that goes out. What is for formats that hold one table;
// Then is the round before, or nil, and Compared what has changed since.
type Out struct {
	File     *store.File
	Composer compose.Composer
	What     exchange.What
	Name     string // of the file that is written, or "-"
	Private  bool
	Then     *rounds.Round
	Compared *rounds.Comparison
}

// Write writes the assessment in a format.
func (o Out) Write(f Format, w io.Writer) error { return f.write(o, w) }

// source returns the assessment as tables are made from it.
func (o Out) source() exchange.Source {
	c, file := o.Composer, o.File
	s := exchange.Source{
		ID: file.ID, About: &file.About, State: &file.State, Private: o.Private, Terms: c.Words.Tables.Terms(&c.Words.Report),
		Evaluate: func(s assess.State, private bool) assess.Result {
			r := assess.Evaluate(file.About.Pack, s, c.Today)
			if private {
				r = assess.EvaluatePrivate(file.About.Pack, s, c.Today)
			}
			r.Plan = report.Actions(r.Plan, &file.About.Pack, &c.Words.Report)
			r.Finished = report.Actions(r.Finished, &file.About.Pack, &c.Words.Report)
			return r
		},
	}
	if o.Then != nil {
		s.Last = map[string]string{}
		for _, ref := range o.Then.About.Pack.Refs() {
			if a, ok := o.Then.State.Answer(ref.Question.ID); ok {
				s.Last[ref.Question.ID] = talk.AnswerWord(&c.Words.Question, &o.Then.About.Pack, a.Value)
			}
		}
	}
	return s
}

func (o Out) workbook(w io.Writer) error {
	s, c := o.source(), o.Composer
	r := s.Evaluate(*s.State, o.Private)
	hidden := ""
	if len(r.Hidden) > 0 {
		var numbers []string
		for _, id := range r.Hidden {
			if ref, ok := o.File.About.Pack.Find(id); ok {
				numbers = append(numbers, ref.Number+" "+ref.Question.Short)
			}
		}
		hidden = report.Fill(c.Words.Tables.NotAsked, "questions", strings.Join(numbers, "; "))
	}
	book := tables.Workbook{
		Levels: s.Terms.Levels(&o.File.About.Pack), Model: c.ModelOf(o.File, r), Day: c.Today, Hidden: hidden,
		Back:  "safeguard import " + screen.Quoted(filepath.Base(o.File.Path)) + " " + screen.Quoted(filepath.Base(o.Name)),
		Terms: s.Terms, Words: &c.Words.Tables,
	}
	for _, what := range exchange.All {
		book.Tables = append(book.Tables, s.Table(what))
	}
	return tables.WriteWorkbook(w, book)
}

func (o Out) csv(w io.Writer) error {
	s := o.source()
	return tables.WriteCSV(w, s.Table(o.What), s.Terms, o.File.About.Language)
}

func (o Out) calendar(w io.Writer) error {
	return tables.WriteCalendar(w, o.source().Calendar(), o.File.About.Organisation, &o.Composer.Words.Tables)
}

func (o Out) data(w io.Writer) error {
	d := o.Composer.Data(o.File, o.Result(), o.Compared)
	d.ID, d.Events = o.File.ID, len(o.File.State.Events())
	return d.Write(w)
}

// Result returns the result that goes out.
func (o Out) Result() assess.Result {
	return o.Composer.Result(o.File, compose.Options{Private: o.Private})
}

// Notes says what a person has to know of a file that went out.
func (o Out) Notes(f Format) (lines []string) {
	w := o.Composer.Words.Transfer
	if f.Name == "ics" {
		if n := o.Result().PlanState.Kept; n > 0 {
			lines = append(lines, words.Fill(w.Kept.For(n), "n", n))
		}
	}
	if o.doubted(f) {
		lines = append(lines, words.Fill(w.Doubted, "file", o.Name, "day", o.Composer.Words.Report.PlainDate(assess.FirstBelieved)))
	}
	return append(lines, words.Fill(w.Care, "file", o.Name))
}

// doubted reports whether a day in a table cannot be right. Its cell has no room for a
// mark: what is in it comes back.
func (o Out) doubted(f Format) bool {
	s := o.source()
	for _, what := range exchange.All {
		if f.OneTable && what != o.What {
			continue
		}
		for _, row := range s.Table(what).Rows {
			for column, cell := range row.Cells {
				if column.IsDay() && cell != "" && assess.Date(cell) < assess.FirstBelieved {
					return true
				}
			}
		}
	}
	return false
}
