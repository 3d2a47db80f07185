package report_test

import (
	"fmt"
	"slices"
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

// A world is what happened in a workshop: how many people of two groups were at one
// table, first and after somebody came or went, how many at another table, and how
// many are said to have taken part; 0 for what nobody said.
type world struct {
	first, then [2]int
	other, took int
}

// numbers lists what nobody may work out.
func (w world) numbers() map[string]int {
	all := map[string]int{"management first": w.first[0], "field first": w.first[1], "the other table": w.other}
	at := w.first
	if w.then != [2]int{} {
		all["management then"], all["field then"] = w.then[0], w.then[1]
		at = w.then
	}
	if w.took > 0 {
		all["beside the tables"] = w.took - at[0] - at[1] - w.other
	}
	return all
}

// Whoever reads all figures of a report at once, page one, the people of every
// table, the hands of every question, and goes through every workshop that fits,
// can work out no group of fewer than five: whether its people were typed before
// this rule, or are kept by it.
func TestNoSmallGroupIsWorkedOut(t *testing.T) {
	a, words, page := sample.New(t, 1, 0, sample.Plausible).Assessment, sample.Words(t), sample.WorkshopWords(t)
	most := 8
	if testing.Short() {
		most = 6
	}
	rooms := [][2]int{}
	for m := range most {
		for f := range most {
			if m+f > 0 {
				rooms = append(rooms, [2]int{m, f})
			}
		}
	}
	var worlds []world
	for _, first := range rooms {
		for _, then := range rooms {
			worlds = append(worlds, world{first: first, then: then})
		}
		for other := range most {
			worlds = append(worlds, world{first: first, other: other})
			for took := first[0] + first[1] + other; took < 3*most+assess.SmallGroup; took++ {
				worlds = append(worlds, world{first: first, other: other, took: took})
			}
		}
	}
	for _, beside := range []bool{false, true} {
		byPrint := map[string][]world{}
		for _, w := range worlds {
			figures := w.print(t, beside, a, words, page)
			byPrint[figures] = append(byPrint[figures], w)
		}
		for figures, fit := range byPrint {
			for name, n := range fit[0].numbers() {
				same := func(w world) bool { other, ok := w.numbers()[name]; return ok && other == n }
				if n > 0 && n < assess.SmallGroup && !slices.ContainsFunc(fit, func(w world) bool { return !same(w) }) {
					t.Errorf("kept by the rule %v: %s is %d, in all of %v:\n%s", beside, name, n, fit, figures)
				}
			}
		}
		if len(byPrint) < 20 {
			t.Errorf("only %d different reports", len(byPrint))
		}
	}
}

// print returns all figures of the report on a world.
func (w world) print(t *testing.T, beside bool, a assess.Assessment, words report.Words, ww report.WorkshopWords) string {
	t.Helper()
	s, refs := assess.NewState(assess.Scope{}), a.Pack.Refs()
	record := func(act assess.Act) {
		var err error
		if s, err = assess.Apply(s, assess.Event{Seq: len(s.Events()) + 1, Act: act}); err != nil {
			t.Fatal(err)
		}
	}
	for i, people := range [][2]int{w.first, w.then, {w.other, 0}} {
		n := people[0] + people[1]
		if n == 0 {
			continue
		}
		sitting := assess.Session{Date: "2026-03-01", Facilitator: "trainer", Table: "A"}
		if i == 2 {
			sitting.Table = "B"
		}
		sitting.Seat([]string{"management", "field"}, people[:])
		if beside {
			sitting, _ = s.Beside(sitting)
		}
		record(sitting)
		if n >= assess.SmallGroup {
			record(assess.Count{Question: refs[i].Question.ID, Table: sitting.Table, Moment: assess.Before, Hands: []int{n, 0, 0, 0, 0}})
		}
	}
	if w.took > 0 {
		record(assess.TookPart(w.took))
	}
	r := assess.Evaluate(a.Pack, s, "2026-03-01")
	page := report.NewWorkshop(a, r, workshop.Summarise(&a.Pack, s), words, ww)
	figures := fmt.Sprintln(report.New(a, r, words).Head.Participants, page.Sessions)
	for _, b := range page.Bars {
		for _, part := range b.Parts() {
			for _, h := range part.Hands {
				figures += fmt.Sprintln(b.Number, part.Table, h.Total)
			}
		}
	}
	return figures
}
