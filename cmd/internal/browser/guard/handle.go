package guard

import (
	"net/http"
	"runtime/debug"
)

// handle lets the handler answer a request: few at a time, with a bounded body, and
// with a calm page where it panics.
func (g *Guard) handle(w http.ResponseWriter, r *http.Request) {
	select {
	case g.working <- struct{}{}:
		defer func() { <-g.working }()
	case <-r.Context().Done(): // nobody waits for it any more
		return
	}
	most := int64(MaxForm)
	if g.MaxBody != nil {
		most = g.MaxBody(r)
	}
	r.Body = http.MaxBytesReader(w, r.Body, most)
	seen := &watched{ResponseWriter: w}
	defer func() {
		switch cause := recover(); {
		case cause == nil:
		case seen.begun || cause == http.ErrAbortHandler: // half a page is none: end the connection, so that nobody takes it for whole
			panic(http.ErrAbortHandler)
		default:
			if g.Panicked != nil {
				g.Panicked(cause, debug.Stack())
			}
			clear(w.Header())
			setHeaders(w.Header())
			g.Refused(w, r, http.StatusInternalServerError, ReasonFailed)
		}
	}()
	g.Handler.ServeHTTP(seen, r)
}

// watched knows whether an answer was begun.
type watched struct {
	http.ResponseWriter
	begun bool
}

// WriteHeader begins the answer.
func (w *watched) WriteHeader(status int) {
	w.begun = true
	w.ResponseWriter.WriteHeader(status)
}

// Write begins the answer, if it was not.
func (w *watched) Write(p []byte) (int, error) {
	w.begun = true
	return w.ResponseWriter.Write(p)
}

// Unwrap returns the writer below, for http.ResponseController.
func (w *watched) Unwrap() http.ResponseWriter { return w.ResponseWriter }
