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
	sum := workshop.Summary{Sessions: []assess.Session{{
		Date: "2026-02-20", Place: text("place", "Nairobi, office"), Facilitator: "trainer",
		People: []assess.Presence{assess.Presence{Group: "management", Count: 6}, assess.Presence{Group: "field", Count: 8}, assess.Presence{Group: "board", Few: true}},
	}}}
	for i, ref := range c.Assessment.Pack.Refs() {
		h := assess.Hands{Question: ref.Question.ID, Counts: rooms[i%len(rooms)], How: assess.Majority}
		switch i % 3 {
		case 0:
			h.Counts = []int{5, 0, 1, 8, 0}
			h.Voices = []assess.Voice{{Group: "management", Counts: []int{5, 0, 1, 0, 0}}, {Group: "field", Counts: []int{0, 0, 0, 8, 0}}}
		case 1:
			h.Minority = text(ref.Question.ID+"-minority", "The second office works from an older copy.")
		case 2:
			h.Silent = true
			sum.Parked = append(sum.Parked, assess.Parked{Question: ref.Question.ID, Text: text(ref.Question.ID+"-parked", "Ask the district office")})
		}
		sum.Questions = append(sum.Questions, workshop.Counted{Ref: ref, Hands: h, Spread: workshop.SpreadOf(h.Counts)})
	}
	if len(sum.Questions) > 2 {
		sum.Most, sum.Least = sum.Questions[:1], sum.Questions[1:3]
	}
	return report.NewWorkshop(c.Assessment, c.Result, sum, Words(t), WorkshopWords(t))
}
