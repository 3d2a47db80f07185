package diff

import "strings"

// A Line is a paragraph of a result in words. Lead comes before the text; a
// reader sees it as the beginning of the first line or as a label beside it.
type Line struct{ Lead, Text string }

// Lines returns a difference in words: what changed, and the two texts below it
// where it is one of words. Words are texts by kind of difference and by part,
// with the holes {what}, {field}, {old} and {new}.
func (d Difference) Lines(words map[string]string) []Line {
	what := words[d.Part]
	if name := strings.TrimSpace(d.Number + " " + d.ID); name != "" {
		what += " " + name
	}
	older, newer := orDash(d.Old), orDash(d.New)
	holes := strings.NewReplacer("{what}", what, "{field}", d.Field, "{old}", older, "{new}", newer)
	lines := []Line{{Text: holes.Replace(words[string(d.Kind)])}}
	if d.Kind == Reworded {
		lines = append(lines, Line{"    " + words["was"] + " ", older}, Line{"    " + words["is"] + " ", newer})
	}
	return lines
}

func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}
