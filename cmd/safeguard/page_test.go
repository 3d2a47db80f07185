package main

import (
	"bufio"
	"bytes"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/cmd/internal/places"
	"safeguard/cmd/internal/words"
)

// A pageRun is a command that serves the page until a browser presses Stop.
type pageRun struct {
	t       *testing.T
	out     bytes.Buffer
	address chan string
	code    chan int
}

// openIn carries out a command line in a folder, on a computer with a browser.
func openIn(t *testing.T, dir string, change func(*env, *places.Place), args ...string) *pageRun {
	t.Helper()
	t.Chdir(dir)
	r := &pageRun{t: t, address: make(chan string, 1), code: make(chan int, 1)}
	e := quietEnv()
	e.out, e.err, e.words = &r.out, &r.out, words.In("en")
	place := places.Place{Open: func(address string) error { r.address <- address; return nil }}
	e.place = func() places.Place { return place }
	if change != nil {
		change(e, &place)
	}
	go func() { r.code <- run(e, args) }()
	return r
}

// opened returns the browser that was let in, and the page that it is led to.
func (r *pageRun) opened() (b *http.Client, base, first string) {
	r.t.Helper()
	select {
	case address := <-r.address:
		u, err := url.Parse(address)
		if err != nil {
			r.t.Fatal(err)
		}
		jar, _ := cookiejar.New(nil)
		b, base = &http.Client{Jar: jar, Timeout: patience(r.t)}, "http://"+u.Host
		body := r.read(b.Get(address))
		_, first, _ = strings.Cut(body, `content="0;url=`)
		first, _, _ = strings.Cut(first, `"`)
		return b, base, first
	case code := <-r.code:
		r.t.Fatalf("exit code %d: %s", code, &r.out)
	case <-time.After(patience(r.t)):
		r.t.Fatal("no browser is opened")
	}
	return nil, "", ""
}

func (r *pageRun) read(answer *http.Response, err error) string {
	r.t.Helper()
	if err != nil {
		r.t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		r.t.Fatal(answer.Status, err, string(body))
	}
	return string(body)
}

// stop presses Stop.
func (r *pageRun) stop(b *http.Client, base string) {
	r.t.Helper()
	if body := r.read(b.PostForm(base+"/stop", nil)); !strings.Contains(body, "You can close this page") {
		r.t.Errorf("the last page is\n%s", body)
	}
	if code := <-r.code; code != exitDone {
		r.t.Errorf("exit code %d: %s", code, &r.out)
	}
}

func TestOpen(t *testing.T) {
	dir := t.TempDir()
	safeguard(t, "new", filepath.Join(dir, "our file.safeguard"), "--org", "Tumaini")
	for _, tt := range []struct {
		name, from, first string
		clicked           bool
		args              []string
	}{
		{"the folder", dir, "/", false, []string{"open"}},
		{"a folder by name", t.TempDir(), "/", false, []string{"open", dir}},
		{"a file", t.TempDir(), "/a/our%20file/", false, []string{"open", filepath.Join(dir, "our file.safeguard")}},
		{"a file without its ending", dir, "/a/our%20file/", false, []string{"open", "our file"}},
		{"a double click", dir, "/", true, nil},
		{"a file opened with the program", t.TempDir(), "/a/our%20file/", true, []string{filepath.Join(dir, "our file.safeguard")}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := openIn(t, tt.from, func(e *env, _ *places.Place) { e.clicked = tt.clicked }, tt.args...)
			b, base, first := r.opened()
			if first != tt.first {
				t.Errorf("it begins at %s", first)
			}
			if body := r.read(b.Get(base + first)); !strings.Contains(body, "Tumaini") {
				t.Errorf("the first page is\n%s", body)
			}
			r.stop(b, base)
			if said := r.out.String(); !strings.HasPrefix(said, "The page is open in your browser: "+base+"/start?token=") || !strings.Contains(said, "To stop: Ctrl-C") {
				t.Errorf("said:\n%s", said)
			}
			if left, _ := filepath.Glob(filepath.Join(dir, ".safeguard*")); len(left) > 0 {
				t.Errorf("left behind: %v", left)
			}
		})
	}
}

// After a double click in a folder that the computer empties, the page shows the
// documents: what is made in an archive that was only looked into would be gone.
func TestADoubleClickInATemporaryFolder(t *testing.T) {
	for _, holds := range []bool{false, true} {
		temp, docs := t.TempDir(), t.TempDir()
		if holds { // but what is there already is shown
			safeguard(t, "new", filepath.Join(temp, "a.safeguard"), "--org", "Tumaini")
		}
		r := openIn(t, temp, func(e *env, p *places.Place) {
			e.clicked = true
			p.Documents, p.Temporary = docs, func(string) bool { return true }
		})
		b, base, _ := r.opened()
		if _, err := os.Stat(filepath.Join(docs, ".safeguard-page")); (err == nil) == holds {
			t.Errorf("with an assessment there: %v; the page of the documents folder: %v", holds, err)
		}
		r.stop(b, base)
	}
}

// With --no-browser only the address is printed.
func TestOpenPrintsTheAddress(t *testing.T) {
	out, in := io.Pipe()
	r := openIn(t, t.TempDir(), func(e *env, _ *places.Place) { e.out = in }, "open", "--no-browser")
	line, err := bufio.NewReader(out).ReadString('\n')
	go io.Copy(io.Discard, out)
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "Open this address in your browser: ")
	if !ok || err != nil || len(r.address) > 0 {
		t.Fatalf("%q, %v", line, err)
	}
	r.address <- address
	b, base, _ := r.opened()
	r.stop(b, base)
}

// What cannot be opened is said.
func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	for _, args := range [][]string{{"open", "nothing"}, {"open", dir, dir}, {"open", "--browser"}} {
		r := openIn(t, dir, nil, args...)
		if code := <-r.code; code == exitDone || r.out.Len() == 0 || len(r.address) > 0 {
			t.Errorf("%v: exit code %d, %s", args, code, &r.out)
		}
	}
}
