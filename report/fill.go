package report

import "strings"

// Fill puts values into the holes of a text: Fill("{n} of {of}", "n", "3",
// "of", "5") is "3 of 5". A hole that is not named stays, and braces in a value
// are never taken for holes.
func Fill(text string, namesAndValues ...string) string {
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
