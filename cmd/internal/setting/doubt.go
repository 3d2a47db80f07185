package setting

import (
	"safeguard/assess"
	"safeguard/cmd/internal/words"
)

// A Clock is the day of today and that of the program, "" where somebody gave today.
type Clock struct{ Today, Built assess.Date }

// Doubt says when today can hardly be right, with the way out on a command line; ""
// where it can. Made is the day on which the file was begun, "" for one that is being
// made.
func (c Clock) Doubt(w *words.Words, s *assess.State, made assess.Date, path string) (text, way string) {
	if err := assess.DoubtDay(c.Today, c.Built, s.Newest(made, c.Built), path); err != nil {
		return w.Explain(err)
	}
	return "", ""
}
