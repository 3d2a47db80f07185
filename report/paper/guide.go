package paper

import (
	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// A Guide is all that a facilitator needs in the hand, in the order in which it
// is needed.
type Guide struct {
	Title      string
	Fields     []Field
	Rooms      Rooms
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
	Closing    []Closer
	CloseTitle string
	Form       Form
	Short      bool // the time is too short for all questions
}

// A Section is a title and its paragraphs.
type Section struct {
	Title string
	Lines []string
}

// Rooms is a table for the people in the room, by group, as numbers.
type Rooms struct {
	Title, Hint string
	Groups      []string
}

// A Closer is one step of the end, with lines to write on, each with a label.
type Closer struct {
	Text  string
	Label string
	Lines int
}

// A Form holds the labels of what is written down for every question.
type Form struct {
	Hands  []Choice
	Title  string
	Rows   []string // one for each time that hands are counted
	Agree  string
	Boxes  []Choice // all answers
	By     string
	ByWhat []string
	Lines  []string // each with room to write
	Levels string
}

// A GuidePart is one checklist.
type GuidePart struct {
	Title     string
	Purpose   string
	Questions []GuideQuestion
}

// A GuideQuestion is one question with all that helps to talk about it. When
// says from which minute on it is scheduled.
type GuideQuestion struct {
	report.QuestionPage
	ID       string
	Short    string
	MustHave string // the word, or ""
	When     string
	Boxes    []string
}

// NewGuide makes the guide for a route, for so many people and minutes.
func NewGuide(r Request, w Words) Sheets {
	m := maker{r, w}
	schedule := workshop.NewSchedule(r.Questions, m.people(), r.Minutes)
	g := &Guide{
		Title:    r.Pack.Title,
		Fields:   m.guideFields(),
		Rooms:    Rooms{w.Rooms, w.RoomsHint, []string{w.Management, w.Programme, w.Field, w.Volunteers, w.Board, w.Partners, w.Others, w.Together}},
		Danger:   m.danger(),
		Live:     Section{w.LiveTitle, []string{w.LiveStop, w.LiveAct, w.LiveWrite}},
		Schedule: m.scheduleText(schedule, len(r.Questions)),
		Before:   m.before(),
		Opening:  Section{w.OpenTitle, []string{w.OpenHint, w.OpenWelcome, w.OpenWhy, w.OpenVoices, w.OpenNames, w.OpenUnsure, w.OpenConcern}},
		Steps:    Section{w.StepsTitle, []string{w.StepRead, w.StepShow, w.StepCount, w.StepTalk, w.StepAgree, w.StepPark}},
		Levels:   w.Levels, Choices: m.choices(),
		Parts:      m.guideParts(schedule),
		CloseTitle: w.CloseTitle,
		Closing: []Closer{
			{w.CloseRead, "", 0}, {w.CloseActions, w.CloseAction, 3}, {w.CloseParking, "", 3},
			{w.CloseRound, "", 0}, {w.CloseConcern, "", 0}, {w.CloseKeep, "", 0},
		},
		Form:  m.form(),
		Short: schedule.Short(),
	}
	if len(schedule.Left) > 0 {
		g.AnotherDay = report.Fill(w.AnotherDay, "numbers", numbers(schedule.Left, ""))
	}
	return Sheets{Head: m.head(w.Guide), Guide: g}
}

func (m maker) guideFields() []Field {
	return []Field{
		{m.w.Organisation, m.Organisation}, {m.w.Round, m.Round}, {m.w.Date, ""},
		{m.w.Place, ""}, {m.w.Role, ""}, {m.w.Start, ""},
	}
}

func (m maker) before() Section {
	code, people := assess.CheckCode(&m.Pack), number(m.people())
	return Section{m.w.BeforeTitle, []string{
		report.Fill(m.w.BeforePrint, "code", code, "people", people),
		m.w.BeforeCall, m.w.BeforePapers, m.w.BeforeRoles, m.w.BeforeRoom,
	}}
}

func (m maker) form() Form {
	w := m.w
	return Form{
		Hands: m.hands(), Title: w.Hands, Rows: []string{w.HandsBefore, w.HandsAfter},
		Agree: w.WeAgree, Boxes: m.choices(), By: w.AgreedBy, ByWhat: []string{w.Consensus, w.Majority, w.Outside},
		Lines:  []string{w.Minority, w.Evidence, w.Action},
		Levels: w.Levels,
	}
}

// guideParts are the questions of the schedule, by checklist.
func (m maker) guideParts(s workshop.Schedule) []GuidePart {
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

func (m maker) guideQuestion(t workshop.Timed, over bool) GuideQuestion {
	q := t.Question
	g := GuideQuestion{
		QuestionPage: report.NewQuestionPage(&m.Pack, t.Ref, m.Words),
		ID:           q.ID, Short: q.Short, MustHave: m.mustHave(q), Boxes: m.offered(q),
		When: report.Fill(m.w.QuestionTimes, "from", clock(t.Start), "minutes", number(t.Minutes)),
	}
	if over {
		g.When = report.Fill(m.w.PlanMinutes, "minutes", number(t.Minutes))
	}
	return g
}
