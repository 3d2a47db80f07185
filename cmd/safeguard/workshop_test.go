package main

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// roomFile makes an assessment of the built-in pack whose profile is answered.
func roomFile(t *testing.T) (e *env, path string) {
	t.Helper()
	e = &env{in: strings.NewReader(""), out: &bytes.Buffer{}, err: &bytes.Buffer{}, now: func() time.Time { return askingDay }}
	e.words = words.In("en")
	path = filepath.Join(t.TempDir(), "room.safeguard")
	profile := []string{"direct-contact=yes", "online-work=yes", "publishes=yes", "visitors=yes", "partners=yes", "research=yes"}
	if err := runNew(e, path, newFlags{Given: beginning.Given{Org: "Hope", Contacts: []string{"Child helpline: 116"}, Profile: profile}}); err != nil {
		t.Fatal(err)
	}
	return e, path
}

// typeWorkshop types text into a plain workshop and returns what was to read.
func typeWorkshop(t *testing.T, e *env, path, typed string, o sitting.Workshop) (out string, err error) {
	t.Helper()
	var stdout bytes.Buffer
	e.in, e.out = strings.NewReader(typed), &stdout
	err = runWorkshop(e, path, o)
	return stdout.String(), err
}

// opening are the lines up to the first question, with so many people of each
// group.
func opening(people ...int) string {
	s := "\nNairobi\n\nt\n1200\n\n"
	for i := range assess.Groups {
		n := 0
		if i < len(people) {
			n = people[i]
		}
		s += fmt.Sprintf("%d\n", n)
	}
	return s + "\n"
}

// No score, band or percent is on the screen before the last page.
func TestNoScoreBeforeTheEnd(t *testing.T) {
	e, path := roomFile(t)
	lines := opening(6, 0, 8)
	for range 4 {
		lines += "0 0 10 4 0\nc\nc\n\n\n\n"
	}
	out, err := typeWorkshop(t, e, path, lines+"\n\n\n\n", sitting.Workshop{Setting: room.Setting{Checklist: "consent", Route: "must-haves"}})
	if err != nil {
		t.Fatal(err, out)
	}
	before, end, found := strings.Cut(out, e.words.Room.EndScore)
	if !found || !strings.Contains(end, "%") || !strings.Contains(end, "only the must-haves, only Consent") {
		t.Errorf("no score at the end:\n%s", end)
	}
	for _, band := range []string{"%", "points", "Urgent", "Developing", "Established"} {
		if strings.Contains(before, band) {
			t.Errorf("%q stands before the end", band)
		}
	}
}

func TestVoicesNeedLargeGroups(t *testing.T) {
	for _, tt := range []struct {
		name   string
		people []int
		said   string
		apart  bool
	}{
		{"two large groups", []int{6, 0, 8}, "Only management", true},
		{"a small one", []int{4, 0, 8}, "one of the two groups has fewer than 5", false},
		{"few others", []int{6, 2, 8}, "fewer than 5 people are in neither group", false},
		{"many others", []int{6, 5, 8}, "Only everybody else", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, path := roomFile(t)
			out, err := typeWorkshop(t, e, path, opening(tt.people...)+"1 4 1 0 0\n0 1 3 3 1\n0 3 2 0 0\n", sitting.Workshop{Setting: room.Setting{Voices: []string{"management", "field"}}})
			if !errors.Is(err, errStopped) || !strings.Contains(strings.Join(strings.Fields(out), " "), tt.said) {
				t.Errorf("%v\n%s", err, out)
			}
			if strings.Contains(out, "The middle answer of “management” is B Started.") != tt.apart {
				t.Errorf("apart is not %v:\n%s", tt.apart, out)
			}
		})
	}
}

// Whatever is typed, the file tells no small group apart and no line is lost in
// a way that ends the program.
func TestTypedWorkshopsProtectSmallGroups(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	line := func() string {
		switch r.IntN(12) {
		case 0:
			return []string{"u", "s", "<", "h\n", "!\n", "p remember", "g 3.2", "x", ""}[r.IntN(9)]
		case 1, 2:
			return []string{"a", "b", "c", "d", "?", "- not here"}[r.IntN(6)]
		case 3:
			return []string{"c", "m", "o"}[r.IntN(3)]
		}
		var counts []string
		for range 5 {
			counts = append(counts, fmt.Sprint(r.IntN(4)))
		}
		return strings.Join(counts, " ")
	}
	rounds, splits := 15, 0
	if short() {
		rounds = 5
	}
	for range rounds {
		e, path := roomFile(t)
		typed := opening(r.IntN(9), r.IntN(3)*r.IntN(9), 3+r.IntN(9))
		for range 60 {
			typed += line() + "\n"
		}
		_, err := typeWorkshop(t, e, path, typed, sitting.Workshop{Setting: room.Setting{Checklist: "consent", Voices: []string{"management", "field"}}})
		if err != nil && !errors.Is(err, errStopped) {
			t.Fatalf("%v\n%s", err, typed)
		}
		splits += checkPrivate(t, e, path)
	}
	if splits == 0 {
		t.Error("nothing was split")
	}
}

// checkPrivate counts the splits of a file that are allowed.
func checkPrivate(t *testing.T, e *env, path string) (splits int) {
	t.Helper()
	file, err := e.read(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, event := range file.State.Events() {
		switch a := event.Act.(type) {
		case assess.Session:
			for _, g := range a.People {
				if g.Count > 0 && g.Count < 5 {
					t.Errorf("%d people of %s are kept", g.Count, g.Group)
				}
			}
			if a.Total > 0 && a.Total < 5 {
				t.Errorf("%d people are kept", a.Total)
			}
		case assess.Count:
			if assess.Sum(a.Hands) < 5 {
				t.Errorf("%d hands are kept", assess.Sum(a.Hands))
			}
			splits += min(1, len(a.Voices))
		case assess.Hands:
			t.Errorf("hands are kept as version 1 kept them: %+v", a)
		}
	}
	return splits
}

func TestWorkshopFlags(t *testing.T) {
	e, path := roomFile(t)
	for _, o := range []room.Setting{
		{Checklist: "nothing"}, {Route: "long"}, {Voices: []string{"field"}}, {Voices: []string{"field", "field"}}, {Voices: []string{"field", "Asha"}},
	} {
		var wrong usage.Error
		if _, err := typeWorkshop(t, e, path, "", sitting.Workshop{Setting: o}); !errors.As(err, &wrong) {
			t.Errorf("%+v: %v", o, err)
		}
	}
}

// Where a text is asked for, what begins with the letter of a command is text; the
// command has a sign before it, which the line of keys shows.
func TestLettersAreTextWhereTextIsAsked(t *testing.T) {
	e, path := roomFile(t)
	typed := "\np\n\nt\n180\n9\n\n\n\n\n\n\n\n\n" + // the place is called p
		"0 0 5 4 0\nc\nm\n" + "s\n" + "p 12 of the handbook\n" + "/U\n" + "p 13 of the handbook\n" + "/p ask the office\n" + "Q\n" + "/Q\n"
	out, err := typeWorkshop(t, e, path, typed, sitting.Workshop{Setting: room.Setting{Checklist: "consent"}})
	if err == nil || !strings.Contains(out, "/u undo · /q stop") {
		t.Errorf("%v\n%s", err, out)
	}
	file, err := e.read(path)
	if err != nil {
		t.Fatal(err)
	}
	sum := workshop.Summarise(&file.About.Pack, file.State)
	ref := file.About.Pack.Checklists[2].Questions[0]
	a, _ := file.State.Answer(ref.ID)
	h := sum.Questions[0].Tables[0].Talks[0]
	if a.Evidence != "p 13 of the handbook" || h.Minority != "s" || len(sum.Parked) != 1 || sum.Parked[0].Text != "ask the office" {
		t.Errorf("%+v, %+v, %+v", a, h, sum.Parked)
	}
	if plan := file.State.Plan(ref.ID); plan.Owner == nil || *plan.Owner != "Q" {
		t.Errorf("the owner is %+v", plan)
	}
}
