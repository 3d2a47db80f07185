package words

import (
	"fmt"
	"io/fs"
	"strings"
	"time"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/report"
)

// Explain words an error: its one line, and its way out or "". What is no fault,
// as what cobra says of a command line, stays as it is.
func (w *Words) Explain(err error) (text, hint string) {
	switch e := err.(type) {
	case *fault.Error:
		return w.sentence(e)
	case interface{ Fault() *fault.Error }:
		return w.sentence(e.Fault())
	case interface{ Advice() *fault.Error }:
		text, _ = w.wrapped(err)
		return text, w.fill(w.Hints, e.Advice())
	case interface{ Hint() string }: // of what is said in English only
		text, _ = w.wrapped(err)
		return text, e.Hint()
	case *fs.PathError:
		text, hint = w.Explain(e.Err)
		return e.Path + ": " + text, hint
	}
	if c := causeOf(err); c != nil {
		return w.sentence(c)
	}
	return w.wrapped(err)
}

// Text words an error in one line.
func (w *Words) Text(err error) string {
	text, _ := w.Explain(err)
	return text
}

// sentence words a fault. The way out of its cause is nearer than its own.
func (w *Words) sentence(f *fault.Error) (text, hint string) {
	if cause := f.Unwrap(); cause != nil {
		_, hint = w.Explain(cause)
	}
	if hint == "" {
		hint = w.fill(w.Hints, &fault.Error{Code: hintOf(f.Code), Values: f.Values})
	}
	return w.fill(w.Faults, f), hint
}

// fill puts the values of a fault into its text in a section.
func (w *Words) fill(section map[string]string, f *fault.Error) string {
	pairs := make([]string, len(f.Values))
	for i, v := range f.Values {
		switch v := v.(type) {
		case error:
			pairs[i] = w.Text(v)
		case assess.Date:
			pairs[i] = w.Report.PlainDate(v)
		case time.Time:
			pairs[i] = w.Report.MomentText(v)
		default:
			pairs[i] = fmt.Sprint(v)
		}
	}
	return report.FillHoles(section[f.Code], pairs...)
}

// wrapped words what an error puts its own text around.
func (w *Words) wrapped(err error) (text, hint string) {
	text = err.Error()
	var causes []error
	switch e := err.(type) {
	case interface{ Unwrap() error }:
		causes = []error{e.Unwrap()}
	case interface{ Unwrap() []error }:
		causes = e.Unwrap()
	}
	for _, cause := range causes {
		if cause == nil {
			continue
		}
		said, way := w.Explain(cause)
		if hint == "" {
			hint = way
		}
		before, after, _ := strings.Cut(text, cause.Error())
		text = strings.TrimSuffix(before, beginning(said, before)) + said + after
	}
	return text, hint
}

// beginning returns the name of a file that a text and what is before it both
// begin with.
func beginning(said, before string) string {
	if before != "" && strings.HasSuffix(before, ": ") && strings.HasPrefix(said, before) {
		return before
	}
	return ""
}
