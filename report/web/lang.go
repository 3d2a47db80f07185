package web

import (
	"html"
	"strings"
)

// markLanguages adds lang to what is in another language than the page, by the
// language that languageOf returns for a text. It reads what the templates write,
// where no text has a "<": an element that holds nothing else gets it, and around
// another text comes a span.
func markLanguages(page string, languageOf func(string) string) string {
	if languageOf == nil {
		return page
	}
	var out strings.Builder
	out.Grow(len(page))
	style := false
	for page != "" {
		at := strings.IndexByte(page, '>')
		if at < 0 {
			break
		}
		tag, rest := page[:at], page[at+1:]
		text, _, _ := strings.Cut(rest, "<")
		next := rest[len(text):]
		style = strings.HasPrefix(tag, "<style") || style && !strings.HasPrefix(tag, "</style")
		lang := ""
		if !style {
			lang = languageOf(html.UnescapeString(text))
		}
		opens := !strings.HasPrefix(tag, "</") && !strings.HasSuffix(tag, "/")
		switch {
		case lang == "":
			out.WriteString(tag + ">" + text)
		case opens && strings.HasPrefix(next, "</"):
			out.WriteString(tag + ` lang="` + lang + `">` + text)
		default:
			out.WriteString(tag + ">" + spaced(text, `<span lang="`+lang+`">`))
		}
		page = next
	}
	return out.String() + page
}

// spaced puts a text into an element, the space around it outside.
func spaced(text, open string) string {
	inner := strings.TrimSpace(text)
	before, after, _ := strings.Cut(text, inner)
	return before + open + inner + "</span>" + after
}
