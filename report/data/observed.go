package data

import (
	"encoding/json"
	"io"

	"safeguard/assess/observe"
)

// WriteObserved writes what is observed of an assessment as JSON, with what people
// wrote only where texts says so.
func WriteObserved(w io.Writer, list []observe.Observation, texts bool) error {
	out := struct {
		Schema       int                   `json:"schema"`
		Observations []observe.Observation `json:"observations"`
	}{1, []observe.Observation{}}
	for _, o := range list {
		if !texts {
			o = o.WithoutTexts()
		}
		out.Observations = append(out.Observations, o)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}
