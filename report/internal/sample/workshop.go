package sample

import (
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// WorkshopWords returns the English words of the page on workshops.
func WorkshopWords(t testing.TB) report.WorkshopWords {
	t.Helper()
	var w report.WorkshopWords
	decode(t, "workshop_page", &w)
	return w
}

// rooms are how rooms stood, taken in turns; the last number is don't know.
var rooms = [][]int{
	{2, 5, 3, 1, 0}, {0, 0, 14, 0, 1}, {0, 7, 0, 7, 0}, {0, 0, 0, 0, 9}, {90, 45, 1, 30, 4}, {1, 0, 0, 0, 0},
}

// Workshop returns the page on a workshop about every question of the case, the
// field and the management counted apart at every third.
func (c Case) Workshop(t testing.TB, text Texts) *report.Workshop {
	t.Helper()
	session := assess.Session{
		Date: "2026-02-20", Place: text("place", "Nairobi, office"), Facilitator: "trainer", Table: "BBBB",
	}
	session.Seat([]string{"management", "field", "board"}, []int{6, 8, 2})
	sum := workshop.Summary{Sessions: []assess.Session{session}}
	for i, ref := range c.Assessment.Pack.Refs() {
		id := ref.Question.ID
		talk := assess.Talk{Question: id, How: assess.Majority}
		if q, _ := c.Result.Question(id); q.Answer != nil {
			talk.Answer = q.Answer.Value
		}
		table := workshop.Table{Code: "BBBB", Before: workshop.Showing{Hands: rooms[i%len(rooms)]}}
		switch i % 3 {
		case 0:
			table.Before.Hands = []int{5, 0, 1, 8, 0}
			low, high := c.Assessment.Pack.Scale[0].ID, c.Assessment.Pack.Scale[len(c.Assessment.Pack.Scale)-1].ID
			table.Before.Voices = []assess.Middle{{Group: "management", Level: low}, {Group: "field", Level: high}}
			table.After = workshop.Showing{Hands: []int{1, 3, 2, 8, 0}}
		case 1:
			talk.Minority = text(id+"-minority", "The second office works from an older copy.")
		case 2:
			table.Before.Silent = true
			sum.Parked = append(sum.Parked, assess.Parked{Question: id, Text: text(id+"-parked", "Ask the district office")})
		}
		if assess.Sum(table.Before.Hands) < assess.SmallGroup {
			table.Before = workshop.Showing{}
		}
		table.Talks = []assess.Talk{talk}
		tables := []workshop.Table{table}
		if i%4 == 3 { // at every fourth, another table too, that agreed otherwise
			other := assess.Talk{Question: id, Answer: assess.Unsure, How: assess.Consensus}
			tables = append(tables, workshop.Table{
				Code: "CCCC", Before: workshop.Showing{Hands: []int{0, 1, 4, 0, 1}}, Talks: []assess.Talk{other},
			})
		}
		sum.Questions = append(sum.Questions, workshop.Together(ref, tables))
	}
	if len(sum.Questions) > 2 {
		sum.Most, sum.Least = sum.Questions[:1], sum.Questions[1:3]
	}
	return report.NewWorkshop(c.Assessment, c.Result, sum, Words(t), WorkshopWords(t))
}
