package guard

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"
)

// carried are the fields in which forms carry what nobody typed.
var carried = []string{"seq", "sum", "do", "stay", "answer", "status", "new", "of"}

// TypedTexts lists the texts that somebody may have typed into a form that cannot be
// taken, sorted, so that whoever wrote them can copy them. What only looks like a
// choice or an id is left out.
func TypedTexts(form url.Values) (texts []string) {
	for name, values := range form {
		if slices.Contains(carried, name) {
			continue
		}
		for _, text := range values {
			if utf8.RuneCountInString(strings.TrimSpace(text)) > 3 && strings.Trim(text, "0123456789abcdef") != "" {
				texts = append(texts, text)
			}
		}
	}
	slices.Sort(texts)
	return texts
}

// DropTexts takes out of a form what somebody may have typed.
func DropTexts(form url.Values) {
	maps.DeleteFunc(form, func(name string, _ []string) bool { return !slices.Contains(carried, name) })
}
