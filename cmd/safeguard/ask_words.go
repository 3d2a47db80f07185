package main

import "strings"

// fill puts values into the holes of a text: fill("{n} of {m}", "n", "3", "m", "4").
func fill(text string, pairs ...string) string {
	holes := make([]string, len(pairs))
	for i, s := range pairs {
		if i%2 == 0 {
			s = "{" + s + "}"
		}
		holes[i] = s
	}
	return strings.NewReplacer(holes...).Replace(text)
}
