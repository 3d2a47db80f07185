package talk

import (
	"strings"

	"safeguard/assess"
	"safeguard/report"
)

// Danger is what to do if a child may be in danger now, and whom to call here. Where
// nobody is named, how says the nearest way to name somebody; it may be empty.
func (w *Words) Danger(about *assess.Assessment, how string) []Block {
	blocks := []Block{TextBlock(about.Pack.DangerNow)}
	if len(about.Contacts) == 0 {
		none := TextBlock(w.Audit.NoContacts)
		if how != "" {
			none.Text = append(none.Text, how)
		}
		return append(blocks, none)
	}
	return append(blocks, Block{Title: w.Audit.Contacts, Items: about.Contacts})
}

// FieldContact asks whom to call when a child may be in danger.
const FieldContact = "contact"

// ContactField asks a person whom to call, where nobody is named. What was typed is
// shown, to be written anew where it is wrong.
func (w *Words) ContactField(about *assess.Assessment) Field {
	f := Field{Name: FieldContact, Label: w.Audit.NoContacts, Ask: w.Audit.AskContacts, Free: true, Person: true}
	if len(about.Contacts) > 0 {
		f.Label = report.FillHoles(w.Audit.ContactsNow, "contacts", strings.Join(about.Contacts, "; "))
		f.Ask = w.Audit.ContactsRight
	}
	return f
}

// ReadContacts returns what a form says about whom to call, or what is wrong with it.
// A yes says that what is there is right.
func (w *Words) ReadContacts(about *assess.Assessment, f Form) (acts []assess.Act, wrong string) {
	if yes, ok := w.ReadYes(assess.CleanText(f.Values[FieldContact])); ok && yes && len(about.Contacts) > 0 {
		return nil, ""
	}
	var texts []string
	for _, part := range strings.Split(f.Values[FieldContact], ";") {
		if part = assess.CleanText(part); part != "" {
			texts = append(texts, part)
		}
	}
	if texts == nil {
		return nil, ""
	}
	act := assess.Detail{Of: assess.Contacts, Texts: texts}
	if err := assess.CheckNew(&about.Pack, act); err != nil {
		return nil, w.Explain(err)
	}
	return []assess.Act{act}, ""
}
