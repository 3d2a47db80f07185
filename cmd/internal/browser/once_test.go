package browser

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// Whoever removes the words of an action does not read them on the next page, nor in a
// sentence of before.
func TestRedactForgetsWhatWasSaid(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	added := v.send("/a/tumaini/plan/add", "what", "Zainabu Secretname was hurt")
	if body := v.get(strings.Split(added.to(), "#")[0]).body; !strings.Contains(body, "Added to the plan: Zainabu Secretname") {
		t.Fatalf("%d: %s", added.status, body)
	}
	own := v.read("tumaini").State.OwnActions()[0].ID
	got := v.post("/a/tumaini/redact", v.get("/a/tumaini/redact?what="+own).hidden())
	if body := v.get(got.to()).body; !strings.Contains(body, "1 text of an action of our own was removed") {
		t.Errorf("%d: %s", got.status, body)
	}
	for _, at := range []string{got.to(), added.to(), "/a/tumaini/history", "/a/tumaini/plan", "/a/tumaini/redact?what=" + own} {
		if body := v.get(strings.Split(at, "#")[0]).body; strings.Contains(body, "Zainabu") {
			t.Errorf("%s shows it", at)
		}
	}
	if body := v.get("/a/tumaini/history").body; strings.Contains(body, own) {
		t.Error("the history names an id")
	}
	if body := v.get("/a/tumaini/redact?what=" + own).body; !strings.Contains(body, "an action of our own: there is no text to remove.") {
		t.Errorf("%s", body)
	}
}

// An approval that somebody recorded meanwhile is shown and not replaced unseen.
func TestApprovalMeanwhile(t *testing.T) {
	t.Parallel()
	v := newBoard(t)
	first, second := v.get(approveAt).hidden(), v.get(approveAt).hidden()
	if got := v.post(approveAt, first, "role", "the chair"); got.status != http.StatusSeeOther {
		t.Fatalf("%d", got.status)
	}
	got := v.post(approveAt, second, "role", "the treasurer")
	if list := v.approvals(); got.status != http.StatusUnprocessableEntity || len(list) != 1 || !strings.Contains(got.body, "approved by the chair") || !strings.Contains(got.body, `value="the treasurer"`) {
		t.Fatalf("%d, %d approvals: %s", got.status, len(list), got.body)
	}
	if again := v.post(approveAt, got.hidden(), "role", "the treasurer"); again.status != http.StatusSeeOther || len(v.approvals()) != 2 {
		t.Errorf("%d, %d approvals", again.status, len(v.approvals()))
	}
}

// The same number of people is recorded once.
func TestPeopleOnce(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	for i, n := range []string{"12", "12", "3", "3", "4", "12"} {
		if got := v.send("/a/tumaini/people", "people", n); got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
		if want := []int{1, 1, 2, 2, 2, 3}[i]; len(v.read("tumaini").State.Events()) != want {
			t.Errorf("after %s there are %d events, not %d", n, len(v.read("tumaini").State.Events()), want)
		}
	}
}

// A clash says what people know, and no id.
func TestClashWithoutIDs(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	form := v.get("/a/tumaini/about").hidden()
	v.record("tumaini", assess.ProfileAnswer{Profile: "research", Yes: true})
	for _, id := range v.read("tumaini").About.Pack.ProfileIDs() {
		form.Set("is-"+id, assess.No)
	}
	got := v.post("/a/tumaini/about", form)
	if got.status != http.StatusUnprocessableEntity || strings.Contains(got.body, "research: yes") {
		t.Errorf("%d: %s", got.status, got.body)
	}
}

// A clock that was set back is said where something gets the day of today.
func TestDoubt(t *testing.T) {
	t.Parallel()
	v := newBoard(t)
	pages := []string{"/", "/a/tumaini/", "/new?from=", approveAt}
	for _, at := range pages {
		if strings.Contains(v.get(at).body, `id="doubt"`) {
			t.Errorf("%s doubts a good day", at)
		}
	}
	v.Server.Now = func() time.Time { return time.Date(2019, 1, 1, 9, 0, 0, 0, time.UTC) }
	for _, at := range pages {
		body := v.get(at).body
		if !strings.Contains(body, `id="doubt"`) || !strings.Contains(body, v.english().Frame.Clock) || strings.Contains(body, "--date") {
			t.Errorf("%s is silent", at)
		}
	}
	v.Server.Now, v.Server.Built = func() time.Time { return v.now }, "2026-11-01"
	if !strings.Contains(v.get("/").body, `id="doubt"`) {
		t.Error("a day before the program is believed")
	}
}

// What is corrected in a form that made a file already is saved there, as one step.
func TestBeginCorrected(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	form := v.get("/new").hidden()
	v.post("/new", form, "organisation", "Tumani", "round", "2026", "contacts", "116", "covers", "all")
	for range 2 {
		got := v.post("/new", form, "organisation", "Tumaini", "contacts", "Child helpline 116", "is-publishes", "no")
		if got.status != http.StatusSeeOther || strings.Split(got.to(), "?")[0] != "/a/tumani-2026/" {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	file := v.read("tumani-2026")
	if _, said := file.State.Profile("publishes"); !said || file.About.Organisation != "Tumaini" || !slices.Equal(file.About.Contacts, []string{"Child helpline 116"}) || len(file.State.Events()) != 1 {
		t.Errorf("%q %q, %d events", file.About.Organisation, file.About.Contacts, len(file.State.Events()))
	}
	v.record("tumani-2026", assess.Answer{Question: question, Value: "paper"})
	got := v.post("/new", form, "organisation", "Tumaini Again")
	if body := v.get(got.to()).body; !strings.HasPrefix(got.to(), "/a/tumani-2026/about") || !strings.Contains(body, "Tumaini Again") || v.read("tumani-2026").About.Organisation != "Tumaini" {
		t.Errorf("to %q: %s", got.to(), body)
	}
	if len(store.List(v.dir)) != 1 {
		t.Error("there are two files")
	}
}

// The questions about the organisation that are not asked yet are asked, however often
// a form is sent.
func TestRoomProfileOnce(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	h := &hall{visitor: v}
	h.open("/a/tumaini/room?route=must-haves&people=12&go=1")
	h.saves(nil)
	h.saves([]string{"place", "Nairobi", "table", "T1"})
	h.saves([]string{"role", "f"})
	h.saves([]string{"time", ""})
	form := h.form()
	for i, n := range people("12", "field", "12") {
		if i%2 == 1 {
			form.Set(people("12", "field", "12")[i-1], n)
		}
	}
	if got := h.post(h.at, form); got.status != http.StatusSeeOther {
		t.Fatalf("%d: %s", got.status, got.body)
	}
	h.open(h.post(h.at, form).to(), "This step was already taken.") // with the questions to come
	if !strings.Contains(h.at, "step=profile") {
		t.Fatalf("the opening sent twice leads to %s", h.at)
	}
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for range pack.Profile {
		if !strings.Contains(h.at, "step=profile") {
			break
		}
		form := h.form()
		form.Set("answer", "y")
		got, again := v.post(h.at, form), v.post(h.at, form)
		if n := stepOf(t, got); got.status != http.StatusSeeOther || n != "" && stepOf(t, again) != n {
			t.Fatalf("to %q, and sent twice to %q", got.to(), again.to())
		}
		h.open(again.to())
	}
	s := h.read("tumaini").State
	n := 0
	for _, q := range pack.Profile {
		if _, said := s.Profile(q.ID); said {
			n++
		}
	}
	if n < 2 || strings.Contains(h.at, "step=profile") {
		t.Errorf("%d of the questions about the organisation were asked; it is at %s", n, h.at)
	}
}

// stepOf is which question about the organisation an answer leads to, "" for none.
func stepOf(t *testing.T, s seen) string {
	t.Helper()
	u, err := url.Parse(s.to())
	if err != nil {
		t.Fatal(err)
	}
	if q := u.Query(); q.Get("step") == "profile" {
		return q.Get("n") + " of " + q.Get("open")
	}
	return ""
}

// The page says what can be done on it, and names no command and no flag.
func TestWordsOfThePage(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	if err := os.WriteFile(filepath.Join(v.dir, "other"+store.Extension), []byte("a letter"), 0o600); err != nil {
		t.Fatal(err)
	}
	if body := v.get("/").body; strings.Contains(body, "safeguard new") {
		t.Errorf("%s", body)
	}
	if body := v.get("/a/tumaini/room?voices=children&people=12").body; strings.Contains(body, "--voices") || !strings.Contains(body, v.english().Room.VoicesTwo) {
		t.Errorf("%s", body)
	}
	got := v.send("/a/tumaini/about", "organisation", " ")
	if !strings.Contains(got.body, v.english().Begin.NeedOrganisation) || strings.Contains(got.body, "a text is missing") {
		t.Errorf("%s", got.body)
	}
}

// A folder that cannot be read is not an empty one: a memory stick was taken out. A form
// that is none is not a long one, and a page names no option of a command.
func TestFolderAwayAndFormsThatAreNone(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini")
	for body, kind := range map[string]string{"answer=%zz&a;b": "application/x-www-form-urlencoded", "xx": "multipart/form-data; boundary=x"} {
		r := httptest.NewRequest(http.MethodPost, at31, strings.NewReader(body))
		r.Header.Set("Content-Type", kind)
		if strings.HasPrefix(kind, "multipart") {
			r.URL.Path = "/bring"
		}
		w := httptest.NewRecorder()
		v.ServeHTTP(w, r)
		if w.Code != http.StatusBadRequest || !strings.Contains(w.Body.String(), v.english().Frame.NotWhole) {
			t.Errorf("%s: %d %s", body, w.Code, w.Body)
		}
	}
	for at, says := range map[string]string{"people=501": "501 is not", "people=1e3": "“1e3” is not a whole number", "minutes=12.5": "“12.5” is not a whole number", "minutes=99999999999": "is not", "checklist=zz": "zz"} {
		if got := v.get("/a/tumaini/room?go=1&" + at); strings.Contains(got.body, "--") || !strings.Contains(got.body, says) {
			t.Errorf("%s: %s", at, got.body)
		}
	}
	if err := os.Rename(v.dir, v.dir+"-away"); err != nil {
		t.Fatal(err)
	}
	defer os.Rename(v.dir+"-away", v.dir)
	for _, at := range []string{"/", at31} {
		got := v.get(at)
		if !strings.Contains(got.body, "cannot be found or read any more") || strings.Contains(got.body, v.english().Start.New) || strings.Contains(got.body, v.english().Frame.MissingDo) {
			t.Errorf("%s: %s", at, got.body)
		}
	}
}
