package paper

import (
	"strconv"

	"safeguard/report"
)

// Hint returns what a person who prints the sheets for so many people has to
// know, or "".
func (s Sheets) Hint(w Words, people int) string {
	switch {
	case s.Cards != nil:
		return report.Fill(w.HintCards, "sets", strconv.Itoa(s.Cards.Copies*SetsPerCopy), "cards", strconv.Itoa(len(s.Cards.Cards)))
	case s.Worksheet != nil && people > 1:
		return report.Fill(w.HintCopies, "people", strconv.Itoa(people))
	case s.Guide != nil && s.Guide.TooShort:
		return w.HintOver
	}
	return ""
}
