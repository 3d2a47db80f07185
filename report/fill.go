package report

import (
	"strings"

	"safeguard/assess"
)

// Fill is FillHoles with a no-break space between a number and its percent sign,
// so that no line ends between them.
func Fill(text string, namesAndValues ...string) string {
	return bindPercent(FillHoles(text, namesAndValues...))
}

// FillHoles replaces the holes of a text by values: FillHoles("{n} of {of}", "n",
// "3", "of", "5") is "3 of 5". A hole that is not named is left as it is, and
// braces in a value are not holes.
func FillHoles(text string, namesAndValues ...string) string {
	open := strings.IndexByte(text, '{')
	if open < 0 {
		return text
	}
	size := len(text)
	for i := 1; i < len(namesAndValues); i += 2 {
		size += len(namesAndValues[i])
	}
	var out strings.Builder
	out.Grow(size)
	for open >= 0 {
		out.WriteString(text[:open])
		text = text[open:]
		value, end := holeValue(text, namesAndValues)
		out.WriteString(value)
		text = text[end:]
		if strings.HasSuffix(value, "…") { // it ends the sentence
			text = strings.TrimPrefix(text, ".")
		}
		open = strings.IndexByte(text, '{')
	}
	out.WriteString(text)
	return out.String()
}

// holeValue returns the value of the hole at the start of text, and where the hole
// ends. Where the brace begins no known hole, it returns the brace, which ends at 1.
func holeValue(text string, namesAndValues []string) (value string, end int) {
	for i := 0; i+1 < len(namesAndValues); i += 2 {
		name := namesAndValues[i]
		end := len(name) + len("{}")
		if len(text) >= end && text[1:end-1] == name && text[end-1] == '}' {
			return namesAndValues[i+1], end
		}
	}
	return "{", 1
}

// percent returns a percent with a no-break space before its sign.
func percent(p assess.Percent) string { return bindPercent(p.String()) }

const noBreak = "\u00a0"

// bindPercent replaces the space between a number and its percent sign by a
// no-break space.
func bindPercent(text string) string {
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
