package talk

import (
	"strings"

	"safeguard/assess"
)

// profileAgain is the page of a profile question that is asked again.
func (t Audit) profileAgain(s assess.State, at AuditPlace) Page {
	_, p, ok := t.prompt(s, t.profileAt(s, at))
	if !ok {
		return Page{End: true}
	}
	page := t.question(p)
	if !page.Can(Back) { // from the first one to where they were asked for
		page.Moves = append(page.Moves, Move{Do: Back, Label: t.Words.Audit.Back})
	}
	return page
}

// profileAt returns the place of the profile question that is asked again.
func (t Audit) profileAt(s assess.State, at AuditPlace) AuditPlace {
	iv, err := assess.NewInterview(t.About, s, t.Selection)
	if err != nil || at.N < 0 || at.N >= len(iv.ProfilePlaces()) {
		return AuditPlace{}
	}
	return AuditPlace{Step: AuditAsks, Place: iv.ProfilePlaces()[at.N]}
}

// takeProfileAgain takes the answer to a profile question that is asked again, and
// leads to the next one or, behind the last, back to the question from which they
// were asked for.
func (t Audit) takeProfileAgain(s assess.State, at AuditPlace, f Form) Outcome[AuditPlace] {
	iv, p, ok := t.prompt(s, t.profileAt(s, at))
	if !ok {
		return Outcome[AuditPlace]{Next: AuditPlace{Step: AuditAsks, Place: at.Place}}
	}
	out := Outcome[AuditPlace]{Next: at}
	switch f.Do {
	case Back:
		if out.Next.N--; out.Next.N < 0 {
			out.Next = AuditPlace{Step: AuditAsks, Place: at.Place}
		}
		return out
	case AsBefore:
		if len(t.asBefore(p)) > 0 {
			out.Acts = t.again(s, at, p, nil).Acts
		}
	case "":
		if act := p.Act(assess.Reply{Value: f.Values[FieldAnswer]}); act != nil {
			out.Acts = []assess.Act{act}
		}
	}
	if out.Next.N++; out.Next.N < len(iv.ProfilePlaces()) {
		return out
	}
	after := s.Then(out.Acts...)
	iv, err := assess.NewInterview(t.About, after, t.Selection)
	if err != nil {
		return Outcome[AuditPlace]{Next: at, End: true}
	}
	next, more := at.Place, true
	if ref, ok := t.About.Pack.Find(at.At); ok && after.HiddenBy(ref.Question) != nil {
		next, more = iv.Next(at.Place)
	}
	acts := out.Acts
	out = t.goOn(after, next, more)
	out.Acts = acts
	return out
}

// ReadYes reads yes or no, as a word or as its key, or as assess.Yes and assess.No:
// the command line takes these in every language.
func (w *Words) ReadYes(typed string) (yes, ok bool) {
	a := w.Audit
	for _, word := range []string{a.Yes, a.YesKey, a.No, a.NoKey, assess.Yes, assess.No} {
		if strings.EqualFold(typed, word) {
			return word == a.Yes || word == a.YesKey || word == assess.Yes, true
		}
	}
	return false, false
}
