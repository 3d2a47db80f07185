package guard

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

func TestBodiesAreBounded(t *testing.T) {
	g := guarded(t)
	var read int64
	var failed error
	g.answer = func(_ http.ResponseWriter, r *http.Request) { read, failed = io.Copy(io.Discard, r.Body) }
	post := func(size int) {
		g.ask("POST", "/", g.in(), func(r *http.Request) { r.Body = io.NopCloser(strings.NewReader(strings.Repeat("a", size))) })
	}
	if post(MaxForm); read != MaxForm || failed != nil {
		t.Errorf("a long form: %d bytes, %v", read, failed)
	}
	if post(MaxForm + 1); failed == nil {
		t.Errorf("a longer one was taken: %d bytes", read)
	}
	g.MaxBody = func(*http.Request) int64 { return MaxUpload }
	if post(MaxForm + 1); failed != nil {
		t.Errorf("an upload: %d bytes, %v", read, failed)
	}
	if post(MaxUpload + 1); failed == nil {
		t.Errorf("a longer upload was taken: %d bytes", read)
	}
}

// A panic is a page, and nothing of what the handler had prepared is sent.
func TestAPanicIsAPage(t *testing.T) {
	g := guarded(t)
	var told any
	g.Panicked = func(cause any, stack []byte) { told = cause }
	g.answer = func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Disposition", "attachment")
		panic("of the handler")
	}
	w := g.ask("POST", "/", g.in())
	if want(t, "panic", w, "500 failed"); w.Header().Get("Content-Disposition") != "" || told != "of the handler" {
		t.Errorf("%v; told %v", w.Header(), told)
	}
	for range 2 * mostAtOnce { // no place is lost
		g.ask("GET", "/", g.in())
	}
	g.answer = func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "half"); panic("in the middle") }
	func() {
		defer func() {
			if cause := recover(); cause != http.ErrAbortHandler {
				t.Errorf("half a page: %v", cause)
			}
		}()
		g.ask("GET", "/", g.in())
	}()
	g.answer = func(w http.ResponseWriter, r *http.Request) { io.WriteString(w, "inside") }
	want(t, "after that", g.ask("GET", "/", g.in()), "200 inside")
}

// Five hundred requests at once are answered, a few at a time.
func TestManyRequestsAtOnce(t *testing.T) {
	g := guarded(t)
	g.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { g.answer(w, r) })
	var now, most, answered atomic.Int64
	g.answer = func(w http.ResponseWriter, r *http.Request) {
		for n := now.Add(1); ; {
			was := most.Load()
			if n <= was || most.CompareAndSwap(was, n) {
				break
			}
		}
		time.Sleep(100 * time.Microsecond)
		now.Add(-1)
	}
	var all sync.WaitGroup
	for range 500 {
		all.Go(func() {
			if g.ask("POST", "/", g.in()).Code == 200 {
				answered.Add(1)
			}
		})
	}
	all.Wait()
	if answered.Load() != 500 || most.Load() > mostAtOnce || most.Load() < 2 {
		t.Errorf("%d were answered, %d at a time", answered.Load(), most.Load())
	}
}

// Who does not wait any more takes no place.
func TestNobodyWaitsForNobody(t *testing.T) {
	g := guarded(t)
	for range mostAtOnce {
		g.working <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan *httptest.ResponseRecorder)
	go func() {
		done <- g.ask("GET", "/", g.in(), func(r *http.Request) { *r = *r.WithContext(ctx) })
	}()
	cancel()
	if <-done; len(g.let) > 0 {
		t.Errorf("let through: %v", g.let)
	}
}
