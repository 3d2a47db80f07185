package assess

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// The canonical form a hash is taken over: one of these lines, then the JSON of
// the fields that count, empty ones left out. A change of form gets a new line.
const (
	contentForm = "safeguard pack content 1\n"
	scoringForm = "safeguard pack scoring 1\n"
)

// ContentHash returns the SHA-256, in hex, of everything in the pack.
func (p *Pack) ContentHash() string { return canonicalHash(contentForm, p) }

// ScoringHash returns the SHA-256, in hex, of what decides the sums: texts may
// differ between two packs with the same scoring hash, and so may themes, standards
// and plans; scores and bands may not.
func (p *Pack) ScoringHash() string {
	type question struct {
		ID       string `json:"id"`
		Rev      int    `json:"rev"`
		Critical bool   `json:"critical,omitempty"`
		Weight   int    `json:"weight"`
		AskedIf  AnyOf  `json:"asked_if,omitempty"`
		AllowsNA bool   `json:"allows_na,omitempty"`
	}
	type checklist struct {
		ID        string     `json:"id"`
		Questions []question `json:"questions"`
	}
	type step struct {
		ID string `json:"id"`
		At int    `json:"at"`
	}
	form := struct {
		Scale      []step      `json:"scale"`
		Bands      []step      `json:"bands"`
		RatedFrom  int         `json:"rated_from"`
		GapBelow   string      `json:"gap_below"`
		Caps       []Cap       `json:"caps,omitempty"`
		Checklists []checklist `json:"checklists"`
	}{RatedFrom: p.RatedFrom, GapBelow: p.GapBelow, Caps: p.Caps}
	for _, l := range p.Scale {
		form.Scale = append(form.Scale, step{l.ID, l.Points})
	}
	for _, b := range p.Bands {
		form.Bands = append(form.Bands, step{b.ID, b.From})
	}
	for _, c := range p.Checklists {
		cl := checklist{ID: c.ID}
		for _, q := range c.Questions {
			cl.Questions = append(cl.Questions, question{q.ID, q.Rev, q.Critical, q.Weight, q.AskedIf, q.AllowsNA()})
		}
		form.Checklists = append(form.Checklists, cl)
	}
	return canonicalHash(scoringForm, form)
}

func canonicalHash(form string, v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // packs are strings, numbers, lists and maps: they always encode
	}
	sum := sha256.Sum256(append([]byte(form), data...))
	return hex.EncodeToString(sum[:])
}
