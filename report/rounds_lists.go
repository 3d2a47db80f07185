package report

import (
	"strconv"

	"safeguard/assess"
	"safeguard/assess/rounds"
)

// lists returns the questions that became worse, which a board should see, those
// that became better, those where one answer is "we don't know", and those that
// cannot be compared, with a guess at what only has another id. Unanswered ones are
// only counted: the report lists them itself.
func (b *roundBuilder) lists() []List {
	apart := List{Title: b.words.ApartTitle, Intro: b.words.ApartIntro, Items: b.items(
		rounds.NA, rounds.NotAsked, rounds.New, rounds.Removed, rounds.Reworded)}
	if n := b.c.Count(rounds.Unanswered); n > 0 {
		apart.Intro = Joined(" ", apart.Intro, Fill(b.words.ApartUnanswered, "n", strconv.Itoa(n)))
	}
	for _, r := range b.c.Renamed {
		apart.Intro += " " + b.renamed(r)
	}
	var out []List
	for _, l := range []List{
		{Title: b.words.WorseTitle, Board: true, Items: b.items(rounds.Worse)},
		{Title: b.words.BetterTitle, Items: b.items(rounds.Better)},
		{Title: b.words.UnsureTitle, Intro: b.words.UnsureIntro, Items: b.items(rounds.Unsure)},
		b.left(),
		apart,
	} {
		if len(l.Items) > 0 {
			l.Title = Fill(l.Title, "round", b.c.Round)
			out = append(out, l)
		}
	}
	return out
}

// items lists the questions that went one of the ways, way by way.
func (b *roundBuilder) items(ways ...rounds.Way) []Item {
	var items []Item
	for _, w := range ways {
		for _, s := range b.c.Questions {
			if s.Way == w {
				items = append(items, b.item(s))
			}
		}
	}
	return items
}

func (b *roundBuilder) item(s rounds.Shift) Item {
	pack := &b.pack
	if s.Way == rounds.Removed {
		pack = &b.then.pack
	}
	ref, _ := pack.Find(s.Question)
	item := Item{Number: ref.Number, Title: ref.Question.Short, MustHave: ref.Question.Critical}
	switch s.Way {
	case rounds.New:
		item.Text = b.words.ApartNew
	case rounds.Removed:
		item.Text = b.words.ApartRemoved
	case rounds.Reworded:
		item.Text = b.words.ApartReworded
	case rounds.NA, rounds.NotAsked:
		from, to := b.answerWord(s.From), b.answerWord(s.To)
		if item.Text = Fill(b.words.Change, "from", from, "to", to); from == to {
			item.Text = Fill(b.words.ApartBoth, "answer", from)
		}
	default:
		item.Text = Fill(b.words.Change, "from", b.answerWord(s.From), "to", b.answerWord(s.To))
	}
	return item
}

func (b *roundBuilder) answerWord(w string) string {
	switch w {
	case string(assess.Unanswered):
		return b.w.Unanswered
	case string(assess.Hidden), rounds.Outside:
		return b.w.Hidden
	}
	return b.answerLevel(w).Label
}
