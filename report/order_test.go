package report_test

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report"
	"safeguard/report/internal/sample"
	"safeguard/report/markdown"
	"safeguard/report/office"
	"safeguard/report/text"
	"safeguard/report/web"
)

// orderSample is a sample in which every text names its question, so that an
// output shows the order of its actions. Its plan has every group, and the order
// of the pack, the order by points and the order of the plan are three.
func orderSample(t *testing.T) sample.Case {
	t.Helper()
	c := sample.New(t, 14, 0, func(tag, plausible string) string { return tag + ": " + plausible })
	byPack := slices.IsSortedFunc(c.Result.Plan, func(a, b assess.Action) int { return strings.Compare(a.Question, b.Question) })
	byGain := slices.IsSortedFunc(c.Result.Plan, func(a, b assess.Action) int { return b.Gain - a.Gain })
	groups := map[assess.PlanGroup]bool{}
	for _, a := range c.Result.Plan {
		groups[a.Group] = true
	}
	if byPack || byGain || len(groups) < 3 || !groups[assess.GroupKept] {
		t.Fatalf("the sample is of no use here: %v %v %v", byPack, byGain, groups)
	}
	return c
}

// A plan has one order: what lists actions or gaps follows that of the result.
func TestModelFollowsTheOrderOfThePlan(t *testing.T) {
	c := orderSample(t)
	m := c.Model(t)
	var plan, help []string
	for _, a := range c.Result.Plan {
		plan = append(plan, a.Number)
		if a.Help != "" {
			help = append(help, a.Help)
		}
	}
	lists := map[string][]string{"the gaps of page one": nil, "the plan": nil}
	for _, g := range m.Cover.Gaps {
		lists["the gaps of page one"] = append(lists["the gaps of page one"], g.Number)
	}
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			lists["the plan"] = append(lists["the plan"], r.Number)
		}
	}
	var coded struct {
		Plan []struct{ Number string }
	}
	data, err := json.Marshal(c.Result.WithoutPrivate())
	if err != nil || json.Unmarshal(data, &coded) != nil {
		t.Fatal(err)
	}
	for _, a := range coded.Plan {
		lists["the JSON"] = append(lists["the JSON"], a.Number)
	}
	for name, got := range lists {
		if len(got) < 5 || !slices.Equal(got, plan[:len(got)]) {
			t.Errorf("%s: %q, want %q", name, got, plan)
		}
	}
	if len(lists["the plan"]) != len(plan) || len(lists["the JSON"]) != len(plan) {
		t.Error("actions are missing")
	}
	var gaps []string
	for _, id := range c.Result.MustHaveGaps {
		gaps = append(gaps, id+"-short")
	}
	checkOrder(t, "the must-have gaps of page one", strings.Join(m.Cover.Score.MustHaves, " "), gaps)
	for _, d := range m.Cover.Decisions {
		if strings.Contains(d.Text, help[0]) {
			checkOrder(t, "the help wanted", d.Text, help)
			return
		}
	}
	t.Error("nobody is asked for help")
}

// Every format draws the actions in the order of the plan.
func TestFormatsFollowTheOrderOfThePlan(t *testing.T) {
	c := orderSample(t)
	var what []string
	for _, a := range c.Result.Plan {
		what = append(what, strings.Fields(a.What)[0]) // the name of the text, which no line break parts
	}
	formats := map[string]func(io.Writer, report.Model) error{
		"text": func(w io.Writer, m report.Model) error { return text.Write(w, m, 80) },
		"md":   markdown.Write, "html": web.Write, "docx": office.Write,
	}
	for name, write := range formats {
		var b bytes.Buffer
		if err := write(&b, c.Model(t)); err != nil {
			t.Fatal(err)
		}
		drawn := b.String()
		if name == "docx" {
			drawn = sample.Unzip(t, b.Bytes())["word/document.xml"]
		}
		checkOrder(t, name, drawn, what)
	}
}

// checkOrder finds each text behind the one before.
func checkOrder(t *testing.T, name, in string, texts []string) {
	t.Helper()
	if len(texts) < 2 {
		t.Fatalf("%s: only %d texts", name, len(texts))
	}
	for _, s := range texts {
		_, rest, found := strings.Cut(in, s)
		if !found {
			t.Errorf("%s: %q is not there, or not in its place", name, s)
			return
		}
		in = rest
	}
}
