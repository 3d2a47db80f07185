package report_test

import (
	"math"
	"reflect"
	"regexp"
	"strings"
	"testing"

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
	if got := s.Facts[3].Value; got != "15 to 18" {
		t.Errorf("%q people", got)
	}
	if got := s.Groups[2].Value; got != "fewer than 5" {
		t.Errorf("the board is %q", got)
	}
	b := w.Bars[0]
	if b.Mark != "talk first" || len(b.Hands.Parts) != 3 || b.Hands.Parts[2].Count != 8 {
		t.Errorf("got %+v", b)
	}
	if !strings.HasSuffix(b.Agreed, ", by majority") || w.Bars[3].Agreed != "Not agreed yet" {
		t.Errorf("agreed %q and %q", b.Agreed, w.Bars[3].Agreed)
	}
	if n := len(w.Voices.Rows); n != len(w.Bars)/3 {
		t.Errorf("%d questions where two groups differ", n)
	}
	if len(w.Lists) != 3 || len(w.Lists[1].Items) == 0 || len(w.Lists[2].Items) == 0 {
		t.Errorf("lists %+v", w.Lists)
	}
}

// A private print holds no text that somebody typed in the room.
func TestWorkshopIsPrivateToo(t *testing.T) {
	c := sample.New(t, 3, 0, sample.Plausible)
	c.Result = c.Result.WithoutPrivate()
	for _, l := range c.Workshop(t, sample.Plausible).Lists {
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
