package report_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestEveryRoundWordIsThere(t *testing.T) {
	w := reflect.ValueOf(sample.RoundWords(t))
	for i := range w.NumField() {
		if w.Field(i).String() == "" {
			t.Errorf("the word %s is missing in messages.en.yaml", w.Type().Field(i).Name)
		}
	}
}

func TestWithEarlier(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	m, comparison := c.WithEarlier(t, c.Model(t), sample.Plausible)
	hole := regexp.MustCompile(`\{[a-z_]+\}`)
	texts(reflect.ValueOf(m.Cover), func(s string) {
		if hole.MatchString(s) {
			t.Errorf("a hole stays open: %q", s)
		}
	})
	whole := comparison.Whole
	want := fmt.Sprintf("Since round 2025: from %s to %s on the 28 questions that both rounds ask. Better: %d. Worse: %d. Unchanged: %d. Other changes: %d. Of the %d gaps of then, %d are closed.",
		whole.Then.Percent, whole.Now.Percent, comparison.Count(rounds.Better), comparison.Count(rounds.Worse),
		comparison.Count(rounds.Same), comparison.Count(rounds.Another), comparison.Gaps, comparison.Closed)
	if got := spaced(m.Cover.Earlier); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for i, b := range m.Cover.Bars {
		then := comparison.Checklists[i].Then.Percent
		want := fmt.Sprintf("2025: %s", then)
		if i == 0 {
			want += ", on 4 of 6 questions"
		}
		if b.Earlier == nil || spaced(b.Earlier.Text) != want || b.Earlier.Percent != int(then) {
			t.Errorf("bar %d: got %+v, want %s", i+1, b.Earlier, want)
		}
	}
	var titles []string
	for _, l := range m.Lists[:4] {
		titles = append(titles, l.Title)
		if l.Board != strings.HasPrefix(l.Title, "Worse") {
			t.Errorf("for the board: %v: %s", l.Board, l.Title)
		}
	}
	if got, want := strings.Join(titles, "; "), "Worse than in round 2025; Better than in round 2025; Other changes since round 2025; Not compared with round 2025"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if apart := m.Lists[3].Items; len(apart) != 3 || apart[0].Number != "1.2" || apart[1].Number != "1.1" || !strings.HasSuffix(apart[2].Text, "any more.") {
		t.Errorf("apart %+v", apart)
	}
	for _, l := range m.Lists[:2] {
		if n := comparison.Count(map[bool]rounds.Way{true: rounds.Worse, false: rounds.Better}[l.Board]); len(l.Items) != n || n == 0 {
			t.Errorf("%s: %d items, want %d", l.Title, len(l.Items), n)
		}
	}
}

// What was not rated then, or not asked at all, has no mark.
func TestWithoutMark(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	_, comparison := c.WithEarlier(t, c.Model(t), sample.Plausible)
	comparison.Checklists[1].Then.Rating.State = assess.NotRated
	comparison.Gone = nil
	comparison.Checklists = comparison.Checklists[1:]
	m := report.NewRounds(c.Assessment, c.Result, c.Assessment.Pack, comparison, sample.Words(t), sample.RoundWords(t))
	for i, want := range []string{"2025: not asked", "2025: not rated"} {
		if got := m.Bars[i]; got.Text != want || got.Percent != report.NoPercent {
			t.Errorf("bar %d: got %+v, want %s", i+1, got, want)
		}
	}
}

// spaced writes plain spaces in place of those that hold words together.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
