package report_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
	"safeguard/report/data"
	"safeguard/report/internal/sample"
)

// A room is what each group of a table showed on one question: nil for a group that is
// not there.
type room [][]int

// all returns the hands of the whole room.
func (r room) all() (sum []int) {
	var parts []assess.Voice
	for _, hands := range r {
		if hands != nil {
			parts = append(parts, assess.Voice{Counts: hands})
		}
	}
	return workshop.SumOf(parts)
}

// cells lists what nobody may work out: the people of each group, and how many of
// them showed each answer that the room gave.
func (r room) cells() map[string]int {
	cells, all := map[string]int{}, r.all()
	for g, hands := range r {
		if hands == nil {
			continue
		}
		cells[assess.Groups[g]] = assess.Sum(hands)
		for answer, n := range hands {
			if all[answer] > 0 {
				cells[fmt.Sprint(assess.Groups[g], " showing ", answer)] = n
			}
		}
	}
	return cells
}

// acts returns what is recorded of the room, as a trainer does who counts the first
// two groups apart wherever that is allowed.
func (r room) acts(p *assess.Pack, question string) (sitting assess.Session, count assess.Count) {
	sitting = assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A"}
	people, sizes, voices := map[string]int{}, []int{}, []assess.Voice{}
	for g, hands := range r {
		sizes = append(sizes, assess.Sum(hands))
		people[assess.Groups[g]] = assess.Sum(hands)
		if g < 2 {
			voices = append(voices, assess.Voice{Group: assess.Groups[g], Counts: hands})
		}
	}
	sitting.Seat(assess.Groups[:len(r)], sizes)
	count = assess.Count{Question: question, Table: "A", Moment: assess.Before, Hands: r.all()}
	if why, _ := workshop.MayCountApart(people, assess.Groups[:2]); why == "" {
		sitting.Voices = assess.Groups[:2]
		count.Voices = workshop.Middles(p, count.Hands, voices)
	}
	return sitting, count
}

// Whoever reads all figures of a report at once, and its data, goes through every room
// of two or three groups that fits, and knows that two of them were to be counted
// apart, works out no group of fewer than five, and of no group how many showed an
// answer, but where the whole room showed one.
func TestNoVoiceIsWorkedOut(t *testing.T) {
	a, words, page := sample.New(t, 1, 0, sample.Plausible).Assessment, sample.Words(t), sample.WorkshopWords(t)
	ref, most, third := a.Pack.Refs()[0], 11, 3
	if testing.Short() {
		most, third = 10, 2
	}
	printed, fit, differ := map[string]string{}, map[string][]room{}, 0
	for _, r := range rooms(assess.SmallGroup, most, third) {
		sitting, count := r.acts(&a.Pack, ref.Question.ID)
		recorded := fmt.Sprint(sitting, count)
		if printed[recorded] == "" {
			s := assess.NewState(assess.Scope{})
			s = s.Then(sitting, count)
			sum := workshop.Summarise(&a.Pack, s)
			w := report.NewWorkshop(a, assess.Evaluate(a.Pack, s, "2026-03-01"), sum, words, page)
			raw, err := json.Marshal(data.NewWorkshop(&a.Pack, sum, false))
			if err != nil {
				t.Fatal(err)
			}
			if w.Voices != nil && len(w.Voices.Rows) > 0 {
				differ++
			}
			printed[recorded] = fmt.Sprint(w.Sessions, w.Bars, w.Lists, string(raw))
			if w.Voices != nil {
				printed[recorded] += fmt.Sprint(*w.Voices)
			}
		}
		fit[printed[recorded]] = append(fit[printed[recorded]], r)
	}
	if len(fit) < 50 || differ == 0 {
		t.Errorf("only %d different reports, %d with voices that differ", len(fit), differ)
	}
	for figures, list := range fit {
		for name, n := range list[0].cells() {
			same := func(r room) bool { other, there := r.cells()[name]; return there && other == n }
			if n < assess.SmallGroup && !slices.ContainsFunc(list, func(r room) bool { return !same(r) }) {
				t.Errorf("%s is %d, in all of %v:\n%s", name, n, list, figures)
			}
		}
	}
}

// rooms lists all rooms of two or three groups and so many people who give three
// answers; a third group has at most so many.
func rooms(least, most, third int) (list []room) {
	var hands [][][]int // by how many people
	for n := range most + 1 {
		hands = append(hands, nil)
		for a := range n + 1 {
			for b := range n - a + 1 {
				hands[n] = append(hands[n], []int{a, 0, b, n - a - b, 0})
			}
		}
	}
	hands[0] = [][]int{nil}
	for n := least; n <= most; n++ {
		for c := range third + 1 {
			for a := range n - c + 1 {
				for _, one := range hands[a] {
					for _, two := range hands[n-c-a] {
						if max(a, c, n-c-a) == n { // one group: its hands are those of the room
							continue
						}
						for _, three := range hands[c] {
							list = append(list, room{one, two, three})
						}
					}
				}
			}
		}
	}
	return list
}
