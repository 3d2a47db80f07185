package assess

import (
	"errors"
	"strings"
	"testing"
)

// What is newer is refused, however deep it is, and says how to go on.
func TestDecodeRefusesWhatIsNewer(t *testing.T) {
	tests := []struct {
		name, kind, data string
		want             NewerError
	}{
		{"a kind", "tomorrow", `{}`, NewerError{Kind: "tomorrow"}},
		{"a field", "answer", `{"question":"a1","value":"paper","tomorrow":"x"}`, NewerError{Kind: "answer", Field: "tomorrow"}},
		{"a field whose name needs quotes", "undo", `{"of":1,"a \"b\"":2}`, NewerError{Kind: "undo", Field: `a "b"`}},
		{"a field of a part", "session", `{"date":"2026-03-01","people":[{"group":"field","tomorrow":7}]}`, NewerError{Kind: "session", Field: "tomorrow"}},
		{"a field of an import", "import", `{"acts":[],"from":"paper"}`, NewerError{Kind: "import", Field: "from"}},
		{"a field beside an act of an import", "import", `{"acts":[{"kind":"undo","data":{},"at":1}]}`, NewerError{Kind: "import", Field: "at"}},
		{"a kind in an import", "import", `{"acts":[{"kind":"tomorrow","data":{}}]}`, NewerError{Kind: "tomorrow"}},
		{"a field in an import", "import", `{"acts":[{"kind":"answer","data":{"tomorrow":""}}]}`, NewerError{Kind: "answer", Field: "tomorrow"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := DecodeAct(tt.kind, []byte(tt.data))
			checkNewer(t, err, tt.want)
		})
	}
}

func checkNewer(t *testing.T, err error, want NewerError) {
	t.Helper()
	var newer *NewerError
	if !errors.As(err, &newer) || *newer != want {
		t.Fatalf("got %v, want %v", err, &want)
	}
	if text := err.Error(); !strings.HasPrefix(text, "was written by a newer safeguard: this one knows no ") || strings.Contains(text, "\n") {
		t.Errorf("it says %q", text)
	}
	if newer.Hint() != "nothing was changed; open it with the newer program" {
		t.Errorf("the hint is %q", newer.Hint())
	}
}

// What is not as it was written is said without the words of the language that
// the program is written in.
func TestDecodeSaysPlainlyWhatIsWrong(t *testing.T) {
	tests := []struct{ kind, data, want string }{
		{"answer", `{"question":1.5}`, `an event of the kind "answer" cannot have this number as its "question"`},
		{"answer", `{"question":["a1"]}`, `an event of the kind "answer" cannot have a list as its "question"`},
		{"answer", `{"question":true}`, `an event of the kind "answer" cannot have a yes or no as its "question"`},
		{"undo", `{"of":"1"}`, `an event of the kind "undo" cannot have a text as its "of"`},
		{"undo", `{"of":1.5}`, `an event of the kind "undo" cannot have this number as its "of"`},
		{"tally", `{"voices":[{"hands":{}}]}`, `an event of the kind "tally" cannot have a group of fields as its "voices.hands"`},
		{"undo", `[]`, `an event of the kind "undo" cannot be a list`},
		{"merge", `{"approved":{"x":[1]}}`, `an event of the kind "merge" cannot have this number as its "approved"`},
		{"undo", `{"of":x}`, `an event of the kind "undo" is not valid JSON`},
		{"undo", `{"of":1`, `an event of the kind "undo" is cut off`},
		{"undo", ``, `an event of the kind "undo" is cut off`},
		{"undo", `{"of":1} {}`, `an event of the kind "undo" goes on after its end`},
		{"import", `{"acts":7}`, `an event of the kind "import" cannot have this number as its "acts"`},
		{"import", `{"acts":[{"kind":"undo","data":{}}]}`, `act 1 of an import: "undo" cannot be part of an import`},
		{"import", `{"acts":[{"kind":"parked","data":7}]}`, `act 1 of an import: an event of the kind "parked" cannot be this number`},
	}
	for _, tt := range tests {
		t.Run(tt.kind+" "+tt.data, func(t *testing.T) {
			_, err := DecodeAct(tt.kind, []byte(tt.data))
			if err == nil || err.Error() != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
}

// Room at the end, as a mail program may leave it, is no harm.
func TestDecodePassesOverSpace(t *testing.T) {
	if act, err := DecodeAct("undo", []byte(" {\"of\":1} \r\n")); err != nil || act != (Undo{Of: 1}) {
		t.Errorf("got %v, %v", act, err)
	}
}
