package room

import (
	"fmt"
	"slices"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// fieldSame asks whether the people are those of the day before.
const fieldSame = "same"

// goesOn reports whether the last workshop is the one that is wanted now, and not
// all of it is done unless it is of today.
func (t Room) goesOn(s assess.State) bool {
	w, o := t.Walk(s), t.Setting
	voices := len(o.Voices) == 0 || slices.Equal(w.Voices, o.Voices)
	same := w.Checklist == o.Checklist && w.Session.Route == o.Route && w.Silent == o.Silent && voices
	return w.Held && !o.Anew && (!o.Given || same)
}

// today reports whether the last sitting is of today.
func (t Room) today(w *workshop.Walk) bool { return w.Date == assess.DateOf(t.Now()) }

// resume goes on with the last workshop: where its opening stopped, on another day
// with who is here, else where the room is.
func (t Room) resume(s assess.State) outcome {
	w := t.Walk(s)
	switch {
	case w.Table == "": // version 1 knew no tables, and not how many people are here
		session := w.Session
		session.Date, session.Table, session.People, session.Next = assess.DateOf(t.Now()), t.proposedTable(s), nil, openPeople
		return outcome{Acts: []assess.Act{session}, Next: Place{Step: Opens, Begun: true}}
	case w.Next != "":
		out := outcome{Next: Place{Step: Opens, Begun: true}}
		if !t.today(&w) {
			next := w.Next // what was planned was for another day
			if slices.Index(openSteps, next) > slices.Index(openSteps, openTime) {
				next = openTime
			}
			out.Acts = []assess.Act{assess.Session{
				Date: assess.DateOf(t.Now()), Table: w.Table, Next: next, Changes: []string{assess.ChangesDay},
			}}
		}
		return out
	case !t.today(&w) && w.Left > 0:
		return outcome{Next: Place{Step: NewDay, Begun: true}}
	}
	return t.afterOpening(s)
}

// dayPage asks on another day whether the people are the same, and for the time.
func (t Room) dayPage(s assess.State) talk.Page {
	words, w := t.Words.Room, t.Walk(s)
	at := ""
	if open := w.Skipped(); len(open) > 0 { // behind the end it goes on with the first of them
		at = open[0].Number
	}
	if !w.AtEnd() {
		at = w.Ref().Number
	}
	left := report.FillHoles(words.DayLeft.For(w.Left), "day", t.Words.Report.DateText(w.Date), "number", at, "left", fmt.Sprint(w.Left))
	a := t.Words.Audit
	return talk.Page{
		Title: words.DayTitle, Moves: []talk.Move{{Do: talk.Back}},
		Blocks: []talk.Block{talk.TextBlock(left), t.peopleBefore(&w)},
		Fields: []talk.Field{
			{Name: fieldSame, Label: words.DaySame, Ask: words.DaySame, Options: []talk.Option{
				{Value: a.YesKey, Key: a.YesKey, Label: a.Yes}, {Value: a.NoKey, Key: a.NoKey, Label: a.No},
			}},
			{Name: fieldTime, Label: words.AskTime, Ask: words.AskTime},
		},
	}
}

// peopleBefore lists the people of a sitting, as they were counted.
func (t Room) peopleBefore(w *workshop.Walk) talk.Block {
	b := talk.Block{Title: t.Words.Room.DayPeople}
	for _, p := range w.People {
		b.Items = append(b.Items, t.presence(p))
	}
	return b
}

// dayNote says how many of the questions that are left fit into today's time, where
// not all of them do.
func (t Room) dayNote(s assess.State) string {
	w := t.Walk(s)
	sitting := w.Plan()
	plan := workshop.Schedule{Sittings: []workshop.Sitting{sitting}}.Questions()
	switch {
	case w.End.IsZero(), len(plan) == 0:
		return ""
	case sitting.Total > w.Minutes:
		return report.FillHoles(t.Words.Room.FitOver, "minutes", fmt.Sprint(w.Minutes), "least", fmt.Sprint(sitting.Total))
	case len(plan) >= w.Left:
		return ""
	}
	return report.FillHoles(t.Words.Room.DayFits.For(len(plan)), "today", fmt.Sprint(len(plan)), "left", fmt.Sprint(w.Left), "minutes", fmt.Sprint(w.Minutes))
}

// takeDay begins another day of the workshop under way. Everything that is not
// asked stays.
func (t Room) takeDay(s assess.State, at Place, f talk.Form) outcome {
	if f.Do == talk.Back {
		return talk.Stay(at, t.Words.Room.BackNothing)
	}
	w, out := t.Walk(s), outcome{Next: at, Wrong: map[string]string{}}
	session := assess.Session{Date: assess.DateOf(t.Now()), Table: w.Table, Changes: []string{assess.ChangesDay}}
	same, given := f.Values[fieldSame]
	yes, ok := t.Words.ReadYes(assess.CleanText(same))
	if given && !ok && assess.CleanText(same) != "" {
		out.Wrong[fieldSame] = report.FillHoles(t.Words.Room.AboutUnknown, "typed", report.Shorten(same, 20))
	}
	_, timed := f.Values[fieldTime]
	t.takeTime(f, &session, &out)
	if len(out.Wrong) > 0 || !given || !timed {
		return out
	}
	if ok && !yes {
		session.Next = openPeople
		out.Acts, out.Next = []assess.Act{session}, Place{Step: Opens, Begun: true}
		return out
	}
	next := t.afterOpening(s.Then(session))
	next.Acts = append([]assess.Act{session}, next.Acts...)
	next.Note = t.dayNote(s.Then(session))
	return next
}
