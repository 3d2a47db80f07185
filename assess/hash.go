package assess

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
)

// The canonical form a hash is taken over: one of these lines, then the JSON of
// the fields that count, empty ones left out but for those that version 1 always
// wrote. A new field, left out where it is empty, is no change of form. A change
// of form gets a new line, and files keep the hashes of the old one.
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
		MetFrom    string      `json:"met_from,omitempty"`
		PaperLevel string      `json:"paper_level,omitempty"`
		Above      *int        `json:"above_lowest,omitempty"`
		NAWarned   int         `json:"na_warned_one_in,omitempty"`
		NAUnrated  int         `json:"na_unrated_one_in,omitempty"`
		NoOverall  bool        `json:"no_overall,omitempty"`
		Caps       []Cap       `json:"caps,omitempty"`
		Checklists []checklist `json:"checklists"`
	}{
		RatedFrom: p.RatedFrom, GapBelow: p.GapBelow, MetFrom: p.MetFrom, PaperLevel: p.PaperLevel,
		Above: p.AboveLowest, NAWarned: p.NAWarned, NAUnrated: p.NAUnrated, NoOverall: p.NoOverall, Caps: p.Caps,
	}
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

// contentHash returns the ContentHash of the pack whose JSON, as json.Marshal
// orders it and without space, is raw; of any other bytes a hash that no pack
// has. The hash is there to notice what went wrong: whoever can forge it in raw
// can forge the pack as well.
func contentHash(raw []byte) string {
	for _, c := range []byte("<>&") {
		if bytes.IndexByte(raw, c) >= 0 { // json.Marshal escapes these, and the line of a file does not
			var escaped bytes.Buffer
			json.HTMLEscape(&escaped, raw)
			raw = escaped.Bytes()
			break
		}
	}
	return hashOf(contentForm, raw)
}

func canonicalHash(form string, v any) string {
	data, err := json.Marshal(v)
	if err != nil {
		panic(err) // packs are strings, numbers, lists and maps: they always encode
	}
	return hashOf(form, data)
}

func hashOf(form string, data []byte) string {
	h := sha256.New()
	h.Write([]byte(form))
	h.Write(data)
	return hex.EncodeToString(h.Sum(nil))
}
