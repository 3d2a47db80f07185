// Package packdoc draws a pack that nobody has answered yet, one of its
// checklists or one of its questions, as text or Markdown for those who read,
// choose or translate it. The sheets that a room fills in are package paper's.
package packdoc

import (
	"fmt"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// Words are the words around the texts of a pack.
type Words struct {
	PackTitle        string        `json:"pack_title"`
	QuestionCount    report.Plural `json:"question_count"`
	QuestionCountAny report.Plural `json:"question_count_any"`
	Together         string        `json:"together"`

	PackAbout       string `json:"pack_about"`
	PackLevel       string `json:"pack_level"`
	PackBand        string `json:"pack_band"`
	PackRatedFrom   string `json:"pack_rated_from"`
	PackProfile     string `json:"pack_profile"`
	PackProfileItem string `json:"pack_profile_item"`

	AskedIf    string `json:"asked_if"`
	Action     string `json:"action"`
	FirstStep  string `json:"first_step"`
	Owner      string `json:"owner"`
	LevelsMean string `json:"levels_mean"`
}

// A Doc is a pack, or a part of it, in the order in which it is read.
type Doc struct{ blocks []block }

// A block is one piece of a Doc: a heading when it has a level, a list when it
// has items, else a paragraph.
type block struct {
	level  int
	indent int    // in columns, of plain text
	label  string // comes before the text or above the items; may be empty
	text   string
	items  []string
}

// A Writer makes Docs of one pack. Report holds the words that a report has for
// the same things.
type Writer struct {
	Pack     *assess.Pack
	Words    Words
	Report   report.Words
	Question report.QuestionWords
}

// Whole returns the pack: what it is, how it is scored, and all its questions.
func (w Writer) Whole() Doc {
	p, d := w.Pack, Doc{}
	d.heading(1, p.Title)
	d.paragraph(0, "", report.FillHoles(w.Words.PackAbout,
		"id", p.ID, "version", strconv.Itoa(p.Version), "languages", strings.Join(p.Languages, ", ")))
	d.heading(2, w.Report.DangerTitle)
	d.paragraph(0, "", p.DangerNow)
	d.heading(2, w.Report.ScaleTitle)
	d.list(0, "", w.scale())
	d.heading(2, w.Report.BandsTitle)
	d.list(0, "", append(w.bands(), report.CapRules(p, w.Report)...))
	d.paragraph(0, "", report.FillHoles(w.Words.PackRatedFrom, "rated_from", strconv.Itoa(p.RatedFrom)))
	if len(p.Profile) > 0 {
		d.heading(2, w.Words.PackProfile)
		d.list(0, "", w.profile())
	}
	if len(p.Glossary) > 0 {
		d.heading(2, w.Report.GlossaryTitle)
		d.list(0, "", w.glossary())
	}
	d.heading(2, w.Report.SourceTitle)
	d.paragraph(0, "", source(p.Source))
	for i := range p.Checklists {
		w.checklist(&d, i, 2)
	}
	return d
}

// Find returns the checklist or question with the given id or printed number.
func (w Writer) Find(name string) (Doc, bool) {
	d := Doc{}
	for i, c := range w.Pack.Checklists {
		if c.ID == name || strconv.Itoa(i+1) == name {
			w.checklist(&d, i, 1)
			return d, true
		}
	}
	ref, ok := w.Pack.Typed(name)
	if ok {
		w.question(&d, ref.Question, ref.Number, 1)
	}
	return d, ok
}

func (w Writer) glossary() []string {
	var items []string
	for _, t := range w.Pack.Glossary {
		items = append(items, t.Word+": "+t.Means)
	}
	return items
}

func (w Writer) scale() []string {
	var items []string
	for i, l := range w.Pack.Scale {
		items = append(items, report.FillHoles(w.Words.PackLevel,
			"letter", assess.Letter(i), "label", l.Label, "points", strconv.Itoa(l.Points), "means", l.Means))
	}
	return items
}

func (w Writer) bands() []string {
	var items []string
	for _, b := range w.Pack.Bands {
		items = append(items, report.FillHoles(w.Words.PackBand,
			"label", b.Label, "from", strconv.Itoa(b.From), "text", b.Text))
	}
	return items
}

func (w Writer) profile() []string {
	var items []string
	for _, q := range w.Pack.Profile {
		items = append(items, w.profileItem(q))
	}
	return items
}

func (w Writer) profileItem(q assess.ProfileQuestion) string {
	return report.FillHoles(w.Words.PackProfileItem, "text", q.Text, "id", q.ID)
}

func source(s assess.Source) string {
	line := report.Citation(s) + "."
	if s.Note != "" {
		line += " " + s.Note
	}
	return line
}

// checklist appends the i-th checklist under a heading of the level.
func (w Writer) checklist(d *Doc, i, level int) {
	c := &w.Pack.Checklists[i]
	d.heading(level, fmt.Sprintf("%d  %s", i+1, c.Title))
	d.paragraph(3, "", c.Purpose)
	for j := range c.Questions {
		w.question(d, &c.Questions[j], fmt.Sprintf("%d.%d", i+1, j+1), level+1)
	}
}

// question appends everything that somebody who answers may want to read.
func (w Writer) question(d *Doc, q *assess.Question, number string, level int) {
	const indent = 6
	head := fmt.Sprintf("%-5s %s  (%s)", number, q.Short, q.ID)
	if q.Critical {
		head += " · " + w.Report.MustHave
	}
	d.heading(level, head)
	d.paragraph(indent, "", q.Text)
	page := report.NewQuestionLayout(w.Pack, assess.Ref{Number: number, Question: q}, w.Question)
	d.paragraph(indent, page.Why.Label, page.Why.Text)
	d.list(indent, w.Words.LevelsMean, w.ownLevels(q))
	d.list(indent, page.Conditions.Title, page.Conditions.Items)
	d.list(indent, page.ToSee.Title, page.ToSee.Items)
	d.paragraph(indent, page.Discuss.Label, page.Discuss.Text)
	for _, profile := range w.Pack.Profile {
		for _, id := range q.AskedIf {
			if id == profile.ID {
				d.paragraph(indent, w.Words.AskedIf, w.profileItem(profile))
			}
		}
	}
	d.paragraph(indent, w.Words.Action, q.Action.Text)
	d.paragraph(indent, w.Words.FirstStep, q.Action.FirstStep)
	d.paragraph(indent, w.Words.Owner, q.Action.Owner)
}

func (w Writer) ownLevels(q *assess.Question) []string {
	var items []string
	for _, l := range w.Pack.Scale {
		if words := q.Levels[l.ID]; words != "" {
			items = append(items, l.Label+": "+words)
		}
	}
	return items
}

func (d *Doc) heading(level int, text string) {
	d.blocks = append(d.blocks, block{level: level, text: text})
}

// paragraph appends a text, unless it is empty.
func (d *Doc) paragraph(indent int, label, text string) {
	if text != "" {
		d.blocks = append(d.blocks, block{indent: indent, label: label, text: text})
	}
}

// list appends a list, unless it is empty.
func (d *Doc) list(indent int, label string, items []string) {
	if len(items) > 0 {
		d.blocks = append(d.blocks, block{indent: indent, label: label, items: items})
	}
}
