package main

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/words"
	"safeguard/report"
)

// A block is one piece of a page: a heading when it has a level, a list when it
// has items, else a paragraph. Inset counts the columns by which plain text
// stands to the right.
type block struct {
	level int
	inset int
	label string // stands before the text or above the items; may be empty
	text  string
	items []string
}

// A pager lays out a pack, or a part of it, as blocks.
type pager struct {
	words  *words.Words
	pack   *assess.Pack
	blocks []block
}

func (p *pager) heading(level int, text string) {
	p.blocks = append(p.blocks, block{level: level, text: text})
}

func (p *pager) paragraph(inset int, label, text string) {
	if text != "" {
		p.blocks = append(p.blocks, block{inset: inset, label: label, text: text})
	}
}

func (p *pager) list(inset int, label string, items []string) {
	if len(items) > 0 {
		p.blocks = append(p.blocks, block{inset: inset, label: label, items: items})
	}
}

// whole lays out the pack: what it is, how it is scored, and all its questions.
func (p *pager) whole() {
	w, r, pack := p.words.Command, p.words.Report, p.pack
	p.heading(1, pack.Title)
	p.paragraph(0, "", with(w.PackAbout, "id", pack.ID, "version", pack.Version, "languages", strings.Join(pack.Languages, ", ")))
	p.heading(2, r.DangerTitle)
	p.paragraph(0, "", pack.DangerNow)
	p.heading(2, r.ScaleTitle)
	p.list(0, "", p.scale())
	p.heading(2, r.BandsTitle)
	p.list(0, "", append(p.bands(), report.CapRules(p.pack, p.words.Report)...))
	p.paragraph(0, "", with(w.PackRatedFrom, "rated_from", pack.RatedFrom))
	if len(pack.Profile) > 0 {
		p.heading(2, w.PackProfile)
		p.list(0, "", p.profile())
	}
	p.heading(2, r.SourceTitle)
	p.paragraph(0, "", sourceLine(pack.Source))
	for i := range pack.Checklists {
		p.checklist(i, 2)
	}
}

func (p *pager) scale() []string {
	var items []string
	for i, l := range p.pack.Scale {
		items = append(items, with(p.words.Command.PackLevel, "letter", assess.Letter(i), "label", l.Label, "points", l.Points, "means", l.Means))
	}
	return items
}

func (p *pager) profile() []string {
	var items []string
	for _, q := range p.pack.Profile {
		items = append(items, with(p.words.Command.PackProfileItem, "text", q.Text, "id", q.ID))
	}
	return items
}

func (p *pager) bands() []string {
	var items []string
	for _, b := range p.pack.Bands {
		items = append(items, with(p.words.Command.PackBand, "label", b.Label, "from", b.From, "text", b.Text))
	}
	return items
}

func sourceLine(s assess.Source) string {
	line := report.Citation(s) + "."
	if s.Note != "" {
		line += " " + s.Note
	}
	return line
}

// checklist lays out the checklist at place i under a heading of the level.
func (p *pager) checklist(i, level int) {
	c := &p.pack.Checklists[i]
	p.heading(level, fmt.Sprintf("%d  %s", i+1, c.Title))
	p.paragraph(3, "", c.Purpose)
	for _, q := range c.Questions {
		ref, _ := p.pack.Find(q.ID)
		p.question(ref, level+1)
	}
}

// question lays out everything that somebody who answers may want to read.
func (p *pager) question(ref assess.Ref, level int) {
	const inset = 6
	w, q := p.words.Command, ref.Question
	head := fmt.Sprintf("%-5s %s  (%s)", ref.Number, q.Short, q.ID)
	if q.Critical {
		head += " · " + w.MustHave
	}
	p.heading(level, head)
	p.paragraph(inset, "", q.Text)
	p.paragraph(inset, w.Why, q.Why)
	p.list(inset, w.LevelsMean, p.ownLevels(q))
	top := p.pack.Scale[len(p.pack.Scale)-1]
	p.list(inset, with(w.PractisedIf, "level", top.Label), q.PractisedIf)
	p.list(inset, w.AskToSee, q.AskToSee)
	p.paragraph(inset, w.Discuss, q.Discuss)
	for _, profile := range p.pack.Profile {
		for _, id := range q.AskedIf {
			if id == profile.ID {
				p.paragraph(inset, w.AskedIf, with(w.PackProfileItem, "text", profile.Text, "id", profile.ID))
			}
		}
	}
	p.paragraph(inset, w.Action, q.Action.Text)
	p.paragraph(inset, w.FirstStep, q.Action.FirstStep)
	p.paragraph(inset, w.Owner, q.Action.Owner)
}

func (p *pager) ownLevels(q *assess.Question) []string {
	var items []string
	for _, l := range p.pack.Scale {
		if words := q.Levels[l.ID]; words != "" {
			items = append(items, l.Label+": "+words)
		}
	}
	return items
}
