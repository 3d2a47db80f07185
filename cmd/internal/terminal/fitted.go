package terminal

import (
	"fmt"
)

// A fitted view is one that was broken into lines for one window.
type fitted struct {
	text      string   // what stands above the menu
	onlyIf    bool     // the text says when to choose the highest level
	hint      string   // how to choose
	hintTyped string   // the same when something was typed
	options   []string // one line each, in step with the choices
	more      []string // what stands under a level while it is the highlighted one
	filtered  []string // the same when few options show, because something was typed
	size      int      // options that show at once
	width     int      // of its lines
}

// under returns the text under option i while it is the highlighted one.
func (sc *fitted) under(i int, typed bool) string {
	texts := sc.more
	if typed {
		texts = sc.filtered
	}
	if i < len(texts) {
		return texts[i]
	}
	return ""
}

// selectTemplate is survey's template with our words: the focus is marked by
// ">" and bold, so that it does not depend on colour.
//
// Behind the message is how to choose: the hint, or once something is typed
// what the prompt's Message says then.
func selectTemplate(message, hint string) string {
	return fmt.Sprintf(`
{{- define "option"}}
    {{- if eq .SelectedIndex .CurrentIndex}}{{color "default+b"}}> {{.CurrentOpt.Value}}{{color "reset"}}{{.GetDescription .CurrentOpt}}
    {{- else}}  {{.CurrentOpt.Value}}{{end}}
{{end}}
{{- color "default+b"}}{{%q}}{{color "reset"}}
{{- if .ShowAnswer}} {{.Answer}}{{"\n"}}
{{- else}}{{if .FilterMessage}}{{.Message}}{{else}}{{%q}}{{end}}{{"\n"}}
  {{- range $ix, $option := .PageEntries}}
    {{- template "option" $.IterateOption $ix $option}}
  {{- end}}
{{- end}}`, message, hint)
}
