// Package data writes a result as JSON for programs. It owns the documented
// shape of that file; package assess defines what the fields of a result mean.
package data

import (
	"encoding/json"
	"io"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/rounds"
)

// A File is the documented shape of the JSON. Schema is raised when a field is
// removed or changes its meaning.
type File struct {
	Schema       int           `json:"schema"`
	Organisation string        `json:"organisation"`
	Round        string        `json:"round"`
	Pack         Pack          `json:"pack"`
	Result       assess.Result `json:"result"`
	Workshop     *Workshop     `json:"workshop,omitempty"` // nil without one

	// Observations count what "safeguard check" observes, by its codes.
	Observations map[observe.Code]int `json:"observations,omitempty"`

	Earlier *rounds.Comparison `json:"earlier,omitempty"` // nil without an earlier round
}

// A Pack names the pack that was answered, and its hashes as in the assessment.
type Pack struct {
	ID          string `json:"id"`
	Version     int    `json:"version"`
	ContentHash string `json:"content_hash"`
	ScoringHash string `json:"scoring_hash"`
}

// New returns the file of a result. Rooms are its workshops; earlier compares it with
// an earlier round. Both may be nil.
func New(a *assess.Assessment, r assess.Result, rooms *Workshop, earlier *rounds.Comparison) File {
	return File{
		Schema: 2, Organisation: a.Organisation, Round: a.Round, Result: r, Workshop: rooms, Earlier: earlier,
		Pack: Pack{a.Pack.ID, a.Pack.Version, a.ContentHash, a.ScoringHash},
	}
}

// Write writes the file, indented. The same file always gives the same bytes.
func (f File) Write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(f)
}
