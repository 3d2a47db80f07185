package browser

import (
	"slices"
	"strings"

	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// A stepPage is a step of a workshop, for a room before a projector.
type stepPage struct {
	Page    talk.Page
	Kind    string // what is asked: see kindOf
	Layout  report.QuestionLayout
	Long    string // a class for a question that leaves less room
	Before  bool   // the answers come before the fields: they are what is asked
	Rows    []roomRow
	Columns []string // over the numbers of Rows, where there are several
	Sums    []string // below them
	People  string
	Strong  []talk.Block
	Lines   []talk.Block
	Ask     string
	Choices []choice
	Texts   []textField
	Numbers []textField
	Reason  *textField
	Do      string // on the button that goes on
	Moves   map[string]bool
	Only    *choice    // the one answer that there is: its button says it
	Beside  *talk.Move // beside the button that goes on
	Keys    *talk.Keys
	Total   string // how many hands the bars are of
	Legend  bool
	Spent   int // per cent of the planned time, -1 where none is
	Leave   string
	First   bool
	Asked   string // see fieldAsked
}

// The kinds of steps.
const (
	readStep  = "read"
	countStep = "count"
	agreeStep = "agree"
	askStep   = "ask"
)

// kindOf says what a step of a question asks; a page without a question asks fields.
func kindOf(p *talk.Page) string {
	switch {
	case len(p.Fields) > 0 && p.Fields[0].Counts:
		return countStep
	case p.Number != "" && len(p.Fields) > 0 && p.Fields[0].Name == talk.FieldAnswer:
		return agreeStep
	case len(p.Fields) == 0:
		return readStep
	}
	return askStep
}

// showStep is the step where the room is.
func showStep(v *visit) (page, error) {
	hall, err := v.hall()
	if err != nil {
		return page{}, errMissing
	}
	at := v.roomPlace(hall)
	p := hall.Page(v.file.State, at)
	w := hall.Walk(v.file.State)
	d := stepPage{
		Page: p, Kind: kindOf(&p), Keys: v.words.Talk().Keys, Moves: map[string]bool{}, Spent: spent(w.Pace(v.Now()), w.Minutes),
		Leave: v.at("room"), First: at.Step == room.Begins, Asked: v.form.Get(fieldAsked),
	}
	for _, m := range p.Moves {
		if m.Label != "" {
			d.Beside = &m
			continue
		}
		d.Moves[string(m.Do)] = true
	}
	if p.Number != "" {
		d.Layout = report.NewQuestionLayout(&v.file.About.Pack, w.Ref(), v.words.Question)
		d.Long, d.Before = longClass(&d.Layout), d.Kind != askStep
		v.addRows(&d, &w)
		if len(d.Columns) > 1 { // their columns need room
			d.Long = "longest"
		}
	}
	v.shorten(&p, &w, at.Step == room.Opens || p.Number != "")
	v.addBlocks(&d)
	v.addAsked(&d)
	title := p.Title
	if d.Layout.Number != "" {
		title = d.Layout.Number + " " + d.Layout.Text
	}
	return page{screen: "roomstep", title: title, data: d}, nil
}

// shorten leaves out how the hands moved, which the bars show, and joins on one line what
// is known so far.
func (v *visit) shorten(p *talk.Page, w *workshop.Walk, line bool) {
	var moved []string
	if w.Work.Moved() {
		moved = report.Moved(&v.file.About.Pack, w.Work.Before.Hands, w.Work.After.Hands, v.words.WorkshopPage, v.words.Question.Unsure)
	}
	for i, b := range p.Blocks {
		if b.Strong || !line {
			continue
		}
		text := slices.DeleteFunc(slices.Clone(b.Text), func(said string) bool { return slices.Contains(moved, said) })
		p.Blocks[i].Text = nil
		if len(text) > 0 {
			p.Blocks[i].Text = []string{strings.Join(text, " · ")}
		}
	}
}

// spent is how much of the planned time is over, in per cent.
func spent(p workshop.Pace, minutes int) int {
	if !p.Planned || minutes == 0 {
		return -1
	}
	return min(100, max(0, 100-100*p.Left/minutes))
}

// From how many letters on a question with its levels is set smaller, so that all of
// it is seen at once (measured by make check-browser).
const (
	longLetters    = 380
	longestLetters = 520
)

// longClass is how small a question has to be set.
func longClass(q *report.QuestionLayout) string {
	n := len([]rune(q.Text))
	for _, l := range q.Levels.Lines {
		n += len([]rune(l.Label + l.Means))
	}
	switch {
	case n > longestLetters:
		return "longest"
	case n > longLetters:
		return "long"
	}
	return ""
}

// addBlocks adds what is to be read: of a question what the room has to hear; its
// levels and hands are in the rows.
func (v *visit) addBlocks(d *stepPage) {
	for _, b := range d.Page.Blocks {
		switch {
		case b.Bars != nil:
			d.Total = b.Title
		case len(b.Levels) > 0, b.Role == talk.Warning:
		case d.Kind == countStep, d.Kind == readStep && d.Page.Number != "": // for whoever asks for help
		case b.Strong:
			d.Strong = append(d.Strong, b)
		default:
			d.Lines = append(d.Lines, b)
		}
	}
}
