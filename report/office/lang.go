package office

import (
	"html"
	"strings"
)

// markLanguages gives every run whose text is in another language than the document
// that language, by what languageOf returns for a text.
func markLanguages(body string, languageOf func(string) string) string {
	if languageOf == nil {
		return body
	}
	parts := strings.Split(body, "<w:r>")
	for i, part := range parts[1:] {
		run, _, _ := strings.Cut(part, "</w:r>")
		lang := languageOf(textOf(run))
		if lang == "" {
			continue
		}
		mark := `<w:lang w:val="` + lang + `"/>`
		if before, after, styled := strings.Cut(part, "</w:rPr>"); styled && strings.HasPrefix(run, "<w:rPr>") {
			parts[i+1] = before + mark + "</w:rPr>" + after
		} else {
			parts[i+1] = "<w:rPr>" + mark + "</w:rPr>" + part
		}
	}
	return strings.Join(parts, "<w:r>")
}

// textOf returns the text of a run.
func textOf(run string) string {
	var text strings.Builder
	for _, part := range strings.Split(run, "<w:t ")[1:] {
		_, inner, _ := strings.Cut(part, ">")
		inner, _, _ = strings.Cut(inner, "</w:t>")
		text.WriteString(html.UnescapeString(inner))
	}
	return text.String()
}
