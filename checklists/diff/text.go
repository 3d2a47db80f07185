package diff

import "strings"

// A Paragraph is one paragraph of a result in words. Lead is printed before the
// text: at the beginning of its first line or as a label beside it.
type Paragraph struct{ Lead, Text string }

// Paragraphs returns a difference in words: what changed and, for a reworded text,
// the older and the newer one. Words are texts by kind of difference and by part,
// with the holes {what}, {field}, {old} and {new}.
func (d Difference) Paragraphs(words map[string]string) []Paragraph {
	what := words[d.Part]
	if name := strings.TrimSpace(d.Number + " " + d.ID); name != "" {
		what += " " + name
	}
	older, newer := orDash(d.Old), orDash(d.New)
	holes := strings.NewReplacer("{what}", what, "{field}", d.Field, "{old}", older, "{new}", newer)
	out := []Paragraph{{Text: holes.Replace(words[string(d.Kind)])}}
	if d.Kind == Reworded {
		out = append(out, Paragraph{"    " + words["was"] + " ", older}, Paragraph{"    " + words["is"] + " ", newer})
	}
	return out
}

func orDash(text string) string {
	if text == "" {
		return "–"
	}
	return text
}
