package guard

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// A page knows the program by its answer to a nonce, and asks without a cookie.
func TestAliveProvesTheProgram(t *testing.T) {
	g := guarded(t)
	want(t, "alive", g.ask("GET", "/alive?nonce=n1"), "200 "+Proof([]byte("secret"), "n1"))
	if Proof([]byte("secret"), "n1") == Proof([]byte("secret"), "n2") || Proof([]byte("secret"), "n1") == Proof([]byte("other"), "n1") {
		t.Error("the proof does not depend on nonce and secret")
	}
	want(t, "without a nonce", g.ask("GET", "/alive"), "400 ")
	want(t, "with a long one", g.ask("GET", "/alive?nonce="+strings.Repeat("n", mostNonce+1)), "400 ")
	if g.ask("GET", "/alive?nonce=n1", to("evil.example")).Code != http.StatusMisdirectedRequest {
		t.Error("another name is answered")
	}
}

// What /alive says to anybody is no proof for a second start.
func TestAProofIsForOnePurpose(t *testing.T) {
	g := guarded(t)
	for _, proof := range []string{"", Proof(g.Secret, "n"), Proof(g.Secret, `again ["n" "/"]`), prove(g.Secret, forReply, "n", "/")} {
		form := url.Values{"nonce": {"n"}, "to": {"/"}, "proof": {proof}}
		w := g.ask("POST", "/again", func(r *http.Request) {
			*r = *httptest.NewRequest("POST", "/again", strings.NewReader(form.Encode()))
			r.Host = host
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		})
		want(t, "again with "+proof, w, "403 no_session")
	}
	if n := len(g.doors.tokens); n > 0 {
		t.Errorf("%d tokens were given", n)
	}
}

// A second start has an address of the page that runs, and no other program passes
// for that page.
func TestAgain(t *testing.T) {
	g := guarded(t)
	server := httptest.NewServer(g)
	defer server.Close()
	g.Host = strings.TrimPrefix(server.URL, "http://")
	address, err := Again(server.Client(), g.Host, g.Secret, "/a/x/")
	if err != nil || !strings.HasPrefix(address, "http://"+g.Host+"/start?token=") {
		t.Fatal(address, err)
	}
	if _, err := Again(server.Client(), g.Host, []byte("another"), "/"); !errors.Is(err, ErrStranger) {
		t.Errorf("with another secret: %v", err)
	}
	for _, says := range []string{"", "ok", address, address + "\n" + prove([]byte("another"), forReply, "n", address)} {
		stranger := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, says) }))
		if got, err := Again(stranger.Client(), strings.TrimPrefix(stranger.URL, "http://"), g.Secret, "/"); !errors.Is(err, ErrStranger) {
			t.Errorf("a stranger that says %q is believed: %s, %v", says, got, err)
		}
		stranger.Close()
	}
}
