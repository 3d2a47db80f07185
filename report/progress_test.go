package report_test

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func TestEveryProgressWordIsThere(t *testing.T) {
	w := reflect.ValueOf(sample.ProgressWords(t))
	for i := range w.NumField() {
		if w.Field(i).String() == "" {
			t.Errorf("the word %s is missing in messages.en.yaml", w.Type().Field(i).Name)
		}
	}
}

// A progress report is its head and its part, with boxes to tick at what is open only.
func TestForProgress(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible).Living(t, sample.Plausible)
	m := c.Progress(t, report.Rounds{Plan: "of then", PlanTitle: "the plan of then", LeftNamed: "left of then"})
	hole := regexp.MustCompile(`\{[a-z_]+\}`)
	texts(reflect.ValueOf(*m.Progress), func(s string) {
		if hole.MatchString(s) {
			t.Errorf("a hole stays open: %q", s)
		}
	})
	var said []string
	for _, l := range m.Progress.Lists {
		ticks := 0
		for _, i := range l.Items {
			if i.Tick {
				ticks++
			}
		}
		said = append(said, l.Title+" "+strconv.Itoa(ticks)+"/"+strconv.Itoa(len(l.Items)))
	}
	n := len(c.Result.Plan)
	want := []string{"Finished since then 0/4", "Overdue 3/3", "What comes next 7/7", "Help that we ask for 0/1",
		"Answers to look at again 0/2", "the plan of then 0/0"}
	if !slices.Equal(said, want) {
		t.Errorf("of %d open actions:\ngot  %q\nwant %q", n, said, want)
	}
	if got, want := m.Progress.Since, "What has happened since the approval by the board on 20 February 2026"; got != want {
		t.Errorf("got %q", got)
	}
	if m.Head.Title != "Progress on the action plan" || m.Head.Organisation == "" || len(m.Plan.Groups)+len(m.Checklists)+len(m.Lists) > 0 || len(m.Progress.Signatures) != 2 {
		t.Errorf("%+v", m.Head)
	}
}

// The sum of the plan is one sentence with the same numbers in every report.
func TestTheSumOfThePlanIsTheSame(t *testing.T) {
	c := sample.New(t, 6, 4, sample.Plausible).Living(t, sample.Plausible)
	sum := c.Progress(t, report.Rounds{}).Progress.Sum
	whole := c.Model(t)
	if !slices.ContainsFunc(whole.Lists, func(l report.List) bool { return l.Intro != "" && strings.HasSuffix(sum, l.Intro) }) {
		t.Errorf("%q is not in the whole report", sum)
	}
	var numbers []int
	for _, n := range regexp.MustCompile(`\d+`).FindAllString(sum, -1) {
		v, _ := strconv.Atoi(n)
		numbers = append(numbers, v)
	}
	total := 0
	for _, v := range numbers[1:] {
		total += v
	}
	if len(numbers) != 6 || total != numbers[0] {
		t.Errorf("%q adds up to %d", sum, total)
	}
}
