package room

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// fieldHands is the field for the hands of the room; it is followed by the id of
// a group where groups are counted apart, and nothing for everybody else.
const fieldHands = "hands/"

// countPage is the page on which hands are counted: in one line or, where two
// voices are counted apart, in one for each of them and one for everybody else.
// In a small room nothing is counted.
func (t Room) countPage(w *workshop.Walk, at Place) talk.Page {
	q, words := t.questionLayout(w.Ref()), t.Words.Room
	page := t.questionFrame(w, q)
	if q.Why.Line != "" {
		page.Blocks = []talk.Block{{Text: []string{q.Why.Line}, Spare: talk.SpareLast}}
	}
	page.Blocks = append(page.Blocks, levels(q))
	if q.Discuss.Line != "" {
		page.Blocks = append(page.Blocks, talk.Block{Text: []string{q.Discuss.Line}, Spare: talk.SpareLast})
	}
	if moment(w, at) == assess.After {
		page.Note = words.Recount
	}
	if fewHere(w) {
		page.Go = report.FillHoles(words.NoHands, "n", fmt.Sprint(assess.SmallGroup))
		return page
	}
	for i, group := range t.voices(w) {
		page.Fields = append(page.Fields, t.handsField(w, group, i > 0))
	}
	return page
}

// fewHere reports whether so few people were counted that no hands are.
func fewHere(w *workshop.Walk) bool {
	room := w.Room()
	return room.High > 0 && room.High < assess.SmallGroup
}

// moment returns when hands are counted that are counted now.
func moment(w *workshop.Walk, at Place) string {
	if again(w, at) {
		return assess.After
	}
	return w.Moment()
}

// everybody is the group of all who belong to no voice.
const everybody = "-"

// voices lists who is counted apart: "" alone for the whole room.
func (t Room) voices(w *workshop.Walk) []string {
	if len(w.Session.Voices) == 0 {
		return []string{""}
	}
	groups := slices.Clone(w.Session.Voices)
	if workshop.Others(w.Session) {
		groups = append(groups, everybody)
	}
	return groups
}

// handsField asks for a line of hands; begun says that another group's line
// comes before.
func (t Room) handsField(w *workshop.Walk, group string, begun bool) talk.Field {
	words, p := t.Words.Room, &t.About.Pack
	ask, name := words.AskHands, ""
	if group != "" {
		ask, name = words.AskVoice, t.Words.Group(group)
	}
	if group == everybody {
		name = words.Everybody
	}
	if w.Session.Silent && !begun {
		ask = words.SilentFirst + " " + ask
	}
	want := len(p.Scale) + 1
	f := talk.Field{Name: fieldHands + group, Label: name, Ask: report.FillHoles(ask,
		"group", name, "n", fmt.Sprint(want), "letters", letters(p), "example", example(want))}
	for i, l := range p.Scale {
		f.Options = append(f.Options, talk.Option{Key: assess.Letter(i), Label: l.Label})
	}
	f.Options, f.Counts = append(f.Options, talk.Option{Key: "?", Label: t.Words.Question.Unsure}), true
	return f
}

// takeHands takes the lines of hands and, when all of them are there, records
// what may be kept of them.
func (t Room) takeHands(w *workshop.Walk, at Place, f talk.Form) outcome {
	out := outcome{Next: at, Wrong: map[string]string{}}
	if fewHere(w) {
		return t.recordShown(w, t.Words.Room.FewHere)
	}
	want, complete := len(t.About.Pack.Scale)+1, true
	var parts []assess.Voice
	for _, group := range t.voices(w) {
		line, given := f.Values[fieldHands+group]
		complete = complete && given
		counts, err := workshop.ParseHands(assess.CleanText(line), want)
		if given && err != nil {
			out.Wrong[fieldHands+group] = t.notHands(err, want)
		}
		parts = append(parts, assess.Voice{Group: group, Counts: counts})
	}
	if len(out.Wrong) > 0 || !complete {
		return out
	}
	c := assess.Count{
		Question: w.Ref().Question.ID, Table: w.Session.Table, Moment: moment(w, at), Silent: w.Session.Silent, Hands: parts[0].Counts,
	}
	note := ""
	if len(parts) > 1 {
		c.Hands = workshop.SumOf(parts)
		if c.Voices = workshop.Middles(&t.About.Pack, c.Hands, parts[:2]); c.Voices == nil {
			note = t.Words.Room.VoicesMerged
		}
	}
	return t.recordHands(w, at, c, note)
}

// recordHands records the hands, unless there are none, or so few that no number is
// kept. What does not go with the people who are here is said at once.
func (t Room) recordHands(w *workshop.Walk, at Place, c assess.Count, note string) outcome {
	people := w.Room()
	switch {
	case assess.Sum(c.Hands) == 0:
		return talk.Stay(at, t.Words.Room.HandsNone)
	case workshop.Small(people, c.Hands):
		return t.recordShown(w, t.Words.Room.FewHands)
	}
	slip := map[workshop.Slip]string{
		workshop.MoreHands: t.Words.Room.HandsMany, workshop.FewerHands: t.Words.Room.HandsFew,
	}[workshop.SlipOf(people, c.Hands)]
	said := report.FillHoles(slip, "hands", fmt.Sprint(assess.Sum(c.Hands)), "people", talk.RangeText(people.Low, people.High))
	return outcome{Acts: []assess.Act{c}, Next: walking, Note: strings.TrimSpace(note + " " + said)}
}

// recordShown records that a room showed its cards, and no number.
func (t Room) recordShown(w *workshop.Walk, note string) outcome {
	said := t.talkOf(w)
	said.Next = string(workshop.Agree)
	return outcome{
		Acts: []assess.Act{said}, Next: walking, Note: report.FillHoles(note, "n", fmt.Sprint(assess.SmallGroup)),
	}
}

// notHands says what is wrong with a line of hands.
func (t Room) notHands(err error, want int) string {
	if other, ok := errors.AsType[workshop.CountError](err); ok && other.Got > 0 {
		return report.FillHoles(t.Words.Room.HandsCount, "got", fmt.Sprint(other.Got), "want", fmt.Sprint(want), "letters", letters(&t.About.Pack))
	}
	return report.FillHoles(t.Words.Room.HandsNumbers, "example", example(want))
}

// letters lists the letters of the scale and the sign of don't know.
func letters(p *assess.Pack) string {
	var list []string
	for i := range p.Scale {
		list = append(list, assess.Letter(i))
	}
	return strings.Join(append(list, "?"), "\u00a0")
}

// example is a line of hands, as it could be typed. No line ends inside it.
func example(n int) string {
	return strings.Join(strings.Fields("2 5 3 1 0 2 4")[:n], "\u00a0")
}
