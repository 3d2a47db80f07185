package guard

import (
	"crypto/subtle"
	"net/http"
	"net/url"
	"strings"
)

// A Refusal renders that a request is refused. It is called for browsers that were
// not let in: it must show nothing of the folder.
type Refusal func(w http.ResponseWriter, r *http.Request, status int, why Reason)

// Options are what a guard is made of.
type Options struct {
	Host    string       // as browsers send it, such as 127.0.0.1:20123
	Secret  []byte       // proves to pages and to a second start that this program answers
	Handler http.Handler // for requests that are let in, and for the looks of a page
	Refused Refusal
	Started Notice // what is seen for a moment when a browser was let in; Link and Refresh are filled in
	// MaxBody returns how many bytes the body of a request may have; nil is MaxForm for all.
	MaxBody func(*http.Request) int64
	// Panicked is told of a panic of the handler; nil for nobody.
	Panicked func(cause any, stack []byte)
}

// MaxForm and MaxUpload are how many bytes a form may have, without and with a file.
const (
	MaxForm   = 4 << 20
	MaxUpload = 10 << 20
)

// mostAtOnce is how many requests are handled at the same time; others wait.
const mostAtOnce = 8

// A Guard is the handler that stands before another one.
type Guard struct {
	Options
	doors   doors
	inner   http.Handler // behind the check for forms of other sites
	working chan struct{}
}

// New returns a guard.
func New(o Options) *Guard {
	g := &Guard{Options: o, working: make(chan struct{}, mostAtOnce)}
	g.doors.session = random()
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.Refused(w, r, http.StatusForbidden, ReasonCrossSite)
	}))
	g.inner = protection.Handler(http.HandlerFunc(g.route))
	return g
}

// ServeHTTP refuses a request or hands it on.
func (g *Guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header())
	switch {
	case r.Host != g.Host || r.URL.Host != "":
		g.Refused(w, r, http.StatusMisdirectedRequest, ReasonHost)
	case r.Method != http.MethodGet && r.Method != http.MethodHead && r.Method != http.MethodPost:
		w.Header().Set("Allow", "GET, HEAD, POST")
		g.Refused(w, r, http.StatusMethodNotAllowed, ReasonMethod)
	default:
		g.inner.ServeHTTP(w, r)
	}
}

// route answers what needs no session, and refuses all else to whoever has none.
func (g *Guard) route(w http.ResponseWriter, r *http.Request) {
	reads := r.Method != http.MethodPost
	switch path := r.URL.Path; {
	case path == pathStart && reads:
		g.start(w, r)
	case path == pathAlive && reads:
		g.alive(w, r)
	case path == pathIn && reads && g.brings(r, g.doors.current()):
		w.WriteHeader(http.StatusNoContent)
	case path == pathAgain && !reads:
		g.again(w, r)
	case reads && isLook(path), g.brings(r, g.doors.current()):
		g.handle(w, r)
	default:
		g.Refused(w, r, http.StatusForbidden, ReasonNoSession)
	}
}

// The paths that the guard answers itself.
const (
	pathStart = "/start"
	pathAlive = "/alive"
	pathAgain = "/again"
	pathIn    = "/in" // asks whether the session is still good, before a form is sent
)

// isLook reports whether a path is of what a page needs to look like one. There are
// no words of anybody in it, and a refusal wants it too.
func isLook(path string) bool {
	return path == "/style.css" || path == "/script.js" || path == "/icon.svg"
}

// setHeaders says what browsers may do with an answer: nothing comes from elsewhere,
// no other site embeds or reads it, and it is not kept.
func setHeaders(h http.Header) {
	h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "+
		"img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
	h.Set("Referrer-Policy", "same-origin") // without one, forms come from the origin null
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
}

// cookieName has the port in it, because browsers send a cookie to every port.
func (g *Guard) cookieName() string {
	return "safeguard-" + g.Host[strings.LastIndexByte(g.Host, ':')+1:]
}

// brings reports whether a request has the cookie of a session. A program on another
// port can add cookies of this name, but none that is right.
func (g *Guard) brings(r *http.Request, session string) bool {
	for _, c := range r.CookiesNamed(g.cookieName()) {
		if same(c.Value, session) {
			return true
		}
	}
	return false
}

// same compares two secrets in a time that tells nothing of where they differ.
func same(a, b string) bool { return subtle.ConstantTimeCompare([]byte(a), []byte(b)) == 1 }

// Address returns a new address that lets one browser in, once, and then shows the
// page at a path of this server, such as "/".
func (g *Guard) Address(to string) string {
	if !isLocal(to) {
		to = "/"
	}
	return "http://" + g.Host + pathStart + "?token=" + url.QueryEscape(g.doors.issue(to))
}

// isLocal reports whether a path leads to this server and nowhere else.
func isLocal(path string) bool {
	u, err := url.Parse(path)
	return err == nil && u.Scheme == "" && u.Host == "" && u.User == nil && strings.HasPrefix(path, "/") && !strings.HasPrefix(path, "//") && !strings.Contains(path, `\`)
}
