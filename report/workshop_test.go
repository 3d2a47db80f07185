package report_test

import (
	"math"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestEveryWorkshopWordIsThere(t *testing.T) {
	w := reflect.ValueOf(sample.WorkshopWords(t))
	for i := range w.NumField() {
		if w.Field(i).String() == "" {
			t.Errorf("the word %s is missing in messages.en.yaml", w.Type().Field(i).Name)
		}
	}
}

func TestWorkshop(t *testing.T) {
	c := sample.New(t, 3, 4, sample.Plausible)
	w := c.Workshop(t, sample.Plausible)
	hole := regexp.MustCompile(`\{[a-z_]+\}`)
	texts(reflect.ValueOf(*w), func(s string) {
		if hole.MatchString(s) {
			t.Errorf("a hole stays open: %q", s)
		}
	})
	s := w.Sessions[0]
	if got := s.Facts[4].Value; got != "16" || s.Facts[1].Value != "BBBB" {
		t.Errorf("%v", s.Facts)
	}
	if got := strings.Join(s.Groups, ", "); got != "management, field, board" { // the board is small
		t.Errorf("the groups are %q", got)
	}
	b := w.Bars[0]
	if b.Mark != "talk first" || len(b.Hands) != 2 || len(b.Hands[0].Parts) != 3 || b.Hands[0].Parts[2].Count != 8 {
		t.Errorf("got %+v", b)
	}
	if got := strings.Join(b.Notes, " "); !strings.Contains(got, "moved from 5 to 1. Hands for") {
		t.Errorf("the room moved: %s", got)
	}
	if !strings.HasSuffix(b.Agreed[0], ", by majority") || len(b.Tables) != 0 {
		t.Errorf("agreed %q", b.Agreed)
	}
	if b := w.Bars[3]; len(b.Tables) != 2 || b.Tables[1].Table != "Table CCCC" || b.Tables[1].Agreed[0] != "Agreed: We don’t know, by consensus" || b.Hands[0].Total != "20 hands" {
		t.Errorf("of two tables: %+v", b)
	}
	if n := len(w.Voices.Rows); n != (len(w.Bars)+2)/3 {
		t.Errorf("%d questions where two groups differ", n)
	}
	if len(w.Lists) != 3 || len(w.Lists[1].Items) == 0 || len(w.Lists[2].Items) == 0 {
		t.Errorf("lists %+v", w.Lists)
	}
}

// What was settled between tables is nobody's agreement: each table keeps its own.
func TestTablesKeepWhatTheyAgreed(t *testing.T) {
	c := sample.New(t, 1, 0, sample.Plausible)
	ref := c.Assessment.Pack.Refs()[0]
	c.Result.Checklists[0].Questions[0].Answer = &assess.Answer{Question: ref.Question.ID, Value: "started"}
	talk := func(answer, how string) []assess.Talk { return []assess.Talk{{Answer: answer, How: how}} }
	showing := workshop.Showing{Hands: []int{1, 2, 9, 0, 0}}
	for _, tt := range []struct {
		name   string
		tables []workshop.Table
		want   string
	}{
		{"three tables", []workshop.Table{
			{Code: "A", Before: showing, Talks: talk("paper", assess.Consensus)}, {Code: "B", Before: showing, Talks: talk("started", "")},
			{Before: showing, Talks: talk("paper", assess.Majority)},
		}, ": The answer now: Started; Table A: Agreed: On paper, by consensus; Table B: Agreed: Started; A table without a code: Agreed: On paper, by majority"},
		{"one that agreed so", []workshop.Table{{Code: "A", Talks: talk("started", assess.Majority)}}, ": Agreed: Started, by majority"},
		{"one whose answer was changed later", []workshop.Table{{Code: "A", Talks: talk("paper", assess.Consensus)}},
			": Agreed: On paper, by consensus, The answer now: Started"},
		{"one that has not agreed", []workshop.Table{{Code: "A", Talks: talk("", "")}}, ": Not agreed yet, The answer now: Started"},
		{"one whose copies agreed apart", []workshop.Table{{Code: "A", Talks: append(talk("paper", assess.Consensus), talk("started", assess.Majority)...)}},
			": Agreed: On paper, by consensus, Agreed: Started, by majority, The answer now: Started"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sum := workshop.Summary{Questions: []workshop.Counted{workshop.Together(ref, tt.tables)}}
			page := report.NewWorkshop(c.Assessment, c.Result, sum, sample.Words(t), sample.WorkshopWords(t))
			var said []string
			for _, part := range page.Bars[0].Parts() {
				said = append(said, part.Table+": "+strings.Join(part.Agreed, ", "))
			}
			if got := strings.Join(said, "; "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A private print holds no text that somebody typed in the room.
func TestWorkshopIsPrivateToo(t *testing.T) {
	c := sample.New(t, 3, 0, sample.Plausible)
	c.Result = c.Result.WithoutPrivate()
	page := c.Workshop(t, sample.Plausible)
	if page.Voices != nil {
		t.Error("it has voices")
	}
	for _, l := range page.Lists {
		for _, i := range l.Items {
			if strings.Contains(i.Text, "older copy") || strings.Contains(i.Text, "district office") {
				t.Errorf("%s holds %q", l.Title, i.Text)
			}
		}
	}
}

func TestNoWorkshopNoPage(t *testing.T) {
	c := sample.New(t, 1, 0, sample.Plausible)
	if w := report.NewWorkshop(c.Assessment, c.Result, workshop.Summary{}, sample.Words(t), sample.WorkshopWords(t)); w != nil {
		t.Errorf("got %+v", w)
	}
}

func TestLettersOfHands(t *testing.T) {
	a, b := report.Level{Letter: "A"}, report.Level{Letter: "B"}
	for _, tt := range []struct {
		name  string
		parts []report.HandsPart
		want  string
	}{
		{"nobody", nil, ""},
		{"as many as are drawn", []report.HandsPart{{a, 2}, {b, 3}}, "AA BBB"},
		{"one more", []report.HandsPart{{a, 2}, {b, 4}}, ""},
		{"far more than memory holds", []report.HandsPart{{a, 1}, {b, math.MaxInt}}, ""},
		{"less than nothing", []report.HandsPart{{a, -1}, {b, 3}}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := (report.Hands{Parts: tt.parts}).Letters(5); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
