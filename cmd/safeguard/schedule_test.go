package main

import (
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/sheets"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/words"
	"safeguard/report/paper"
)

// halfDay is the schedule that README's table is about: one checklist, 15 people,
// as long as it takes.
func halfDay(t *testing.T) (assess.Pack, []assess.Ref, workshop.Sitting) {
	t.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	s := assess.NewState(assess.Scope{})
	refs := workshop.Chosen(&pack, &s, "consent", workshop.RouteFull)
	return pack, refs, workshop.NewSchedule(refs, workshop.UsualPeople, 0).Sittings[0]
}

var timedRow = regexp.MustCompile(`(?m)^\| (\d+):(\d\d) \| (\d+) \|`)

// README's half-day, the guide and the clock on the screen have one schedule.
func TestREADMEsHalfDayIsTheSchedule(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	pack, refs, half := halfDay(t)
	w := words.In("en")
	guide := paper.NewGuide(paper.Request{Pack: pack, Language: "en", Questions: refs, Words: w.Question}, w.Paper).Guide
	rows := timedRow.FindAllStringSubmatch(string(readme), -1)
	if len(rows) != len(half.Slots)+1 || len(guide.Schedule.Rows) != len(rows) {
		t.Fatalf("README has %d rows, the schedule %d slots and its end, the guide %d", len(rows), len(half.Slots), len(guide.Schedule.Rows))
	}
	for i, row := range rows {
		hours, _ := strconv.Atoi(row[1])
		minutes, _ := strconv.Atoi(row[2])
		start, long := 60*(hours-9)+minutes, row[3]
		want, wantLong, printed := half.Total, long, guide.Schedule.Rows[i]
		if i < len(half.Slots) {
			want, wantLong = half.Slots[i].Start, fmt.Sprint(half.Slots[i].Minutes)
			if !strings.HasPrefix(printed.Minutes, wantLong+" ") {
				t.Errorf("the guide gives %q to %q, and the schedule %s minutes", printed.Minutes, printed.What, wantLong)
			}
		}
		if start != want || long != wantLong {
			t.Errorf("README's row %q is for minute %d, %s minutes; the schedule's for %d, %s minutes", row[0], start, long, want, wantLong)
		}
		if printed.From != fmt.Sprintf("%d:%02d", want/60, want%60) {
			t.Errorf("the guide has %q at %s, the schedule at minute %d", printed.What, printed.From, want)
		}
	}
	length := fmt.Sprintf("%d hours and %d minutes, %d questions, %d people", half.Total/60, half.Total%60, len(refs), workshop.UsualPeople)
	if !strings.Contains(string(readme), length) {
		t.Errorf("README does not say %q", length)
	}
}

// A trainer who follows README's half-day to the minute is on time on the screen,
// from the first question to the last.
func TestTheScreenIsOnTimeOnREADMEsHalfDay(t *testing.T) {
	e, path := roomFile(t)
	_, _, half := halfDay(t)
	start := e.now()
	clock := start
	e.now = func() time.Time { return clock }
	o := sitting.Workshop{Setting: room.Setting{Checklist: "consent", Minutes: half.Total}}
	typed := func(at int, lines string) string {
		clock, e.ahead = start.Add(time.Duration(at)*time.Minute), nil
		screen, _ := typeWorkshop(t, e, path, lines, o)
		o = sitting.Workshop{}
		return screen
	}
	typed(0, "\n\n\nt\n15\n\n\n\n\n\n\n\n")
	breaks := 0
	for _, slot := range half.Slots {
		for _, q := range slot.Questions {
			screen := typed(q.Start, "\n") + typed(q.Start+q.Minutes, "\n0 15 0 0 0\nb\nc\n\n\n\n")
			if !strings.Contains(screen, q.Number+"  ") || !strings.Contains(screen, "on time") || strings.Contains(screen, "min behind") || strings.Contains(screen, "min ahead") {
				t.Errorf("%s, from minute %d on:\n%s", q.Number, q.Start, screen)
			}
			breaks += strings.Count(screen, "break until 16:14") // 14:32 and 102 minutes
		}
	}
	if breaks != 1 {
		t.Errorf("the break is said %d times", breaks)
	}
}

// What the guide chooses for a number of minutes is what the screen asks after
// the opening, in the same order.
func TestTheScreenAsksWhatTheGuideChose(t *testing.T) {
	for _, tt := range []struct {
		route           string
		minutes, people int
		said            string
	}{
		{"full", 120, 20, "You chose 71 of the questions. In 120 min, with 20 people, there is time for 6 of them on one day."},
		{"full", 480, 12, "You chose 71 of the questions."},
		{"short", 240, 30, "You chose 36 of the questions."},
		{"must-haves", 180, 15, "You chose 21 of the questions. In 180 min, with 15 people, there is time for 11 of them on one day."},
		{"must-haves", 600, 15, ""},
	} {
		t.Run(fmt.Sprint(tt.route, " ", tt.minutes), func(t *testing.T) {
			e, path := roomFile(t)
			f := printFlags{Options: sheets.Options{File: path, Route: tt.route, Minutes: tt.minutes, People: tt.people}}
			request, err := f.request(e)
			if err != nil {
				t.Fatal(err)
			}
			want := ""
			for _, part := range paper.NewGuide(request, e.words.Paper).Guide.Parts {
				for _, q := range part.Questions {
					want += q.ID + "\n"
				}
			}
			screen, _ := typeWorkshop(t, e, path, "\n\n\nt\n9\n\n\n\n\n\n\n\n\n\n", sitting.Workshop{Setting: room.Setting{Route: tt.route, Minutes: tt.minutes, People: tt.people}})
			if screen = strings.Join(strings.Fields(screen), " "); !strings.Contains(screen, tt.said) {
				t.Errorf("it does not say %q:\n%s", tt.said, screen)
			}
			file, err := store.Read(path)
			if err != nil {
				t.Fatal(err)
			}
			last := workshop.NewWalk(nil, file.State).Session
			got := ""
			for _, ref := range workshop.Chosen(&file.About.Pack, &file.State, last.Checklist, workshop.Route(last.Route), last.Left...) {
				got += ref.Question.ID + "\n"
			}
			if got != want {
				t.Errorf("the screen asks\n%s\nand the guide\n%s", got, want)
			}
			if command := fmt.Sprintf(" --minutes %d --people %d", tt.minutes, tt.people); !strings.Contains(request.Screen, command) {
				t.Errorf("the guide says %q", request.Screen)
			}
		})
	}
}
