package assess

import "testing"

// A contact is a name or a number: nothing that was meant for a question.
func TestCheckContact(t *testing.T) {
	p := builtinRules("M1 1")
	p.Scale[3].Label = "Practised"
	for _, tt := range []struct {
		text string
		fits bool
	}{
		{"116", true}, {"Asha 0712", true}, {"Child helpline: 116", true}, {"Mjomba", true}, {"የህጻናት መስመር 8060", true},
		{"0722.000.000", true}, {"112/113", true}, {"Norah", true},
		{"", false}, {"C", false}, {"07", false}, {"--- ?", false}, {"yes", false}, {"No", false}, {"?", false}, {"unsure", false},
		{"1.1", false}, {"3.14", false}, {"9.99.", false}, {p.Scale[0].ID, false}, {p.Scale[len(p.Scale)-1].Label, false},
		{p.Checklists[0].Questions[0].ID, false},
	} {
		if err := p.CheckContact(tt.text); (err == nil) != tt.fits {
			t.Errorf("%q: %v", tt.text, err)
		}
		act := Detail{Of: Contacts, Texts: []string{"Child helpline 116", tt.text}}
		if err := CheckNew(&p, act); (err == nil) != tt.fits {
			t.Errorf("a detail with %q: %v", tt.text, err)
		}
		if err := Check(&p, act); tt.text != "" && err != nil { // what is recorded stays readable
			t.Errorf("recorded %q: %v", tt.text, err)
		}
	}
}
