package talk

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// fieldHands is the field for the hands of the room; behind it stands the id of
// a group where groups are counted apart, and nothing for everybody else.
const fieldHands = "hands/"

// counting is the page on which hands are counted: in one line or, where two
// voices are counted apart, in one for each of them and one for everybody else.
func (t Room) counting(w *workshop.Walk) Page {
	q := t.questionPage(w.Ref())
	page := t.roomQuestion(w, q)
	if q.Why.Line != "" {
		page.Blocks = []Block{{Text: []string{q.Why.Line}, Spare: SpareLast}}
	}
	page.Blocks = append(page.Blocks, levels(q))
	if q.Discuss.Line != "" {
		page.Blocks = append(page.Blocks, Block{Text: []string{q.Discuss.Line}, Spare: SpareLast})
	}
	if len(w.Hands.Counts) > 0 {
		page.Note = t.Words.Room.Recount
	}
	for i, group := range t.voices(w) {
		page.Fields = append(page.Fields, t.handsField(w, group, i > 0))
	}
	return page
}

// everybody stands in place of a group for all who belong to no voice.
const everybody = "-"

// voices lists who is counted apart: "" alone for the whole room.
func (t Room) voices(w *workshop.Walk) []string {
	if len(w.Session.Voices) == 0 {
		return []string{""}
	}
	groups := slices.Clone(w.Session.Voices)
	if _, others := workshop.MayHear(w.Session.People, groups); others {
		groups = append(groups, everybody)
	}
	return groups
}

// handsField asks for a line of hands; begun says that another group's line
// comes before.
func (t Room) handsField(w *workshop.Walk, group string, begun bool) Field {
	words, p := t.Words.Room, &t.About.Pack
	ask, name := words.AskHands, ""
	if group != "" {
		ask, name = words.AskVoice, t.group(group)
	}
	if group == everybody {
		name = words.Everybody
	}
	if w.Session.Silent && !begun {
		ask = words.SilentFirst + " " + ask
	}
	want := len(p.Scale) + 1
	f := Field{Name: fieldHands + group, Label: name, Ask: report.FillHoles(ask,
		"group", name, "n", fmt.Sprint(want), "letters", letters(p), "example", example(want))}
	for i, l := range p.Scale {
		f.Options = append(f.Options, Option{Key: assess.Letter(i), Label: l.Label})
	}
	f.Options, f.Counts = append(f.Options, Option{Key: "?", Label: t.Words.Question.Unsure}), true
	return f
}

// takeHands takes the lines of hands and, when all of them are there, records
// the sum.
func (t Room) takeHands(w *workshop.Walk, f Form) Outcome[RoomPlace] {
	out := Outcome[RoomPlace]{Next: walking, Wrong: map[string]string{}}
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
	h, note := assess.Hands{Question: w.Ref().Question.ID, Silent: w.Session.Silent}, ""
	if len(parts) == 1 {
		h.Counts = parts[0].Counts
	} else {
		var rest []int
		if len(parts) > 2 {
			rest = parts[2].Counts
		}
		var kept bool
		if h, kept = workshop.Together(h, parts[:2], rest); !kept {
			note = t.Words.Room.VoicesMerged
		}
	}
	return t.counted(w, h, note)
}

// counted records the hands, unless there are none.
func (t Room) counted(w *workshop.Walk, h assess.Hands, note string) Outcome[RoomPlace] {
	total := assess.Sum(h.Counts)
	low, high := assess.People(w.Session.People)
	switch {
	case total == 0:
		return stay(walking, t.Words.Room.HandsNone)
	case total > high:
		many := report.FillHoles(t.Words.Room.HandsMany.For(high), "hands", fmt.Sprint(total), "people", between(low, high))
		note = strings.TrimSpace(note + " " + many)
	}
	out := t.next(w, h, "", false)
	out.Note = note
	return out
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
