package report

import (
	"strings"

	"safeguard/assess"
)

// Fill is FillHoles for a text that is drawn on a page: a percent sign is tied to
// the number before it, so that no line ends between them.
func Fill(text string, namesAndValues ...string) string {
	return tied(FillHoles(text, namesAndValues...))
}

// FillHoles puts values into the holes of a text: FillHoles("{n} of {of}", "n",
// "3", "of", "5") is "3 of 5". A hole that is not named stays, and braces in a
// value are never taken for holes.
func FillHoles(text string, namesAndValues ...string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	pairs := make([]string, len(namesAndValues))
	for i, s := range namesAndValues {
		if i%2 == 0 {
			s = "{" + s + "}"
		}
		pairs[i] = s
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// percent writes a percent on one line.
func percent(p assess.Percent) string { return tied(p.String()) }

const noBreak = "\u00a0"

// tied puts a no-break space between a number and its percent sign.
func tied(text string) string {
	done := 0
	for {
		at := strings.Index(text[done:], " %")
		if at < 0 {
			return text
		}
		at += done
		if done = at + 1; at > 0 && text[at-1] >= '0' && text[at-1] <= '9' {
			text = text[:at] + noBreak + text[at+1:]
		}
	}
}
