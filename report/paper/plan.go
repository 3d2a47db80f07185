package paper

import (
	"fmt"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// A PlanText is a plan of the time in words.
type PlanText struct {
	Title string
	Lines []string // for whom, how long, what to leave out
	Rule  string   // how the time was counted
	From  string   // the heads of the columns
	What  string
	Rows  []PlanRow
}

// A PlanRow is one step, or the head or the end of a sitting. Pause says that
// nobody works in it.
type PlanRow struct {
	From    string
	What    string
	Minutes string
	Pause   bool
	Strong  bool
}

func (m maker) planText(p Plan, asked int) PlanText {
	w := m.w
	t := PlanText{
		Title: w.PlanTitle, From: w.PlanFrom, What: w.PlanWhat,
		Rule: report.Fill(w.PlanRule, "opening", number(OpeningMinutes), "closing", number(ClosingMinutes),
			"vote", number(VoteMinutes), "talk", number(TalkMinutes), "of", number(TalkOf), "must", number(MustHaveMinutes), "after", number(BreakAfter)),
	}
	t.Lines = append(t.Lines, report.Fill(w.PlanFor, "people", number(m.people()), "questions", strconv.Itoa(asked),
		"route", m.route(), "time", clock(p.Need)))
	if s := m.fit(p, asked); s != "" {
		t.Lines = append(t.Lines, s)
	}
	for i, sitting := range p.Sittings {
		if len(p.Sittings) > 1 {
			head := report.Fill(w.PlanSitting, "n", strconv.Itoa(i+1), "of", strconv.Itoa(len(p.Sittings)))
			t.Rows = append(t.Rows, PlanRow{What: head, Strong: true})
		}
		for _, step := range sitting.Steps {
			t.Rows = append(t.Rows, PlanRow{
				From: clock(step.Start), What: m.step(step),
				Minutes: report.Fill(w.PlanMinutes, "minutes", number(step.Minutes)),
				Pause:   step.Kind == Break || step.Kind == Meal,
			})
		}
		t.Rows = append(t.Rows, PlanRow{From: clock(sitting.Total), What: w.PlanEnd, Strong: true})
	}
	return t
}

// fit says whether there is time enough, and what to do where there is not.
func (m maker) fit(p Plan, asked int) string {
	pairs := []string{
		"time", clock(m.Minutes), "need", clock(p.Need), "spare", number(m.Minutes - p.Total),
		"kept", strconv.Itoa(asked - len(p.Left)), "count", strconv.Itoa(len(p.Left)),
		"numbers", numbers(p.Left, ""), "sittings", strconv.Itoa(len(p.Sittings)),
		"must", clock(p.Total), "least", clock(p.Least),
	}
	switch {
	case m.Minutes == 0:
		return ""
	case p.Over:
		return report.Fill(m.w.PlanTooShort, pairs...)
	case len(p.Sittings) > 1:
		return report.Fill(m.w.PlanSittings, pairs...)
	case len(p.Left) > 0:
		return report.Fill(m.w.PlanLeave, pairs...)
	}
	return report.Fill(m.w.PlanFits, pairs...)
}

func (m maker) route() string {
	switch m.Route {
	case Short:
		return m.w.RouteShort
	case MustHaves:
		return m.w.RouteMust
	}
	return m.w.RouteFull
}

func (m maker) step(s Step) string {
	switch s.Kind {
	case Opening:
		return m.w.PlanOpening
	case Break:
		return m.w.PlanBreak
	case Meal:
		return m.w.PlanMeal
	case Closing:
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
