package enter

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// A CodeError says why a typed code is none of the pack's sheets.
type CodeError struct{ cause *fault.Error }

// Error names the cause.
func (e *CodeError) Error() string { return e.cause.Error() }

// Fault returns the error as data.
func (e *CodeError) Fault() *fault.Error { return e.cause }

// CheckCode returns the table of a typed code, "" where it has none, or a CodeError:
// it is that of other questions, or one slip away from the pack's, or no code at all.
func CheckCode(p *assess.Pack, typed string) (table string, err error) {
	code, table, ok := assess.ReadSheetCode(typed)
	begin := assess.CheckCode(p)
	switch {
	case ok && assess.IsCodeOf(p, code, table):
		return table, nil
	case ok:
		return "", &CodeError{fault.New("code_of_other_questions", "begin", begin)}
	case assess.IsNearCode(p, typed):
		return "", &CodeError{fault.New("code_slip", "begin", begin)}
	}
	return "", &CodeError{fault.New("code_of_no_sheet", "typed", fault.Escape(shorten(typed)), "begin", begin)}
}

// Code returns what follows the word code at the beginning of a clean line.
func Code(line string) (typed string, ok bool) {
	word, rest := cutFunc(line, isEnd)
	return strings.TrimSpace(strings.TrimPrefix(strings.TrimSpace(rest), ":")), strings.EqualFold(word, "code")
}
