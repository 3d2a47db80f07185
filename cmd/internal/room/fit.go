package room

import (
	"fmt"
	"slices"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// What to do where the time is too short: only what fits, or everything.
const (
	fitOnly = "1"
	fitAll  = "2"
)

// schedule is how the time of a sitting would be spent from a moment on.
func (t Room) schedule(w *workshop.Walk, now time.Time) workshop.Schedule {
	minutes := 0
	if !w.End.IsZero() {
		minutes = max(1, int(w.End.Sub(w.Planned)/time.Minute))
	}
	return workshop.NewSchedule(w.Skipped(), workshop.PeopleOf(w.Session), minutes)
}

// fitPage says that the time is too short for all questions, and asks what to do.
func (t Room) fitPage(w *workshop.Walk) talk.Page {
	words, s := t.Words.Room, t.schedule(w, t.Now())
	today := workshop.Schedule{Sittings: s.Sittings[:1]}.Questions()
	chosen := len(w.Skipped())
	pairs := []string{
		"minutes", fmt.Sprint(w.Minutes), "today", fmt.Sprint(len(today)), "chosen", fmt.Sprint(chosen),
		"left", fmt.Sprint(len(s.Left)), "kept", fmt.Sprint(chosen - len(s.Left)), "least", fmt.Sprint(s.Least),
		"people", fmt.Sprint(workshop.PeopleOf(w.Session)), "days", fmt.Sprint(len(s.Sittings)),
		"all", fmt.Sprint(workshop.SittingsFor(w.Skipped(), workshop.PeopleOf(w.Session), w.Minutes)),
	}
	say := func(text string) string { return report.FillHoles(text, pairs...) }
	page := talk.Page{Title: words.FitTitle, Moves: []talk.Move{{Do: talk.Back}, {Do: talk.Change, Label: words.FitTime}}}
	if s.Over {
		page.Blocks = []talk.Block{{Role: talk.Warning, Text: []string{say(words.FitOver)}}}
		page.Fields = []talk.Field{{Name: talk.FieldAnswer, Label: words.FitGoOn, Ask: words.FitGoOn, Preset: fitAll,
			Options: []talk.Option{{Value: fitAll, Key: fitAll, Label: words.FitGoOn}}}}
		return page
	}
	page.Blocks = []talk.Block{{Role: talk.Warning, Text: []string{say(words.FitSaid)}}}
	f := talk.Field{Name: talk.FieldAnswer, Label: words.FitAsk, Ask: words.FitAsk, Listed: true, Preset: fitOnly}
	if len(s.Left) > 0 {
		only := say(words.FitOnly)
		switch {
		case len(s.Sittings) > 1:
			only = say(words.FitOnlyDays)
		case !assess.AnyMustHave(w.Skipped()):
			only = say(words.FitOnlyAny)
		}
		f.Options = append(f.Options, talk.Option{Value: fitOnly, Key: fitOnly, Label: only})
	}
	f.Options = append(f.Options, talk.Option{Value: fitAll, Key: fitAll, Label: say(words.FitAll)})
	page.Fields = []talk.Field{f}
	return page
}

// takeFit takes what to do where the time is too short; an empty line leaves out
// what does not fit.
func (t Room) takeFit(s assess.State, w *workshop.Walk, at Place, f talk.Form) outcome {
	typed := assess.CleanText(f.Values[talk.FieldAnswer])
	plan := t.schedule(w, t.Now())
	asked := t.fitPage(w).Fields[0]
	if typed == "" {
		typed = asked.Options[0].Value
	}
	if !slices.ContainsFunc(asked.Options, func(o talk.Option) bool { return o.Value == typed }) {
		return talk.Reject(at, talk.FieldAnswer, report.FillHoles(t.Words.Room.FitUnknown, "typed", report.Shorten(typed, 20)))
	}
	session := assess.Session{
		Date: assess.DateOf(t.Now()), Table: w.Table, Changes: []string{assess.ChangesQuestions},
		Checklist: w.Checklist, Route: w.Session.Route, Silent: w.Silent, PlannedFor: w.PlannedFor, Left: w.Session.Left,
	}
	if typed == fitOnly {
		for _, ref := range plan.Left {
			session.Left = append(session.Left[:len(session.Left):len(session.Left)], ref.Question.ID)
		}
	}
	next := t.afterOpening(s.Then(session))
	next.Acts = append([]assess.Act{session}, next.Acts...)
	return next
}
