package assess

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
)

const (
	// fingerprintSigns has no vowels, so that no fingerprint is a word, and of
	// signs that look alike only one.
	fingerprintSigns = "346789CDFHJKMNPQRTVWXY"
	fingerprintGroup = 4
)

// fingerprintForms are the forms that fingerprints have had, the first one first.
// A form never changes, since approvals are checked by the one that they were made
// with: what is to count from now on gets a new form.
var fingerprintForms = []func(*Pack, *State) []byte{standing1}

// Fingerprint returns eight signs, as in "7KQM-3XWD", by which two
// prints are compared: they are made from the answers with their texts and the
// day since which each is in force, from the answers about the organisation, from what
// was changed in the plan, and from the scope and the scoring of the pack.
//
// It is the same for every history that leads there and in every language.
// Initials, a workshop's record and approvals do not count, nor does the mark
// that a text was removed. An answer that the profile hides counts, since it is
// kept. Any two states differ in it but for one chance in fifty thousand million.
func Fingerprint(p *Pack, s *State) string { return fingerprint(p, s, len(fingerprintForms)) }

// fingerprint returns the signs in a form, counted from 1.
func fingerprint(p *Pack, s *State, form int) string {
	sum := sha256.Sum256(fingerprintForms[form-1](p, s))
	n := binary.BigEndian.Uint64(sum[:])
	var out []byte
	for i := range 2 * fingerprintGroup {
		if i == fingerprintGroup {
			out = append(out, '-')
		}
		out = append(out, fingerprintSigns[n%uint64(len(fingerprintSigns))])
		n /= uint64(len(fingerprintSigns))
	}
	return string(out)
}

// standing1 is the form of format 1. It writes all that counts in one way only:
// questions in pack order, fields in a fixed order, empty ones left out. It names
// every field itself, so that none can be added to it by accident.
func standing1(p *Pack, s *State) []byte {
	type scope struct {
		Checklists []string `json:"checklists,omitempty"`
		MustHaves  bool     `json:"must_haves,omitempty"`
	}
	type answer struct {
		Question, Value, Since string
		Texts                  [4]string `json:",omitzero"`
	}
	type action struct {
		Question string
		Fields   [5]string
	}
	form := struct {
		Pack    string
		Version int
		Scoring string
		Scope   scope             `json:",omitzero"`
		Profile map[string]string `json:",omitempty"`
		Answers []answer          `json:",omitempty"`
		Plan    []action          `json:",omitempty"`
	}{
		Pack: p.ID, Version: p.Version, Scoring: p.ScoringHash(),
		Scope: scope{s.Scope.Checklists, s.Scope.MustHaves}, Profile: map[string]string{},
	}
	for _, q := range p.Profile {
		if word := s.profileWord(q.ID); word != "" {
			form.Profile[q.ID] = word
		}
	}
	for _, ref := range p.Refs() {
		id := ref.Question.ID
		if a, ok := s.Answer(id); ok {
			texts := [4]string{a.Reason, a.Note, a.Evidence, a.Support}
			form.Answers = append(form.Answers, answer{id, a.Value, string(s.Since(id)), texts})
		}
		e := s.Plan(id)
		if f := [5]string{value(e.What), value(e.Owner), value(e.Due), value(e.Help), value(e.Proof)}; f != [5]string{} {
			form.Plan = append(form.Plan, action{id, f})
		}
	}
	data, err := json.Marshal(form)
	if err != nil {
		panic(err) // strings, numbers and maps of them always encode
	}
	return append([]byte("safeguard standing 1\n"), data...)
}

// profileWord returns Yes, No or "" for not answered.
func (s *State) profileWord(id string) string {
	yes, answered := s.Profile(id)
	switch {
	case !answered:
		return ""
	case yes:
		return Yes
	}
	return No
}
