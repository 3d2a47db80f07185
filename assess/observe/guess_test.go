package observe

import "testing"

var nobody = vocabulary{pack: map[string]bool{"protection": true, "safeguarding": true, "policy": true}}

func TestLikeName(t *testing.T) {
	for text, want := range map[string]bool{
		"We asked Wanjiru about it":             true,
		"Mary's mother came to us":              true,
		"told by Mr Oduor":                      true,
		"told by Mr. Oduor, the driver":         true,
		"a girl named Zuri":                     true,
		"the boy Tendwa was hurt":               true,
		"A GIRL CALLED Zuri":                    true,
		"the report by Amina":                   true,
		"Minutes signed by Grace":               false, // it is a word too
		"Code of conduct, office safe":          false,
		"St Mary's Primary School":              false,
		"at Elizabeth Hospital":                 false,
		"Lake Victoria office":                  false,
		"our child Protection Policy":           false,
		"Child Safeguarding Policy":             false,
		"the child. Then we met":                false,
		"A child, Kenya and Uganda":             false,
		"Save the Children, Red Cross, UNICEF":  false,
		"the Director and the HR officer":       false,
		"Keeping Children Safe, Standard 3.2":   false,
		"in Kisumu, Nairobi and Dar es Salaam":  false,
		"GUIDE FOR A CHILD PSEA":                false,
		"May 2025, reviewed in March":           false,
		"faith groups, hope and joy; mercy":     false,
		"":                                      false,
		"we simon said":                         false, // small letters: too many words are names
		"Hope Wanjiru said it":                  true,
		"mwalimu Kipchoge anajua":               true,
		"l'enfant nommé Désiré":                 true,
		"The girl's room is locked. Nobody can": false,
	} {
		if got := likeName(words(text), nobody); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	if likeName(words("Policy of Amina Trust"), vocabulary{own: map[string]bool{"amina": true, "trust": true}}) {
		t.Error("the organisation's own name is a person's")
	}
}

func TestLikePhone(t *testing.T) {
	for text, want := range map[string]bool{
		"call 0712 345 678":                   true,
		"+254 712 345678":                     true,
		"(020) 123-4567":                      true,
		"254712345678":                        true,
		"tel. 0712.345.678":                   true,
		"00254 712 345 678":                   true,
		"the helpline 116":                    false,
		"2025":                                false,
		"2024-2026":                           false,
		"2026-03-12":                          false,
		"from 01.02.2024 to 03.04.2025":       false,
		"01.02.2024 10:30":                    false,
		"01/02/2024 09:00-17:00":              false,
		"Standard 3.2, part 4.1":              false,
		"1 000 000 shillings":                 false,
		"budget 100 000 000":                  false,
		"questions 1.1, 1.2, 1.3 and 2.1":     false,
		"0 of 12, 03 and 07":                  false,
		"ISBN 978-92-806-4567":                false,
		"file 12/2024/3":                      false,
		"18 of 20 signed; 2 are on leave":     false,
		"pages 12-14, 18-20, 22-24 and 30-31": false,
	} {
		if got := likePhone(words(text), nobody); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestLikeMail(t *testing.T) {
	for text, want := range map[string]bool{
		"write to amina@example.org.":   true,
		"<focal.point@ngo.or.ke>":       true,
		"12 boxes @ 500 shillings":      false,
		"@tumaini on social media":      false,
		"amina@home":                    false,
		"see example.org":               false,
		"a meeting @ the office. Then":  false,
		"mail focal @ example . org":    false,
		"reports@tumaini.org (private)": true,
	} {
		if got := likeMail(words(text), nobody); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestLikeCase(t *testing.T) {
	for text, want := range map[string]bool{
		"see case no. 12":                    true,
		"case number 4/2024":                 true,
		"Case 4711":                          true,
		"OB 12/3/2024":                       true,
		"OB No 45":                           true,
		"case file #7":                       true,
		"case CPU/12":                        true,
		"kesi namba 3":                       true,
		"dossier n° 14":                      true,
		"case: 88":                           true,
		"Standard 3.2":                       false,
		"in case 2 people are ill":           false,
		"case register 2024":                 false,
		"the case file 2024":                 false,
		"file no. 3, office safe":            false,
		"5 cases in 2024":                    false,
		"each case: who tells whom":          false,
		"case management policy, version 12": false,
		"a case of 3 boxes":                  false,
		"question 1.2 of the workshop":       false,
	} {
		if got := likeCase(words(text), nobody); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
