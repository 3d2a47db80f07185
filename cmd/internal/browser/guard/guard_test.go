package guard

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

const host = "127.0.0.1:20123"

// tested is a guard whose refusals say their reasons, and the requests that it let
// through.
type tested struct {
	*Guard
	t      *testing.T
	let    []string
	answer http.HandlerFunc
}

func guarded(t *testing.T) *tested {
	t.Helper()
	g := &tested{t: t}
	g.answer = func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "inside") }
	g.Guard = New(Options{
		Host: host, Secret: []byte("secret"), Started: Notice{Title: "moment", LinkText: "go on"},
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			g.let = append(g.let, r.Method+" "+r.URL.Path)
			g.answer(w, r)
		}),
		Refused: func(w http.ResponseWriter, _ *http.Request, status int, why Reason) {
			w.WriteHeader(status)
			fmt.Fprint(w, why)
		},
	})
	return g
}

type change func(*http.Request)

func with(name, value string) change {
	return func(r *http.Request) { r.Header.Add(name, value) }
}

func cookie(name, value string) change {
	return func(r *http.Request) { r.AddCookie(&http.Cookie{Name: name, Value: value}) }
}

func to(host string) change { return func(r *http.Request) { r.Host = host } }

func (g *tested) ask(method, path string, changes ...change) *httptest.ResponseRecorder {
	r := httptest.NewRequest(method, path, nil)
	r.Host = host
	for _, c := range changes {
		c(r)
	}
	w := httptest.NewRecorder()
	g.ServeHTTP(w, r)
	return w
}

// in is the cookie of a browser that was let in.
func (g *tested) in() change { return cookie("safeguard-20123", g.doors.current()) }

// want compares an answer: "200 inside", or the status and the reason of a refusal.
func want(t *testing.T, what string, w *httptest.ResponseRecorder, want string) {
	t.Helper()
	if got := fmt.Sprint(w.Code, " ", w.Body); got != want {
		t.Errorf("%s: %q, want %q", what, got, want)
	}
}

func TestOnlyTheHostAsPrinted(t *testing.T) {
	g := guarded(t)
	for _, other := range []string{
		"localhost:20123", "127.0.0.1", "127.1:20123", "127.0.0.1:20124", "127.0.0.1:020123", "[::1]:20123", "0.0.0.0:20123", "evil.example:20123", "evil.example", "",
	} {
		for _, path := range []string{"/", "/style.css", "/alive?nonce=a", "/start?token=a"} {
			want(t, other+path, g.ask("GET", path, to(other), g.in()), "421 host")
		}
	}
	absolute := g.ask("GET", "http://"+host+"/", g.in())
	want(t, "absolute form", absolute, "421 host")
	if want(t, "as printed", g.ask("GET", "/", g.in()), "200 inside"); len(g.let) != 1 {
		t.Errorf("let through: %v", g.let)
	}
}

func TestOnlyGetHeadAndPost(t *testing.T) {
	g := guarded(t)
	for _, method := range []string{"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND"} {
		w := g.ask(method, "/", g.in())
		if want(t, method, w, "405 method"); w.Header().Get("Allow") != "GET, HEAD, POST" {
			t.Errorf("%s: allowed is %q", method, w.Header().Get("Allow"))
		}
	}
	for _, method := range []string{"GET", "POST"} {
		want(t, method, g.ask(method, "/", g.in()), "200 inside")
	}
}

// What a browser says of where a request comes from, and what becomes of a form.
func TestFormsOfOtherSites(t *testing.T) {
	g := guarded(t)
	for _, tt := range []struct {
		name    string
		headers []change
		want    string
	}{
		{"own form", []change{with("Sec-Fetch-Site", "same-origin"), with("Origin", "http://"+host)}, "200 inside"},
		{"own form without an origin", []change{with("Sec-Fetch-Site", "same-origin"), with("Origin", "null")}, "200 inside"},
		{"another site", []change{with("Sec-Fetch-Site", "cross-site")}, "403 cross_site"},
		{"another port", []change{with("Sec-Fetch-Site", "same-site")}, "403 cross_site"},
		{"old browser, own form", []change{with("Origin", "http://"+host)}, "200 inside"},
		{"old browser, another port", []change{with("Origin", "http://127.0.0.1:9")}, "403 cross_site"},
		{"old browser, another site", []change{with("Origin", "https://evil.example")}, "403 cross_site"},
		{"a file", []change{with("Origin", "null")}, "403 cross_site"},
		{"neither header, with the cookie", nil, "200 inside"},
	} {
		want(t, tt.name, g.ask("POST", "/x", append(tt.headers, g.in())...), tt.want)
		if tt.want == "200 inside" {
			want(t, tt.name+", without the cookie", g.ask("POST", "/x", tt.headers...), "403 no_session")
		}
	}
}

func TestWithoutTheCookieNobodyIsIn(t *testing.T) {
	g := guarded(t)
	session := g.doors.current()
	for name, c := range map[string]change{
		"none": func(*http.Request) {}, "wrong": cookie("safeguard-20123", "x"), "empty": cookie("safeguard-20123", ""),
		"of another port": cookie("safeguard-20124", session), "longer": cookie("safeguard-20123", session+"x"),
		"shorter": cookie("safeguard-20123", session[:25]), "in an address": func(r *http.Request) { r.URL.RawQuery = "safeguard-20123=" + session },
	} {
		for _, method := range []string{"GET", "POST"} {
			want(t, method+", cookie "+name, g.ask(method, "/a/x/", c), "403 no_session")
		}
	}
	want(t, "one that somebody added before ours", g.ask("GET", "/", cookie("safeguard-20123", "x"), g.in()), "200 inside")
}

// What a page needs to look like one is for everybody, and no trick in a path makes
// more of it.
func TestLooksNeedNoCookie(t *testing.T) {
	g := guarded(t)
	for _, path := range []string{"/style.css", "/script.js", "/icon.svg"} {
		want(t, path, g.ask("GET", path), "200 inside")
		want(t, "POST "+path, g.ask("POST", path), "403 no_session")
	}
	g.let = nil
	for _, path := range []string{
		"/", "//style.css", "/style.css/", "/style.css/../a/x/", "/./style.css", "/style.css%2f..%2fa", "/style.css%00", "/STYLE.CSS",
		"/start/", "//start?token=x", "/start/../a/x/", "/alive/../a/x/", "/alive/", "/again", "/..%5ca", "/favicon.ico",
	} {
		want(t, path, g.ask("GET", path), "403 no_session")
	}
	if len(g.let) > 0 {
		t.Errorf("let through: %v", g.let)
	}
}

// Every answer says what browsers may do with it, whoever made it.
func TestHeadersOfEveryAnswer(t *testing.T) {
	g := guarded(t)
	g.answer = func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Set-Cookie", "half=done")
		if r.URL.Path == "/panic" {
			panic("of the handler")
		}
	}
	start, _ := url.Parse(g.Address("/"))
	for name, w := range map[string]*httptest.ResponseRecorder{
		"inside": g.ask("GET", "/", g.in()), "looks": g.ask("GET", "/style.css"), "alive": g.ask("GET", "/alive?nonce=x"),
		"start": g.ask("GET", start.RequestURI()), "wrong token": g.ask("GET", "/start?token=x"), "no cookie": g.ask("POST", "/"),
		"host": g.ask("GET", "/", to("evil.example")), "method": g.ask("PUT", "/"), "panic": g.ask("GET", "/panic", g.in()),
		"another site": g.ask("POST", "/", with("Origin", "null")),
	} {
		h := w.Header()
		for header, is := range map[string]string{
			"Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"Referrer-Policy":         "same-origin", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
			"Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin",
		} {
			if h.Get(header) != is {
				t.Errorf("%s: %s is %q", name, header, h.Get(header))
			}
		}
		for header := range h {
			if strings.HasPrefix(header, "Access-Control") {
				t.Errorf("%s: %s lets other sites read", name, header)
			}
		}
	}
}
