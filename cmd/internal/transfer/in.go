package transfer

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
	"safeguard/report/tables"
)

// An In is a table that came back, for an assessment that is open.
type In struct {
	exchange.Reading
	Path string

	Ways map[string]string // in place of the usual ways out, by the codes of faults, where nobody types commands

	file  *store.File
	words *words.Words
	today assess.Date
}

// Read reads a table and works out what it would change. Texts that were written
// beside another answer may stay if keep is set.
func Read(file *store.File, c compose.Composer, path string, keep bool) (*In, error) {
	f, err := store.OpenInput(path)
	if cause, ok := errors.AsType[*fs.PathError](err); ok {
		return nil, fmt.Errorf("%s: %w", path, cause.Err)
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ReadFrom(file, c, path, f, keep)
}

// ReadFrom is Read for a table that somebody sent. Its ending counts of the path.
func ReadFrom(file *store.File, c compose.Composer, path string, table io.Reader, keep bool) (*In, error) {
	s := Out{File: file, Composer: c}.source()
	sheets, err := tables.Read(table, filepath.Ext(path), s.Terms)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return &In{Reading: exchange.Read(s, sheets, keep), Path: path, file: file, words: c.Words, today: c.Today}, nil
}

// mostFaults is how many are said: who has more has made the same mistake again.
const mostFaults = 20

// Fault says everything that is wrong with the table, one place a line with the way
// out; nil where there is nothing.
func (in *In) Fault() error {
	if len(in.Faults) == 0 {
		return nil
	}
	return usage.Advise(errors.Join(in.Wrong()...), "table_with_faults")
}

// Wrong lists what is wrong with the table, each place with the way out.
func (in *In) Wrong() (lines []error) {
	for _, f := range in.Faults[:min(len(in.Faults), mostFaults)] {
		cause, way := in.words.Explain(in.worded(f))
		way = cmp.Or(in.Ways[codeOf(f.Err)], way, in.words.Transfer.PutRight)
		name := filepath.Base(in.Path)
		switch {
		case f.Line == 0:
			lines = append(lines, fault.New("table_fault", "table", name, "cause", cause, "way", way))
		case f.Sheet == "":
			lines = append(lines, fault.New("table_row", "table", name, "row", f.Line, "column", f.Column, "cause", cause, "way", way))
		default:
			lines = append(lines, fault.New("table_cell", "table", name, "sheet", f.Sheet, "row", f.Line, "column", f.Column, "cause", cause, "way", way))
		}
	}
	if len(in.Faults) > mostFaults {
		lines = append(lines, fault.New("and_more"))
	}
	return lines
}

// Carried is the code in Ways of texts that were written beside another answer.
const Carried = "carried"

func codeOf(err error) string {
	if _, ok := errors.AsType[*exchange.CarriedError](err); ok {
		return Carried
	}
	if f, ok := errors.AsType[*fault.Error](err); ok {
		return f.Code
	}
	return ""
}

// MayKeep reports whether all that is wrong are texts that were written beside another
// answer: somebody who has read them can keep them.
func (in *In) MayKeep() bool {
	return len(in.Faults) > 0 && !slices.ContainsFunc(in.Faults, func(f exchange.Fault) bool { return codeOf(f.Err) != Carried })
}

// worded returns a fault's error with words for what package exchange has none for.
func (in *In) worded(f exchange.Fault) error {
	c, ok := errors.AsType[*exchange.CarriedError](f.Err)
	if !ok {
		return f.Err
	}
	ref, _ := in.file.About.Pack.Find(c.Question)
	talk := in.words.Talk()
	return usage.Advise(fault.New("texts_of_another_answer", "number", ref.Number,
		"answer", talk.SaidAnswer(&in.file.About.Pack, c.Value), "texts", talk.Carried(c.Carried)), "texts_in_row")
}

// Said says row by row what the table would change.
func (in *In) Said() (lines []string) {
	w := in.words.Transfer
	own := []string{in.words.Tables.ScoresSheet, in.words.Tables.AboutSheet}
	for _, sheet := range in.Unread {
		if sheet != "" && !slices.Contains(own, sheet) {
			lines = append(lines, words.Fill(w.NotRead, "sheet", sheet))
		}
	}
	for _, c := range in.Changes {
		number, short := in.named(c.Question)
		text := w.Change
		switch {
		case c.Default:
			text = w.ChangeBack
		case c.From == "":
			text = w.ChangeNew
		case c.To == "":
			text = w.ChangeGone
		}
		if c.Of.IsDay() {
			c.From, c.To = in.words.Report.DateText(assess.Date(c.From)), in.words.Report.DateText(assess.Date(c.To))
		}
		lines = append(lines, words.Fill(text, "row", c.Line, "number", number, "short", short, "column", c.Column, "from", c.From, "to", c.To))
	}
	lines = append(lines, in.stays()...)
	lines = append(lines, in.oddDays()...)
	lines = append(lines, in.missing()...)
	if in.Newer > 0 {
		lines = append(lines, words.Fill(w.Newer.For(in.Newer), "rows", in.Newer))
	}
	return lines
}

// stays says of each emptied cell that nothing is taken away.
func (in *In) stays() (lines []string) {
	for _, c := range in.Stays {
		number, short := in.named(c.Question)
		if c.Of.IsDay() {
			c.From = in.words.Report.DateText(assess.Date(c.From))
		}
		lines = append(lines, words.Fill(in.words.Transfer.Stays, "row", c.Line, "number", number, "short", short, "column", c.Column, "from", c.From))
	}
	return lines
}

// missing says how many rows somebody took out of the table.
func (in *In) missing() (lines []string) {
	if n := in.Missing[exchange.Plan]; n > 0 {
		lines = append(lines, words.Fill(in.words.Transfer.RowsOfPlan.For(n), "rows", n))
	}
	if n := in.Missing[exchange.Answers]; n > 0 {
		lines = append(lines, words.Fill(in.words.Transfer.RowsOfAnswers.For(n), "rows", n))
	}
	return lines
}

// named returns the number and the short name of a question, or the id and the words of
// an action that people added.
func (in *In) named(id string) (number, short string) {
	if ref, ok := in.file.About.Pack.Find(id); ok {
		return ref.Number, ref.Question.Short
	}
	own, _ := in.file.State.OwnAction(id)
	if set := in.file.State.Plan(id).What; set != nil && *set != "" {
		own.What = *set
	}
	return id, own.What
}

// oddDays says of each due day that has passed already, or is far away, that it may
// be a slip.
func (in *In) oddDays() (lines []string) {
	for _, c := range in.Changes {
		if c.Of == exchange.Due && !c.Default {
			if said := in.words.Talk().DoubtDue(assess.Date(c.To), in.today); said != "" {
				lines = append(lines, said)
			}
		}
	}
	return lines
}

// Record records the changes as one act.
func (in *In) Record() error { return in.file.Record(assess.Import{Acts: in.Acts}) }
