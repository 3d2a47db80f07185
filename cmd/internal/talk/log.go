package talk

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// Entry is a line of the history: its number, when, by whom and what. A day that cannot
// be right is marked once.
func Entry(w *Words, p *assess.Pack, all []assess.Event, e assess.Event) string {
	said := Describe(w, p, all, e.Act)
	line := fmt.Sprintf("%4d  %-24s  %-4s %s", e.Seq, w.Report.PlainMoment(e.Time), e.By, said)
	day := assess.DateOf(e.Time)
	if strings.HasSuffix(said, w.Report.Marked(day, "")) {
		return line
	}
	return w.Report.Marked(day, line)
}

// Describe says in one line what an act recorded, without its texts; of those only what
// an action that people added is, which has no other name: all are the events among which
// it is.
func Describe(w *Words, p *assess.Pack, all []assess.Event, act assess.Act) string {
	l := w.Log
	question := func(id string) string { return w.ActionName(p, all, id) }
	switch a := act.(type) {
	case assess.Answer:
		texts := fieldNames(l, a.Note != "", a.Evidence != "", a.Reason != "", a.Support != "")
		return question(a.Question) + ": " + AnswerWord(w.Question, p, a.Value) + texts
	case assess.ProfileAnswer:
		return a.Profile + ": " + l.profile(a)
	case assess.PlanEntry:
		return report.FillHoles(l.Plan, "question", question(a.Question))
	case assess.ActionStatus:
		return report.FillHoles(l.Status.of(a.Status), "action", question(a.Action), "date", w.Report.DateText(a.On))
	case assess.OwnAction:
		return report.FillHoles(l.Action, "action", ownName(w, a))
	case assess.Holder:
		return l.Holder
	case assess.Undo:
		return report.FillHoles(l.Undo, "event", fmt.Sprint(a.Of))
	case assess.Approval:
		return report.FillHoles(l.Approve, "role", a.Role, "date", w.Report.DateText(a.On))
	case assess.Lapsed:
		return report.FillHoles(l.Lapsed, "role", a.Role, "date", w.Report.DateText(a.On), "version", fmt.Sprint(a.Version))
	case assess.Redaction:
		if a.Question == assess.FewPeople {
			return report.FillHoles(l.RedactNumbers.For(a.Texts), "texts", fmt.Sprint(a.Texts))
		}
		name := w.RemovableWord(a.Question)
		if a.Earlier {
			return report.FillHoles(l.Redact.For(a.Texts), "question", a.Question, "texts", fmt.Sprint(a.Texts))
		}
		if !slices.Contains(assess.Removable, a.Question) {
			name = question(a.Question)
		}
		return report.FillHoles(l.Redact.For(a.Texts), "question", name, "texts", fmt.Sprint(a.Texts))
	case assess.Import:
		if len(a.Acts) > 0 && len(a.Acts) <= MostNamed {
			return Together(a, func(act assess.Act) string { return Describe(w, p, all, act) })
		}
		return report.FillHoles(l.Import.For(len(a.Acts)), "count", fmt.Sprint(len(a.Acts)))
	case assess.Merge:
		return l.Merge
	case assess.Earlier:
		return report.FillHoles(l.RoundBefore, "round", a.Label())
	case assess.Format:
		return report.FillHoles(l.Format, "version", fmt.Sprint(a.Version))
	case assess.Detail:
		return report.FillHoles(l.Detail, "detail", w.DetailWord(a.Of))
	case assess.Participants:
		return l.Participants
	}
	return describeRoom(l, question, act)
}

// ActionName names a question with its number, and an action that people added by its
// first words, as they are among all events.
func (w *Words) ActionName(p *assess.Pack, all []assess.Event, id string) string {
	if r, ok := p.Find(id); ok {
		return r.Number + " " + r.Question.Short
	}
	if !assess.IsOwnAction(id) {
		return id
	}
	for _, e := range slices.Backward(all) {
		for _, act := range carriedOr(e.Act) {
			if own, ok := act.(assess.OwnAction); ok && own.ID == id {
				return ownName(w, own)
			}
		}
	}
	return w.Report.OwnAction
}

// carriedOr returns the parts of an act, or what it carries of the round before.
func carriedOr(act assess.Act) (acts []assess.Act) {
	e, ok := act.(assess.Earlier)
	if !ok {
		return assess.Parts(act)
	}
	for _, past := range e.Acts {
		acts = append(acts, past.Act)
	}
	return acts
}

func ownName(w *Words, own assess.OwnAction) string {
	if own.What == "" { // it was removed
		return w.Report.OwnAction
	}
	return report.ActionName(assess.Action{What: own.What})
}

// DetailWord returns the word for one of assess.DetailNames.
func (w *Words) DetailWord(detail string) string {
	l := w.Log
	return label(detail, assess.DetailNames, []string{l.Organisation, l.Round, l.Language, l.Contacts})
}

// RemovableWord returns the word for one of assess.Removable.
func (w *Words) RemovableWord(what string) string {
	l := w.Log
	return label(what, assess.Removable, []string{
		l.Decisions, l.Role, l.Place, l.Initials, l.Holders, l.FewPeople, l.Organisation, l.Round, l.Contacts,
	})
}

// describeRoom is Describe for what a workshop records.
func describeRoom(l *LogWords, question func(string) string, act assess.Act) string {
	switch a := act.(type) {
	case assess.Session:
		switch { // without its number, which beside those of other entries may tell of few people
		case len(a.Changes) == 0:
			return l.Begun
		case slices.Contains(a.Changes, assess.ChangesPeople):
			return l.PeopleChanged
		}
		return l.SittingChanged
	case assess.Count:
		text := l.Before
		if a.Moment == assess.After {
			text = l.After
		}
		hands := assess.Sum(a.Hands)
		return report.FillHoles(text.For(hands), "question", question(a.Question), "table", a.Table, "hands", fmt.Sprint(hands))
	case assess.Talk:
		if a.Next == string(workshop.Agree) {
			return report.FillHoles(l.Shown, "question", question(a.Question))
		}
		return report.FillHoles(l.Agreed, "question", question(a.Question))
	case assess.Hands: // without its number, since it is not known here how many people there were
		if a.Next != string(workshop.Agree) && a.Next != "" || a.How != "" {
			return report.FillHoles(l.Agreed, "question", question(a.Question))
		}
		return report.FillHoles(l.Shown, "question", question(a.Question))
	case assess.Parked:
		return report.FillHoles(l.Parked, "question", question(a.Question))
	case assess.Moved:
		if a.Question == "" {
			return l.MovedEnd
		}
		return report.FillHoles(l.Moved, "question", question(a.Question))
	}
	return act.Kind()
}

func fieldNames(l *LogWords, note, evidence, reason, support bool) string {
	var names []string
	for _, f := range []struct {
		has  bool
		name string
	}{{note, l.Note}, {evidence, l.Evidence}, {reason, l.Reason}, {support, l.Support}} {
		if f.has {
			names = append(names, f.name)
		}
	}
	if names == nil {
		return ""
	}
	return " (" + strings.Join(names, ", ") + ")"
}

// profile says what a profile question was answered.
func (l *LogWords) profile(a assess.ProfileAnswer) string {
	if a.Open {
		return l.Open
	}
	return l.yesNo(a.Yes)
}

func (l *LogWords) yesNo(yes bool) string {
	if yes {
		return l.Yes
	}
	return l.No
}

// AnswerWord returns an answer's value as people say it.
func AnswerWord(w *report.QuestionWords, p *assess.Pack, value string) string {
	switch value {
	case assess.Unsure:
		return w.Unsure
	case assess.NA:
		return w.NA
	}
	l, _ := p.Level(value)
	return l.Label
}

// RangeText writes two numbers, or one where they are the same.
func RangeText(low, high int) string {
	if low == high {
		return fmt.Sprint(low)
	}
	return fmt.Sprintf("%d–%d", low, high)
}

// MostNamed is how many acts of an Import are named one by one; of more it is only said
// how many there are.
const MostNamed = 3

// Together says what each act of an Import is.
func Together(im assess.Import, say func(assess.Act) string) string {
	var said []string
	for _, act := range im.Acts {
		said = append(said, say(act))
	}
	return strings.Join(said, "; ")
}
