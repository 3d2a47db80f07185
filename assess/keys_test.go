package assess

import (
	"encoding/json"
	"strings"
	"testing"
)

// What package json would read in one of two ways is refused, however deep it is.
func TestKeysAreThereOnceAndSpeltAsTheyAre(t *testing.T) {
	tests := []struct{ kind, data, want string }{
		{"answer", `{"question":"a1","value":"paper","value":"absent"}`, "key twice (key value)"},
		{"answer", `{"question":"a1","value":"paper","Note":"x"}`, "key in other case (key Note, due note)"},
		{"answer", `{"question":"a1","value":"paper","note":"x","NOTE":"y"}`, "key in other case (key NOTE, due note)"},
		{"answer", `{"question":"a1","value":"paper","v\u0061lue":"absent"}`, "key twice (key value)"},
		{"answer", ` { "question" : "a1" , "value":"paper" , "value" : "x" } `, "key twice (key value)"},
		{"format", `{"version":2,"version":2}`, "key twice (key version)"},
		{"session", `{"date":"2026-03-01","people":[{"group":"field"},{"group":"board","few":true,"few":false}]}`, "key twice (key few)"},
		{"import", `{"acts":[],"acts":[]}`, "key twice (key acts)"},
		{"import", `{"acts":[{"kind":"parked","kind":"parked","data":{}}]}`, "key twice (key kind)"},
		{"import", `{"acts":[{"kind":"parked","data":{"question":"a1","Text":"x"}}]}`, "key in other case (key Text, due text)"},
		{"merge", `{"approved":{"3":[1],"3":[2]}}`, "key twice (key 3)"},
		{"answer", `{"question":"a1","value":"{\"value\":1,\"value\":2}","note":"value"}`, ""},
		{"merge", `{"approved":{"3":[1],"4":[2]},"apart":[[1,2]]}`, ""},
	}
	for _, tt := range tests {
		_, err := DecodeAct(tt.kind, []byte(tt.data))
		if (err == nil) != (tt.want == "") || err != nil && !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: got %v, want %q", tt.data, err, tt.want)
		}
	}
}

func TestKeysOfTheHeadToo(t *testing.T) {
	a := Assessment{ID: "0123456789abcdef", Organisation: "Hope", Round: "2026", Language: "en", Pack: Pack{ID: "p"}}
	head, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{{`"round":`, `"round":"2025","round":`}, {`"round":`, `"Round":`}, {`"id":"p"`, `"id":"q","id":"p"`}} {
		_, err := DecodeAssessment(2, []byte(strings.Replace(string(head), change[0], change[1], 1)))
		if err == nil || !strings.Contains(err.Error(), "key ") {
			t.Errorf("%s: got %v", change[1], err)
		}
	}
}
