package terminal

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"safeguard/report"
)

// A fitted view is one that was broken into lines for one window.
type fitted struct {
	text      string   // above the menu
	hint      string   // how to choose
	hintTyped string   // the same when something was typed
	list      []choice // in the menu; the last one turns pages, where there are some
	rows      menuRows
	size      int      // choices that show at once
	below     []string // what is behind the menu, all of it
	footer    string   // what shows of it
	onlyIf    []string // the lines of below that say when to choose a level that is enough
	width     int      // of its lines
}

// lines is how many lines are shown. Where nothing is behind the menu the cursor is
// on a line of its own.
func (sc *fitted) lines() int {
	n := strings.Count(sc.text, "\n") + lineCount(sc.hint) + sc.rows.lines
	if sc.footer != "" {
		return n + lineCount(sc.footer)
	}
	if len(sc.below) > 0 {
		return n
	}
	return n + 1
}

// show returns the view with some lines behind the menu.
func (sc fitted) show(lines []string, gap bool) fitted {
	sc.footer = strings.Join(lines, "\n")
	if gap && sc.footer != "" {
		sc.footer = "\n" + sc.footer
	}
	return sc
}

// shrink lets a menu show fewer choices at once, by over lines.
func (sc fitted) shrink(a *drawn, v view, choices, over int) fitted {
	if over > 0 {
		sc.hint = hint(v.prompt, report.FillHoles(a.words.ArrowsMore, "n", strconv.Itoa(choices)), sc.width)
		sc.size = min(choices, max(fewestOptions, choices-over))
	}
	return sc
}

// selectTemplate is survey's template with our words: the focus is marked by
// ">" and bold, so that it does not depend on colour. Choices share lines as rows
// says, unless something is typed.
//
// Behind the message is how to choose: the hint, or once something is typed
// what the prompt's Message says then.
func selectTemplate(message string, sc fitted) string {
	ends := []string{"-1"}
	for _, i := range sc.rows.ends {
		ends = append(ends, strconv.Itoa(i))
	}
	ends = slices.Compact(ends)
	return fmt.Sprintf(`
{{- define "option"}}
    {{- if eq .SelectedIndex .CurrentIndex}}{{color "default+b"}}> {{.CurrentOpt.Value}}{{color "reset"}}{{.GetDescription .CurrentOpt}}
    {{- else}}  {{.CurrentOpt.Value}}{{end}}
    {{- if or .FilterMessage (eq .CurrentOpt.Index %s)}}{{"\n"}}{{else}} {{end}}
{{- end}}
{{- color "default+b"}}{{%q}}{{color "reset"}}
{{- if .ShowAnswer}} {{.Answer}}{{"\n"}}
{{- else}}{{if .FilterMessage}}{{.Message}}{{else}}{{%q}}{{end}}{{"\n"}}
  {{- range $ix, $option := .PageEntries}}
    {{- template "option" $.IterateOption $ix $option}}
  {{- end}}{{%q}}
{{- end}}`, strings.Join(ends, " "), message, sc.hint, sc.footer)
}
