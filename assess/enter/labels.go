package enter

import (
	"strings"

	"safeguard/assess"
)

// Labels are the words that stand on paper and on screens, in the language of a file,
// for what a line has a shorter word for: each as Fold returns it, with the value that
// it stands for. The labels of levels are the pack's.
type Labels struct {
	Answers map[string]string // assess.Unsure and assess.NA
	Ways    map[string]string // how a room agrees
	Groups  map[string]string // of a room, see assess.Groups
	Roles   map[string]string // of who led it, see assess.Roles
}

// answer returns the value of an answer that words stand for: a sign, an id or a
// label, in any case.
func (l *List) answer(words string) (value string, ok bool) {
	if value, ok = l.Pack.ParseLabel(words); ok {
		return value, true
	}
	value, ok = l.Labels.Answers[assess.FoldLabel(words)]
	return value, ok
}

// people returns a line about the people in a room with the words for groups and
// roles in place of their labels.
func (l *List) people(line string) string {
	word, rest := cutFunc(line, isEnd)
	if !strings.EqualFold(word, string(People)) {
		return line
	}
	rest, _ = strings.CutPrefix(strings.TrimSpace(rest), ":")
	list, more, led := strings.Cut(rest, ";")
	total, groups, isTotal := strings.Cut(list, ":")
	if isTotal {
		total += ":"
	} else {
		total, groups = "", list
	}
	var named []string
	for part := range strings.SplitSeq(groups, ",") {
		named = append(named, l.group(strings.TrimSpace(part)))
	}
	line = word + " " + strings.TrimSpace(total+" "+strings.Join(named, ", "))
	if led {
		line += ";" + l.led(more)
	}
	return line
}

// group returns a group and its number, with the word for the group.
func (l *List) group(part string) string {
	words := strings.Fields(part)
	for _, at := range []int{len(words), len(words) - 1} {
		if at < 1 {
			continue
		}
		if id := l.Labels.Groups[assess.FoldLabel(strings.Join(words[:at], " "))]; id != "" {
			return strings.Join(append([]string{id}, words[at:]...), " ")
		}
	}
	return part
}

// led returns what stands behind the groups, with the word for who led the workshop.
func (l *List) led(more string) string {
	parts := strings.Split(more, ";")
	for i, part := range parts {
		part = strings.TrimSpace(part)
		if _, ok := cutWord(part, "at "); ok { // the place is the last, and any text
			break
		}
		label, ok := cutWord(part, string(Way)+" ")
		if id := l.Labels.Roles[assess.FoldLabel(label)]; ok && id != "" {
			parts[i] = " " + string(Way) + " " + id
		}
	}
	return strings.Join(parts, ";")
}
