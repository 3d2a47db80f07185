// Package screen prints what a terminal shows of an assessment: how far it is, the
// score, the answers, the action plan, and how it compares with an earlier round.
// It words results with the model of the report and decides nothing.
package screen

import (
	"io"
	"path/filepath"
	"runtime"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// A View prints assessments as seen on the day Today, to Out, in lines of at most
// Width columns.
type View struct {
	Out      io.Writer
	Width    int
	Words    *words.Words
	Today    assess.Date
	Composer compose.Composer
}

func (v *View) printer() *Printer { return NewPrinter(v.Out, v.Width) }

// answerWord returns an answer's value as people say it.
func (v *View) answerWord(p *assess.Pack, value string) string {
	return talk.AnswerWord(&v.Words.Question, p, value)
}

// Quoted returns a path as it has to be typed on this system.
func Quoted(path string) string {
	if strings.HasPrefix(path, "-") { // a flag, where it stands alone
		path = "." + string(filepath.Separator) + path
	}
	return quoteArg(path, runtime.GOOS)
}

// quoteArg writes an argument as it has to be typed on the given system.
func quoteArg(s, goos string) string {
	plain := func(r rune) bool {
		return r > 0x7f || strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=.,:/@%", r)
	}
	if goos == "windows" {
		if strings.ContainsAny(s, " &()^;,='`%!") {
			return `"` + s + `"`
		}
		return s
	}
	if s != "" && strings.TrimFunc(s, plain) == "" {
		return s
	}
	return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'"
}

// Said prints a message that stays in a window for as long as the program runs.
func (v *View) Said(text string) { v.printer().Paragraph("", text) }
