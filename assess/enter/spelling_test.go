package enter

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// labelled is pack with the labels of its levels, and labels those of an English file.
func labelled() (*assess.Pack, Labels) {
	p := pack()
	for i, label := range []string{"Not in place", "Started", "On paper", "Practised"} {
		p.Scale[i].Label = label
	}
	return p, Labels{
		Answers: map[string]string{"we don't know": assess.Unsure, "don't know": assess.Unsure, "does not apply": assess.NA},
		Ways:    map[string]string{"consensus": assess.Consensus, "a view from outside": assess.Outside},
		Groups:  map[string]string{"field staff": "field", "others": "other", "management": "management"},
		Roles:   map[string]string{"safeguarding focal point": "focal"},
	}
}

// A line as people write it means what the line of the grammar does, or is refused with
// what to write.
func TestLinesAsPeopleWriteThem(t *testing.T) {
	for _, tt := range []struct{ line, want string }{
		{"1.2: C", "1.2=C"}, {"1.2 : C", "1.2=C"}, {"1.2 := C", "1.2=C"}, {"1.2. C", "1.2=C"}, {"1.2.C", "1.2=C"}, {"1.2) C", "1.2=C"},
		{"1.2 = C", "1.2=C"}, {"1.2 - C", "1.2=C"}, {"1.2-C", "1.2=C"}, {"1.2 – C", "1.2=C"}, {"1.2, C", "1.2=C"}, {"1.2 -> C", "1.2=C"},
		{"1.2 → C", "1.2=C"}, {"1,2: c", "1.2=C"}, {"bans: C", "1.2=C"}, {"BANS – C", "1.2=C"}, {"1.2: ?", "1.2=?"}, {"1.2 - ?", "1.2=?"},
		{"１．２＝Ｃ", "1.2=C"}, {"１．２：Ｃ；read", "1.2=C ; read"}, {"1.2＝Ｃ：Form", "1.2=C : Form"},
		{"• 1.2 C", "1.2=C"}, {"* 1.2 C", "1.2=C"}, {"- 1.2 C", "1.2=C"}, {"1) 1.2 C", "1.2=C"}, {"1. 1.2 C", "1.2=C"}, {"12.) 1.2 C", "1.2=C"},
		{"1.2 C\t;  read\r", "1.2=C ; read"}, {"\ufeff1.2 C", "1.2=C"},
		{"1.2 on paper", "1.2=C"}, {"1.2=ON  PAPER", "1.2=C"}, {"1.2: Not in place; no list", "1.2=A ; no list"}, {"1.2 On paper: Form, office", "1.2=C : Form, office"},
		{"1.2: On paper: Form", "1.2=C : Form"}, {"1.2 don't know", "1.2=?"}, {"1.2 Don’t know; ask", "1.2=? ask"}, {"1.2 we don’t know", "1.2=?"},
		{"1.2 does not apply: no staff", "1.2=- no staff"}, {"1.2 Does not apply ; no staff", "1.2=- no staff"},
		{"1.2: hands 5 0 0 0 0", "1.2 hands 5 0 0 0 0"}, {"1.2 hands: 5 0 0 0 0", "1.2 hands 5 0 0 0 0"}, {"1.2 before 5 0 0 0 0", "1.2 hands 5 0 0 0 0"},
		{"1.2. after: 5,0,0,0,0", "1.2 after 5 0 0 0 0"}, {"1.2: by c", "1.2 by consensus"}, {"1.2 by: Consensus", "1.2 by consensus"},
		{"1.2 by a view from outside", "1.2 by outside"}, {"1.2: owner: Ng'ombe", "1.2 owner: Ng'ombe"}, {"1.2 – action: x", "1.2 action: x"},
		{"1.2 due: 2027-01-01", "1.2 due: 2027-01-01"}, {"1.2. Others see: c d", "1.2 others: c d"},
		{"publishes: no", "publishes=no"}, {"Publishes : Yes", "publishes=yes"},
		{"people 14", "people 14; by other; on 2026-03-09"}, {"People: 14; at Kisumu", "people 14; by other; on 2026-03-09; at Kisumu"},
		{"people 4", "people fewer than 5; by other; on 2026-03-09"}, {"people fewer than 5", "people fewer than 5; by other; on 2026-03-09"},
		{"people Field staff 8, Others 6; by Safeguarding focal point", "people field 8, other 6; by focal; on 2026-03-09"},
		{"people 8 field, 6 management", "people field 8, management 6; by other; on 2026-03-09"},
		{"people 9: Field staff, Others", "people 9: field, other; by other; on 2026-03-09"},
		{"people field 9; at by Safeguarding focal point", "people field 9; by other; on 2026-03-09; at by Safeguarding focal point"},
		{"table: 2", "table 2"},

		{"1.2 = D owner: Amina", "part on next line (line owner: Amina)"}, {"1.2 D ; owner: Amina", "part on next line (line owner: Amina)"},
		{"1.2 D ; read; due: soon", "part on next line (line due: soon)"}, {"1.2 D : Form; Action: x", "part on next line (line Action: x)"},
		{"1.2=- nobody; park: x", "part on next line (line park: x)"}, {"1.2=? ask; note: x", "part on next line (line note: x)"},
		{"1.2 C; 1.3 D", "answer on next line (line 1.3 D)"}, {"1.2 C; 1.3: on paper", "answer on next line (line 1.3: on paper)"},
		{"1.2=C; 1.3=D, 2.1=A", "answer on next line (line 1.3=D, 2.1=A)"}, {"1.2 C ; 1.3 is the same", "1.2=C ; 1.3 is the same"}, {"1.2 C ; 9.9 D", "1.2=C ; 9.9 D"},
		{"1.2: C: Form", "answer or document (number 1.2, sign C, text Form)"}, {"1.2 : C : Form", "answer or document"}, {"1.2=D : C: drive", "1.2=D : C: drive"},
		{"1.2. a draft", "letter or text (number 1.2, typed a, sign A, text draft)"}, {"1.2) C is written", "letter or text"}, {"1.2 - a draft", "dash or answer"},
		{"1.2=- C", "sign as text"}, {"1.2: on paper since May", "text before answer"}, {"1.2 on paper since May", "not an answer"}, {"1.2 - on paper since May", "dash or answer"},
		{"1.2 C.", "not an answer"}, {"1.2.3 C", "not an answer"}, {"1) C", "no question number"}, {"1.2 due: soon", "not a day"}, {"1.2 due 2027-01-01", "part without colon"},
		{"14", "no question number"}, {"people 0", "people numbers"}, {"people 10000", "people numbers"}, {"people fewer than 3", "people numbers"},
		{"at Kisumu", "field of people (name at)"}, {"on tomorrow", "field of people (name on)"}, {"by trainer", "field of people (name by)"},
		{"contact 117", "field contact (file FILE)"}, {"Round: 2027", "field set (name round, file FILE)"}, {"participants 9", "field set (name participants, file FILE)"},
		{"help", "field help (name help)"}, {"help: a trainer", "field of plan (name help, file FILE)"}, {"proof: list", "field of plan (name proof, file FILE)"},
		{"undo", "field undo (name undo, file FILE)"}, {"reason: no staff", "reason needs question"}, {"somebody: x", "unknown question (name somebody)"},
	} {
		p, labels := labelled()
		l := List{Pack: p, State: assess.NewState(assess.Scope{}), Options: Options{Table: "1", Labels: labels, Today: "2026-03-09"}}
		e, _, err := l.Take(assess.CleanText(tt.line))
		got := e.Line(p)
		if err != nil {
			got = err.Error()
		}
		if got != tt.want && !(err != nil && strings.HasPrefix(got, tt.want+" (")) {
			t.Errorf("%q\ngot  %s\nwant %s", tt.line, got, tt.want)
		}
	}
}

// FuzzNoTextIsAnAnswer holds that what is written behind a question in any of the ways
// of people is an answer only where a sign, an id or a label is alone, or before a mark;
// and that what is understood means the same when it is typed as it was said back.
func FuzzNoTextIsAnAnswer(f *testing.F) {
	for _, text := range []string{
		"a draft", ": a draft", ". A été fait", "- nobody", ") b", ": C: drive", "on paper since May", ": started in May", "; on paper", ": don’t know who", "：ａ", "does not apply to us",
		": C", " – on paper", "owner: c", "note: x", ":: paper", ": : : C", "h: 5 0 0 0 0", "before: C", "; owner: x", "= - D", ": - C", "?:", "->", "document: paper", "by consensus", ". by m", ")：ａ", ":: Ｏｎ ｐａｐｅｒ", ": ;H 0",
	} {
		f.Add(text)
	}
	p, labels := labelled()
	answered := apply(f, assess.NewState(assess.Scope{}), assess.Answer{Question: "bans", Value: "absent", Evidence: "Code"})
	f.Fuzz(func(t *testing.T, text string) {
		for _, line := range []string{"1.2" + text, "1.2 " + text, "bans " + text, "1.2: " + text, "1.2 - " + text} {
			line = assess.CleanText(line)
			first := List{Pack: p, State: answered, Options: Options{Table: "1", Labels: labels}}
			second := first
			e, acts, err := first.Take(line)
			if err != nil {
				continue
			}
			if e.Part == Answer && e.Profile == "" {
				checkAlone(t, &first, line, e.Value)
			}
			if _, same, err := second.Take(e.Line(p)); err != nil || !cmp.Equal(acts, same) {
				t.Errorf("%q was said back as %q: %v or %v, %v", line, e.Line(p), acts, same, err)
			}
		}
	})
}

// checkAlone holds that a line has an answer alone behind its question, or a sign that
// is no letter.
func checkAlone(t *testing.T, l *List, line, value string) {
	t.Helper()
	said := narrow(strings.TrimPrefix(strings.TrimPrefix(narrow(line), "1.2"), "bans"))
	said = narrow(strings.TrimLeft(said, " .,)=:>→-–—−"))
	word, _ := cutFunc(said, func(r rune) bool { return strings.ContainsRune(":;：；", r) })
	if _, ok := l.answer(strings.TrimSpace(word)); ok || value == assess.NA || value == assess.Unsure && strings.HasPrefix(said, "?") {
		return
	}
	t.Errorf("%q was taken for %s", line, value)
}
