package terminal

import (
	"safeguard/cmd/internal/talk"
	"safeguard/report"
)

// keyToRemove, as a whole line, removes the text that was there before.
const keyToRemove = "-"

func (d *Driver) soFar(text string) string { return report.FillHoles(d.words.SoFar, "text", text) }

// how says what can be done at a text.
func (d *Driver) how(f talk.Field) string {
	switch {
	case f.Before != "" && f.Needed:
		return d.words.KeepReason
	case f.Before != "":
		return d.words.KeepLine
	case f.Needed:
		return d.words.NeedLine
	}
	return d.words.LeaveLine
}
