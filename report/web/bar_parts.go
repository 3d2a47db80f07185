package web

import (
	"strconv"

	"safeguard/report"
)

// A barPart is a part of a bar that is as wide as its count among the others. Its
// class in the style sheet gives it its shade.
type barPart struct {
	Class string
	Count int
	Text  string
}

// parts returns the counts of a row that sets paper beside practice, without
// those of 0.
func (p renderer) parts(counts []int) []barPart {
	var out []barPart
	for i, n := range counts {
		if n < 1 || i >= len(p.Practice.Parts) {
			continue
		}
		place, text := p.Practice.Parts[i].Place, strconv.Itoa(n)
		if place == 3 {
			text = "?" + text
		}
		out = append(out, barPart{"place" + strconv.Itoa(place), n, text})
	}
	return out
}

// shades is how many greys the style sheet has for hands, dark to light.
const shades = 6

// handsOf returns the hands for each answer, the lowest level dark.
func handsOf(parts []report.HandsPart) []barPart {
	var out []barPart
	for _, p := range parts {
		class := "unsure"
		if l := p.Level; l.Kind == report.OnScale && l.Of > 0 {
			class = "shade" + strconv.Itoa(min(max(l.Place, 0), l.Of)*(shades-1)/l.Of)
		}
		out = append(out, barPart{class, p.Count, p.Level.Letter + "\u00a0" + strconv.Itoa(p.Count)})
	}
	return out
}

// A list is a list of the model with the word for a must-have.
type list struct {
	List     report.List
	MustHave string
}

func listOf(l report.List, mustHave string) list { return list{l, mustHave} }
