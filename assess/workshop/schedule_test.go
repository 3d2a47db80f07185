package workshop

import (
	"fmt"
	"testing"

	"safeguard/assess"
)

// questions returns one checklist for every word: "M" is a must-have, a digit
// an ordinary question of that weight.
func questions(words ...string) []assess.Ref {
	p := assess.Pack{}
	for i, word := range words {
		c := assess.Checklist{ID: fmt.Sprint("list", i+1), Title: fmt.Sprint("List ", i+1)}
		for j, r := range word {
			q := assess.Question{ID: fmt.Sprintf("q%d-%d", i+1, j+1), Weight: 1, Critical: r == 'M'}
			if !q.Critical {
				q.Weight = int(r - '0')
			}
			c.Questions = append(c.Questions, q)
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p.Refs()
}

func numbersOf(refs []assess.Ref) string {
	out := ""
	for _, r := range refs {
		out += " " + r.Number
	}
	return out
}

// sittingsOf lists the questions of every sitting, where there are several.
func sittingsOf(s Schedule) string {
	if len(s.Sittings) < 2 {
		return ""
	}
	out := ""
	for i, sitting := range s.Sittings {
		if i > 0 {
			out += " |"
		}
		for _, slot := range sitting.Slots {
			for _, q := range slot.Questions {
				out += " " + q.Number
			}
		}
	}
	return out
}

func TestQuestionMinutes(t *testing.T) {
	for _, tt := range []struct {
		people   int
		mustHave bool
		want     int
	}{
		{0, false, 6}, {1, false, 6}, {8, false, 6}, {10, false, 6}, {11, false, 8},
		{20, false, 8}, {30, false, 10}, {8, true, 8}, {20, true, 10}, {30, true, 12},
	} {
		if got := QuestionMinutes(tt.mustHave, tt.people); got != tt.want {
			t.Errorf("%d people, must-have %v: %d minutes, want %d", tt.people, tt.mustHave, got, tt.want)
		}
	}
}

// slotsOf writes what is done in a sitting, from which minute and how long.
func slotsOf(s Sitting) (out string) {
	for _, slot := range s.Slots {
		out += fmt.Sprintf(" %s %d+%d", slot.Kind, slot.Start, slot.Minutes)
	}
	return out
}

// A slot has the questions of one checklist up to the break.
func TestSlots(t *testing.T) {
	refs := questions("11", "1")
	for _, tt := range []struct {
		name string
		of   Sitting
		want string
	}{
		{"a sitting", newSitting(refs, 15), " opening 0+15 practice 15+10 questions 25+16 questions 41+8 end 49+20 closing 69+10"},
		{"the rest of one", restOf(refs, 15, 0), " questions 0+16 questions 16+8 end 24+20 closing 44+10"},
		{"a break in a checklist", restOf(refs, 15, 82), " questions 0+8 break 8+15 questions 23+8 questions 31+8 end 39+20 closing 59+10"},
		{"a question longer than any break allows", restOf(refs[:1], 500, 0), " questions 0+104 end 104+20 closing 124+10"},
	} {
		if got := slotsOf(tt.of); got != tt.want {
			t.Errorf("%s: got%s, want%s", tt.name, got, tt.want)
		}
	}
}

// 55 minutes and a question; 8 minutes each for 15 people, 10 for a must-have.
func TestLeastAndSittings(t *testing.T) {
	for _, tt := range []struct {
		refs                     []assess.Ref
		minutes, least, sittings int
	}{
		{nil, 100, 55, 0}, {questions("11"), 71, 63, 1}, {questions("11"), 70, 63, 2}, {questions("11"), 63, 63, 2}, {questions("11"), 62, 63, 0},
		{questions("1M1"), 65, 65, 3}, {questions("1M1"), 64, 65, 0}, {questions("M1"), 73, 65, 1},
	} {
		if least, n := NewSchedule(tt.refs, 15, 0).Least, SittingsFor(tt.refs, 15, tt.minutes); least != tt.least || n != tt.sittings {
			t.Errorf("%d questions in %d minutes: least %d, %d sittings; want %d, %d", len(tt.refs), tt.minutes, least, n, tt.least, tt.sittings)
		}
	}
}

func TestNewSchedule(t *testing.T) {
	tests := []struct {
		name            string
		refs            []assess.Ref
		people, minutes int
		total, need     int
		left            string
		over            bool
		sittings        string // where there are several
	}{
		{"one question", questions("1"), 8, 0, 25 + 6 + 30, 61, "", false, ""},
		{"no questions", nil, 8, 0, 55, 55, "", false, ""},
		{"fits exactly", questions("1M1"), 20, 81, 81, 81, "", false, ""},
		{"the lightest goes, from the end", questions("12131"), 20, 87, 87, 95, " 1.5", false, ""},
		{"two of weight 1 before one of 2", questions("M121"), 20, 74, 73, 89, " 1.2 1.4", false, ""},
		{"all light ones go", questions("1M", "1M"), 20, 75, 75, 91, " 1.1 2.1", false, ""},
		{"must-haves never go", questions("1MM", "MM"), 20, 80, 95, 103, " 1.1", false, " 1.2 1.3 | 2.1 2.2"},
		{"sittings are about equally long", questions("MMMMM"), 20, 100, 105, 105, "", false, " 1.1 1.2 1.3 | 1.4 1.5"},
		{"no room for one", questions("M1"), 20, 50, 65, 73, " 1.2", true, ""},
		{"no room for one, and no must-have", questions("11"), 20, 50, 71, 71, "", true, ""},
		{"one light one fits", questions("11"), 20, 65, 63, 71, " 1.2", false, ""},
		{"a break after 85 minutes", questions("MMMMMMM"), 20, 0, 25 + 70 + 15 + 30, 140, "", false, ""},
		{"after the break 90 minutes exactly", questions("MMMMMMMMMMMMMMM"), 20, 0, 25 + 150 + 15 + 30, 220, "", false, ""},
		{"a break and a meal", questions("11111111111111111111"), 15, 0, 25 + 160 + 15 + 45 + 30, 275, "", false, ""},
		{"no break at 85 minutes", questions("MMMMMM"), 20, 0, 25 + 60 + 30, 115, "", false, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewSchedule(tt.refs, tt.people, tt.minutes)
			if s.Total != tt.total || s.Need != tt.need || s.Over != tt.over {
				t.Errorf("total %d, need %d, over %v; want %d, %d, %v", s.Total, s.Need, s.Over, tt.total, tt.need, tt.over)
			}
			if short := tt.over || tt.left != "" || tt.sittings != ""; s.Short() != short {
				t.Errorf("short %v, want %v", s.Short(), short)
			}
			if got := numbersOf(s.Left); got != tt.left {
				t.Errorf("left out%s, want%s", got, tt.left)
			}
			if got := sittingsOf(s); got != tt.sittings {
				t.Errorf("sittings%s, want%s", got, tt.sittings)
			}
		})
	}
}

// Whatever is asked for: the slots touch, nobody works longer than 90 minutes,
// every second break is a meal, no must-have is left out and nothing is lost.
func TestSchedulesHold(t *testing.T) {
	refs := questions("M1211M31111111", "1M121M31111111", "MMMMM", "1", "333333333333333333333")
	for people := 1; people <= 40; people += 3 {
		for _, minutes := range []int{0, 20, 45, 60, 90, 120, 180, 210, 300, 480} {
			s := NewSchedule(refs, people, minutes)
			if got := len(s.Questions()) + len(s.Left); got != len(refs) {
				t.Errorf("%d of %d questions are listed", got, len(refs))
			}
			n := 0
			for _, sitting := range s.Sittings {
				n += checkSitting(t, sitting)
				if fits := minutes == 0 || sitting.Total <= minutes; fits == s.Over {
					t.Errorf("%d of %d minutes, over %v", sitting.Total, minutes, s.Over)
				}
			}
			if n+len(s.Left) != len(refs) {
				t.Errorf("%d and %d of %d questions", n, len(s.Left), len(refs))
			}
			for _, r := range s.Left {
				if r.Question.Critical {
					t.Errorf("must-have %s was left out", r.Number)
				}
			}
		}
	}
}

// checkSitting checks the slots of a sitting and returns how many questions it
// has.
func checkSitting(t *testing.T, sitting Sitting) (questions int) {
	t.Helper()
	at, worked, breaks := 0, 0, 0
	for _, s := range sitting.Slots {
		if s.Start != at {
			t.Fatalf("a slot begins at %d, the one before ends at %d", s.Start, at)
		}
		at += s.Minutes
		switch s.Kind {
		case SlotBreak, SlotMeal:
			breaks++
			if (breaks%2 == 0) != (s.Kind == SlotMeal) {
				t.Errorf("break %d is of kind %s", breaks, s.Kind)
			}
			worked = 0
		case SlotQuestions, SlotOpening, SlotPractice:
			worked += s.Minutes
		}
		if worked > BreakAfter {
			t.Errorf("%d minutes without a break", worked)
		}
		for _, q := range s.Questions {
			questions++
			if q.Start < s.Start || q.Start+q.Minutes > at {
				t.Errorf("%s is not inside its slot", q.Number)
			}
		}
	}
	if at != sitting.Total {
		t.Errorf("ends at %d of %d", at, sitting.Total)
	}
	return questions
}
