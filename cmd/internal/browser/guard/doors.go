package guard

import (
	"crypto/rand"
	"net/http"
	"sync"
)

// doors are the tokens that were given out and the one session that they lead into.
// Both are kept in memory alone: what a stranger gets hold of after a crash opens
// nothing when the program runs again.
type doors struct {
	mu      sync.Mutex
	session string
	tokens  []token
}

type token struct {
	value, to string
	used      bool
}

// mostTokens is how many tokens are remembered: each start of the program gives one.
const mostTokens = 64

// random returns 130 bits that nobody guesses, in 26 letters: an address stays on one line.
func random() string { return rand.Text() }

func (d *doors) current() string {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.session
}

func (d *doors) issue(to string) string {
	d.mu.Lock()
	defer d.mu.Unlock()
	t := token{value: random(), to: to}
	if d.tokens = append(d.tokens, t); len(d.tokens) > mostTokens {
		d.tokens = d.tokens[1:]
	}
	return t.value
}

// trade gives the session for a token, and says where it leads to. A token that was
// used gives it only to whoever is in already. For anybody else it ends the session:
// of two that had the same address, nobody can say who was meant.
func (d *doors) trade(value string, isIn func(session string) bool) (session, to string, why Reason) {
	d.mu.Lock()
	defer d.mu.Unlock()
	found := -1
	for i, t := range d.tokens {
		if same(t.value, value) {
			found = i
		}
	}
	switch {
	case found < 0:
		return "", "", ReasonToken
	case d.tokens[found].used && !isIn(d.session):
		d.session = random()
		return "", "", ReasonVoided
	}
	d.tokens[found].used = true
	return d.session, d.tokens[found].to, ""
}

// start lets a browser in. It answers with a page that goes on by itself: after a
// redirect browsers would not send the cookie, where the address was opened from
// another site or a file. Asking only for the head uses nothing up.
func (g *Guard) start(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead {
		return
	}
	in := func(session string) bool { return g.brings(r, session) }
	session, to, why := g.doors.trade(r.URL.Query().Get("token"), in)
	if why == ReasonToken && in(g.doors.current()) { // an old address in the history of the browser
		to, why = "/", ""
	}
	if why != "" {
		g.Refused(w, r, http.StatusForbidden, why)
		return
	}
	if session != "" {
		http.SetCookie(w, &http.Cookie{Name: g.cookieName(), Value: session, Path: "/", HttpOnly: true, SameSite: http.SameSiteStrictMode})
	}
	n := g.Started
	n.Link, n.Refresh = to, true
	n.Write(w, http.StatusOK)
}
