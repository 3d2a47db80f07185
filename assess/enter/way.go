package enter

import (
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// askWay refuses a key for how a room agreed that stands alone in a row, and says
// how it is written. Where it is also the letter of a level, nobody can say which of
// the two is meant behind the answer of a table: sheets have capitals, so that a
// capital is a level where the row has no hands.
func (l *List) askWay(line string) error {
	how := l.wayOf(line)
	if how == "" || l.At == "" || l.Agreed {
		return nil
	}
	here, _ := l.Pack.Find(l.At)
	value, level := l.Pack.ParseValue(line)
	if !level {
		return fault.New("way_needs_by", "number", here.Number, "typed", fault.Escape(line), "how", how)
	}
	table := l.Counted || l.Table != "" && line == strings.ToLower(line)
	if !l.Answered || !table {
		return nil
	}
	next, follows := l.Next()
	if !follows {
		return fault.New("way_needs_by", "number", here.Number, "typed", fault.Escape(line), "how", how)
	}
	return fault.New("way_or_answer", "number", here.Number, "typed", fault.Escape(line), "how", how,
		"next", next.Number, "sign", l.Pack.Sign(value))
}

// wayOf returns how a room agreed by its key, "" for what is none.
func (l *List) wayOf(line string) string {
	for key, how := range l.Ways {
		if strings.EqualFold(line, key) {
			return how
		}
	}
	if l.Ways != nil {
		return ""
	}
	for _, how := range []string{assess.Consensus, assess.Majority, assess.Outside} {
		if strings.EqualFold(line, how[:1]) {
			return how
		}
	}
	return ""
}
