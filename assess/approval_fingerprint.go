package assess

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"slices"
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
var fingerprintForms = []func(*Pack, *State) []byte{standing1, standing2}

// Fingerprint returns eight signs, as in "7KQM-3XWD", by which two
// prints are compared: they are made from the answers with their texts and the
// day since which each is in force, from the answers about the organisation, from what
// was changed in the plan, from the actions that people added and those that they
// dropped, and from the scope and the scoring of the pack.
//
// It is the same for every history that leads there and in every language.
// Initials, a workshop's record and approvals do not count, nor how far an action has
// come, who holds a post, nor the mark that a text was removed. An answer that the profile hides counts, since it is
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
			form.Answers = append(form.Answers, answer{id, a.Value, string(s.sinceInFile(id)), texts})
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

// standing2 adds to the first form the actions that people added, by their ids, with
// what was changed of them, and the actions that were dropped. Where there are none it
// is the first form, so that version 1 goes on reading its files.
func standing2(p *Pack, s *State) []byte {
	type own struct {
		ID, What string
		For      []string  `json:",omitempty"`
		Owner    string    `json:",omitempty"`
		Due      string    `json:",omitempty"`
		Fields   [5]string `json:",omitzero"`
	}
	type dropped struct{ Action, On, Reason string }
	var form struct {
		Own     []own     `json:",omitempty"`
		Dropped []dropped `json:",omitempty"`
	}
	for _, a := range s.OwnActions() {
		form.Own = append(form.Own, own{a.ID, a.What, a.For, a.Owner, string(a.Due), s.Plan(a.ID).words()})
	}
	slices.SortFunc(form.Own, func(a, b own) int { return cmp.Compare(a.ID, b.ID) })
	for _, id := range s.actionIDs(p) {
		if st, ok := s.Status(id); ok && st.Status == StatusDropped {
			form.Dropped = append(form.Dropped, dropped{id, string(st.On), st.Reason})
		}
	}
	if form.Own == nil && form.Dropped == nil {
		return standing1(p, s)
	}
	data, err := json.Marshal(form)
	if err != nil {
		panic(err) // strings always encode
	}
	return slices.Concat([]byte("safeguard standing 2\n"), standing1(p, s), []byte("\n"), data)
}

// actionIDs lists the ids that actions can have: the questions in pack order, then what
// people added, by id.
func (s *State) actionIDs(p *Pack) (ids []string) {
	for _, ref := range p.Refs() {
		ids = append(ids, ref.Question.ID)
	}
	return append(ids, slices.Sorted(slices.Values(s.ownIDs))...)
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
