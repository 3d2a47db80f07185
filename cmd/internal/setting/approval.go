package setting

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/usage"
	"safeguard/report"
)

// longestRole leaves room for everything else at the foot of a page.
const longestRole = 200

// An Approving is what somebody says of an approval: who gave it, on which day, "" for
// today, what was decided, and what was asked and left undecided or refused.
type Approving struct {
	Role, On  string
	Decisions []string
	Left      []string
	Refused   []string
}

// Act returns the approval to record. What stood at the end of its day is approved.
func (a Approving) Act(file *store.File, today assess.Date) (assess.Approval, error) {
	role, on, n := assess.CleanText(a.Role), today, len(file.State.Events())
	if role == "" {
		return assess.Approval{}, usage.Fault("no_role")
	}
	if utf8.RuneCountInString(role) > longestRole {
		return assess.Approval{}, usage.Fault("long_role", "letters", longestRole)
	}
	if a.On != "" {
		day, err := assess.ReadDate(a.On)
		if err != nil {
			return assess.Approval{}, usage.Wrong(fmt.Errorf("--on: %w", err))
		}
		if day > on {
			return assess.Approval{}, usage.Fault("approval_to_come", "day", day)
		}
		on, n = day, file.State.RecordedBy(file.About.Created, day, today)
	}
	if begun := file.State.Begun(file.About.Created); on < begun {
		return assess.Approval{}, usage.Fault("approval_before_begun", "file", file.Path, "day", on, "begun", begun)
	}
	if n == 0 {
		return assess.Approval{}, usage.Fault("nothing_recorded_by", "file", file.Path, "day", on)
	}
	act := assess.Approve(&file.About.Pack, &file.State, n, role, on, CleanTexts(a.Decisions))
	act.Left, act.Refused = a.Left, a.Refused
	return act, nil
}

// IsApproved reports whether an approval is the one that stands already: what was sent
// or typed twice is recorded once.
func IsApproved(s *assess.State, a assess.Approval) bool {
	now, ok := s.Approval()
	return ok && now.Role == a.Role && now.On == a.On && now.Fingerprint == a.Fingerprint && slices.Equal(now.Decisions, a.Decisions)
}

// Approved names what a board has to know of its approval on a day: the actions whose
// days stay proposed, and those that were agreed for a day that had passed already.
func Approved(r *assess.Result, on assess.Date) (kept, passed string) {
	var late []string
	for _, action := range r.Plan {
		if action.Day == assess.DayAgreed && action.Due < on {
			late = append(late, report.ActionName(action))
		}
	}
	return strings.Join(assess.NumbersKept(r.Plan), ", "), strings.Join(late, ", ")
}
