// Package sample makes reports for the tests of the formats: a plausible one
// and a hostile one. No program imports it.
package sample

import (
	"fmt"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/report"
)

// Day is the day on which all samples are printed.
const Day assess.Date = "2026-03-20"

// Texts makes the texts of a sample. The tag is different for each text.
type Texts func(tag, plausible string) string

// Plausible keeps the plausible text.
func Plausible(_, plausible string) string { return plausible }

// A Case is an assessment with its answers.
type Case struct {
	Assessment assess.Assessment
	State      assess.State
	Result     assess.Result
}

// Model returns the report of the case in English.
func (c Case) Model(t testing.TB) report.Model {
	t.Helper()
	return report.New(c.Assessment, c.Result, Words(t))
}

// New makes an assessment of five checklists with perList questions each, all
// answered except every open-th (0 for none), with mixed answers.
func New(t testing.TB, perList, open int, text Texts) Case {
	t.Helper()
	a := assess.Assessment{
		Organisation: text("organisation", "Watoto Salama Trust"), Round: text("round", "2026"),
		Language: "en", Created: "2026-02-01", Pack: pack(perList, text),
		Contacts:    []string{text("contact", "Child helpline: 116, day and night")},
		ContentHash: "4f1c2a9e8b7d6c5a", ScoringHash: "99d2aa9e8b7d6c5a",
	}
	r := recorder{t: t, state: assess.NewState(a.Scope)}
	r.record(assess.ProfileAnswer{Profile: "research", Yes: false})
	for i, ref := range a.Pack.Refs() {
		if open > 0 && i%open == open-1 {
			continue
		}
		r.answer(i, ref.Question, text)
	}
	return Case{a, r.state, assess.Evaluate(a.Pack, r.state, Day)}
}

// values are the answers, taken in turns.
var values = []string{
	"paper", "practised", "started", "paper", "practised", "paper", "absent",
	assess.Unsure, "practised", "paper", assess.NA, "practised", "started",
}

type recorder struct {
	t     testing.TB
	state assess.State
	seq   int
}

func (r *recorder) record(act assess.Act) {
	r.seq++
	day := time.Date(2026, 2, 1+r.seq/8, 10, 0, 0, 0, time.UTC)
	state, err := assess.Apply(r.state, assess.Event{Seq: r.seq, Time: day, Act: act})
	if err != nil {
		r.t.Fatal(err)
	}
	r.state = state
}

func (r *recorder) answer(i int, q *assess.Question, text Texts) {
	v := values[(i*7+i/5)%len(values)]
	if v == assess.NA && !q.AllowsNA() {
		v = "paper"
	}
	a := assess.Answer{Question: q.ID, Value: v}
	if v == assess.NA {
		a.Reason = text(q.ID+"-reason", "Our partner does this work, under its own rules.")
	}
	if i%4 == 0 {
		a.Note = text(q.ID+"-note", "Agreed in 2024; the second office works from an older copy.")
	}
	if (v == "paper" || v == "practised") && i%3 != 0 {
		a.Evidence = text(q.ID+"-evidence", "Code of conduct, board folder 3, 12 May 2025")
	}
	if i%9 == 0 {
		a.Support = text(q.ID+"-support", "A half-day training for volunteers")
	}
	r.record(a)
	if i%11 == 0 {
		what := text(q.ID+"-what", "Agree on the rule and tell everyone")
		owner, help := text(q.ID+"-owner", "Grace Atieno"), text(q.ID+"-help", "USD 400 for a trainer")
		proof := text(q.ID+"-proof", "Signed list of all 23 staff")
		r.record(assess.PlanEntry{Question: q.ID, What: &what, Owner: &owner, Help: &help, Proof: &proof})
	}
}

func pack(perList int, text Texts) assess.Pack {
	p := rules()
	p.Title = text("pack", "Child safeguarding self-audit")
	p.Source.Title, p.Source.Publisher = text("source", "A report"), text("publisher", "A publisher")
	p.Source.Note = text("thanks", "With thanks.")
	p.Profile[0].Short = text("profile", "we do no research")
	p.Themes = []assess.Theme{{ID: "training", Title: text("theme", "Training")}, {ID: "review", Title: "Review"}}
	p.Standards = []assess.Standard{{
		ID: "standard", Title: text("standard", "A standard"), Publisher: text("body", "A body"), Year: 2019,
		Parts: []assess.StandardPart{{Ref: "1", Title: text("part", "People")}, {Ref: "2", Title: "Procedures"}},
	}}
	p.DangerNow = text("danger", "Stop here. Make the child safe. Use your referral path.")
	for i, title := range []string{"Codes of conduct", "Safe programming", "Consent", "Communications", "Partner alignment"} {
		id := string(rune('a' + i))
		c := assess.Checklist{ID: id, Title: text(id+"-title", title), Purpose: text(id+"-purpose", "What this checklist is for.")}
		for j := range perList {
			c.Questions = append(c.Questions, question(fmt.Sprintf("%s%02d", id, j+1), j, text))
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

func question(id string, j int, text Texts) assess.Question {
	q := assess.Question{
		ID: id, Rev: 1, Weight: 1 + j%3, Critical: j%4 == 0,
		Tags:      []string{[]string{"training", "review"}[j%2]},
		Standards: []assess.StandardRef{{Std: "standard", Ref: []string{"1", "2"}[j/3%2]}},
		Short:     text(id+"-short", "Everyone knows the rule"),
		Text:      text(id+"-text", "Does everyone who works with children know the rule and follow it every day?"),
		Why:       text(id+"-why", "Where nobody knows the rule, a child has nobody to turn to."),
		Action: assess.ActionText{
			Text:      text(id+"-action", "Write the rule on one page and talk about it with everyone"),
			FirstStep: text(id+"-step", "Find out who has never seen it"),
			Owner:     text(id+"-role", "Safeguarding focal point"), Effort: []string{"S", "M", "L"}[j%3],
		},
	}
	if j == 5 {
		q.AskedIf = assess.AnyOf{"research"}
	}
	return q
}

// rules are the scale, bands and caps of the built-in pack.
func rules() assess.Pack {
	return assess.Pack{
		Schema: 1, ID: "sample", Version: 3, Languages: []string{"en"},
		Source: assess.Source{Title: "A report", Publisher: "A publisher", Year: 2023, Note: "With thanks."},
		Scale: []assess.Level{
			{ID: "absent", Points: 0, Label: "Not in place", Means: "We have nothing for this yet"},
			{ID: "started", Points: 1, Label: "Started", Means: "We have begun"},
			{ID: "paper", Points: 2, Label: "On paper", Means: "It is written and agreed"},
			{ID: "practised", Points: 3, Label: "Practised", Means: "People follow it and we can show this"},
		},
		Bands: []assess.Band{
			{ID: "urgent", From: 0, Label: "Urgent", Text: "Basic protection is missing."},
			{ID: "developing", From: 40, Label: "Developing", Text: "The work has begun."},
			{ID: "established", From: 67, Label: "Established", Text: "Most of the protection is in use."},
			{ID: "strong", From: 85, Label: "Strong", Text: "Safeguarding is part of daily work."},
		},
		RatedFrom: 50, GapBelow: "paper", PaperLevel: "paper",
		Caps: []assess.Cap{
			{MustHave: "absent", Count: 1, Checklist: "urgent", Whole: "developing"},
			{MustHave: "absent", Count: 3, Whole: "urgent"},
			{MustHave: "started", Count: 1, Checklist: "developing", Whole: "developing"},
			{MustHave: "paper", Count: 1, Checklist: "established", Whole: "established"},
		},
		Profile: []assess.ProfileQuestion{{ID: "research", Text: "Do you do research?", Short: "we do no research"}},
	}
}
