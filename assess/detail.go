package assess

import (
	"slices"

	"safeguard/assess/fault"
)

// The details of an assessment that can change after it was made. Each stands in
// place of a question where something is about it, as Decisions does.
const (
	Organisation = "organisation"
	Round        = "round"
	Language     = "language"
	Contacts     = "contacts"
)

// DetailNames lists the details.
var DetailNames = []string{Organisation, Round, Language, Contacts}

// A Detail changes what the assessment began with: Of is one of DetailNames. Texts
// are all contacts, none for no contact, or the one text of any other detail.
type Detail struct {
	Of       string   `json:"of" holds:"id"`
	Texts    []string `json:"texts,omitempty" holds:"text"`
	Redacted bool     `json:"redacted,omitempty"`
}

// Kind returns "detail".
func (Detail) Kind() string { return "detail" }

// About returns the detail, and claims its texts.
func (a Detail) About() []Topic { return []Topic{{Question: a.Of, Claim: a}} }

func (a Detail) check(p *Pack) error {
	switch {
	case !slices.Contains(DetailNames, a.Of):
		return fault.New("no_such_detail", "detail", fault.Escape(a.Of))
	case slices.Contains(a.Texts, ""):
		return fault.New("detail_without_text", "detail", a.Of)
	case a.Of == Contacts || a.Redacted && len(a.Texts) == 0:
		return nil
	case len(a.Texts) != 1:
		return fault.New("detail_without_text", "detail", a.Of)
	case a.Of == Language && !slices.Contains(p.Languages, a.Texts[0]):
		return fault.New("detail_language", "language", fault.Escape(a.Texts[0]))
	}
	return nil
}

// DetailTexts returns the texts of a detail: all contacts, or the one text of any
// other.
func (a Assessment) DetailTexts(of string) []string {
	if of == Contacts {
		return a.Contacts
	}
	if one := a.detail(of); one != nil && *one != "" {
		return []string{*one}
	}
	return nil
}

// WithDetail returns the assessment with other texts of a detail. Only contacts can
// have none.
func (a Assessment) WithDetail(of string, texts []string) Assessment {
	switch one := a.detail(of); {
	case of == Contacts:
		a.Contacts = texts
	case one != nil && len(texts) == 1:
		*one = texts[0]
	}
	return a
}

// detail returns the field of a detail that has one text.
func (a *Assessment) detail(of string) *string {
	return map[string]*string{Organisation: &a.Organisation, Round: &a.Round, Language: &a.Language}[of]
}

// After returns the assessment as the events have changed it: with the details
// that stand, and everything else as it began. A redaction of a detail wrote what
// stood then into the beginning, and took the texts of all that came before.
func (a Assessment) After(s *State) Assessment {
	began := a
	for _, act := range s.Acts() {
		switch d := act.(type) {
		case Redaction:
			a = a.WithDetail(d.Question, began.DetailTexts(d.Question))
		case Detail:
			if !d.Redacted || len(d.Texts) > 0 {
				a = a.WithDetail(d.Of, d.Texts)
			}
		}
	}
	return a
}
