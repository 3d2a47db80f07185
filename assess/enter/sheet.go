package enter

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// parseSheet reads the letters of one personal sheet: a sign for every question
// of a checklist, in their order; "-" for one that gets no hand. ok is false for a
// line that is no sheet.
func parseSheet(p *assess.Pack, line string) (e Entry, ok bool, err error) {
	name, rest, _ := strings.Cut(line, " ")
	rest, ok = cutWord(rest, string(Personal))
	if !ok {
		return Entry{}, false, nil
	}
	for i := range p.Checklists {
		if p.Checklists[i].ID == strings.ToLower(name) || strconv.Itoa(i+1) == name {
			e.List = &p.Checklists[i]
		}
	}
	if e.List == nil {
		return Entry{}, true, fault.New("sheet_of_no_checklist", "typed", fault.Escape(shorten(name)), "count", len(p.Checklists))
	}
	e.Part = Personal
	for place, r := range []rune(strings.Join(strings.FieldsFunc(rest, unicode.IsSpace), "")) {
		value, known := p.ParseValue(string(r))
		if strings.ContainsRune("–—−", r) {
			value, known = assess.NA, true
		}
		if !known {
			return Entry{}, true, fault.New("sheet_letter", "place", place+1, "typed", fault.Escape(string(r)), "letters", signs(p))
		}
		if value == assess.NA {
			value = "" // there is no hand for it
		}
		e.Signs = append(e.Signs, value)
	}
	if got, want := len(e.Signs), len(e.List.Questions); got != want {
		return Entry{}, true, fault.New("sheet_length", "got", got, "want", want, "checklist", e.List.ID)
	}
	return e, true, nil
}

// signs lists what a personal sheet may hold.
func signs(p *assess.Pack) string {
	var list []string
	for i := range p.Scale {
		list = append(list, assess.Letter(i))
	}
	return strings.Join(append(list, "?", "-"), " ")
}

// Count returns the hands of personal sheets, by question, in the order of the
// pack. A question that nobody answered has none.
func Count(p *assess.Pack, sheets []Entry) []Entry {
	var out []Entry
	for _, ref := range p.Refs() {
		hands := make([]int, len(p.Scale)+1)
		for _, s := range sheets {
			if s.List.ID == ref.Checklist.ID {
				if i := handOf(p, s.Signs[placeOf(ref)]); i >= 0 {
					hands[i]++
				}
			}
		}
		if assess.Sum(hands) > 0 {
			out = append(out, Entry{Ref: ref, Part: Hands, Hands: hands, Silent: true})
		}
	}
	return out
}

// TakeSheets counts lines that are personal sheets of the table and says what they
// record.
func (l *List) TakeSheets(lines []string) ([]assess.Act, error) {
	var sheets []Entry
	for _, line := range lines {
		e, err := ParseLine(l.Pack, line)
		if err != nil {
			return nil, err
		}
		sheets = append(sheets, e)
	}
	var all []assess.Act
	for _, e := range Count(l.Pack, sheets) {
		acts, err := l.acts(e)
		if err != nil {
			return nil, err
		}
		all = append(all, acts...)
	}
	return all, nil
}

// ErrSheetsAgain says that sheets were counted before, and that the difference
// between the two counts would be what a few people answered.
var ErrSheetsAgain error = fault.New("sheets_counted_before")

// differsByFew reports whether the file would hold two counts of personal sheets that
// differ by few people: what is taken back stays in its history.
func (l *List) differsByFew(c assess.Count) bool {
	for _, e := range l.State.Events() {
		acts := []assess.Act{e.Act}
		if list, ok := e.Act.(assess.Import); ok {
			acts = list.Acts
		}
		for _, act := range acts {
			before, ok := act.(assess.Count)
			if !ok || !before.Silent || before.Question != c.Question || before.Table != c.Table || slices.Equal(before.Hands, c.Hands) {
				continue
			}
			if more := assess.Sum(c.Hands) - assess.Sum(before.Hands); max(more, -more) < assess.SmallGroup {
				return true
			}
		}
	}
	return false
}

// handOf returns the place of an answer among hands, -1 for none.
func handOf(p *assess.Pack, value string) int {
	if value == assess.Unsure {
		return len(p.Scale)
	}
	_, i := p.Level(value)
	return i
}

// placeOf returns the place of a question in its checklist.
func placeOf(ref assess.Ref) int {
	for i := range ref.Checklist.Questions {
		if ref.Checklist.Questions[i].ID == ref.Question.ID {
			return i
		}
	}
	return -1
}
