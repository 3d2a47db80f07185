package paper

import (
	"strconv"

	"safeguard/report"
)

// Hint returns what whoever prints the sheets for so many people has to know,
// or "".
func (s Sheets) Hint(w Words, people int) string {
	switch {
	case s.Cards != nil:
		return report.Fill(w.HintCards, "sets", strconv.Itoa(s.Cards.Rounds*SetsOfRound), "cards", strconv.Itoa(len(s.Cards.Cards)))
	case s.Worksheet != nil && people > 1:
		return report.Fill(w.HintCopies, "people", strconv.Itoa(people))
	case s.Guide != nil && s.Guide.Short:
		return w.HintOver
	}
	return ""
}
