package assess

import (
	"bytes"
	"errors"
	"runtime"
	"strings"
	"testing"
	"weak"
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
		{"a field of a part", "session", `{"date":"2026-03-01","people":[{"group":"field","tomorrow":7}]}`, NewerError{Kind: "session", Field: "people[1].tomorrow"}},
		{"a field of an import", "import", `{"acts":[],"from":"paper"}`, NewerError{Kind: "import", Field: "from"}},
		{"a field beside an act of an import", "import", `{"acts":[{"kind":"undo","data":{},"at":1}]}`, NewerError{Kind: "import", Field: "acts[1].at"}},
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
	if text := err.Error(); !strings.HasPrefix(text, "newer ") || strings.Contains(text, "\n") {
		t.Errorf("it says %q", text)
	}
}

// What is not as it was written is said without the words of the language that
// the program is written in.
func TestDecodeSaysPlainlyWhatIsWrong(t *testing.T) {
	tests := []struct{ kind, data, want string }{
		{"answer", `{"question":1.5}`, `event cannot be (kind answer): misfit at (place question): json number is (value 1.5)`},
		{"answer", `{"question":["a1"]}`, `event cannot be (kind answer): misfit at (place question): json list`},
		{"answer", `{"question":true}`, `event cannot be (kind answer): misfit at (place question): json bool is (value true)`},
		{"undo", `{"of":"1"}`, `event cannot be (kind undo): misfit at (place of): json text`},
		{"undo", `{"of":1.5}`, `event cannot be (kind undo): misfit at (place of): json number is (value 1.5)`},
		{"tally", `{"voices":[{"hands":{}}]}`, `event cannot be (kind tally): misfit at (place voices[1].hands): json fields`},
		{"undo", `[]`, `event cannot be (kind undo): misfit: json list`},
		{"merge", `{"approved":{"x":[1]}}`, `event cannot be (kind merge): misfit at (place approved.x): json text`},
		{"merge", `{"apart":[["1",2]]}`, `event cannot be (kind merge): misfit at (place apart[1][1]): json text`},
		{"undo", `{"of":x}`, `event cannot be (kind undo): not json`},
		{"undo", `{"of":1`, `event cannot be (kind undo): not json`},
		{"undo", ``, `event cannot be (kind undo): not json`},
		{"undo", `{"of":1} {}`, `event cannot be (kind undo): more than one json`},
		{"undo", `{"of":99999999999999999999}`, `event cannot be (kind undo): misfit at (place of): json number is (value 99999999999999999999)`},
		{"import", `{"acts":7}`, `event cannot be (kind import): misfit at (place acts): json number is (value 7)`},
		{"import", `{"acts":[{"kind":"undo","data":{}}]}`, `event cannot be (kind import): import act (act 1): not importable (kind undo)`},
		{"import", `{"acts":[{"kind":"parked","data":7}]}`, `event cannot be (kind import): import act (act 1): event cannot be (kind parked): misfit: json number is (value 7)`},
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

// Events are parts of one large file: what is decoded keeps none of it in memory.
func TestDecodeActKeepsNothingOfTheFile(t *testing.T) {
	data := bytes.Repeat([]byte(" "), 4096)
	copy(data[1024:], `{"question":"a1","value":"paper","note":"n"}`)
	file := weak.Make(&data[0])
	act, err := DecodeAct("answer", data[1024:1024+len(`{"question":"a1","value":"paper","note":"n"}`)])
	if err != nil {
		t.Fatal(err)
	}
	data = nil
	runtime.GC()
	if file.Value() != nil {
		t.Error("the file is still in memory")
	}
	runtime.KeepAlive(act)
}
