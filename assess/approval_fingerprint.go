package assess

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
)

const (
	// fingerprintForm is the canonical form of a fingerprint. A change of form
	// gets a new line, and approvals recorded under this one keep it.
	fingerprintForm = "safeguard standing 1\n"

	// fingerprintSigns has no vowels, so that no fingerprint is a word, and of
	// signs that look alike only one.
	fingerprintSigns = "346789CDFHJKMNPQRTVWXY"
	fingerprintGroup = 4
)

// Fingerprint returns eight signs, as in "7KQM-3XWD", that tell whether two
// prints show the same: they are made from the answers with their texts and the
// day since which each holds, from the answers about the organisation, from what
// was changed in the plan, and from the scope and the scoring of the pack.
//
// It is the same for every history that leads there and in every language.
// Initials, a workshop's record and approvals do not count, nor does the mark
// that a text was removed. An answer that the profile hides counts, since it is
// kept. Any two states differ in it but for one chance in fifty thousand million.
func Fingerprint(p *Pack, s *State) string {
	sum := sha256.Sum256(append([]byte(fingerprintForm), standing(p, s)...))
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

// standing writes all that counts in one way only: questions in pack order,
// fields in a fixed order, empty ones left out.
func standing(p *Pack, s *State) []byte {
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
		Scope   Scope             `json:",omitzero"`
		Profile map[string]string `json:",omitempty"`
		Answers []answer          `json:",omitempty"`
		Plan    []action          `json:",omitempty"`
	}{Pack: p.ID, Version: p.Version, Scoring: p.ScoringHash(), Scope: s.Scope, Profile: map[string]string{}}
	for _, q := range p.Profile {
		if word := s.profileWord(q.ID); word != "" {
			form.Profile[q.ID] = word
		}
	}
	for _, ref := range p.Refs() {
		id := ref.Question.ID
		if a, ok := s.Answer(id); ok {
			form.Answers = append(form.Answers, answer{id, a.Value, string(s.Since(id)), a.texts()})
		}
		if fields := s.Plan(id).words(); fields != [5]string{} {
			form.Plan = append(form.Plan, action{id, fields})
		}
	}
	data, err := json.Marshal(form)
	if err != nil {
		panic(err) // strings, numbers and maps of them always encode
	}
	return data
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
