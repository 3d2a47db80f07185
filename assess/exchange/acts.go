package exchange

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// answer makes the answer that a row gives, through the checks of the commands.
func (r *reader) answer(row row, edited map[Column]string) {
	p := &r.About.Pack
	a, answered := r.State.Answer(row.key.Row)
	a.Question, a.Redacted = row.key.Row, false
	if label, ok := edited[Level]; ok {
		switch value, known := r.Terms.value(p, label); {
		case label == "":
			r.fault(row, Level, fault.New("answer_emptied"))
			return
		case !known:
			r.fault(row, Level, fault.New("no_answer_of_scale", "typed", fault.Escape(short(label)), "levels", strings.Join(r.Terms.Levels(p), ", ")))
			return
		default:
			edited[Level] = r.Terms.label(p, value)
			a.Value = value
		}
	} else if !answered {
		for _, c := range editable[Answers] {
			if _, ok := edited[c]; ok {
				r.fault(row, c, fault.New("text_without_answer"))
				return
			}
		}
	}
	if text := edited[Reason]; text != "" && a.Value != assess.NA {
		r.fault(row, Reason, fault.New("reason_beside_level"))
		return
	}
	for c, to := range map[Column]*string{Note: &a.Note, Evidence: &a.Evidence, Reason: &a.Reason, Support: &a.Support} {
		if text, ok := edited[c]; ok {
			*to = text
		}
	}
	if a.Value != assess.NA && a.Reason != "" {
		a.Reason, edited[Reason] = "", ""
	}
	if err := assess.CheckNew(p, a); err != nil {
		r.fault(row, Level, err)
		return
	}
	after := r.then.Then(a)
	if c, ok := assess.CarriedOver(r.State, &after, a.Question); ok && !r.keep {
		r.fault(row, Level, &CarriedError{Question: a.Question, Carried: c})
		return
	}
	r.take(row, edited, a, false, editable[Answers]...)
}

// A CarriedError says which texts of another answer would stay.
type CarriedError struct {
	Question string
	assess.Carried
}

// Error names them, for developers.
func (e *CarriedError) Error() string { return "texts of another answer would stay" }

// take adds an act, with what it changes in words in some columns. With back set,
// texts of the pack are shown in place of emptied ones.
func (r *reader) take(row row, edited map[Column]string, act assess.Act, back bool, of ...Column) {
	r.then = r.then.Then(act)
	r.reading.Acts = append(r.reading.Acts, act)
	after := map[Column]string{}
	if back {
		for _, then := range r.at(row.key.What, r.then, row.key.Private).Rows {
			if then.id == row.key.Row {
				after = then.Cells
			}
		}
	}
	for _, c := range of {
		text, ok := edited[c]
		if !ok {
			continue
		}
		if text != "" {
			delete(after, c)
		}
		r.change(row, c, row.now.Cells[c], text, after[c])
	}
}
