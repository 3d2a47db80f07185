// Package data writes a result as JSON for programs. It owns the documented
// shape of that file; package assess defines what the fields of a result mean.
package data

import (
	"encoding/json"
	"io"

	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/progress"
	"safeguard/assess/rounds"
)

// A File is the documented shape of the JSON; json.md lists all of it. Schema is raised
// when a field is removed or changes its meaning; one that is added does not raise it.
type File struct {
	Schema       int           `json:"schema"`
	ID           string        `json:"id,omitempty"`     // that all copies of the assessment share; of an export only
	Events       int           `json:"events,omitempty"` // how many there are in its history; of an export only
	Organisation string        `json:"organisation"`
	Round        string        `json:"round"`
	Language     string        `json:"language"` // of the texts of the pack
	Created      assess.Date   `json:"created"`
	Contacts     []string      `json:"contacts,omitempty"` // whom to call when a child may be in danger
	Pack         Pack          `json:"pack"`
	Result       assess.Result `json:"result"`
	Workshop     *Workshop     `json:"workshop,omitempty"` // left out without one

	// Observations count what "safeguard check" observes, by its codes.
	Observations map[observe.Code]int `json:"observations,omitempty"`

	Earlier  *rounds.Comparison `json:"earlier,omitempty"`  // left out without an earlier round
	Rounds   *rounds.Series     `json:"rounds,omitempty"`   // left out with fewer than three rounds
	Progress *progress.Progress `json:"progress,omitempty"` // left out of a report that is not about it
}

// A Pack is the pack that was answered: its hashes as in the assessment, and the words
// that its ids stand for. Levels and bands come lowest first, questions in order.
type Pack struct {
	ID          string         `json:"id"`
	Version     int            `json:"version"`
	Title       string         `json:"title"`
	ContentHash string         `json:"content_hash"`
	ScoringHash string         `json:"scoring_hash"`
	Scale       []assess.Level `json:"scale"`
	Bands       []assess.Band  `json:"bands"`
	Questions   []Question     `json:"questions"` // those outside the scope too

	Profile   []assess.ProfileQuestion `json:"profile,omitempty"`
	Standards []assess.Standard        `json:"standards,omitempty"`
}

// A Question is one of the pack's, hidden or not.
type Question struct {
	ID        string `json:"id"`
	Number    string `json:"number"`    // its place in the pack
	Checklist string `json:"checklist"` // by id
	Short     string `json:"short"`
	Text      string `json:"text"`
}

// New returns the file of a result. Rooms are its workshops; earlier compares it with
// an earlier round. Both may be nil.
func New(a *assess.Assessment, r assess.Result, rooms *Workshop, earlier *rounds.Comparison) File {
	return File{
		Schema: 2, Organisation: a.Organisation, Round: a.Round, Language: a.Language, Created: a.Created, Contacts: a.Contacts,
		Pack: newPack(a), Result: r, Workshop: rooms, Earlier: earlier,
	}
}

func newPack(a *assess.Assessment) Pack {
	p := Pack{
		ID: a.Pack.ID, Version: a.Pack.Version, Title: a.Pack.Title, ContentHash: a.ContentHash, ScoringHash: a.ScoringHash,
		Scale: a.Pack.Scale, Bands: a.Pack.Bands, Profile: a.Pack.Profile, Standards: a.Pack.Standards,
	}
	for _, ref := range a.Pack.Refs() {
		p.Questions = append(p.Questions, Question{ref.Question.ID, ref.Number, ref.Checklist.ID, ref.Question.Short, ref.Question.Text})
	}
	return p
}

// Write writes the file, indented. The same file always gives the same bytes.
func (f File) Write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(f)
}
