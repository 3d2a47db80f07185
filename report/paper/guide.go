package paper

import (
	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// A Guide is what a facilitator needs during a workshop, in the order in which it
// is needed.
type Guide struct {
	Title      string
	Fields     []Field
	People     PeopleTable
	Danger     Danger
	Live       Section
	Schedule   ScheduleText
	Before     Section
	Opening    Section
	Steps      Section
	Levels     string
	Choices    []Choice
	Parts      []GuidePart
	AnotherDay string // which questions are left out, or ""
	Closing    []ClosingStep
	CloseTitle string
	Typed      TypedHelp
	Form       Form
	TooShort   bool // the time is too short for all questions
}

// A Section is a title and its paragraphs.
type Section struct {
	Title      string
	Paragraphs []string
}

// A PeopleTable is a form for the numbers of people in the room, by group.
type PeopleTable struct {
	Title, Hint string
	Groups      []string
}

// A ClosingStep is one step of the end of a workshop, with so many lines to write
// on, each with the label.
type ClosingStep struct {
	Text       string
	Label      string
	WriteLines int
}

// A Form is the labels of the form below every question.
type Form struct {
	Hands       []Choice
	Title       string
	Rows        []string // one for each time that hands are counted
	Agree       string
	Boxes       []Choice // all answers
	By          string
	ByWhat      []string
	WriteLabels [][]string // by row, each with room to write
	Levels      string
}

// A GuidePart is one checklist.
type GuidePart struct {
	Title     string
	Purpose   string
	Questions []GuideQuestion
}

// A GuideQuestion is one question with what helps to talk about it. When says
// from which minute on, and for how many, it is scheduled.
type GuideQuestion struct {
	report.QuestionLayout
	ID       string
	Short    string
	MustHave string // the word, or ""
	When     string
	Boxes    []string
}

// openWhy says why the room looks at its work, by what the levels of the pack tell
// apart.
func (m builder) openWhy() string {
	if _, ok := m.Pack.PaperAt(); ok {
		return m.w.OpenWhy
	}
	return m.w.OpenWhyAny
}

// NewGuide returns the guide for the route, people and minutes of the request.
func NewGuide(r Request, w Words) Sheets {
	m := builder{r, w}
	schedule := workshop.NewSchedule(r.Questions, m.people(), r.Minutes)
	g := &Guide{
		Title:    r.Pack.Title,
		Fields:   m.guideFields(),
		People:   PeopleTable{w.Rooms, w.RoomsHint, []string{w.Management, w.Programme, w.Field, w.Volunteers, w.Board, w.Partners, w.Others, w.Together}},
		Danger:   m.danger(),
		Live:     Section{w.LiveTitle, []string{w.LiveStop, w.LiveAct, w.LiveWrite}},
		Schedule: m.scheduleText(schedule, len(r.Questions)),
		Before:   m.beforeSection(),
		Opening:  Section{w.OpenTitle, []string{w.OpenHint, w.OpenWelcome, m.openWhy(), w.OpenVoices, w.OpenNames, w.OpenUnsure, w.OpenConcern}},
		Steps:    Section{w.StepsTitle, []string{w.StepRead, w.StepShow, w.StepCount, w.StepTalk, w.StepAgree, w.StepPark}},
		Levels:   w.Levels, Choices: m.allChoices(),
		Parts:      m.guideParts(schedule),
		CloseTitle: w.CloseTitle,
		Closing: []ClosingStep{
			{m.withMustHaves(w.CloseRead, w.CloseReadAny), "", 0}, {w.CloseActions, w.CloseAction, 3}, {w.CloseParking, "", 3},
			{w.CloseRound, "", 0}, {w.CloseConcern, "", 0}, {w.CloseKeep, "", 0},
		},
		Typed:    m.typedHelp(),
		Form:     m.form(),
		TooShort: schedule.Short(),
	}
	if len(schedule.Left) > 0 {
		g.AnotherDay = report.Fill(w.AnotherDay, "numbers", numbers(schedule.Left, ""))
	}
	return Sheets{Head: m.head(w.Guide), Guide: g}
}

func (m builder) guideFields() []Field {
	return []Field{
		{m.w.Organisation, m.Organisation}, {m.w.Round, m.Round}, {m.w.Date, ""},
		{m.w.Place, ""}, {m.w.Role, ""}, {m.w.Start, ""},
	}
}

func (m builder) beforeSection() Section {
	code, people := m.code(), m.people()
	return Section{m.w.BeforeTitle, []string{
		report.Fill(m.w.BeforePrint.For(people), "code", code, "people", number(people)),
		m.w.BeforeCall, m.w.BeforePapers, m.w.BeforeRoles, m.w.BeforeRoom,
	}}
}

func (m builder) form() Form {
	w := m.w
	return Form{
		Hands: m.handsChoices(), Title: w.Hands, Rows: []string{w.HandsBefore, w.HandsAfter},
		Agree: w.WeAgree, Boxes: m.allChoices(), By: w.AgreedBy, ByWhat: []string{
			m.typedLabel(w.Consensus, "c"), m.typedLabel(w.Majority, "m"), m.typedLabel(w.Outside, "o"),
		},
		WriteLabels: [][]string{
			{m.typedLabel(w.Minority, "others:"), m.typedLabel(w.Evidence, ":")},
			{m.typedLabel(w.Action, "action:"), m.typedLabel(w.Owner, "owner:"), m.typedLabel(w.Due, "due:")},
		},
		Levels: w.Levels,
	}
}

// guideParts returns the questions of the schedule, by checklist.
func (m builder) guideParts(s workshop.Schedule) []GuidePart {
	var out []GuidePart
	last := ""
	for _, timed := range s.Questions() {
		c := timed.Checklist
		if c.ID != last {
			out = append(out, GuidePart{Title: heading([]assess.Ref{timed.Ref}), Purpose: c.Purpose})
			last = c.ID
		}
		part := &out[len(out)-1]
		part.Questions = append(part.Questions, m.guideQuestion(timed, s.Over))
	}
	return out
}

func (m builder) guideQuestion(t workshop.Timed, over bool) GuideQuestion {
	q := t.Question
	g := GuideQuestion{
		QuestionLayout: report.NewQuestionLayout(&m.Pack, t.Ref, m.Words),
		ID:             q.ID, Short: q.Short, MustHave: m.mustHave(q), Boxes: m.offeredLetters(q),
		When: report.Fill(m.w.QuestionTimes.For(t.Minutes), "from", clock(t.Start), "minutes", number(t.Minutes)),
	}
	if over {
		g.When = report.Fill(m.w.PlanMinutes.For(t.Minutes), "minutes", number(t.Minutes))
	}
	return g
}
