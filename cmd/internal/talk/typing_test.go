package talk_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/talk"
)

// typist types lines one after the other and returns what the last one brought.
func typist(t *testing.T, file *store.File, at talk.TypingPlace, lines ...string) (talk.TypingPlace, talk.Outcome[talk.TypingPlace]) {
	t.Helper()
	typing := talk.Typing{About: &file.About, Code: assess.SheetCode(&file.About.Pack, "1"), Today: "2026-03-01", Words: english(t)}
	var out talk.Outcome[talk.TypingPlace]
	for _, line := range lines {
		out = typing.Take(file.State, at, talk.Form{Values: map[string]string{"line": line}})
		if err := file.Record(out.Acts...); err != nil {
			t.Fatal(err)
		}
		at = out.Next
	}
	return at, out
}

func openFile(t *testing.T, acts ...assess.Act) *store.File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "a.safeguard")
	makeFile(t, path, acts...)
	file, err := store.Open(path, me)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() })
	return file
}

// The prompt names the question that a letter alone answers.
func TestTheTypingPromptNamesTheQuestion(t *testing.T) {
	file := openFile(t)
	typing := talk.Typing{About: &file.About, Code: assess.SheetCode(&file.About.Pack, "1"), Today: "2026-03-01", Words: english(t)}
	at := talk.TypingPlace{}
	for _, tt := range []struct{ line, prompt string }{
		{"", ""},
		{"3.1 hands 2 5 3 1 0", "3.1 What needs consent: now its answer > "},
		{"C", "next 3.2 Child and caregiver both > "},
		{"by m", "next 3.2 Child and caregiver both > "},
		{"h 2 5 3 1 0", "3.2 Child and caregiver both: now its answer > "},
		{"3.13 D", "after 3.13 > "},
	} {
		at, _ = typist(t, file, at, tt.line)
		if got := typing.Page(file.State, at).Fields[0].Label; got != tt.prompt {
			t.Errorf("after %q: %q, want %q", tt.line, got, tt.prompt)
		}
	}
}

// What was written beside another answer is shown, and stays when the line is
// typed again.
func TestTypingShowsTextsOfAnotherAnswer(t *testing.T) {
	file := openFile(t)
	first, _ := file.About.Pack.Find("3.1")
	if err := file.Record(assess.Answer{Question: first.Question.ID, Value: "absent", Note: "no list yet"}); err != nil {
		t.Fatal(err)
	}
	at, out := typist(t, file, talk.TypingPlace{}, "3.1 D")
	if len(out.Acts) > 0 || !strings.Contains(out.Note, "3.1 was A Not in place, and this was written beside it: note: no list yet") {
		t.Errorf("got %q, %v", out.Note, out.Acts)
	}
	if _, out = typist(t, file, at, "3.2 C", "3.1 D"); len(out.Acts) > 0 {
		t.Error("another line between is no consent")
	}
	if _, out = typist(t, file, at, "3.1 D"); len(out.Acts) != 1 {
		t.Errorf("the second time: %q", out.Note)
	}
}

// Whoever types "A Enter B Enter" at the speed of a list is asked back.
func TestALetterIsNoText(t *testing.T) {
	file := openFile(t)
	audit := talk.Audit{About: &file.About, Words: english(t), Now: me.Now}
	first, _ := file.About.Pack.Find("3.1")
	at := talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: first.Question.ID}}
	for _, tt := range []struct{ value, field string }{{"absent", "note"}, {"practised", "evidence"}, {"unsure", "note"}} {
		for _, text := range []string{"B", "b", "?"} {
			out := audit.Take(file.State, at, talk.Form{Values: map[string]string{"answer": tt.value, tt.field: text}})
			if out.Wrong[tt.field] == "" || len(out.Acts) > 0 {
				t.Errorf("%s %q of %s was taken: %v", tt.field, text, tt.value, out.Acts)
			}
		}
		out := audit.Take(file.State, at, talk.Form{Values: map[string]string{"answer": tt.value, tt.field: "B, signed"}})
		if len(out.Wrong) > 0 {
			t.Error(out.Wrong)
		}
	}
}

// What one person answered is in no file, at no moment; the sheets are saved
// together, as hands.
func TestPersonalSheetsAreCountedTogether(t *testing.T) {
	file := openFile(t)
	at, out := typist(t, file, talk.TypingPlace{}, "3 sheet CBAD?CC-ABCDA", "3 sheet CBAD?CC-ABCDA")
	if len(out.Acts) > 0 || len(at.Sheets) != 2 {
		t.Fatalf("saved before all were typed: %v", out.Acts)
	}
	if _, out = typist(t, file, at, "3.1 C"); len(out.Acts) > 0 || !strings.Contains(out.Note, "first count the sheets") {
		t.Errorf("another line came between: %q", out.Note)
	}
	if _, out = typist(t, file, at, "3 sheet CBAD"); !strings.Contains(out.Note, "letters of the sheet: 4;") {
		t.Errorf("a short sheet: %q", out.Note)
	}
	at, _ = typist(t, file, at, "consent sheet BBBBBBBBBBBBB", "3 sheet -------------", "3 sheet DDDDDDD DDDDDD", "3 sheet aaaaaaaaaaaaa")
	undone := talk.Typing{About: &file.About, NoCode: true, Words: english(t)}.Take(file.State, at, talk.Form{Do: talk.Undo})
	if len(undone.Next.Sheets) != len(at.Sheets)-1 {
		t.Error("the last sheet is not taken away")
	}
	at, out = typist(t, file, at, "")
	if len(at.Sheets) > 0 || !strings.Contains(out.Note, "6 personal sheets counted") {
		t.Errorf("%q", out.Note)
	}
	count := map[string][]int{}
	for _, act := range file.State.Acts() {
		if c, ok := act.(assess.Count); ok {
			count[c.Question] = c.Hands
			if !c.Silent || c.Moment != assess.Before || c.Table != "1" {
				t.Errorf("%+v", c)
			}
		}
	}
	first, _ := file.About.Pack.Find("3.1")
	if got := fmt.Sprint(count[first.Question.ID]); got != "[1 1 2 1 0]" {
		t.Errorf("3.1: %s", got)
	}
	eighth, _ := file.About.Pack.Find("3.8")
	if _, kept := count[eighth.Question.ID]; kept || len(count) != 12 {
		t.Errorf("3.8 has three hands, and %d questions are counted", len(count))
	}
	data, err := os.ReadFile(file.Path)
	if err != nil {
		t.Fatal(err)
	}
	for _, letters := range []string{"CBAD", "BBBBB", "DDDDD", "aaaaa"} {
		if strings.Contains(string(data), letters) {
			t.Errorf("the sheet %s… is in the file", letters)
		}
	}
}

// Whoever stops has the sheets counted that were typed.
func TestLeavingCountsTheSheets(t *testing.T) {
	file := openFile(t)
	lines := strings.Split(strings.Repeat("3 sheet CBAD?CC-ABCDA\n", 5), "\n")
	at, _ := typist(t, file, talk.TypingPlace{}, lines[:5]...)
	typing := talk.Typing{About: &file.About, Code: assess.SheetCode(&file.About.Pack, "1"), Words: english(t)}
	acts, said, lost := typing.Leave(file.State, at)
	if len(acts) != 1 || said == "" || lost != "" {
		t.Errorf("%v, %q, %q", acts, said, lost)
	}
}

// Another table's sheet begins without a row: a letter alone is no answer there, also
// where a line was taken back.
func TestAnotherTableBeginsWithoutARow(t *testing.T) {
	file := openFile(t)
	code := "code " + assess.SheetCode(&file.About.Pack, "2")
	typing := talk.Typing{About: &file.About, Code: assess.SheetCode(&file.About.Pack, "1"), Words: english(t)}
	at, _ := typist(t, file, talk.TypingPlace{}, "3.4 hands 1 5 3 0 0", "C")
	for _, line := range []string{"table 2", code, "table 1"} {
		next, out := typist(t, file, at, line, "D")
		if len(out.Acts) > 0 || !strings.Contains(out.Note, "needs its question") {
			t.Errorf("%s: %q, %v", line, out.Note, out.Acts)
		}
		if label := typing.Page(file.State, next).Fields[0].Label; label != "" {
			t.Errorf("%s: the prompt names a question: %q", line, label)
		}
	}
	next, _ := typist(t, file, at, "table 2")
	undone := typing.Take(file.State, next, talk.Form{Do: talk.Undo}).Next
	if undone.Table != "1" || undone.Row != at.Row {
		t.Errorf("the table is taken back: table %q, row %+v", undone.Table, undone.Row)
	}
	next, _ = typist(t, file, at, code)
	undone = typing.Take(file.State, next, talk.Form{Do: talk.Undo}).Next
	if undone.Table != "2" || undone.Row.At != "" {
		t.Errorf("a line of the table before is taken back: table %q, row %+v", undone.Table, undone.Row)
	}
	_, out := typist(t, file, at, "table 2", "3.4 hands 1 1 6 0 0", "C")
	if fourth, _ := file.About.Pack.Find("3.4"); !strings.Contains(out.Note, "3.4") {
		t.Errorf("%s: %q", fourth.Number, out.Note)
	}
}

// Hands that are saved with their numbers are not those of four people.
func TestFewPeopleAreTypedBeforeTheirHands(t *testing.T) {
	file := openFile(t)
	at, out := typist(t, file, talk.TypingPlace{}, "3.4 hands 1 1 6 0 0", "C", "people field 4")
	if len(out.Acts) > 0 || !strings.Contains(out.Note, "hands of table 1 are recorded with their numbers") {
		t.Errorf("%q, %v", out.Note, out.Acts)
	}
	if _, out = typist(t, file, at, "people field 8"); len(out.Acts) != 1 {
		t.Errorf("%q, %v", out.Note, out.Acts)
	}
}

// A lone mark removes a text: that is said, with the way back, and only where there
// was one.
func TestTypingSaysWhatALoneMarkRemoves(t *testing.T) {
	for _, tt := range []struct {
		name string
		act  assess.Answer
		line string
		want string
	}{
		{"a note", assess.Answer{Value: "paper", Note: "no list yet"}, "3.1 ;", ": the note is taken away; undo brings it back"},
		{"a document", assess.Answer{Value: "paper", Evidence: "Form 7"}, "3.1 :", ": the document is taken away; undo brings it back"},
		{"behind an answer", assess.Answer{Value: "paper", Evidence: "Form 7"}, "3.1 C :", ": On paper; the document is taken away; undo brings it back"},
		{"there was none", assess.Answer{Value: "paper"}, "3.1 C ;", ": On paper; note: (none)"},
		{"another text", assess.Answer{Value: "paper", Note: "no list yet"}, "3.1 ; a list", ": note: a list"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := openFile(t)
			first, _ := file.About.Pack.Find("3.1")
			tt.act.Question = first.Question.ID
			if err := file.Record(tt.act); err != nil {
				t.Fatal(err)
			}
			_, out := typist(t, file, talk.TypingPlace{}, tt.line)
			if !strings.Contains(out.Note, tt.want) {
				t.Errorf("got %q, want %q", out.Note, tt.want)
			}
		})
	}
}
