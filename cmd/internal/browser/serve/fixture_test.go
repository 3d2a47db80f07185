package serve

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"safeguard/cmd/internal/words"
	"safeguard/cmd/internal/words/pagewords"
)

// TestMain serves the folder SERVE_CHILD when this test binary is called as a program.
func TestMain(m *testing.M) {
	dir := os.Getenv("SERVE_CHILD")
	if dir == "" {
		os.Exit(m.Run())
	}
	o := options(dir)
	o.Address = func(_, address string) { fmt.Println(address) }
	if err := Run(context.Background(), o); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(0)
}

// options serve a handler that answers a form with another page.
func options(dir string) Options {
	return Options{
		Dir: dir, Words: words.In("en"), Language: "en", Say: func(string) {}, Address: func(string, string) {},
		Handler: func(p Page) (http.Handler, error) {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				if r.Method == http.MethodPost {
					http.Redirect(w, r, "/next", http.StatusSeeOther)
					return
				}
				fmt.Fprint(w, "page ", p.Prove("nonce"))
			}), nil
		},
	}
}

// A running page, and what it said.
type running struct {
	t       *testing.T
	Address string
	base    string
	client  *http.Client
	end     context.CancelFunc
	ended   chan error

	mu   sync.Mutex
	said []string
}

// serve runs the page of a folder; change makes other options.
func serve(t *testing.T, dir string, change func(*Options)) *running {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	r := &running{t: t, client: &http.Client{Jar: jar, Transport: &http.Transport{}, Timeout: 20 * time.Second}, ended: make(chan error, 1)}
	r.client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	o := options(dir)
	o.Say = r.hear
	addresses := make(chan string, 1)
	o.Address = func(text, address string) { r.hear(text); addresses <- address }
	if change != nil {
		change(&o)
	}
	ctx, end := context.WithCancel(t.Context())
	r.end = end
	go func() { r.ended <- Run(ctx, o) }()
	select {
	case r.Address = <-addresses:
	case err := <-r.ended:
		t.Fatal("ended: ", err)
	}
	u, _ := url.Parse(r.Address)
	r.base = "http://" + u.Host
	t.Cleanup(r.stop)
	return r
}

func (r *running) hear(text string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.said = append(r.said, text)
}

func (r *running) heard(text string) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Contains(r.said, text)
}

// stop ends the page as Ctrl-C does.
func (r *running) stop() {
	r.end()
	r.wait()
}

// wait waits for the end.
func (r *running) wait() {
	r.t.Helper()
	select {
	case err := <-r.ended:
		if err != nil {
			r.t.Error(err)
		}
		r.ended <- nil // for the next who waits
	case <-time.After(20 * time.Second):
		r.t.Fatal("it does not end")
	}
}

// enter lets the client in.
func (r *running) enter() *running {
	r.t.Helper()
	if status, body := r.get(strings.TrimPrefix(r.Address, r.base)); status != http.StatusOK {
		r.t.Fatal(status, body)
	}
	return r
}

func (r *running) get(path string) (status int, body string) {
	r.t.Helper()
	return r.read(r.client.Get(r.base + path))
}

func (r *running) post(path string) (status int, body string) {
	r.t.Helper()
	return r.read(r.client.Post(r.base+path, "application/x-www-form-urlencoded", nil))
}

func (r *running) read(answer *http.Response, err error) (status int, body string) {
	r.t.Helper()
	if err != nil {
		r.t.Error(err)
		return 0, ""
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		r.t.Error(err)
	}
	return answer.StatusCode, string(text)
}

// serveAt is a page that another process runs.
func serveAt(t *testing.T, address string) *running {
	t.Helper()
	jar, _ := cookiejar.New(nil)
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	return &running{t: t, Address: address, base: "http://" + u.Host, client: &http.Client{Jar: jar, Transport: &http.Transport{}}}
}

func (r *running) words() *pagewords.Serve { return &words.In("en").Page.Serve }
