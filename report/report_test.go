package report_test

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestEveryWordIsThere(t *testing.T) {
	w := reflect.ValueOf(sample.Words(t))
	for i := range w.NumField() {
		if w.Field(i).String() == "" {
			t.Errorf("the word %s is missing in messages.en.yaml", w.Type().Field(i).Name)
		}
	}
}

// No hole of the words is left open in a model, whatever the answers.
func TestNoHoleStaysOpen(t *testing.T) {
	hole := regexp.MustCompile(`\{[a-z_]+\}`)
	for _, open := range []int{0, 1, 2, 5} {
		m := sample.New(t, 14, open, sample.Plausible).Model(t)
		m.Words = report.Words{}
		texts(reflect.ValueOf(m), func(s string) {
			if hole.MatchString(s) {
				t.Errorf("open %d: %q", open, s)
			}
		})
	}
}

// texts calls f with every string in v.
func texts(v reflect.Value, f func(string)) {
	switch v.Kind() {
	case reflect.String:
		f(v.String())
	case reflect.Struct:
		for i := range v.NumField() {
			texts(v.Field(i), f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			texts(v.Index(i), f)
		}
	}
}

func TestRatingInWords(t *testing.T) {
	tests := []struct {
		name     string
		change   func(*assess.Score)
		headline string
		bands    int
		why      string
	}{
		{"rated", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Rated, Low: "developing", High: "developing"}
		}, "Developing", 1, "Established begins at 67\u00a0%"},
		{"highest", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Rated, Low: "strong", High: "strong"}
		}, "Strong", 1, "highest band"},
		{"held", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Rated, Low: "urgent", High: "urgent", Holds: []assess.Hold{
				{Band: "urgent", Level: "absent", Questions: []string{"a01"}, Binds: true},
				{Band: "developing", Level: "started", Questions: []string{"a05"}},
			}}
		}, "Urgent", 1, "It stays at Urgent because of must-haves at “Not in place”: 1.1\u00a0"},
		{"held by a checklist", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Rated, Low: "developing", High: "developing", Holds: []assess.Hold{
				{Band: "developing", Checklist: "c", Binds: true},
			}}
		}, "Developing", 1, "lowest of them, Consent"},
		{"between", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Provisional, Why: assess.MustHaves, Low: "urgent", High: "established"}
		}, "Between Urgent and Established", 2, "Some must-haves are still open"},
		{"provisional at one band", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.Provisional, Why: assess.OpenAnswers, Low: "urgent", High: "urgent"}
		}, "Urgent, provisional", 1, "More than a tenth is still open"},
		{"not rated", func(s *assess.Score) {
			s.Rating = assess.Rating{State: assess.NotRated, Why: assess.FewAnswers}
		}, "Not rated yet", 0, "needs at least 50\u00a0%"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := sample.New(t, 14, 0, sample.Plausible)
			tt.change(&c.Result.Whole)
			got := c.Model(t).Cover.Score.Rating
			if got.Headline != tt.headline || len(got.Bands) != tt.bands {
				t.Errorf("got %q with %d bands", got.Headline, len(got.Bands))
			}
			if why := strings.Join(got.Why, "\n"); !strings.Contains(why, tt.why) {
				t.Errorf("got %q, want %q in it", why, tt.why)
			}
		})
	}
}

// A half-done audit names the must-have gaps that it has found.
func TestMustHaveGapsAreNamedBeforeTheRating(t *testing.T) {
	c := sample.New(t, 14, 2, sample.Plausible)
	gaps := c.Result.MustHaveGaps
	if c.Result.Whole.Rating.State == assess.Rated || len(gaps) == 0 {
		t.Fatal("the sample is of no use here")
	}
	said := strings.Join(c.Model(t).Cover.Score.MustHaves, " ")
	for _, id := range gaps {
		q, _ := c.Result.Question(id)
		if !strings.Contains(said, q.Number+"\u00a0") {
			t.Errorf("%s is not named in %q", q.Number, said)
		}
	}
}

func TestPlanKeepsMustHavesInSight(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	rows, kept := 0, 0
	for _, g := range c.Model(t).Plan.Groups {
		rows += len(g.Rows)
		for _, r := range g.Rows {
			if g.Group == assess.GroupKept {
				kept++
				if r.MustHave {
					t.Errorf("action %s for a must-have is kept for later", r.Order)
				}
			}
		}
	}
	if rows != len(c.Result.Plan) || kept == 0 {
		t.Errorf("%d rows for %d actions, %d kept", rows, len(c.Result.Plan), kept)
	}
}

func TestDecisions(t *testing.T) {
	c := sample.New(t, 14, 0, sample.Plausible)
	var texts []string
	for _, d := range c.Model(t).Cover.Decisions {
		texts = append(texts, d.Text)
	}
	for _, want := range []string{"Approve the action plan", "USD 400", "does not apply", "board member", "next review"} {
		if !slices.ContainsFunc(texts, func(s string) bool { return strings.Contains(s, want) }) {
			t.Errorf("no decision about %q in %q", want, texts)
		}
	}
}

func TestDayInWords(t *testing.T) {
	c := sample.New(t, 1, 0, sample.Plausible)
	if got := c.Model(t).Head.Date; got != "20 March 2026" {
		t.Errorf("got %q", got)
	}
	c.Result.Date = "no day"
	if got := c.Model(t).Head.Date; got != "no day" {
		t.Errorf("got %q", got)
	}
}
