package checklists

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
)

// A slip is a way of writing that people mean as a text and YAML does not, with
// what to write instead. Its form matches a line; %s in the hint is what stands
// behind the colon.
type slip struct {
	form        *regexp.Regexp
	cause, hint string
}

// fieldLine is the beginning of a line up to the value of a field or an item.
const fieldLine = `^\s*(?:- )*(?:[\w-]+:\s+|- +)`

var slips = sync.OnceValue(func() []slip {
	of := func(form, cause, hint string) slip { return slip{regexp.MustCompile(form), cause, hint} }
	return []slip{
		of(`^\s*(?:- )?[a-z_]+:[^\s/]`, "no space behind the colon", "write a space behind the colon of a field, as in weight: 2"),
		of(fieldLine+`[“”„«‹‘]`, "curly quotes do not quote a text", `put the text in straight double quotes, as in "…"`),
		of(fieldLine+`'.*[^ :]'[^\s,\]}#]`, "the apostrophe ends the text in single quotes", `put the text in double quotes, as in "a child's name"`),
		of(fieldLine+`"(?:[^"\\]|\\.)*"\s*[^\s,\]}#]`, "a quote ends the text before its end", `put the whole text in double quotes, and write “ and ” within it`),
		of(fieldLine+`[@%`+"`"+`*&!|>?-].*$`, "the text begins with a sign that YAML takes for itself", "put the text in double quotes"),
		of(fieldLine+`\[[^\[\]]*\]\s*\]`, "a bracket too many", "take one out"),
		of(`^\s*(?:- )*[\w-]+:\s+[^"'\[{#\s][^"]*:(?:\s|$)|^\s*- +[^"'\[{#\s:]+ [^":]*:(?:\s|$)`, "a colon in a text without quotes", "put the text in double quotes"),
	}
})

// plainCause says in plain words what is wrong with a line that the YAML library
// rejects. ok is false where it is none of the slips that people make.
func plainCause(data []byte, line int, cause string) (at int, said, hint string, ok bool) {
	text := string(lineOf(data, line))
	switch above, key, deeper := textAbove(data, line); {
	case above == 0:
	case strings.HasPrefix(strings.TrimSpace(text), "- "):
		return above, fmt.Sprintf("%q has a text here, and a list below it", Short(key)), "take the text out, or the list", true
	case deeper == 1:
		return line, "this line has one space too many before it", fmt.Sprintf("begin it in the column of %q", Short(key)), true
	default:
		return above, fmt.Sprintf("%q has a text here, and fields below it", Short(key)), "take the text out, or the fields", true
	}
	for _, s := range slips() {
		if s.form.MatchString(text) {
			return line, s.cause, s.hint, true
		}
	}
	if strings.HasPrefix(cause, "did not find expected key") || strings.HasPrefix(cause, "did not find expected '-'") {
		return line, "this line does not begin in the column of its fellows", "begin it below the first letter of the other fields", true
	}
	return 0, "", "", false
}

// textAbove returns the line before the given one, and its field, where that has a
// text of its own and the given line is indented deeper, by so many spaces.
func textAbove(data []byte, line int) (above int, key string, deeper int) {
	above = line - 1
	for above > 0 && strings.TrimSpace(string(lineOf(data, above))) == "" {
		above--
	}
	if above == 0 {
		return 0, "", 0
	}
	indent := func(s string) int { return len(s) - len(strings.TrimLeft(s, " -")) }
	over := string(lineOf(data, above))
	key, value, isField := strings.Cut(strings.TrimLeft(over, " -"), ":")
	value = strings.TrimSpace(value)
	deeper = indent(string(lineOf(data, line))) - indent(over)
	if !isField || value == "" || strings.ContainsAny(value[:1], "#|>[{") || deeper <= 0 {
		return 0, "", 0
	}
	if quote := value[:1]; strings.ContainsAny(quote, `"'`) && (len(value) < 2 || !strings.HasSuffix(value, quote)) {
		return 0, "", 0 // the text goes on
	}
	return above, key, deeper
}
