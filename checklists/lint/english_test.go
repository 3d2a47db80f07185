package lint

import "testing"

func TestSecondQuestion(t *testing.T) {
	tests := []struct{ text, want string }{
		// One question.
		{"Do children and caregivers know the code?", ""},
		{"Do staff, volunteers, interns and board members sign the code?", ""},
		{"Is there a policy and a plan?", ""},
		{"Do we have rules for touch, travel or gifts?", ""},
		{"Do we train staff and volunteers every year?", ""},
		{"Do people know what they may and may not do?", ""},
		{"Do we check every person who meets children and has a key?", ""},
		{"Does everyone know how and when to report?", ""},
		{"Is training and support given to partners?", ""},
		{"Are trained and experienced staff with the children?", ""},
		{"Does everybody know a person to tell about a concern, without asking a manager first?", ""},
		{"Do we check the risks before and after each activity?", ""},
		{"Are children with disabilities and displaced children asked?", ""},
		{"Is there a record and report form?", ""},
		{"Do people know which rules are written and kept in the office?", ""},
		{"", ""},
		// Two.
		{"Do we have a code? Is it signed?", "Is it signed?"},
		{"Do we have a code and is it signed?", "and is it"},
		{"Does every person who meets children sign, and do we keep the paper?", "and do we"},
		{"Do we train staff and check their work?", "and check their"},
		{"Is the code signed and reviewed by the board?", "and reviewed by"},
		{"Is the list kept and shown to the board?", "and shown to"},
		{"Do children know whom to tell and what happens then?", "and what happens"},
		{"Can children report or can caregivers do so for them?", "or can caregivers"},
		{"Do we publish and/or share stories?", "and/or"},
	}
	e := newEnglish()
	for _, tt := range tests {
		if got := e.secondQuestion(tt.text); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestVague(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Appropriate steps", "appropriate"},
		{"steps that are taken as soon as possible.", "as soon as possible"},
		{"We meet partners regularly.", "regularly"},
		{"We meet regularly to talk with every partner about the work", "regularly"},
		{"We meet partners regularly, twice a year.", ""},
		{"Once a month, we regularly meet.", ""},
		{"a soon as it is possible", ""},
		{"the property", ""},
	}
	e := newEnglish()
	for _, tt := range tests {
		got := ""
		if hits := e.vague(tt.text); len(hits) > 0 {
			got = hits[0].word
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestNoVerb(t *testing.T) {
	tests := []struct{ action, want string }{
		{"Write a code", ""}, {"Implement the code", ""}, {"Mention it at the meeting", ""}, {"Witness the signature", ""},
		{"Name two people", ""}, {"", ""},
		{"The code is written", "the"}, {"Training for all", "training"}, {"Development of a code", "development"},
		{"In the next meeting, ask", "in"}, {"All staff sign", "all"},
	}
	e := newEnglish()
	for _, tt := range tests {
		if got := e.noVerb(tt.action); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.action, got, tt.want)
		}
	}
}

// The values were worked out by hand.
func TestLIX(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"too short", "Extraordinarily complicated terminology.", 0},
		{"twenty short words in two sentences", "a b c d e f g h i j. a b c d e f g h i j.", 10},
		{"five of twenty words are long", "longword longword longword longword longword f g h i j. a b c d e f g h i j.", 10 + 25},
		{"no full stop is one sentence", "a b c d e f g h i j a b c d e f g h i j", 20},
		{"a colon ends a sentence, a quotation mark hides none", "a b c d e f g h i j: a b c d e f g h i “j.”", 10},
		{"six letters are short, accents are one letter", "épargné naïvet a b c d e f g h i j k l m n o p q r.", 20 + 5},
	}
	for _, tt := range tests {
		if got := lix(tt.text); got != tt.want {
			t.Errorf("%s: %d, want %d", tt.name, got, tt.want)
		}
	}
}
