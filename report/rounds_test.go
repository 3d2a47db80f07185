package report_test

import (
	"math/rand/v2"
	"reflect"
	"regexp"
	"slices"
	"strconv"
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
	if got, want := spaced(m.Cover.Earlier), "So far, on the 17 questions answered in both: from 64 % to 60 % since round 2025. "+
		"Better: 6. Worse: 7. Unchanged: 3. From or to “we don’t know”: 1."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if got, want := spaced(strings.Join(m.Cover.EarlierNotes, " ")), "Questions not compared: 14 (not answered: 5; does not apply: 1; "+
		"not asked: 5; new: 1; removed: 1; other words or meaning: 1). "+
		"Gaps in round 2025: 18. Closed: 5. Open: 5. Not compared: 5. Not known yet: 3."; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	var titles []string
	for _, l := range m.Lists[:5] {
		titles = append(titles, l.Title)
		if l.Board != strings.HasPrefix(l.Title, "Worse") {
			t.Errorf("for the board: %v: %s", l.Board, l.Title)
		}
	}
	if got, want := strings.Join(titles, "; "), "Worse than in round 2025; Better than in round 2025; From or to “we don’t know” since round 2025; Actions of round 2025 that are still open; Not compared with round 2025"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for _, l := range m.Lists[:2] {
		if n := comparison.Count(map[bool]rounds.Way{true: rounds.Worse, false: rounds.Better}[l.Board]); len(l.Items) != n || n == 0 {
			t.Errorf("%s: %d items, want %d", l.Title, len(l.Items), n)
		}
	}
}

// comparisonOf returns the comparison of a case whose earlier round has the same pack.
func comparisonOf(t *testing.T, c sample.Case) rounds.Comparison {
	t.Helper()
	_, comparison := c.WithEarlier(t, c.Model(t), sample.Plausible)
	comparison.Questions = slices.DeleteFunc(comparison.Questions, func(s rounds.Shift) bool { return s.Way == rounds.Removed })
	comparison.Renamed = nil
	return comparison
}

// What was not rated then, not asked, or cannot be rated, has no percent and no mark;
// one with open questions has no mark.
func TestBarsOfRounds(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	comparison := comparisonOf(t, c)
	list := &comparison.Checklists[1]
	list.Compared, list.Then.Percent, list.Now.Percent, list.Percents = 3, 51, 100, true
	own := *list.OwnThen
	for _, tt := range []struct {
		want    string
		percent int
		change  func()
	}{
		{"2025: 51 %, now 100 % (3 of 6)", 51, func() { own.Rating, list.OwnNow.Unanswered = assess.Rating{State: assess.Rated}, 0 }},
		{"2025: 51 %, now 100 % (3 of 6)", report.NoPercent, func() { list.OwnNow.Unanswered = 1 }},
		{"2025: 51 %", 51, func() { list.OwnNow.Unanswered, list.Compared = 0, 6 }},
		{"2025: not compared", report.NoPercent, func() { list.Percents = false }},
		{"2025: too few in both, 2 of 6", report.NoPercent, func() { list.Few, list.Compared = true, 2 }},
		{"2025: not rated", report.NoPercent, func() { own.Rating.State = assess.NotRated }},
		{"2025: not asked", report.NoPercent, func() { own.Asked = 0 }},
		{"2025: not asked", report.NoPercent, func() { list.OwnThen = nil }},
	} {
		list.OwnThen, list.OwnNow.Asked = &own, 6
		tt.change()
		m := report.NewRounds(c.Assessment, c.Result, c.Assessment.Pack, comparison, sample.Words(t), sample.RoundWords(t))
		if got := m.Bars[1]; spaced(got.Text) != tt.want || got.Percent != tt.percent {
			t.Errorf("got %+v, want %s", got, tt.want)
		}
	}
}

// Every number that a sentence names as a total is the sum of the numbers that
// follow it, and the lists have as many items as it says, for any two rounds.
func TestRoundSentencesAddUp(t *testing.T) {
	numbers := func(text string, pattern string) (out []int) {
		for _, group := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
			for _, s := range group[1:] {
				if n, err := strconv.Atoi(s); err == nil {
					out = append(out, n)
				}
			}
		}
		return out
	}
	sum := func(list []int) (n int) {
		for _, v := range list {
			n += v
		}
		return n
	}
	for seed := range uint64(30) {
		r := rand.New(rand.NewPCG(seed, 3))
		c := sample.New(t, 6, 4, sample.Plausible)
		m, comparison := c.WithEarlierOf(t, c.Model(t), sample.Plausible, func() int { return r.IntN(9) })
		said, notes := m.Cover.Earlier, strings.Join(m.Cover.EarlierNotes, "\n")
		if total := numbers(said, `on the (\d+) questions`); len(total) != 1 || total[0] != sum(numbers(said, `: (\d+)\.`)) {
			t.Errorf("seed %d: %s", seed, said)
		}
		apart := numbers(notes, `not compared: (\d+) \(`)
		if len(apart) != 1 || apart[0] != sum(numbers(strings.SplitN(notes, ")", 2)[0], `[a-z]: (\d+)(?:;|$)`)) {
			t.Errorf("seed %d: %s", seed, notes)
		}
		if gaps := numbers(notes, `Gaps in round \d+: (\d+)`); len(gaps) != 1 || gaps[0] != sum(numbers(notes, `(?:now|Closed|[Oo]pen|gap|compared|known yet): (\d+)\.`)) {
			t.Errorf("seed %d: %s", seed, notes)
		}
		items := 0
		for _, l := range m.Lists {
			if strings.HasSuffix(l.Title, "round 2025") {
				items += len(l.Items)
			}
		}
		left := comparison.Count(rounds.Same, rounds.Unanswered)
		if total := numbers(said, `on the (\d+) questions`)[0] + apart[0]; items+left != total || total != len(comparison.Questions) {
			t.Errorf("seed %d: %d items and %d of %d", seed, items, left, total)
		}
	}
}

// Each round's own result stands beside: without a percent where nothing can rate
// it, with the range where it is not rated yet.
func TestOwnResultsOfRounds(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	comparison := comparisonOf(t, c)
	score := func(low, high assess.Percent, r assess.Rating) assess.Score {
		return assess.Score{Tally: assess.Tally{Percent: low, HighPercent: high}, Rating: r}
	}
	then := score(66, 66, assess.Rating{State: assess.Rated, Low: "established", High: "established"})
	comparison.Whole.OwnThen = &then
	for _, tt := range []struct {
		now  assess.Score
		want string
	}{
		{score(20, 20, assess.Rating{State: assess.Rated, Low: "urgent", High: "urgent"}), "20 %, Urgent"},
		{score(20, 80, assess.Rating{State: assess.NotRated, Why: assess.FewAnswers}), "20 % to 80 %, Not rated yet"},
		{score(45, 45, assess.Rating{State: assess.NotRated, Why: assess.ManyNA}), "No rating"},
	} {
		comparison.Whole.OwnNow = tt.now
		m := report.NewRounds(c.Assessment, c.Result, c.Assessment.Pack, comparison, sample.Words(t), sample.RoundWords(t))
		want := "Round 2025 by its own sums: 66 %, Established · Round 2026 by its own sums: " + tt.want
		if got := spaced(report.FactsLine(m.Own)); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

// What makes two rounds hard to compare is said.
func TestNotesOfRounds(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible)
	comparison := comparisonOf(t, c)
	note := func() string {
		m := report.NewRounds(c.Assessment, c.Result, c.Assessment.Pack, comparison, sample.Words(t), sample.RoundWords(t))
		return spaced(m.Notes[len(m.Notes)-1])
	}
	comparison.OtherTexts = true
	if got, want := note(), "Both rounds name version 3 of the questions, but their packs are not the same. The words of their questions are the same."; got != want {
		t.Errorf("got %s", got)
	}
	q := &comparison.Questions[2]
	q.Way, q.SameRev = rounds.Reworded, true
	if got, want := note(), "Both rounds name version 3 of the questions, but their packs are not the same. The words of these are not the same, though their rev is: 1.3 Everyone knows the rule."; got != want {
		t.Errorf("got %s", got)
	}
	comparison.Renamed = []rounds.Rename{{From: "a01", To: "a02"}, {Level: true, From: "paper", To: "started"}}
	m := report.NewRounds(c.Assessment, c.Result, c.Assessment.Pack, comparison, sample.Words(t), sample.RoundWords(t))
	for _, want := range []string{
		"Perhaps 1.2 Everyone knows the rule (a02) is 1.1 (a01) of round 2025: both have the same words. The program cannot know, and does not compare them.",
		"Perhaps the level “On paper” (paper) of round 2025 is now “Started” (started). The program cannot know, and does not compare its answers.",
	} {
		if got := spaced(m.Lists[len(m.Lists)-1].Intro); !strings.Contains(got, want) {
			t.Errorf("%s\nis not in %s", want, got)
		}
	}
}

// spaced writes plain spaces in place of those that hold words together.
func spaced(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }
