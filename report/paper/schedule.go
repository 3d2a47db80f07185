package paper

import (
	"fmt"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// A ScheduleText is a schedule in words.
type ScheduleText struct {
	Title string
	Notes []string // for whom, how long, what to leave out
	Rule  string   // how the time was counted
	From  string   // the heads of the columns
	What  string
	Rows  []ScheduleRow
}

// A ScheduleRow is one slot, or, in bold, the head or the end of a sitting. Pause
// says that it is a break or a meal.
type ScheduleRow struct {
	From    string
	What    string
	Minutes string
	Pause   bool
	Bold    bool
}

func (m builder) scheduleText(s workshop.Schedule, asked int) ScheduleText {
	w := m.w
	t := ScheduleText{
		Title: w.PlanTitle, From: w.PlanFrom, What: w.PlanWhat,
		Rule: report.Fill(m.withMustHaves(w.PlanRule, w.PlanRuleAny), "opening", number(workshop.OpeningMinutes+workshop.PracticeMinutes), "closing", number(workshop.EndMinutes+workshop.ClosingMinutes),
			"vote", number(workshop.VoteMinutes), "talk", number(workshop.TalkMinutes), "of", number(workshop.TalkOf), "must", number(workshop.MustHaveMinutes), "after", number(workshop.BreakAfter)),
	}
	t.Notes = append(t.Notes, report.Fill(w.PlanFor, "people", number(m.people()), "questions", strconv.Itoa(asked),
		"route", m.routeText(), "time", clock(s.Need)))
	if fit := m.fitText(s, asked); fit != "" {
		t.Notes = append(t.Notes, fit)
	}
	if m.Screen != "" {
		t.Notes = append(t.Notes, report.Fill(w.PlanScreen, "command", m.Screen))
	}
	for i, sitting := range s.Sittings {
		if len(s.Sittings) > 1 {
			head := report.Fill(w.PlanSitting, "n", strconv.Itoa(i+1), "of", strconv.Itoa(len(s.Sittings)))
			t.Rows = append(t.Rows, ScheduleRow{What: head, Bold: true})
		}
		for _, slot := range sitting.Slots {
			t.Rows = append(t.Rows, ScheduleRow{
				From: clock(slot.Start), What: m.slotText(slot),
				Minutes: report.Fill(w.PlanMinutes.For(slot.Minutes), "minutes", number(slot.Minutes)),
				Pause:   slot.Kind == workshop.SlotBreak || slot.Kind == workshop.SlotMeal,
			})
		}
		t.Rows = append(t.Rows, ScheduleRow{From: clock(sitting.Total), What: w.PlanEnd, Bold: true})
	}
	return t
}

// fitText says whether the time is enough, and what to do where it is not.
func (m builder) fitText(s workshop.Schedule, asked int) string {
	pairs := []string{
		"time", clock(m.Minutes), "need", clock(s.Need), "spare", number(m.Minutes - s.Total),
		"kept", strconv.Itoa(asked - len(s.Left)), "count", strconv.Itoa(len(s.Left)),
		"numbers", numbers(s.Left, ""), "sittings", strconv.Itoa(len(s.Sittings)),
		"must", clock(s.Total), "least", clock(s.Least),
	}
	switch {
	case m.Minutes == 0:
		return ""
	case s.Over:
		return report.Fill(m.w.PlanTooShort, pairs...)
	case len(s.Sittings) > 1:
		return report.Fill(m.w.PlanSittings, pairs...)
	case len(s.Left) > 0:
		return report.Fill(m.withMustHaves(m.w.PlanLeave, m.w.PlanLeaveAny), pairs...)
	}
	return report.Fill(m.w.PlanFits.For(m.Minutes-s.Total), pairs...)
}

func (m builder) routeText() string {
	switch m.Route {
	case workshop.RouteShort:
		return m.withMustHaves(m.w.RouteShort, m.w.RouteShortAny)
	case workshop.RouteMustHaves:
		return m.w.RouteMust
	}
	return m.w.RouteFull
}

func (m builder) slotText(s workshop.Slot) string {
	switch s.Kind {
	case workshop.SlotOpening:
		return m.w.PlanOpening
	case workshop.SlotPractice:
		return m.w.PlanPractice
	case workshop.SlotBreak:
		return m.w.PlanBreak
	case workshop.SlotMeal:
		return m.w.PlanMeal
	case workshop.SlotEnd:
		return m.w.PlanEndPages
	case workshop.SlotClosing:
		if m.Pack.NoOverall {
			return m.w.PlanClosingAny
		}
		return m.w.PlanClosing
	}
	first, last := s.Questions[0], s.Questions[len(s.Questions)-1]
	span := first.Number
	if last.Number != span {
		span += " – " + last.Number
	}
	return report.Fill(m.w.PlanPart, "number", listNumber(first.Ref), "title", first.Checklist.Title,
		"numbers", span, "count", strconv.Itoa(len(s.Questions)))
}

// listNumber returns the number of a question's checklist.
func listNumber(r assess.Ref) string {
	n, _, _ := strings.Cut(r.Number, ".")
	return n
}

// clock writes minutes as hours and minutes: 1:05.
func clock(minutes int) string { return fmt.Sprintf("%d:%02d", minutes/60, minutes%60) }

// number writes n, or nothing for 0.
func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
