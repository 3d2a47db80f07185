package browser

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

const tablesAt = "/a/tumaini/tables"

// upload sends a file beside the other fields of a form.
func (v *visitor) upload(path, field, name string, data []byte) seen {
	v.Helper()
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	for field, values := range v.get(path).hidden() {
		m.WriteField(field, values[0])
	}
	part, err := m.CreateFormFile(field, name)
	if err != nil {
		v.Fatal(err)
	}
	part.Write(data)
	m.Close()
	r := httptest.NewRequest(http.MethodPost, path, &body)
	r.Header.Set("Content-Type", m.FormDataContentType())
	w := httptest.NewRecorder()
	v.ServeHTTP(w, r)
	return seen{w.Code, w.Result().Header, w.Body.String()}
}

// changedPlan is the plan as text, with another owner of the first action.
func (v *visitor) changedPlan(owner string) []byte {
	v.Helper()
	out := v.get("/a/tumaini/table?format=csv-plan")
	if out.status != http.StatusOK {
		v.Fatalf("%d %s", out.status, out.body)
	}
	if !strings.Contains(out.body, "Amina") {
		v.Fatalf("no owner in %s", out.body)
	}
	return []byte(strings.Replace(out.body, "Amina", owner, 1))
}

func newTables(t *testing.T) *visitor {
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "started"}, assess.PlanEntry{Question: question, Owner: new("Amina")})
	return v
}

func (v *visitor) owner() string { return *v.read("tumaini").State.Plan(question).Owner }

// A table that comes back is shown first, and recorded once, as one act.
func TestTableComesBack(t *testing.T) {
	v := newTables(t)
	before := len(v.read("tumaini").State.Events())
	got := v.upload(tablesAt, "table", `C:\Users\me\plan.csv`, v.changedPlan("Baraka"))
	if got.status != http.StatusSeeOther {
		t.Fatalf("%d %s", got.status, got.body)
	}
	shown := v.get(got.to())
	if !strings.Contains(shown.body, "“Baraka” in place of “Amina”") || !strings.Contains(shown.body, "plan.csv would change") {
		t.Errorf("the page does not say what would change: %s", shown.body)
	}
	if n := len(v.read("tumaini").State.Events()); n != before {
		t.Fatalf("looking recorded %d events", n-before)
	}
	form := shown.hidden()
	form.Set("do", "record")
	recorded := v.post(tablesAt, form)
	if recorded.status != http.StatusSeeOther || v.owner() != "Baraka" || len(v.read("tumaini").State.Events()) != before+1 {
		t.Fatalf("%d %s, %d events", recorded.status, recorded.body, len(v.read("tumaini").State.Events()))
	}
	if page := v.get(recorded.to()); !strings.Contains(page.body, "Recorded: 1 changed cell.") {
		t.Error("the next page does not say it")
	}
	again := v.post(tablesAt, form)
	if again.status != http.StatusSeeOther || len(v.read("tumaini").State.Events()) != before+1 || !strings.Contains(v.get(again.to()).body, "Recorded: 1 changed cell.") {
		t.Errorf("a double click: %d, %d events", again.status, len(v.read("tumaini").State.Events()))
	}
}

// What somebody recorded after the table was made, or after it was looked at, is not
// overwritten.
func TestTableDoesNotOverwrite(t *testing.T) {
	v := newTables(t)
	table := v.changedPlan("Baraka")
	shown := v.get(v.upload(tablesAt, "table", "plan.csv", table).to())
	v.record("tumaini", assess.PlanEntry{Question: question, Owner: new("Chiku")})
	form := shown.hidden()
	form.Set("do", "record")
	got := v.post(tablesAt, form)
	if v.owner() != "Chiku" {
		t.Fatalf("it is %q", v.owner())
	}
	if page := v.get(got.to()); got.status != http.StatusSeeOther || !strings.Contains(page.body, "is now “Chiku”") || !strings.Contains(page.body, "row 2") {
		t.Errorf("%d %s", got.status, page.body)
	}
}

// Nothing is recorded from a table that was not looked at, of another assessment, with
// another content, that is too old, or with a fault in it.
func TestTablesThatRecordNothing(t *testing.T) {
	v := newTables(t)
	v.make("other", assess.Answer{Question: question, Value: "started"})
	table := v.changedPlan("Baraka")
	before := len(v.read("tumaini").State.Events())
	form := v.get(v.upload(tablesAt, "table", "plan.csv", table).to()).hidden()
	form.Set("do", "record")
	changed := func(field, value string) url.Values {
		f := url.Values{}
		for k, values := range form {
			f[k] = slices.Clone(values)
		}
		f.Set(field, value)
		return f
	}
	for name, got := range map[string]seen{
		"no such table": v.post(tablesAt, changed("upload", "x")),
		"other content": v.post(tablesAt, changed("hash", "x")),
		"another file":  v.post("/a/other/tables", changed("seq", "1")),
		"no table":      v.upload(tablesAt, "table", "plan.csv", nil),
		"no workbook":   v.upload(tablesAt, "table", "plan.xlsx", []byte("nothing")),
		"other columns": v.upload(tablesAt, "table", "plan.csv", []byte{0, 1, 2}),
	} {
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "Please look at this") {
			t.Errorf("%s: %d %s", name, got.status, got.body)
		}
	}
	answers := v.get("/a/tumaini/table?format=csv-answers").body
	faulty := v.upload(tablesAt, "table", "answers.csv", []byte(strings.Replace(answers, "Started", "Elephant", 1)))
	if page := v.get(faulty.to()); !strings.Contains(page.body, "row ") || !strings.Contains(page.body, "Elephant") || strings.Contains(page.body, "Record these changes") {
		t.Errorf("%s", page.body)
	}
	f := v.get(faulty.to()).hidden()
	f.Set("do", "record")
	v.post(tablesAt, f)
	v.now = v.now.Add(16 * time.Minute)
	if got := v.post(tablesAt, form); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "not kept any more") {
		t.Errorf("an old one: %d", got.status)
	}
	if n := len(v.read("tumaini").State.Events()); n != before || len(v.read("other").State.Events()) != 1 {
		t.Errorf("%d events were recorded", n-before)
	}
}

// A file that is too large is refused as a file, and as a whole.
func TestLargeTable(t *testing.T) {
	v := newTables(t)
	var body bytes.Buffer
	m := multipart.NewWriter(&body)
	part, _ := m.CreateFormFile("table", "plan.csv")
	part.Write(bytes.Repeat([]byte("x"), 5000))
	m.Close()
	w := httptest.NewRecorder()
	r := httptest.NewRequest(http.MethodPost, tablesAt, nil)
	r.Body = http.MaxBytesReader(w, io.NopCloser(&body), 1000)
	r.Header.Set("Content-Type", m.FormDataContentType())
	v.ServeHTTP(w, r)
	if w.Code != http.StatusRequestEntityTooLarge || !strings.Contains(w.Body.String(), "10 MB at most") {
		t.Errorf("%d %s", w.Code, w.Body)
	}
}
