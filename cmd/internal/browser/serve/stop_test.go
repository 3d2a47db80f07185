package serve

import (
	"fmt"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// handling serves another handler.
func handling(h func(p Page, w http.ResponseWriter, r *http.Request)) func(*Options) {
	return func(o *Options) {
		o.Handler = func(p Page) (http.Handler, error) {
			return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h(p, w, r) }), nil
		}
	}
}

// An answer in flight is waited for, and says that it is saved: the page that it led
// to would not be there any more.
func TestAnAnswerInFlightIsAnswered(t *testing.T) {
	came, goOn := make(chan bool), make(chan bool)
	r := serve(t, t.TempDir(), handling(func(_ Page, w http.ResponseWriter, r *http.Request) {
		came <- true
		<-goOn
		http.Redirect(w, r, "/next", http.StatusSeeOther)
	})).enter()
	answered := make(chan string)
	go func() {
		status, body := r.post("/")
		answered <- fmt.Sprint(status, " ", body)
	}()
	<-came
	r.end()
	long := 30 * time.Millisecond
	if !testing.Short() {
		long = 500 * time.Millisecond // longer than Shutdown has
	}
	select {
	case <-r.ended:
		t.Error("it ended with an answer in flight")
	case <-time.After(long):
	}
	goOn <- true
	if got := <-answered; !strings.HasPrefix(got, "200 ") || !strings.Contains(got, r.words().Closing.Title) {
		t.Errorf("the answer is %s", got)
	}
	r.wait()
}

// The page's own Stop ends the program, and its last page has its looks.
func TestStopOnThePage(t *testing.T) {
	r := serve(t, t.TempDir(), handling(func(p Page, w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/stop":
			p.Stop()
			p.Stop() // pressed twice
			http.Redirect(w, r, "/stop", http.StatusSeeOther)
		case "/style.css":
			fmt.Fprint(w, "looks")
		}
	})).enter()
	if status, body := r.post("/stop"); status != http.StatusOK || !strings.Contains(body, r.words().Closing.Text) {
		t.Errorf("%d %s", status, body)
	}
	time.Sleep(40 * time.Millisecond) // a browser reads the page first
	if status, body := r.get("/style.css"); status != http.StatusOK || body != "looks" {
		t.Errorf("its looks: %d %s", status, body)
	}
	r.wait()
	if !r.heard(r.words().Stopped) {
		t.Errorf("said %v", r.said)
	}
}

// As long as nothing stops, a form leads to the next page.
func TestAFormLeadsOn(t *testing.T) {
	r := serve(t, t.TempDir(), nil).enter()
	if status, _ := r.post("/"); status != http.StatusSeeOther {
		t.Errorf("got %d", status)
	}
}

// Connections that a browser opens ahead do not hold up the end.
func TestOpenConnectionsDoNotHold(t *testing.T) {
	r := serve(t, t.TempDir(), nil).enter()
	for range 6 {
		ahead, err := net.Dial("tcp", strings.TrimPrefix(r.base, "http://"))
		if err != nil {
			t.Fatal(err)
		}
		defer ahead.Close()
	}
	begun := time.Now()
	if r.stop(); time.Since(begun) > 4*time.Second {
		t.Errorf("it took %v", time.Since(begun))
	}
}

// Without a request for long the page ends; every request puts it off.
func TestIdle(t *testing.T) {
	r := serve(t, t.TempDir(), func(o *Options) { o.Idle = 300 * time.Millisecond })
	begun := time.Now()
	for range 12 {
		if r.get("/alive?nonce=n"); len(r.ended) > 0 {
			t.Fatalf("it ended after %v with requests", time.Since(begun))
		}
		time.Sleep(30 * time.Millisecond)
	}
	r.wait()
}

// A panic is a page, the program goes on, and whoever has to know is told.
func TestAPanicEndsNothing(t *testing.T) {
	told := make(chan any, 1)
	r := serve(t, t.TempDir(), func(o *Options) {
		handling(func(_ Page, w http.ResponseWriter, r *http.Request) { panic(r.URL.Path) })(o)
		o.Panicked = func(cause any, _ []byte) { told <- cause }
	}).enter()
	status, body := r.post("/x")
	if cause := <-told; status != http.StatusInternalServerError || !strings.Contains(body, r.words().Failed.Title) || cause != "/x" {
		t.Errorf("%d %s, told %v", status, body, cause)
	}
	if status, _ := r.get("/alive?nonce=n"); status != http.StatusOK {
		t.Errorf("after it: %d", status)
	}
}

// The address is said whether or not a browser opens.
func TestTheAddressIsAlwaysSaid(t *testing.T) {
	for name, open := range map[string]func(string) error{"none": nil, "fails": func(string) error { return http.ErrServerClosed }} {
		r := serve(t, t.TempDir(), func(o *Options) { o.Open = open })
		if !r.heard(r.words().ByHand) || r.Address == "" {
			t.Errorf("browser %s: said %v", name, r.said)
		}
	}
	r := serve(t, t.TempDir(), func(o *Options) { o.Open = func(string) error { return nil } })
	if !r.heard(r.words().Open) {
		t.Errorf("said %v", r.said)
	}
}

// What a raw connection sends in place of a browser.
func TestRawRequests(t *testing.T) {
	r := serve(t, t.TempDir(), nil)
	host := strings.TrimPrefix(r.base, "http://")
	for request, want := range map[string]string{
		"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n":                                   "421",
		"GET http://" + host + "/ HTTP/1.1\r\nHost: " + host + "\r\n\r\n":             "421",
		"GET http://evil.example/ HTTP/1.1\r\nHost: " + host + "\r\n\r\n":             "421",
		"GET / HTTP/1.1\r\nHost: " + host + "\r\nHost: evil.example\r\n\r\n":          "400",
		"GET / HTTP/1.0\r\n\r\n":                                                      "421",
		"OPTIONS * HTTP/1.1\r\nHost: " + host + "\r\n\r\n":                            "405",
		"CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n":                 "4",
		"GET /" + strings.Repeat("a", 60<<10) + " HTTP/1.1\r\nHost: x\r\n\r\n":        "431",
		"GET / HTTP/1.1\r\nHost: " + host + "\r\nCookie: safeguard-1=x\r\n\r\n":       "403",
		"POST / HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 1000000000\r\n\r\n": "403",
	} {
		c, err := net.Dial("tcp", host)
		if err != nil {
			t.Fatal(err)
		}
		c.SetDeadline(time.Now().Add(10 * time.Second))
		fmt.Fprint(c, request)
		answer := make([]byte, 32)
		n, _ := c.Read(answer)
		if got := string(answer[:n]); !strings.HasPrefix(got, "HTTP/1.1 "+want) && !strings.HasPrefix(got, "HTTP/1.0 "+want) {
			t.Errorf("%.60q: %q, want %s", request, got, want)
		}
		c.Close()
	}
}
