package journal

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// agree checks that a quick look at a line says no, or what decode says.
func agree(t *testing.T, line []byte) (quick bool) {
	t.Helper()
	kept := bytes.Clone(line)
	h, sum, isHead := quickHeader(line)
	if isHead {
		want, err := decodeHead(line)
		if diff := cmp.Diff(want, h); diff != "" || err != nil || sum != want.sum() {
			t.Errorf("head %q: %v, sum %s (-decode +quick):\n%s", line, err, sum, diff)
		}
	}
	r, isRecord := quickRecord(line, names{}.intern)
	if isRecord {
		want, err := decode[Record](line, nil)
		if diff := cmp.Diff(want, r); diff != "" || err != nil {
			t.Errorf("record %q: %v (-decode +quick):\n%s", line, err, diff)
		}
		if _, offset := r.Time.Zone(); err == nil && want.Time.Format("-07:00") != r.Time.Format("-07:00") {
			t.Errorf("record %q: the zone is off by %d", line, offset)
		}
	}
	_, _ = append(h.Head, '!'), append(r.Data, '!')
	if !bytes.Equal(kept, line) {
		t.Errorf("%q: whoever appends to what was read changes the line", kept)
	}
	return isHead || isRecord
}

// What this program writes is read on its bytes.
func TestQuick(t *testing.T) {
	deep := strings.Repeat("[", 99) + strings.Repeat("]", 99)
	for _, c := range []struct {
		name, body string
		want       bool
	}{
		{"head of version 1", strings.TrimSuffix(first1, first1[len(first1)-sealed-1:]), true},
		{"head of version 2", strings.TrimSuffix(first2, first2[len(first2)-sealed-1:]), true},
		{"head of version 3", `{"format":"safeguard","version":3,"head":{}`, false},
		{"head of version 0", `{"format":"safeguard","version":0,"head":{}`, false},
		{"version with a zero before it", `{"format":"safeguard","version":01,"head":{}`, false},
		{"another format", `{"format":"safeguarding","version":1,"head":{}`, false},
		{"a field after the head", `{"format":"safeguard","version":1,"head":{},"x":1`, false},
		{"two heads", `{"format":"safeguard","version":1,"head":{},"head":{}`, false},
		{"a head with space before it", `{"format":"safeguard","version":1,"head": {}`, false},
		{"a head with space behind it", `{"format":"safeguard","version":1,"head":{} `, false},
		{"no head", `{"format":"safeguard","version":1,"head":`, false},
		{"a list as head", `{"format":"safeguard","version":1,"head":[1,-20,0,true,false,null,"\\\"\/\b\f\n\r\té",[],{}]`, true},

		{"record", body(note(1)), true},
		{"record of nobody", body(Record{Seq: 7, Time: nine.UTC(), Kind: "x", Data: []byte("null")}), true},
		{"record with a fraction of a second", body(Record{Seq: 7, Time: nine.Add(5e6), Kind: "x", Data: []byte("0")}), true},
		{"a name beyond ASCII", body(Record{Seq: 7, Time: nine, By: "É", Kind: "x", Data: []byte("0")}), false},
		{"a name with an escape", body(Record{Seq: 7, Time: nine, By: `"`, Kind: "x", Data: []byte("0")}), false},
		{"an empty name", `{"seq":7,"time":"2026-11-24T09:00:00Z","by":"","kind":"x","data":0`, false},
		{"a name that is none", `{"seq":7,"time":"2026-11-24T09:00:00Z","by":null,"kind":"x","data":0`, false},
		{"two numbers", `{"seq":7,"seq":7,"time":"2026-11-24T09:00:00Z","kind":"x","data":0`, false},
		{"fields in another order", `{"time":"2026-11-24T09:00:00Z","seq":7,"kind":"x","data":0`, false},
		{"a field after the data", `{"seq":7,"time":"2026-11-24T09:00:00Z","kind":"x","data":0,"y":1`, false},
		{"a number with a sign", `{"seq":+7,"time":"2026-11-24T09:00:00Z","kind":"x","data":0`, false},
		{"a number with a zero before it", `{"seq":07,"time":"2026-11-24T09:00:00Z","kind":"x","data":0`, false},
		{"a number that overflows", `{"seq":9223372036854775808,"time":"2026-11-24T09:00:00Z","kind":"x","data":0`, false},
		{"a time spelt otherwise", `{"seq":7,"time":"2026-11-24T09:00:00.50Z","kind":"x","data":0`, false},
		{"a zone spelt otherwise", `{"seq":7,"time":"2026-11-24T09:00:00+00:00","kind":"x","data":0`, false},
		{"no such day", `{"seq":7,"time":"2026-02-30T09:00:00Z","kind":"x","data":0`, false},
		{"data as deep as is looked", `{"seq":7,"time":"2026-11-24T09:00:00Z","kind":"x","data":` + deep, true},
		{"data deeper than that", `{"seq":7,"time":"2026-11-24T09:00:00Z","kind":"x","data":[[` + deep + `]]`, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			line := seal([]byte(c.body), 0)
			for i := range sumDigits {
				damaged := bytes.Clone(line)
				damaged[len(damaged)-3-i] ^= 1
				if agree(t, damaged) {
					t.Error("a line with another checksum was read")
				}
			}
			if got := agree(t, line); got != c.want {
				t.Errorf("read on its bytes: %v, want %v", got, c.want)
			}
		})
	}
}

func body(r Record) string {
	line := r.appendFrame(nil)
	return string(line[:len(line)-sealed])
}

// Whatever the data, one value is one value for encoding/json too.
func TestOneValue(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{`{}`, true}, {`[]`, true}, {`""`, true}, {`0`, true}, {`-1`, true}, {`{"a":[{"b":"c"},2]}`, true},
		{`"a\nb"`, true}, {`"a\\"`, true}, {"\"a\x7f\"", true}, {`[true,false,null]`, true},
		{``, false}, {` {}`, false}, {`{} `, false}, {`{ }`, false}, {`[1 ]`, false}, {`[1, 2]`, false},
		{`{}{}`, false}, {`1,2`, false}, {`{"a"}`, false}, {`{"a":}`, false}, {`{"a":1,}`, false}, {`[1,]`, false},
		{`{a:1}`, false}, {`{1:1}`, false}, {`[`, false}, {`{`, false}, {`{"a":1`, false}, {`"a`, false}, {`"\`, false},
		{`"\x"`, false}, {"\"\n\"", false}, {`"\u00e9"`, false}, {`01`, false}, {`-`, false}, {`--1`, false}, {`1.5`, false},
		{`1e3`, false}, {`truely`, false}, {`tru`, false}, {`[1}`, false}, {`{"a":1]`, false}, {`]`, false},
	} {
		if got := oneValue([]byte(c.text)); got != c.want {
			t.Errorf("%s: %v, want %v", c.text, got, c.want)
		}
	}
}

// A quick look and decode agree on every line, also on one whose checksum was
// made to fit.
func FuzzQuick(f *testing.F) {
	for _, line := range []string{first1, first2, second} {
		f.Add([]byte(line[:len(line)-sealed-1]))
	}
	f.Add([]byte(`{"format":"safeguard","version":1,"head":{"a":[1,-2,true,null,"\n"]},"x":0`))
	f.Add([]byte(`{"seq":1,"time":"2026-11-24T09:01:00.5Z","kind":"k","data":[[],{},"\\",1e3]`))
	f.Fuzz(func(t *testing.T, body []byte) {
		agree(t, bytes.Clone(body))
		agree(t, seal(bytes.Clone(body), 0))
	})
}
