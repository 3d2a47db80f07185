package browser

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// A visitor is a browser without a script, in a folder of its own.
type visitor struct {
	testing.TB
	*Server
	dir string
	now time.Time
}

func newVisitor(t testing.TB) *visitor {
	t.Helper()
	v := &visitor{TB: t, dir: t.TempDir(), now: time.Date(2026, 5, 4, 9, 30, 0, 0, time.UTC)}
	clock := func() time.Time { v.now = v.now.Add(time.Second); return v.now }
	var err error
	v.Server, err = New(Options{
		Dir: v.dir, Language: "en", Now: clock, Prove: func(nonce string) string { return "proof of " + nonce }, Stop: func() {},
		Recorder: func(*words.Words) store.Recorder { return store.Recorder{Who: "a visitor", Now: clock} },
	})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// make makes an assessment of the built-in pack.
func (v *visitor) make(name string, acts ...assess.Act) {
	v.Helper()
	pack, err := checklists.Builtin()
	if err != nil {
		v.Fatal(err)
	}
	about := assess.Assessment{ID: assess.NewID([8]byte{1, 2}), Organisation: "Tumaini Network", Round: "2026", Language: "en", Created: "2026-05-01", Contacts: []string{"116"}, Pack: pack}
	about.ContentHash, about.ScoringHash = pack.ContentHash(), pack.ScoringHash()
	r := store.Recorder{Who: "me", Now: func() time.Time { v.now = v.now.Add(time.Second); return v.now }}
	if err := store.Create(v.path(name), about, nil, r, acts...); err != nil {
		v.Fatal(err)
	}
}

func (v *visitor) path(name string) string { return filepath.Join(v.dir, name+store.Extension) }

func (v *visitor) read(name string) *store.File {
	v.Helper()
	file, err := store.Read(v.path(name))
	if err != nil {
		v.Fatal(err)
	}
	return file
}

// record records as another program would.
func (v *visitor) record(name string, acts ...assess.Act) {
	v.Helper()
	file, err := store.Open(v.path(name), store.Recorder{Who: "another program", Now: v.Now})
	if err != nil {
		v.Fatal(err)
	}
	defer file.Close()
	if err := file.Record(acts...); err != nil {
		v.Fatal(err)
	}
}

// A seen is a page as it came.
type seen struct {
	status int
	header http.Header
	body   string
}

func (v *visitor) get(path string) seen {
	w := httptest.NewRecorder()
	v.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return seen{w.Code, w.Result().Header, w.Body.String()}
}

// send sends the form at a path as it is shown there, with other values.
func (v *visitor) send(path string, namesAndValues ...string) seen {
	v.Helper()
	return v.post(path, v.get(path).hidden(), namesAndValues...)
}

func (v *visitor) post(path string, form url.Values, namesAndValues ...string) seen {
	v.Helper()
	for i := 0; i < len(namesAndValues); i += 2 {
		form.Set(namesAndValues[i], namesAndValues[i+1])
	}
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	w := httptest.NewRecorder()
	v.ServeHTTP(w, r)
	return seen{w.Code, w.Result().Header, w.Body.String()}
}

var hiddenField = regexp.MustCompile(`<input type="hidden" name="([^"]*)" value="([^"]*)">`)

// hidden returns the hidden fields of the first form that has some of a kind.
func (s seen) hidden() url.Values {
	form := url.Values{}
	for _, m := range hiddenField.FindAllStringSubmatch(s.body, -1) {
		if !form.Has(m[1]) {
			form.Set(m[1], m[2])
		}
	}
	return form
}

func (s seen) to() string { return s.header.Get("Location") }
