package talk

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/report"
)

// SaidBy names the files that make a choice.
func (w *Words) SaidBy(ch merge.Choice) string {
	if len(ch.Names) == 0 {
		return w.Settle.Earlier
	}
	return strings.Join(ch.Names, ", ")
}

// ConflictTitle says what a difference is about, in short or in full.
func (w *Words) ConflictTitle(m *merge.Merged, c merge.Conflict, full bool) string {
	p := &m.About.Pack
	if c.Profile != "" {
		for _, q := range p.Profile {
			if full && q.ID == c.Profile {
				return q.Text
			}
		}
		return c.Profile
	}
	if slices.Contains(assess.DetailNames, c.Question) {
		return w.DetailWord(c.Question)
	}
	title := w.ActionName(p, m.Events, c.Question)
	switch act := c.Choices[0].Act.(type) {
	case assess.Participants:
		return w.Settle.Participants
	case assess.Session:
		return report.FillHoles(w.Settle.Room, "table", act.Table, "date", w.Report.DateText(act.Date))
	case assess.Count:
		text := w.Settle.Before
		if act.Moment == assess.After {
			text = w.Settle.After
		}
		return report.FillHoles(text, "question", title, "table", act.Table)
	case assess.ActionStatus:
		return report.FillHoles(w.Settle.Status, "question", title)
	case assess.OwnAction:
		return report.FillHoles(w.Settle.Action, "action", title)
	case assess.Holder:
		return report.FillHoles(w.Settle.Holder, "post", act.Post)
	}
	if c.Field != "" {
		return title + ", " + w.planField(c.Field)
	}
	if r, ok := p.Find(c.Question); full && ok {
		title = r.Number + "  " + r.Question.Text
	}
	return title
}

// planField returns the word of the report for a field of an action.
func (w *Words) planField(field string) string {
	r := w.Report
	return map[string]string{
		"what": r.ColumnWhat, "owner": r.FieldOwner, "due": r.FieldDue, "help": r.ColumnHelp, "proof": r.ColumnProof,
	}[field]
}

// ChoiceText says what a choice answers, with its texts behind it.
func (w *Words) ChoiceText(p *assess.Pack, ch merge.Choice) string {
	answer, texts := w.choice(p, ch.Act)
	return report.Joined("; ", answer, texts)
}

// left returns what is left of a text: where a redaction removed it, that it did.
func (w *Words) left(text string, redacted bool) string {
	if text == "" && redacted {
		return w.Report.EndedRemoved
	}
	return text
}

// choice says what an act answers, and behind it its texts.
func (w *Words) choice(p *assess.Pack, act assess.Act) (answer, texts string) {
	switch a := act.(type) {
	case assess.ProfileAnswer:
		return w.Log.profile(a), ""
	case assess.Detail:
		return cmp.Or(strings.Join(a.Texts, "; "), w.Settle.Nobody), ""
	case assess.Count:
		hands := assess.Sum(a.Hands)
		return report.FillHoles(w.Settle.Hands.For(hands), "hands", fmt.Sprint(hands), "numbers", strings.Trim(fmt.Sprint(a.Hands), "[]")), ""
	case assess.Participants:
		return w.peopleSaid(assess.Range{High: a.Count}), ""
	case assess.Session:
		return w.peopleOf(a)
	case assess.ActionStatus:
		text := map[assess.Status]string{assess.StatusBegun: w.Settle.Begun, assess.StatusDone: w.Settle.Done,
			assess.StatusVerified: w.Settle.Verified, assess.StatusDropped: w.Settle.Dropped}[a.Status]
		return report.FillHoles(text, "date", w.Report.DateText(a.On), "proof", w.left(a.Proof, a.Redacted), "role", w.left(a.Role, a.Redacted), "reason", w.left(a.Reason, a.Redacted)), ""
	case assess.OwnAction:
		due := ""
		if a.Due != "" {
			due = w.Report.DateText(a.Due)
		}
		return w.left(a.What, a.Redacted), report.Joined("; ", a.Owner, due)
	case assess.Holder:
		return cmp.Or(a.Name, w.Settle.Nobody), ""
	case assess.PlanEntry:
		if a.Due != nil && *a.Due != "" {
			return w.Report.DateText(assess.Date(*a.Due)), ""
		}
		for _, f := range a.Fields() {
			if *f != nil && **f != "" {
				return **f, ""
			}
		}
		return cmp.Or(w.left("", a.Redacted), w.Settle.Cleared), ""
	case assess.Answer:
		for _, t := range []struct{ form, text string }{
			{w.Typing.Reason, a.Reason}, {w.Typing.Note, a.Note}, {w.Typing.Evidence, a.Evidence}, {w.Typing.Support, a.Support},
		} {
			if t.text != "" {
				texts = report.Joined("; ", texts, report.FillHoles(t.form, "text", t.text))
			}
		}
		return p.Sign(a.Value) + " " + AnswerWord(w.Question, p, a.Value), texts
	}
	return act.Kind(), ""
}

// peopleOf says how many people were in a room, and behind it the groups. A number of
// which a small group was a part is not said: beside another one it would tell of it.
func (w *Words) peopleOf(s assess.Session) (people, groups string) {
	numbers := s.People[0].Count > 0
	for _, g := range s.People {
		said := w.Group(g.Group)
		if numbers {
			said = report.FillHoles(w.Workshop.GroupCount, "group", said, "count", strconv.Itoa(g.Count))
		}
		groups = report.Joined(", ", groups, said)
	}
	switch {
	case s.Ungrouped():
		return w.peopleSaid(s.Room()), ""
	case s.Total > 0:
		return w.Settle.NotSaid, groups
	}
	return w.peopleSaid(s.Room()), groups
}

// peopleSaid says how many people there were, at most.
func (w *Words) peopleSaid(n assess.Range) string {
	if n.High < assess.SmallGroup {
		return report.FillHoles(w.Settle.Few, "few", strconv.Itoa(assess.SmallGroup))
	}
	return report.FillHoles(w.Settle.People.For(n.High), "people", strconv.Itoa(n.High))
}
