package assess

import (
	"crypto/sha256"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess/fault"
)

// NextID returns the id of the round that follows the assessment with the id last:
// whoever makes the same round from the same file makes the same assessment, whose
// copies can be merged.
func NextID(last, round string) string {
	sum := sha256.Sum256([]byte("safeguard next round\n" + last + "\n" + round))
	return NewID([idDigits / 2]byte(sum[:]))
}

// NextRound returns the label of the round that follows one, on a day: the next year,
// or the present one where a year was left out. It is "" where the last one is no
// year.
func NextRound(last string, today Date) string {
	year, err := strconv.Atoi(last)
	if err != nil || len(last) != 4 {
		return ""
	}
	if now, err := strconv.Atoi(string(today)[:4]); err == nil {
		year = max(year+1, now)
	}
	return strconv.Itoa(year)
}

// KnowsRound reports whether a label is that of a round that came before this one, as far
// as the file tells: the one before, and those in which an action was open that goes on.
func (s *State) KnowsRound(label string) bool {
	e := s.earlier
	return e != nil && (strings.EqualFold(e.Label(), label) ||
		slices.ContainsFunc(e.Plan, func(a PastAction) bool { return a.Round != "" && strings.EqualFold(a.Round, label) }))
}

// CheckNext reports why next cannot be the round after last.
func CheckNext(last, next *Assessment) error {
	switch {
	case last.Pack.ID != next.Pack.ID:
		return fault.New("round_of_other_pack", "then", last.Pack.ID, "now", next.Pack.ID)
	case last.Created > next.Created:
		return fault.New("round_later", "begun", last.Created, "other", next.Created)
	case strings.EqualFold(last.Round, next.Round):
		return fault.New("round_has_label", "round", fault.Escape(last.Round))
	}
	return nil
}
