package room

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// questionFrame is what every page of a question has.
func (t Room) questionFrame(w *workshop.Walk, q report.QuestionLayout) talk.Page {
	ref := w.Ref()
	place, of := 0, 0
	for _, r := range w.Route {
		if r.Checklist == ref.Checklist {
			of++
			if r.Number == ref.Number {
				place = of
			}
		}
	}
	return talk.Page{
		Heading: report.FillHoles(t.Words.Room.Head, "checklist", ref.Checklist.Title, "place", fmt.Sprint(place), "of", fmt.Sprint(of)),
		Status:  t.status(w), Title: q.Title, Number: q.Number, Help: t.help(w, q),
		Moves: []talk.Move{{Do: talk.Park}, {Do: talk.Undo}, {Do: talk.Skip}, {Do: talk.Back}, {Do: talk.GoTo, Quiet: true}, {Do: talk.Change, Quiet: true}},
	}
}

func (t Room) questionLayout(ref assess.Ref) report.QuestionLayout {
	return report.NewQuestionLayout(&t.About.Pack, ref, *t.Words.Question)
}

// status is the time and how the plan is kept, in as few words as it needs.
func (t Room) status(w *workshop.Walk) string {
	now, words := t.Now(), t.Words.Room
	parts := []string{report.FillHoles(words.Clock, "time", now.Format("15:04"), "left", fmt.Sprint(w.Left))}
	p := t.pace(w)
	switch {
	case !p.Planned:
	case p.Left < 0:
		parts = append(parts, words.Over)
	case p.Enough:
		parts = append(parts, words.Enough)
	case !w.Pace(now).Break.IsZero() && w.Step == workshop.Count:
		parts = append(parts, report.FillHoles(words.BreakUntil, "end", p.Break.Format("15:04")))
	case p.Short:
		parts = append(parts, words.TooShort)
	case p.Behind > 0:
		parts = append(parts, report.FillHoles(words.Behind, "minutes", fmt.Sprint(p.Behind)))
	case p.Behind < 0:
		parts = append(parts, report.FillHoles(words.Ahead, "minutes", fmt.Sprint(-p.Behind)))
	default:
		parts = append(parts, words.OnTime)
	}
	if p.Planned {
		parts = append(parts, report.FillHoles(words.Ends, "end", p.End.Format("15:04")))
	}
	return strings.Join(parts, " · ")
}

func (t Room) pace(w *workshop.Walk) workshop.Pace {
	p := w.Pace(t.Now())
	p.End, p.Break = p.End.In(t.Now().Location()), p.Break.In(t.Now().Location())
	return p
}

// help is everything that helps to answer: whatever step the room is at, what the
// levels mean, when the highest one may be said and what to talk about are here.
func (t Room) help(w *workshop.Walk, q report.QuestionLayout) []talk.Block {
	blocks := []talk.Block{levels(q)}
	if len(q.Conditions.Items) > 0 {
		blocks = append(blocks, talk.ListBlock(q.Conditions))
	}
	for _, line := range []string{q.Discuss.Line, q.Why.Line} {
		if line != "" {
			blocks = append(blocks, talk.TextBlock(line))
		}
	}
	if len(q.ToSee.Items) > 0 {
		blocks = append(blocks, talk.ListBlock(q.ToSee))
	}
	if p := t.pace(w); p.Planned && p.Left > 0 {
		blocks = append(blocks, talk.TextBlock(report.FillHoles(t.Words.Room.Each.For(p.Each), "minutes", fmt.Sprint(p.Each))))
	}
	return blocks
}

// levels lists what each level would look like here.
func levels(q report.QuestionLayout) talk.Block {
	return talk.Block{Levels: append(q.Levels.Lines[:len(q.Levels.Lines):len(q.Levels.Lines)], q.Unsure)}
}

// talkPage is the page on which the room talks and agrees, and on which what
// belongs to its answer is typed.
func (t Room) talkPage(s assess.State, w *workshop.Walk) talk.Page {
	q, words := t.questionLayout(w.Ref()), t.Words.Room
	page := t.questionFrame(w, q)
	page.Blocks = t.bars(w.Work)
	page.Fields = []talk.Field{t.talkField(s, w)}
	if w.Step != workshop.Agree {
		page.Moves = []talk.Move{{Do: talk.Undo}, {Do: talk.Park, Quiet: true}, {Do: talk.Skip, Quiet: true}, {Do: talk.Back, Quiet: true}, {Do: talk.GoTo, Quiet: true}, {Do: talk.Change, Quiet: true}}
		a, _ := s.Answer(w.Ref().Question.ID)
		said := t.About.Pack.Sign(a.Value) + " " + talk.AnswerWord(t.Words.Question, &t.About.Pack, a.Value)
		page.Blocks = append(page.Blocks, talk.TextBlock(report.FillHoles(words.Agreed, "answer", said)))
		if w.Step == workshop.Owner || w.Step == workshop.What {
			page.Blocks = append(page.Blocks, talk.TextBlock(report.FillHoles(words.UsualAction, "action", report.ActionText(&t.About.Pack, w.Ref().Question, t.Words.Report))))
		}
		return page
	}
	page.Moves = append(page.Moves, talk.Move{Do: talk.Again})
	if w.Work.Latest().Kept() {
		spread := workshop.SpreadOf(w.Work.Latest().Hands)
		page.Blocks = append(page.Blocks, talk.Block{Text: t.spreadText(spread), Strong: spread.TalkFirst()})
	} else {
		page.Blocks = append(page.Blocks, talk.TextBlock(words.TalkSmall+" "+words.LeadLast))
	}
	last := s.Last(&t.About.Pack, w.Ref().Question, t.About.Language)
	if said := t.Words.LastAnswer(t.About, last); said != "" { // only now: the hands were to be the room's own
		page.Blocks = append(page.Blocks, talk.Block{Text: []string{said}, Spare: talk.SpareLast})
	}
	if q.Discuss.Line != "" {
		page.Blocks = append(page.Blocks, talk.Block{Text: []string{q.Discuss.Line}, Spare: talk.SpareFirst})
	}
	list := levels(q)
	list.Spare = talk.SpareFirst
	page.Blocks = append(page.Blocks, list)
	return page
}

// spreadText says how to go on from a spread. It never says which answer is right.
func (t Room) spreadText(s workshop.Spread) []string {
	w := t.Words.Room
	most, hands := fmt.Sprint(s.Most), fmt.Sprint(s.Total)
	if !s.TalkFirst() {
		return []string{report.FillHoles(w.Together, "most", most, "hands", hands), w.LeadLast}
	}
	var why []string
	if s.Split {
		why = append(why, report.FillHoles(w.TalkSplit, "most", most, "hands", hands))
	}
	if s.Apart {
		why = append(why, w.TalkApart)
	}
	return []string{w.TalkFirst, strings.Join(why, " "), w.TalkHow + " " + w.LeadLast}
}

// bars are the hands of a room: for every answer those, before the talk and after
// it. It is nothing where no hands are kept.
func (t Room) bars(table workshop.Table) []talk.Block {
	if !table.Latest().Kept() {
		return nil
	}
	words, bars := t.Words.Room, &talk.Bars{}
	moments := [][]int{table.Latest().Hands}
	if table.Moved() {
		moments = [][]int{table.Before.Hands, table.After.Hands}
		bars.Columns = []string{words.ColumnBefore, words.ColumnAfter}
	}
	for i, label := range t.answers() {
		row := talk.BarRow{Label: label}
		for _, hands := range moments {
			row.Counts = append(row.Counts, hands[i])
		}
		bars.Rows = append(bars.Rows, row)
	}
	hands := assess.Sum(table.Latest().Hands)
	blocks := []talk.Block{{Title: report.FillHoles(words.RoomTitle.For(hands), "hands", fmt.Sprint(hands)), Bars: bars, Strong: true}}
	var said []string
	if table.Moved() {
		said = report.Moved(&t.About.Pack, table.Before.Hands, table.After.Hands, *t.Words.Workshop, t.Words.Question.Unsure)
	}
	for _, m := range table.Latest().Voices {
		level, i := t.About.Pack.Level(m.Level)
		said = append(said, report.FillHoles(words.VoiceMiddle, "group", t.Words.Group(m.Group), "letter", assess.Letter(i), "level", level.Label))
	}
	if said != nil {
		blocks = append(blocks, talk.Block{Text: said, Spare: talk.SpareLast})
	}
	return blocks
}

// answers lists the answers that hands are counted for.
func (t Room) answers() []string {
	var list []string
	for i, l := range t.About.Pack.Scale {
		list = append(list, assess.Letter(i)+"  "+assess.CleanLine(l.Label))
	}
	return append(list, "?  "+t.Words.Question.Unsure)
}
