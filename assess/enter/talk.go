package enter

import (
	"slices"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// A CountedError says that a table has other hands at the same moment already.
type CountedError struct {
	Ref assess.Ref
	assess.Count
}

// Error names the question.
func (e *CountedError) Error() string { return "other hands of " + e.Ref.Number }

// hands returns the count of a table, or nothing where it is recorded already. Of a
// small room no number is kept: then only that it talked is.
func (l *List) hands(e Entry) ([]assess.Act, error) {
	if l.Table == "" {
		return nil, ErrTable
	}
	c := assess.Count{Question: e.Ref.Question.ID, Table: l.Table, Moment: assess.Before, Hands: e.Hands, Silent: e.Silent}
	if e.Part == After {
		c.Moment = assess.After
	}
	talk, begun := l.lastTalk(c.Question)
	said := talk
	if l.At == c.Question && l.Answered { // typed before its hands
		a, _ := l.State.Answer(c.Question)
		talk.Answer, talk.Next, talk.Redacted = a.Value, "", false
	}
	small := workshop.Small(l.room(), e.Hands)
	var talked []assess.Act
	if small && !begun || talk != said {
		talked = []assess.Act{talk}
	}
	if small {
		return talked, nil
	}
	before, ok := l.lastCount(c)
	switch {
	case ok && slices.Equal(before.Hands, c.Hands):
		return talked, nil
	case c.Silent && l.differsByFew(c):
		return nil, ErrSheetsAgain
	case ok && !l.Replace:
		return nil, &CountedError{e.Ref, before}
	}
	return append([]assess.Act{c}, talked...), nil
}

// room returns how many people the table has, the zero Range where nobody said.
func (l *List) room() assess.Range {
	sitting, ok := workshop.SessionOf(&l.State, l.Table)
	if !ok {
		return assess.Range{}
	}
	return sitting.Room()
}

// lastCount returns the count of the same table, question and moment.
func (l *List) lastCount(c assess.Count) (last assess.Count, ok bool) {
	for _, act := range l.State.Acts() {
		before, is := act.(assess.Count)
		if is && before.Question == c.Question && before.Table == c.Table && before.Moment == c.Moment {
			last, ok = before, true
		}
	}
	return last, ok
}

// lastTalk returns what the table said about a question.
func (l *List) lastTalk(question string) (last assess.Talk, ok bool) {
	last = assess.Talk{Question: question, Table: l.Table}
	for _, act := range l.State.Acts() {
		if talk, is := act.(assess.Talk); is && talk.Question == question && talk.Table == l.Table {
			last, ok = talk, true
		}
	}
	return last, ok
}

// talk returns how a table agreed, or what some saw otherwise, beside what it has
// said; nil where that is recorded already.
func (l *List) talk(e Entry) (assess.Act, error) {
	if l.Table == "" {
		return nil, ErrTable
	}
	before, ok := l.lastTalk(e.Ref.Question.ID)
	talk := before
	if e.Part == Way {
		talk.How = e.Value
	} else {
		talk.Minority = e.Text
	}
	if talk.Answer == "" && l.At == e.Ref.Question.ID && l.Answered {
		a, _ := l.State.Answer(e.Ref.Question.ID)
		talk.Answer = a.Value
	}
	talk.Next, talk.Redacted = "", false
	if ok && talk == before {
		return nil, nil
	}
	return talk, nil
}

// agreed returns the answer as that of the table, where the table talked about the
// question; nil where it did not, or where that is recorded already.
func (l *List) agreed(e Entry) (assess.Act, error) {
	id := e.Ref.Question.ID
	if l.Table == "" {
		return nil, nil
	}
	before, talked := l.lastTalk(id)
	for _, moment := range []string{assess.Before, assess.After} {
		_, counted := l.lastCount(assess.Count{Question: id, Table: l.Table, Moment: moment})
		talked = talked || counted
	}
	talk := before
	talk.Answer, talk.Next, talk.Redacted = e.Value, "", false
	if !talked || talk == before {
		return nil, nil
	}
	return talk, nil
}
