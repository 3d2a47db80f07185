package browser

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
)

// bring sends the form of bring with files of the folder, and with others.
func (v *visitor) bring(copies []string, sent map[string][]byte) seen {
	v.Helper()
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	for _, name := range copies {
		if err := m.WriteField(fieldCopy, name); err != nil {
			v.Fatal(err)
		}
	}
	for name, data := range sent {
		w, err := m.CreateFormFile(fieldSent, name)
		if err != nil {
			v.Fatal(err)
		}
		if _, err := w.Write(data); err != nil {
			v.Fatal(err)
		}
	}
	m.Close()
	r := httptest.NewRequest(http.MethodPost, "/bring", &body)
	r.Header.Set("Content-Type", m.FormDataContentType())
	w := httptest.NewRecorder()
	v.ServeHTTP(w, r)
	return seen{w.Code, w.Result().Header, w.Body.String()}
}

// apart makes two copies of one assessment, which differ in one answer.
func (v *visitor) apart() {
	v.Helper()
	v.make("monday", assess.Answer{Question: "coc-policy", Value: "paper"})
	data, err := os.ReadFile(v.path("monday"))
	if err != nil {
		v.Fatal(err)
	}
	if err := os.WriteFile(v.path("tuesday"), data, 0o600); err != nil {
		v.Fatal(err)
	}
	v.record("monday", assess.Answer{Question: question, Value: "paper", Note: "box at the centre"})
	v.record("tuesday", assess.Answer{Question: question, Value: "started"}, assess.Answer{Question: "con-withdraw", Value: "absent"})
}

// Copies come together in a new file once every difference is settled, and not
// before; they stay as they are.
func TestBring(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.apart()
	got := v.bring([]string{"monday", "tuesday"}, nil)
	at := got.to()
	if got.status != http.StatusSeeOther || !strings.HasPrefix(at, "/bring/") {
		t.Fatalf("%d to %q: %s", got.status, at, got.body)
	}
	if page := v.get(at); !strings.Contains(page.body, `href="`+at+`/1"`) || !strings.Contains(page.body, "1 answer that not all others have") || len(store.List(v.dir)) != 2 {
		t.Fatalf("%s", page.body)
	}
	if got := v.post(at, url.Values{}); got.status != http.StatusUnprocessableEntity || len(store.List(v.dir)) != 2 {
		t.Errorf("made before all was settled: %d", got.status)
	}
	page := v.get(at + "/1")
	if !strings.Contains(page.body, "box at the centre") || !strings.Contains(page.body, "tuesday") || strings.Contains(page.body, " checked") {
		t.Errorf("%s", page.body)
	}
	for _, form := range [][]string{nil, {"answer", "9"}, {"answer", hostile}} {
		if got := v.post(at+"/1", url.Values{}, form...); got.status != http.StatusUnprocessableEntity {
			t.Errorf("%q: %d", form, got.status)
		}
	}
	for _, chosen := range []string{"2", "1"} { // a mind can be changed until it is made
		if got := v.post(at+"/1", url.Values{}, "answer", chosen); got.to() != at {
			t.Errorf("%d to %q", got.status, got.to())
		}
	}
	if page := v.get(at + "/1"); !strings.Contains(page.body, `value="1" data-key="1" checked`) {
		t.Errorf("the choice is forgotten: %s", page.body)
	}
	form := v.get(at).hidden()
	for range 2 {
		if got := v.post(at, form); got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), at) {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	end := v.get(at).body
	if !strings.Contains(end, `href="/a/tumaini-network-2026-together/"`) {
		t.Errorf("the end does not lead to the new file: %s", end)
	}
	_, monday, _ := strings.Cut(end, "<b>monday</b>")
	monday, tuesday, ok := strings.Cut(monday, "<b>tuesday</b>")
	if !ok || !strings.Contains(monday, question) || strings.Contains(monday, "con-withdraw") || !strings.Contains(tuesday, "con-withdraw") || strings.Contains(end, "coc-policy") {
		t.Errorf("it says of what came: %s", end)
	}
	if list := store.List(v.dir); len(list) != 3 {
		t.Errorf("%q", list)
	}
	s := v.read("tumaini-network-2026-together").State
	a, _ := s.Answer(question)
	if b, _ := s.Answer("con-withdraw"); a.Note != "box at the centre" || b.Value != "absent" {
		t.Errorf("%+v", a)
	}
	if n := len(v.read("tuesday").State.Events()); n != 3 {
		t.Errorf("a copy has %d events", n)
	}
}

// A copy that was sent is kept in memory alone, under a name that leads nowhere.
func TestBringSent(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.apart()
	data, err := os.ReadFile(v.path("tuesday"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(v.path("tuesday")); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"monday.safeguard", `..\..\x.safeguard`, "../../x.safeguard", hostile, ".safeguard"} {
		got := v.bring([]string{"monday"}, map[string][]byte{name: data})
		if got.status != http.StatusSeeOther {
			t.Errorf("%q: %d", name, got.status)
			continue
		}
		if page := v.get(got.to() + "/1"); page.status != http.StatusOK || strings.Contains(page.body, "<img") {
			t.Errorf("%q: %s", name, page.body)
		}
	}
	if list, err := os.ReadDir(v.dir); err != nil || len(list) != 1 {
		t.Errorf("%v %v", list, err)
	}
	if list, err := filepath.Glob(filepath.Join(os.TempDir(), "multipart-*")); err != nil || len(list) != 0 {
		t.Errorf("on the disk: %q", list)
	}
}

// What merge refuses is refused here, with the reason, and nothing is written.
func TestBringNotTaken(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.apart()
	v.send("/sample")
	data, err := os.ReadFile(v.path("monday"))
	if err != nil {
		t.Fatal(err)
	}
	many := map[string][]byte{}
	for i := range mostUploads + 1 {
		many[strings.Repeat("x", i+1)+".safeguard"] = data
	}
	for _, tt := range []struct {
		name   string
		copies []string
		sent   map[string][]byte
	}{
		{"one", []string{"monday"}, nil},
		{"the same twice", []string{"monday", "monday"}, nil},
		{"another organisation", []string{"monday", "sample"}, nil},
		{"no assessment", []string{"monday"}, map[string][]byte{"x.safeguard": []byte("no assessment\n")}},
		{"empty", []string{"monday"}, map[string][]byte{"x.safeguard": nil}},
		{"too many", nil, many},
		{"a path", []string{"monday", "../outside"}, nil},
	} {
		got := v.bring(tt.copies, tt.sent)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#sent"`) {
			t.Errorf("%s: %d", tt.name, got.status)
		}
	}
	if list := store.List(v.dir); len(list) != 4 {
		t.Errorf("%q", list)
	}
}

// What was recorded in a copy after it was looked at is not left behind.
func TestBringChanged(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.apart()
	at := v.bring([]string{"monday", "tuesday"}, nil).to()
	v.post(at+"/1", url.Values{}, "answer", "1")
	v.record("tuesday", assess.Answer{Question: "coc-policy", Value: "practised"})
	if got := v.post(at, v.get(at).hidden()); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "tuesday was changed") {
		t.Errorf("%d: %s", got.status, got.body)
	}
	if list := store.List(v.dir); len(list) != 2 {
		t.Errorf("%q", list)
	}
}

// Where the program was started again, nothing is lost but the choice, and that is
// said.
func TestBringGone(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.apart()
	at := v.bring([]string{"monday", "tuesday"}, nil).to()
	v.bringings.list = nil
	for _, got := range []seen{v.get(at), v.get(at + "/1"), v.post(at, url.Values{}), v.post(at+"/1", url.Values{}, "answer", "1")} {
		if got.status != http.StatusSeeOther || !strings.Contains(v.get(got.to()).body, v.english().Bring.Gone) {
			t.Errorf("%d to %q", got.status, got.to())
		}
	}
}
