package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

// coverChanges is how many questions page one names for each kind of change.
const coverChanges = 6

// approval says for page one who approved the state that is printed, or in short
// what has changed since; "" without an approval.
func (b *builder) approval() string {
	a := b.r.Approval
	if a == nil {
		return b.lapsed()
	}
	w := b.approvedBy(a.Role)
	text := w.Approved
	if len(a.Changes) > 0 {
		text = w.Changed
	} else if a.Unproven {
		text = w.Then
	}
	line := Fill(text, "role", a.Role, "date", b.day(a.On), "changes", b.changesInShort(a.Changes))
	if a.Unproven {
		line += " " + Fill(b.w.Unproven, "fingerprint", a.Fingerprint)
	}
	return line
}

// approvedBy returns the sentences about an approval, where a private report leaves the post
// that approved out too.
func (b *builder) approvedBy(role string) ApprovalWords {
	if role == assess.TextLeftOut {
		return b.w.ApprovalPrivate
	}
	return b.w.Approval
}

// lapsed says who approved the round under an earlier version of the questions.
func (b *builder) lapsed() string {
	if len(b.r.Lapsed) == 0 {
		return ""
	}
	a := b.r.Lapsed[len(b.r.Lapsed)-1]
	return Fill(b.approvedBy(a.Role).Before, "role", a.Role, "date", b.day(a.On), "version", strconv.Itoa(a.Version), "now", strconv.Itoa(b.pack.Version))
}

// changesInShort names the changed questions, by kind of change.
func (b *builder) changesInShort(changes []assess.Change) string {
	numbers := map[assess.ChangeKind][]string{}
	for _, c := range changes {
		if list, name := numbers[c.Kind], b.changed(c); !slices.Contains(list, name) {
			numbers[c.Kind] = append(list, name)
		}
	}
	var parts []string
	for _, k := range []struct {
		kind assess.ChangeKind
		text string
	}{
		{assess.ChangedAnswer, b.w.ShortAnswers}, {assess.ChangedDay, b.w.ShortDays},
		{assess.ChangedText, b.w.ShortTexts}, {assess.ChangedPlan, b.w.ShortPlan}, {assess.ChangedAction, b.w.ShortActions},
		{assess.ChangedProfile, b.w.ShortProfile}, {assess.RemovedTexts, b.w.ShortRemoved},
	} {
		list := numbers[k.kind]
		if len(list) == 0 {
			continue
		}
		names := strings.Join(list[:min(coverChanges, len(list))], ", ")
		if more := len(list) - coverChanges; more > 0 {
			names = Fill(b.w.ShortMore, "questions", names, "n", strconv.Itoa(more))
		}
		parts = append(parts, Fill(k.text, "questions", names))
	}
	return strings.Join(parts, "; ")
}

// changed names what a change is about: the number of a question, or the first words of
// an action that people added.
func (b *builder) changed(c assess.Change) string {
	a, ok := b.r.Action(c.Question)
	switch {
	case c.Number != "":
		return c.Number
	case ok:
		return ActionName(a)
	case assess.IsOwnAction(c.Question): // it was taken back
		return b.w.OwnAction
	}
	return c.Question
}

// approvalLists returns the changes since the approval, the decisions made with it, and
// those of earlier approvals, without empty lists.
func (b *builder) approvalLists() []List {
	var lists []List
	if a := b.r.Approval; a != nil {
		lists = append(lists, b.changes(a), b.decided(a))
	}
	lists = append(lists, b.decidedBefore())
	return slices.DeleteFunc(lists, func(l List) bool { return len(l.Items) == 0 })
}

// changes returns what changed since the approval.
func (b *builder) changes(a *assess.ApprovalResult) List {
	changes := List{
		Title: b.w.ChangesTitle, Board: true,
		Intro: Fill(b.approvedBy(a.Role).Changes, "role", a.Role, "date", b.day(a.On), "fingerprint", a.Fingerprint),
	}
	for i, c := range a.Changes {
		item := b.change(c)
		if last := len(changes.Items) - 1; i > 0 && c.Question == a.Changes[i-1].Question {
			changes.Items[last].Text = Joined(" ", changes.Items[last].Text, item.Text)
			continue
		}
		changes.Items = append(changes.Items, item)
	}
	return changes
}

// decided returns what was decided with the approval.
func (b *builder) decided(a *assess.ApprovalResult) List {
	decisions := List{
		Title: b.w.DecidedTitle, Board: true,
		Intro: Fill(b.approvedBy(a.Role).Decided, "role", a.Role, "date", b.day(a.On)),
	}
	for i, text := range b.decisionTexts(a.Decisions, a.Redacted) {
		decisions.Items = append(decisions.Items, Item{Number: strconv.Itoa(i + 1), Title: text})
	}
	return b.bounded(decisions, maxDecisions)
}

// decidedBefore returns what was decided with earlier approvals, the newest first, those
// under an earlier version of the questions last.
func (b *builder) decidedBefore() List {
	l := List{Title: b.w.DecidedBefore, Board: true}
	add := func(role string, on assess.Date, texts []string, redacted bool) {
		for _, text := range b.decisionTexts(texts, redacted) {
			l.Items = append(l.Items, Item{
				Number: strconv.Itoa(len(l.Items) + 1), Title: text, Text: Fill(b.approvedBy(role).Decided, "role", role, "date", b.day(on)),
			})
		}
	}
	for _, a := range slices.Backward(b.r.Approved) {
		add(a.Role, a.On, a.Decisions, a.Redacted)
	}
	for _, a := range slices.Backward(b.r.Lapsed) {
		add(a.Role, a.On, a.Decisions, a.Redacted)
	}
	return b.bounded(l, maxDecisions)
}

// decisionTexts returns the texts of decisions, or what is in place of those that were
// removed.
func (b *builder) decisionTexts(texts []string, redacted bool) []string {
	if redacted && len(texts) == 0 {
		return []string{b.w.Redacted}
	}
	return texts
}

func (b *builder) change(c assess.Change) Item {
	item := Item{Number: c.Number}
	if q := b.questions[c.Question]; q != nil {
		item.Title, item.MustHave = q.Short, q.Critical
	} else if a, ok := b.r.Action(c.Question); ok {
		item.Title, item.MustHave = a.What, a.MustHave
	} else {
		item.Title = b.w.OwnAction
	}
	switch c.Kind {
	case assess.ChangedAnswer:
		item.Text = b.changeText(b.w.ColumnAnswer, b.valueOrNone(c.From), b.valueOrNone(c.To))
	case assess.ChangedDay:
		item.Text = Fill(b.w.ChangedDay, "from", b.day(assess.Date(c.From)), "to", b.day(assess.Date(c.To)))
	case assess.ChangedText:
		item.Text = Fill(b.w.ChangedText, "field", b.fieldWord(c.Field))
	case assess.ChangedPlan:
		if b.r.Private && c.Field != "due" {
			item.Text = Fill(b.w.ChangedText, "field", b.fieldWord(c.Field))
			break
		}
		from, to := cmp.Or(c.From, c.Stood), cmp.Or(c.To, c.Stands)
		if from == to && c.Field == "due" {
			item.Text = Fill(b.w.ChangedSetNow, "field", b.fieldWord(c.Field), "date", b.planWord(c.Field, to))
			break
		}
		item.Text = b.changeText(b.fieldWord(c.Field), b.planWord(c.Field, from), b.planWord(c.Field, to))
	case assess.ChangedAction:
		item.Text = b.actionChange(assess.Status(c.From), assess.Status(c.To))
	case assess.RemovedTexts:
		item.Text = b.w.ChangedRemoved
	case assess.ChangedProfile:
		for _, p := range b.pack.Profile {
			if p.ID == c.Question {
				item.Title = p.Text
			}
		}
		item.Text = b.changeText(b.w.ColumnAnswer, b.yesNo(c.From), b.yesNo(c.To))
	}
	return item
}

func (b *builder) changeText(field, from, to string) string {
	return Fill(b.w.ChangedFromTo, "field", field, "from", from, "to", to)
}

func (b *builder) valueOrNone(v string) string {
	if v == "" {
		return b.w.Unanswered
	}
	return b.answerLevel(v).Label
}

func (b *builder) planWord(field, v string) string {
	switch {
	case v == "":
		return b.w.NotSet
	case field == "due":
		return b.day(assess.Date(v))
	}
	return v
}

// actionChange says what became of an action: it was added or dropped, dropped anew, taken
// up again, or taken out of the plan.
func (b *builder) actionChange(from, to assess.Status) string {
	switch {
	case from == to:
		return b.w.ActionDroppedAnew
	case to == assess.StatusDropped:
		return b.w.ActionDropped
	case from == assess.StatusDropped:
		return b.w.ActionAgain
	case to == "":
		return b.w.ActionGone
	}
	return b.w.ActionAdded
}

func (b *builder) yesNo(v string) string {
	return map[string]string{"yes": b.w.AnswerYes, "no": b.w.AnswerNo, "": b.w.Unanswered}[v]
}

// fieldWord names a text of an answer or a part of an action.
func (b *builder) fieldWord(field string) string {
	word := map[string]string{
		"reason": b.w.Reason, "note": b.w.Note, "evidence": b.w.Evidence, "support": b.w.Support,
		"what": b.w.ColumnWhat, "owner": b.w.FieldOwner, "due": b.w.FieldDue,
		"help": b.w.ColumnHelp, "proof": b.w.ColumnProof,
	}[field]
	return strings.TrimSuffix(word, ":")
}
