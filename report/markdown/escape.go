package markdown

import (
	"safeguard/report"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inline escapes a text: one or several lines of Markdown that show it unchanged.
// The caller joins the lines with breaks: see hardBreaks and cell.
func inline(s string) string {
	lines := linesOf(s)
	for i, line := range lines {
		lines[i] = escapeStart(escape(line))
	}
	return strings.Join(lines, "\n")
}

// linesOf cleans a text and returns its lines that are not empty.
func linesOf(s string) []string {
	var lines []string
	for line := range strings.SplitSeq(report.Plain(s), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// escape puts a backslash before every sign that could begin markup within a
// line. An underscore inside a word and an ampersand before a space are left
// alone, so that most texts read as they were typed.
func escape(line string) string {
	var b strings.Builder
	before := ' '
	for i, r := range line {
		after, _ := utf8.DecodeRuneInString(line[i+utf8.RuneLen(r):])
		switch {
		case strings.ContainsRune("\\`*[]<|~$#", r),
			r == '_' && !(inWord(before) && inWord(after)),
			r == '&' && (after == '#' || inWord(after)):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

func inWord(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r))
}

// escapeStart escapes what begins a block at the start of a line: lists, quotes,
// rules, and lines that underline a heading or begin a table.
func escapeStart(line string) string {
	if line == "" {
		return line
	}
	if strings.IndexByte("-+>=:", line[0]) >= 0 {
		return "\\" + line
	}
	digits := 0
	for digits < len(line) && line[digits] >= '0' && line[digits] <= '9' {
		digits++
	}
	rest := line[digits:]
	if digits > 0 && rest != "" && (rest[0] == '.' || rest[0] == ')') && (len(rest) == 1 || rest[1] == ' ') {
		return line[:digits] + "\\" + rest
	}
	return line
}

// bold makes a text bold, line by line; nothing of nothing.
func bold(s string) string {
	lines := linesOf(s)
	for i, line := range lines {
		lines[i] = "**" + escape(line) + "**"
	}
	return strings.Join(lines, "\n")
}

// hardBreaks joins lines of Markdown with hard breaks and indents all but the
// first. A break is a backslash, or two spaces where the line itself ends in a
// backslash, which some parsers would read as part of the break.
func hardBreaks(s, indent string) string {
	lines := strings.Split(s, "\n")
	for i := range len(lines) - 1 {
		if strings.HasSuffix(lines[i], "\\") {
			lines[i] += "  "
		} else {
			lines[i] += "\\"
		}
	}
	return strings.Join(lines, "\n"+indent)
}

// cell joins pieces of Markdown to the content of a table's cell. Its lines are
// kept apart with the only break that a cell can have.
func cell(parts ...string) string {
	var out []string
	for _, part := range parts {
		if part != "" {
			out = append(out, strings.ReplaceAll(part, "\n", " <br>"))
		}
	}
	return strings.Join(out, " <br>")
}

// inCell makes a text the content of a table's cell.
func inCell(s string) string { return cell(inline(s)) }
