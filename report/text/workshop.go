package text

import (
	"strconv"
	"strings"

	"safeguard/report"
)

// maxHands is how many hands are drawn as letters; more are only counted.
const maxHands = 50

func (p *printer) workshop(m report.Model) {
	v := m.Workshop
	if v == nil {
		return
	}
	p.title(v.Title)
	p.text(0, v.Intro)
	for _, s := range v.Sessions {
		p.blank()
		for _, f := range s.Facts {
			p.text(0, f.Label+": "+f.Value)
		}
		p.heading(v.GroupsTitle)
		for _, g := range s.Groups {
			p.text(0, g)
		}
	}
	if len(v.Sessions) > 0 {
		p.text(0, v.GroupsNote)
	}
	p.heading(v.BarsTitle)
	for _, b := range v.Bars {
		p.item(b.Number, b.Title+p.mustHave(m, b.MustHave))
		for i, part := range b.Parts() {
			p.text(itemIndent, part.Table)
			for _, h := range part.Hands {
				p.hands(h)
			}
			for _, note := range part.Notes {
				p.text(itemIndent, note)
			}
			agreed := strings.Join(part.Agreed, ". ")
			if i == 0 {
				agreed = report.Joined(", ", agreed, b.Mark)
			}
			p.text(itemIndent, agreed)
		}
	}
	for _, l := range v.Lists {
		p.list(m, l)
	}
	p.voices(v.Voices)
}

func (p *printer) voices(v *report.Voices) {
	if v == nil {
		return
	}
	p.heading(v.Title)
	p.text(0, v.Intro)
	p.text(0, v.None)
	for _, r := range v.Rows {
		p.item(r.Number, r.Title)
		for _, middle := range r.Middles {
			p.text(itemIndent, middle)
		}
	}
}

// hands prints the hands as letters, one for each, and their numbers.
func (p *printer) hands(h report.Hands) {
	p.text(itemIndent, h.Letters(maxHands))
	var numbers []string
	for _, part := range h.Parts {
		numbers = append(numbers, part.Level.Letter+" "+strconv.Itoa(part.Count))
	}
	p.text(itemIndent, report.Joined(", ", h.Label, h.Total)+": "+strings.Join(numbers, ", "))
}
