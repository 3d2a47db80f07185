package serve

import (
	"context"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// last is the handler around all others. It knows what is being answered, so that
// stopping cuts nothing off, and answers a form with a page of its own where the next
// page would not be there any more.
type last struct {
	next   http.Handler
	notice func(http.ResponseWriter)
	began  chan struct{} // closed when the person stopped it
	quiet  chan struct{} // closed when nothing is being answered any more
	looked chan struct{} // closed when the last page has its looks
	asked  atomic.Bool   // somebody asked since the last look

	mu       sync.Mutex
	stopping bool
	told     bool // the last page was sent
	working  int
}

func newLast(notice func(http.ResponseWriter)) *last {
	return &last{notice: notice, began: make(chan struct{}), quiet: make(chan struct{}), looked: make(chan struct{})}
}

// begin begins to stop: from now on forms are answered with the last page.
func (l *last) begin() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.stopping {
		l.stopping = true
		close(l.began)
		l.settle()
	}
}

// settle closes quiet when nothing is being answered.
func (l *last) settle() {
	if l.stopping && l.working == 0 && !isClosed(l.quiet) {
		close(l.quiet)
	}
}

func isClosed(c chan struct{}) bool {
	select {
	case <-c:
		return true
	default:
		return false
	}
}

// ServeHTTP answers a request.
func (l *last) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	l.asked.Store(true)
	l.mu.Lock()
	l.working++
	l.mu.Unlock()
	defer l.leave(r)
	if r.Method == http.MethodPost {
		w = &parting{ResponseWriter: w, last: l}
	}
	l.next.ServeHTTP(w, r)
}

func (l *last) leave(r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.told && r.URL.Path == "/style.css" && !isClosed(l.looked) {
		close(l.looked)
	}
	l.working--
	l.settle()
}

// stop ends the server when all is answered.
func (l *last) stop(server *http.Server) {
	l.begin()
	wait(l.quiet, 10*time.Second)
	l.mu.Lock()
	told := l.told
	l.mu.Unlock()
	if told { // a browser asks for the looks of a page after the page
		wait(l.looked, 300*time.Millisecond)
	}
	// Connections that browsers open ahead count as new for five seconds.
	ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
	defer cancel()
	if server.Shutdown(ctx) != nil {
		server.Close()
	}
}

func wait(c <-chan struct{}, most time.Duration) {
	select {
	case <-c:
	case <-time.After(most):
	}
}

// unasked returns what says that nobody asked for so long. It counts tenths of that
// time in which the computer ran: a lid that was closed for a day is no day.
func (l *last) unasked(most time.Duration) <-chan struct{} {
	if most <= 0 {
		return nil
	}
	idle := make(chan struct{})
	go func() {
		defer close(idle)
		tick := time.NewTicker(most / 10)
		defer tick.Stop()
		for n := 0; n < 10; n++ {
			select {
			case <-tick.C:
			case <-l.began:
				return
			}
			if l.asked.Swap(false) {
				n = -1
			}
		}
	}()
	return idle
}

// A parting answers a form. When the program stops, the page that would come next is
// the last one.
type parting struct {
	http.ResponseWriter
	last   *last
	parted bool
}

// WriteHeader begins the answer.
func (p *parting) WriteHeader(status int) {
	if status != http.StatusSeeOther || !p.last.tell() {
		p.ResponseWriter.WriteHeader(status)
		return
	}
	p.parted = true
	h := p.Header()
	h.Del("Location")
	h.Del("Content-Length")
	p.last.notice(p.ResponseWriter)
}

// tell reports whether the last page is due, and notes that it is sent.
func (l *last) tell() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.told = l.told || l.stopping
	return l.stopping
}

// Write writes the answer, where it is not the last page.
func (p *parting) Write(b []byte) (int, error) {
	if p.parted {
		return len(b), nil
	}
	return p.ResponseWriter.Write(b)
}

// Unwrap returns the writer below, for http.ResponseController.
func (p *parting) Unwrap() http.ResponseWriter { return p.ResponseWriter }
