package browser

import (
	"html"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
)

// The little that a new assessment needs makes one file, however often it is sent.
func TestBegin(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	form := v.get("/new").hidden()
	for range 2 {
		got := v.post("/new", form, "organisation", "Réseau Tumaini", "round", "2026", "contacts", "Child helpline 116", "covers", "all", "is-publishes", "no")
		if got.status != http.StatusSeeOther || !strings.HasPrefix(got.to(), "/a/reseau-tumaini-2026/") {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	if list := store.List(v.dir); len(list) != 1 {
		t.Fatalf("%q", list)
	}
	file := v.read("reseau-tumaini-2026")
	if yes, answered := file.State.Profile("publishes"); yes || !answered || !slices.Equal(file.About.Contacts, []string{"Child helpline 116"}) {
		t.Errorf("%t %t %q", yes, answered, file.About.Contacts)
	}
	again := v.get("/new?from=").hidden() // another form is another assessment
	if got := v.post("/new", again, "organisation", "Réseau Tumaini", "round", "2026", "covers", "musts"); !strings.HasPrefix(got.to(), "/a/reseau-tumaini-2026-2/") {
		t.Errorf("to %q", got.to())
	}
	if !v.read("reseau-tumaini-2026-2").About.Scope.MustHaves {
		t.Error("it covers everything")
	}
}

// What is missing is said beside its field, what was typed stays, and no file is made.
func TestBeginNotTaken(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	for _, tt := range []struct{ name, field, value, wrong string }{
		{"no name", "organisation", " ", "organisation"},
		{"no round", "round", "", "round"},
		{"nobody to call", "contacts", "3.1", "contacts"},
		{"no checklist", "covers", "some", "list"},
	} {
		got := v.post("/new", v.get("/new").hidden(), "organisation", "Tumaini", "round", "2026", "covers", "all", "contacts", "116 helpline", tt.field, tt.value)
		if got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, `href="#`+tt.wrong+`"`) {
			t.Errorf("%s: %d", tt.name, got.status)
		}
		if tt.field != "organisation" && !strings.Contains(got.body, `value="Tumaini"`) {
			t.Errorf("%s: the name is gone", tt.name)
		}
	}
	if list := store.List(v.dir); len(list) != 0 {
		t.Errorf("%q", list)
	}
}

// The next round is made from one that the person chooses, never in silence.
func TestBeginFromLast(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("last", assess.Answer{Question: question, Value: "paper", Note: "Box at the centre"}, assess.ProfileAnswer{Profile: "publishes", Yes: true})
	if page := v.get("/new"); !strings.Contains(page.body, `href="/new?from=last"`) || !strings.Contains(page.body, "last saved 4 May 2026") || !strings.Contains(page.body, " · last<") || strings.Contains(page.body, `name="organisation"`) {
		t.Fatalf("the rounds are not offered: %s", page.body)
	}
	form := v.get("/new?from=last").hidden()
	for range 2 {
		if got := v.post("/new", form, "round", "2027", "covers", "all"); got.to() == "" || !strings.HasPrefix(got.to(), "/a/tumaini-network-2027/") {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	file := v.read("tumaini-network-2027")
	if len(store.List(v.dir)) != 2 || file.State.Earlier() == nil || file.About.Organisation != "Tumaini Network" || !slices.Equal(file.About.Contacts, []string{"116"}) {
		t.Errorf("%+v", file.About.Organisation)
	}
	if _, answered := file.State.Answer(question); answered {
		t.Error("an answer was taken over in silence")
	}
	if page := v.get("/a/tumaini-network-2027/q/" + question); !strings.Contains(page.body, "Box at the centre") {
		t.Error("last time's answer is not shown")
	}
	if got := v.post("/new", form, "round", "2026", "covers", "all"); got.status != http.StatusUnprocessableEntity {
		t.Errorf("the same round again: %d", got.status)
	}
	if got := v.get("/new?from=..%2flast"); got.status != http.StatusNotFound {
		t.Errorf("a path: %d", got.status)
	}
}

// A name that has signs of addresses in it is found from the list, and the part of the
// questions that the last round covered is the first choice.
func TestBeginFromOddName(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("last")
	name := "a '&<b>+=%20 c"
	if err := os.Rename(v.path("last"), v.path(name)); err != nil {
		t.Fatal(err)
	}
	at := regexp.MustCompile(`href="(/new\?from=[^"]+)"`).FindStringSubmatch(v.get("/new").body)
	if at == nil {
		t.Fatal("the round is not offered")
	}
	page := v.get(html.UnescapeString(at[1]))
	if page.status != http.StatusOK || html.UnescapeString(page.hidden().Get("from")) != name {
		t.Errorf("%d from %q", page.status, page.hidden().Get("from"))
	}
}

// The next round of one that covered a part covers the same part unless somebody
// chooses otherwise.
func TestBeginCoversTheSame(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.post("/new", v.get("/new").hidden(), "organisation", "Tumaini", "round", "2025", "covers", "some", "list", "consent")
	page := v.get("/new?from=tumaini-2025")
	for _, want := range []string{`value="some" data-key="" checked`, `value="consent" checked`} {
		if !strings.Contains(page.body, want) {
			t.Errorf("%s is missing", want)
		}
	}
}

// The sample is two rounds in the folder, made once.
func TestSample(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	for range 2 {
		if got := v.send("/sample"); got.to() != "/a/sample/" {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
	}
	if list := store.List(v.dir); len(list) != 2 {
		t.Errorf("%q", list)
	}
	if page := v.get("/a/sample/"); page.status != http.StatusOK {
		t.Errorf("%d", page.status)
	}
}

// A folder that the computer empties is warned of before anything is written there.
func TestBeginInTemporaryFolder(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.Server.Temporary = true
	for _, at := range []string{"/", "/new", "/sample"} {
		if page := v.get(at); !strings.Contains(page.body, "temporary") {
			t.Errorf("%s does not warn", at)
		}
	}
}

// One's own files come first and the sample last, and each page of an assessment says
// which file it is of: copies look alike otherwise.
func TestOwnFilesComeFirst(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("aaa")
	v.make("copy of aaa")
	v.send("/sample")
	start := v.get("/").body
	own, sample, ok := strings.Cut(start, v.english().Start.Sample+"</h2>")
	if !ok || !strings.Contains(own, "/a/aaa/") || strings.Contains(own, "/a/sample") || !strings.Contains(sample, "/a/sample/") || !strings.Contains(sample, "/a/sample-earlier/") || strings.Contains(sample, "/a/aaa/") {
		t.Errorf("%s", start)
	}
	if body := v.get("/new").body; strings.Contains(body, "from=sample") || !strings.Contains(body, "from=aaa") {
		t.Error("a new assessment is offered to go on from the sample, or not from one's own")
	}
	for _, at := range []string{"", "plan", "result", "q/" + question, "history", "more"} {
		if page := v.get("/a/copy%20of%20aaa/" + at).body; !strings.Contains(page, `<span class="file">copy of aaa</span>`) {
			t.Errorf("/%s does not name its file", at)
		}
	}
}
