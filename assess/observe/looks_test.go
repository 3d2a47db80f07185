package observe

import (
	"testing"

	"safeguard/assess"
)

// What is to be recorded is looked at where a child could be known from it: not what the
// file has already, and a colleague's name not where it says who does something.
func TestLooks(t *testing.T) {
	about := &assess.Assessment{Organisation: "Tumaini", Pack: testPack()}
	events := new(history).at(morning, assess.Answer{Question: "a1", Value: "paper", Note: "Zuhura told us"}).events
	named := "Zuhura"
	for _, tt := range []struct {
		name string
		acts []assess.Act
		want string
	}{
		{"nothing written", []assess.Act{assess.Answer{Question: "a2", Value: "paper"}}, ""},
		{"a document", []assess.Act{assess.Answer{Question: "a2", Value: "paper", Evidence: "policy of 25 March 2026, file 2"}}, ""},
		{"a name", []assess.Act{assess.Answer{Question: "a2", Value: "paper", Note: "the girl Zuhura, 9 years"}}, "like_name a2"},
		{"a name and a number", []assess.Act{assess.Answer{Question: "a2", Value: "paper", Note: "Zuhura, 0722 123 456"}}, "like_name like_phone a2"},
		{"what the file has", []assess.Act{assess.Answer{Question: "a1", Value: "absent", Note: "Zuhura told us"}}, ""},
		{"who does it", []assess.Act{assess.PlanEntry{Question: "a1", Owner: &named}}, ""},
		{"a parked matter", []assess.Act{assess.Answer{Question: "a2", Value: "paper"}, assess.Parked{Question: "a3", Text: "case no. 12/2026"}}, "like_case a3"},
		{"whom to call", []assess.Act{assess.Detail{Of: assess.Contacts, Texts: []string{"Mary, 0722 123 456"}}}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			codes, question := Looks(about, events, tt.acts...)
			got := question
			for i := len(codes) - 1; i >= 0; i-- {
				got = string(codes[i]) + " " + got
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
