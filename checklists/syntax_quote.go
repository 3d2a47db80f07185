package checklists

import (
	"regexp"
	"strings"
	"sync"
)

// beginsField matches the beginning of a line that continues no text: a field or
// an item of a list.
var beginsField = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\s*(- |[a-z_]+:(\s|$))`) })

// openQuote returns the place of the first quote that is not closed before the
// next field or item begins, in text that is not YAML. The YAML library would
// report the next quote instead, which may be far below.
func openQuote(data []byte) (line, column int, ok bool) {
	quote, block := byte(0), -1
	for i, l := range strings.Split(string(data), "\n") {
		if quote != 0 && beginsField().MatchString(l) {
			return line, column, true
		}
		indent := len(l) - len(strings.TrimLeft(l, " "))
		if block >= 0 && (indent > block || strings.TrimSpace(l) == "") {
			continue // a line of a block text, which begins with | or >
		}
		block = -1
		before := quote
		var at int
		if quote, at = quoteAfter(l, quote); quote != 0 && at >= 0 {
			line, column = i+1, at+1
		}
		if before == 0 && quote == 0 && strings.ContainsAny(lastWord(l), "|>") {
			block = indent
		}
	}
	return line, column, quote != 0
}

func lastWord(line string) string {
	words := strings.Fields(line)
	if len(words) == 0 || len(words[len(words)-1]) > 2 {
		return ""
	}
	return words[len(words)-1]
}

// quoteAfter returns the quote that is open at the end of a line which begins
// inside the given one, or 0, and where it opened on this line, or -1.
func quoteAfter(line string, quote byte) (byte, int) {
	at := -1
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case quote == '"' && c == '\\', quote == '\'' && strings.HasPrefix(line[i:], "''"):
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '#' && (i == 0 || line[i-1] == ' '):
			return 0, -1
		case (c == '"' || c == '\'') && beginsText(line[:i]):
			quote, at = c, i
		}
	}
	return quote, at
}

// beginsText reports whether a quoted text can begin behind before, which is the
// line up to it.
func beginsText(before string) bool {
	if before == "" || strings.ContainsAny(before[len(before)-1:], "[{,") {
		return true
	}
	trimmed := strings.TrimRight(before, " ")
	return trimmed != before && (trimmed == "" || strings.ContainsAny(trimmed[len(trimmed)-1:], ":-[{,"))
}
