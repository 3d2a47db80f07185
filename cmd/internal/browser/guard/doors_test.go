package guard

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
)

// path is what a browser asks for at a new address.
func (g *tested) path(to string) string {
	u, err := url.Parse(g.Address(to))
	if err != nil || u.Host != host || u.Scheme != "http" {
		g.t.Fatal(u, err)
	}
	return u.RequestURI()
}

// given returns the cookie of an answer, nil for none.
func given(w *httptest.ResponseRecorder) *http.Cookie {
	for _, c := range w.Result().Cookies() {
		return c
	}
	return nil
}

func TestATokenLetsOneBrowserIn(t *testing.T) {
	g := guarded(t)
	address := g.path("/a/x/")
	if w := g.ask("HEAD", address); w.Code != 200 || given(w) != nil {
		t.Errorf("HEAD: %d, %v", w.Code, given(w))
	}
	w := g.ask("GET", address, with("Sec-Fetch-Site", "cross-site"))
	c := given(w)
	if w.Code != 200 || c == nil || w.Header().Get("Location") != "" {
		t.Fatalf("%d %v: a redirect would lose the cookie", w.Code, c)
	}
	if c.Name != "safeguard-20123" || !c.HttpOnly || c.SameSite != http.SameSiteStrictMode || c.Path != "/" || c.MaxAge != 0 || c.Domain != "" {
		t.Errorf("the cookie is %v", c)
	}
	for _, part := range []string{`<meta http-equiv="refresh" content="0;url=/a/x/">`, `<a href="/a/x/">go on</a>`} {
		if !strings.Contains(w.Body.String(), part) {
			t.Errorf("the page has no %s:\n%s", part, w.Body)
		}
	}
	in := cookie(c.Name, c.Value)
	want(t, "with the cookie", g.ask("POST", "/", in), "200 inside")
	if again := g.ask("GET", address, in); again.Code != 200 || !strings.Contains(again.Body.String(), "url=/a/x/") {
		t.Errorf("the same browser again: %d %s", again.Code, again.Body)
	}
	want(t, "after that", g.ask("GET", "/", in), "200 inside")
}

// Whoever else opens a used address ends the session of everybody: of two, nobody can
// say who was meant.
func TestAUsedTokenEndsTheSession(t *testing.T) {
	g := guarded(t)
	address := g.path("/")
	c := given(g.ask("GET", address))
	w := g.ask("GET", address)
	if want(t, "used twice", w, "403 voided"); given(w) != nil {
		t.Error("the second has a cookie")
	}
	want(t, "the first", g.ask("GET", "/", cookie(c.Name, c.Value)), "403 no_session")
	want(t, "the first at its address", g.ask("GET", address, cookie(c.Name, c.Value)), "403 voided")
	c = given(g.ask("GET", g.path("/")))
	want(t, "with a new address", g.ask("GET", "/", cookie(c.Name, c.Value)), "200 inside")
}

func TestWrongTokens(t *testing.T) {
	g := guarded(t)
	address := g.path("/")
	for _, path := range []string{"/start", "/start?token=", "/start?token=x", address[:len(address)-1], address + "x", "/start?token=" + g.doors.current()} {
		if w := g.ask("GET", path); given(w) != nil {
			t.Errorf("%s lets in", path)
		} else {
			want(t, path, w, "403 token")
		}
	}
	want(t, "a form", g.ask("POST", address), "403 no_session")
	if given(g.ask("GET", address)) == nil {
		t.Error("the right one was used up")
	}
}

func TestSeveralTokensMayBeOut(t *testing.T) {
	g := guarded(t)
	first, second := g.path("/"), g.path("/")
	a, b := given(g.ask("GET", second)), given(g.ask("GET", first))
	for _, c := range []*http.Cookie{a, b} {
		want(t, "either", g.ask("GET", "/", cookie(c.Name, c.Value)), "200 inside")
	}
	for range mostTokens {
		g.Address("/")
	}
	if len(g.doors.tokens) != mostTokens {
		t.Errorf("%d tokens are kept", len(g.doors.tokens))
	}
}

// Two open one address at the same time: at most one is let in, and whoever it was is
// out again.
func TestATokenThatIsRaced(t *testing.T) {
	g := guarded(t)
	address := g.path("/")
	var mu sync.Mutex
	var cookies []*http.Cookie
	var all sync.WaitGroup
	for range 32 {
		all.Go(func() {
			if c := given(g.ask("GET", address)); c != nil {
				mu.Lock()
				defer mu.Unlock()
				cookies = append(cookies, c)
			}
		})
	}
	all.Wait()
	if len(cookies) != 1 {
		t.Fatalf("%d were let in", len(cookies))
	}
	want(t, "who was faster", g.ask("GET", "/", cookie(cookies[0].Name, cookies[0].Value)), "403 no_session")
}

// An address leads to this server alone.
func TestAnAddressLeadsNowhereElse(t *testing.T) {
	g := guarded(t)
	for to, want := range map[string]string{
		"/a/our%20file/?x=1": "/a/our%20file/?x=1", "": "/", "//evil.example/": "/", `/\evil.example`: "/", "http://evil.example/": "/",
		"javascript:alert(1)": "/", "evil": "/", "/%zz": "/",
	} {
		if body := g.ask("GET", g.path(to)).Body.String(); !strings.Contains(body, `content="0;url=`+want+`"`) {
			t.Errorf("%q leads to:\n%s", to, body)
		}
	}
}
