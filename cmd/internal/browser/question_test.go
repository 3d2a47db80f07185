package browser

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
)

const (
	question = "con-procedure"
	at31     = "/a/tumaini/q/" + question
)

// One form is one answer, with every text that was typed, and leads to the next
// question.
func TestAnswer(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	got := v.send(at31, "answer", "paper", "evidence", "Procedure, office", "note", "to be read aloud", "owner", "Amina", "help", "a trainer")
	if got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), "/a/tumaini/") {
		t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
	}
	file := v.read("tumaini")
	a, _ := file.State.Answer(question)
	if a.Value != "paper" || a.Evidence != "Procedure, office" || a.Note != "to be read aloud" {
		t.Errorf("recorded %+v", a)
	}
	if p := file.State.Plan(question); p.Owner == nil || *p.Owner != "Amina" || p.Help == nil || *p.Help != "a trainer" {
		t.Errorf("planned %+v", p)
	}
	if page := v.get(at31); !strings.Contains(page.body, "Procedure, office") || !strings.Contains(page.body, `value="paper" data-key="C" checked`) {
		t.Errorf("the answer is not on its page")
	}
}

// Who writes what a child could be known from is asked to think of it, once.
func TestWrittenLikeAName(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	got := v.send(at31, "answer", "paper", "note", "the girl Zuhura told us")
	if page := v.get(got.to()); !strings.Contains(page.body, "a person’s name") || !strings.Contains(page.body, "Remove a text for good") {
		t.Errorf("nothing is asked: %s", page.body)
	}
	got = v.send(at31, "answer", "practised", "note", "the girl Zuhura told us")
	if page := v.get(got.to()); strings.Contains(page.body, "a person’s name") {
		t.Error("it is asked again")
	}
}

// A form that is not complete keeps what was typed and says what is missing, beside
// the field and on top.
func TestFormNotTaken(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	for _, tt := range []struct {
		name string
		form []string
		want string
	}{
		{"no level", []string{"note", "a note of ours"}, `href="#answer"`},
		{"no reason", []string{"answer", assess.NA, "note", "a note of ours"}, `href="#reason"`},
		{"a reason without need", []string{"answer", "paper", "reason", "we have no children", "note", "a note of ours"}, `href="#reason"`},
		{"an answer's letter as a text", []string{"answer", "paper", "evidence", "B", "note", "a note of ours"}, `href="#evidence"`},
	} {
		got := v.send(at31, tt.form...)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, tt.want) || !strings.Contains(got.body, "a note of ours</textarea>") {
			t.Errorf("%s: %d, %q is missing", tt.name, got.status, tt.want)
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
}

// The same form twice is one answer, whether a mouse or a slow disk sent it.
func TestSentTwice(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	form := v.get(at31).hidden()
	for range 2 {
		if got := v.post(at31, form, "answer", "paper", "note", "once", "owner", "Amina"); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 1 { // the answer with who will see to it
		t.Errorf("%d events", n)
	}
}

// Where somebody else answered the same since the form was shown, both are shown, and
// nothing is overwritten unless the form is sent again.
func TestTwoTabs(t *testing.T) {
	for _, tt := range []struct {
		name  string
		other assess.Act
		clash bool
	}{
		{"the same question", assess.Answer{Question: question, Value: "started", Note: "theirs"}, true},
		{"another question", assess.Answer{Question: "con-age", Value: "started"}, false},
		{"who sees to it", assess.PlanEntry{Question: question, Owner: new("Juma")}, false},
		{"a removed text", assess.Redaction{Question: question}, true},
	} {
		v := newVisitor(t)
		v.make("tumaini", assess.Answer{Question: question, Value: "absent", Note: "before"})
		form := v.get(at31).hidden()
		if _, ok := v.read("tumaini").About.Pack.Find("con-age"); !ok && !tt.clash {
			tt.other = assess.Answer{Question: v.read("tumaini").About.Pack.Checklists[0].Questions[0].ID, Value: "started"}
		}
		v.record("tumaini", tt.other)
		got := v.post(at31, form, "answer", "paper", "note", "ours")
		a, _ := v.read("tumaini").State.Answer(question)
		if tt.clash != (got.status == http.StatusUnprocessableEntity) || tt.clash == (a.Value == "paper") {
			t.Errorf("%s: %d, recorded %+v", tt.name, got.status, a)
		}
		if !tt.clash {
			continue
		}
		holds, removed := "ours</textarea>", reflect.TypeOf(tt.other) == reflect.TypeFor[assess.Redaction]()
		if removed {
			holds = "ours</p>" // to copy, and not in the form
		}
		if !strings.Contains(got.body, holds) || removed == strings.Contains(got.body, "ours</textarea>") {
			t.Errorf("%s: what was typed is gone, or where it was", tt.name)
		}
		again := v.post(at31, got.hidden(), "answer", "paper", "note", "ours")
		if a, _ = v.read("tumaini").State.Answer(question); again.status != http.StatusSeeOther || a.Note != "ours" {
			t.Errorf("%s: sent again: %d, recorded %+v", tt.name, again.status, a)
		}
	}
}

// A form that was made from another file, or from none, records nothing.
func TestAnotherFile(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	for _, form := range []url.Values{{}, {"seq": {"0"}, "sum": {"00"}}, {"seq": {"9"}, "sum": {"00"}}, {"seq": {"-1"}}} {
		if got := v.post(at31, form, "answer", "paper"); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%v: %d", form, got.status)
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
}

// A text that is saved as it is left stays on its page, which learns what the file
// says now.
func TestStay(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	got := v.send(at31, "answer", "paper", "note", "a beginning", "stay", "1")
	if got.status != http.StatusNoContent || got.header.Get("X-Seq") != "1" || got.header.Get("X-Saved") == "" {
		t.Fatalf("%d, %v", got.status, got.header)
	}
	form := url.Values{"seq": {got.header.Get("X-Seq")}, "sum": {got.header.Get("X-Sum")}}
	if got = v.post(at31, form, "answer", "paper", "note", "a beginning and an end"); got.status != http.StatusSeeOther {
		t.Errorf("%d: %s", got.status, got.body)
	}
	if a, _ := v.read("tumaini").State.Answer(question); a.Note != "a beginning and an end" {
		t.Errorf("recorded %+v", a)
	}
}

// A long text is kept whole.
func TestLongText(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	long := strings.Repeat("word ", 20_000) + "end"
	if got := v.send(at31, "answer", "paper", "note", long); got.status != http.StatusSeeOther {
		t.Fatalf("%d", got.status)
	}
	if a, _ := v.read("tumaini").State.Answer(question); a.Note != long {
		t.Errorf("%d letters of %d", len(a.Note), len(long))
	}
}

// Skipping and going back record nothing and lead on.
func TestMoves(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	for do, want := range map[string]string{"skip": "/a/tumaini/q/", "back": "/a/tumaini/q/"} {
		got := v.send(at31, "do", do)
		if got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), want) || strings.HasPrefix(got.to(), at31) {
			t.Errorf("%s: %d to %q", do, got.status, got.to())
		}
	}
	if n := len(v.read("tumaini").State.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
}

// A file that another program holds, or that was pulled out with its stick, costs no
// text: the form comes back with what is wrong.
func TestFileHeld(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	form := v.get(at31).hidden()
	held, err := store.Open(v.path("tumaini"), store.Recorder{Who: "Juma", Now: v.Now})
	if err != nil {
		t.Fatal(err)
	}
	got := v.post(at31, form, "answer", "paper", "note", "a note of ours")
	held.Close()
	if got.status == http.StatusSeeOther || !strings.Contains(got.body, "a note of ours</textarea>") || !strings.Contains(got.body, "Juma") {
		t.Errorf("held: %d: %s", got.status, got.body)
	}
	if err := os.Rename(v.path("tumaini"), filepath.Join(t.TempDir(), "gone")); err != nil {
		t.Fatal(err)
	}
	for _, note := range []string{"a note of ours", "evidence-2026.pdf", "0800-116-116"} {
		if got = v.post(at31, form, "answer", "paper", "note", note); got.status != http.StatusNotFound || !strings.Contains(got.body, note) {
			t.Errorf("gone: %d: %s", got.status, got.body)
		}
	}
}

// Whoever goes over what is not known comes from one to the next, and to the end,
// although an answer takes its question out of the list.
func TestGoOver(t *testing.T) {
	v := newVisitor(t)
	unsure := []string{"con-procedure", "con-understandable", "con-withdraw"}
	var acts []assess.Act
	for _, id := range unsure {
		acts = append(acts, assess.Answer{Question: id, Value: assess.Unsure})
	}
	v.make("tumaini", acts...)
	list := v.get("/a/tumaini/list?only=unsure").body
	m := regexp.MustCompile(`href="(/a/tumaini/q/con-procedure[^"]*)"`).FindStringSubmatch(list)
	if m == nil {
		t.Fatalf("the list lacks 3.1: %s", list)
	}
	at := strings.ReplaceAll(m[1], "&amp;", "&")
	for i, id := range unsure {
		if !strings.Contains(at, id) {
			t.Fatalf("question %d is %s", i+1, at)
		}
		at = v.send(at, "answer", "paper").to()
	}
	if !strings.HasPrefix(at, "/a/tumaini/?said=") {
		t.Errorf("the end leads to %s", at)
	}
}

// A form that is longer than a form may be is refused in words, and records nothing.
func TestFormTooLong(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	form := v.get(at31).hidden()
	form.Set("answer", "paper")
	form.Set("note", strings.Repeat("ሰ", 100_000))
	r := httptest.NewRequest(http.MethodPost, at31, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	r.Body = http.MaxBytesReader(w, r.Body, 10_000)
	v.ServeHTTP(w, r)
	if w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), v.english().Frame.TooLong) {
		t.Errorf("%d: %s", w.Code, w.Body)
	}
	if n := len(v.read("tumaini").State.Events()); n != 0 {
		t.Errorf("%d events", n)
	}
}

// A number in the address leads to its question.
func TestQuestionByNumber(t *testing.T) {
	v := newVisitor(t)
	v.make("tumaini")
	if got := v.get("/a/tumaini/q/3.1"); got.status != http.StatusSeeOther || got.to() != at31 {
		t.Errorf("%d to %q", got.status, got.to())
	}
}
