package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) checklists() []Checklist {
	purposes := map[string]string{}
	for _, c := range b.pack.Checklists {
		purposes[c.ID] = c.Purpose
	}
	var out []Checklist
	for i, c := range b.r.Checklists {
		list := Checklist{
			Number: strconv.Itoa(c.Number), Title: c.Title,
			Purpose: purposes[c.ID], Score: b.score(c.Score),
			Summary: b.summary(b.questionsOf(i)),
		}
		for _, q := range b.questionsOf(i) {
			list.Answers = append(list.Answers, b.answer(q))
		}
		out = append(out, list)
	}
	return out
}

func (b *builder) answer(q *assess.QuestionResult) Answer {
	a := Answer{
		Number: q.Number, Title: q.Short, Text: b.questions[q.ID].Text, MustHave: q.Critical,
		Level: b.level(q), Details: b.details(q),
	}
	if q.Possible > 0 {
		a.Points = Fill(b.w.Points.For(q.Possible), "points", strconv.Itoa(q.Points), "possible", strconv.Itoa(q.Possible))
	}
	if q.Since != "" && q.Answer != nil {
		a.Since = SinceText(b.w, q.Since, q.Confirmed)
	}
	return a
}

// SinceText says since when an answer stands, and when it was confirmed, which may be "".
// A day that cannot be right is said to be what the clock showed.
func SinceText(w Words, since, confirmed assess.Date) string {
	believed := since >= assess.FirstBelieved
	switch {
	case confirmed >= assess.FirstBelieved && believed:
		return Fill(w.SinceHeld, "since", w.PlainDate(since), "date", w.PlainDate(confirmed))
	case confirmed >= assess.FirstBelieved:
		return Fill(w.Since, "date", w.PlainDate(confirmed))
	case believed:
		return Fill(w.Since, "date", w.PlainDate(since))
	}
	return Fill(w.SinceClock, "date", w.PlainDate(since))
}

// details returns the texts of an answer in the order in which they are read.
func (b *builder) details(q *assess.QuestionResult) []Detail {
	var out []Detail
	add := func(label, text string) {
		if text != "" {
			out = append(out, Detail{label, text})
		}
	}
	if q.Status == assess.Hidden {
		add("", b.hiddenBy(q))
	}
	if q.Answer == nil {
		return out
	}
	if q.Status == assess.Hidden {
		add("", Fill(b.w.HiddenAnswer, "level", b.answerLevel(q.Answer.Value).Label))
	}
	add(b.w.Reason, q.Answer.Reason)
	add(b.w.Note, q.Answer.Note)
	add(b.w.Evidence, q.Answer.Evidence)
	if q.NoEvidence {
		add(b.w.Evidence, b.w.NoEvidence)
	}
	add(b.w.Support, q.Answer.Support)
	if q.Answer.Redacted {
		add("", b.w.Redacted)
	}
	return out
}

// hiddenBy says which answers about the organisation hide a question.
func (b *builder) hiddenBy(q *assess.QuestionResult) string {
	var reasons []string
	for _, p := range b.pack.Profile {
		if slices.Contains(q.HiddenBy, p.ID) {
			reasons = append(reasons, cmp.Or(p.Short, p.Text))
		}
	}
	return Fill(b.w.HiddenBy, "profile", strings.Join(reasons, "; "))
}

// AnswerWords are the texts of the answers and of the lists that are made of them.
type AnswerWords struct {
	AnswersTitle   string `json:"answers_title"`
	OverviewTitle  string `json:"overview_title"`
	OverviewIntro  string `json:"overview_intro"`
	OverviewMust   string `json:"overview_must"`
	PracticeTitle  string `json:"practice_title"`
	PracticeText   string `json:"practice_text"`
	PracticeCount  string `json:"practice_count"`
	SummaryCount   string `json:"summary_count"`
	ThemesTitle    string `json:"themes_title"`
	ThemesIntro    string `json:"themes_intro"`
	ThemeAnswers   string `json:"theme_answers"`
	ColumnQuestion string `json:"column_question"`
	ColumnAnswer   string `json:"column_answer"`
	Note           string `json:"note"`
	Evidence       string `json:"evidence"`
	NoEvidence     string `json:"no_evidence"`
	Reason         string `json:"reason"`
	Support        string `json:"support"`
	Redacted       string `json:"redacted"`
	Since          string `json:"since"`
	SinceHeld      string `json:"since_held"`
	SinceClock     string `json:"since_clock"`
	Lettered       string `json:"lettered"`
	Unsure         string `json:"unsure"`
	NA             string `json:"na"`
	Unanswered     string `json:"unanswered"`
	Hidden         string `json:"hidden"`
	HiddenBy       string `json:"hidden_by"`
	HiddenAnswer   string `json:"hidden_answer"`

	ListsTitle      string `json:"lists_title"`
	NATitle         string `json:"na_title"`
	NAIntro         string `json:"na_intro"`
	UnsureTitle     string `json:"unsure_title"`
	UnsureIntro     string `json:"unsure_intro"`
	HiddenTitle     string `json:"hidden_title"`
	HiddenIntro     string `json:"hidden_intro"`
	StandardsTitle  string `json:"standards_title"`
	StandardsIntro  string `json:"standards_intro"`
	StandardPart    string `json:"standard_part"`
	StandardNote    string `json:"standard_note"`
	ColumnPart      string `json:"column_part"`
	ColumnQuestions string `json:"column_questions"`
	ColumnBelow     string `json:"column_below"`
	ColumnOpen      string `json:"column_open"`
	StandardNothing string `json:"standard_nothing"`
}
