package serve

import (
	"context"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"safeguard/cmd/internal/browser/guard"
	"safeguard/cmd/internal/words"
)

// Options are what is served, and to whom it is said.
type Options struct {
	Dir      string // the folder
	First    string // the path that the browser sees first, "" for the list of the folder
	Handler  func(Page) (http.Handler, error)
	Open     func(address string) error // in a browser; nil where there is none
	Words    *words.Words
	Language string
	Say      func(text string)          // a message, for the person at the terminal
	Address  func(text, address string) // the line with the address, which is never left out
	Idle     time.Duration              // without a request for so long, the page stops; 0 for never
	Panicked func(cause any, stack []byte)
}

// A Page is what the handler has to know of the server around it.
type Page struct {
	Prove func(nonce string) string // what /alive answers, see guard.Proof
	Stop  func()                    // ends the program after this answer
}

// Run serves until the context ends, the person stops it or nobody asked for long.
// Where the page of the folder runs already, that one is opened instead.
func Run(ctx context.Context, o Options) error {
	ctx, restore := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer restore()
	if o.First == "" {
		o.First = "/"
	}
	c, running := claimFolder(ctx, o)
	if running != "" {
		o.show(o.Words.Page.Serve.Again, running)
		return nil
	}
	defer c.release()
	l, err := c.listen(o.Dir)
	if err != nil {
		return err
	}
	last := newLast(o.closing)
	handler, err := o.Handler(Page{
		Prove: func(nonce string) string { return guard.Proof(c.Secret, nonce) },
		Stop:  last.begin,
	})
	if err != nil {
		l.Close()
		return err
	}
	g := guard.New(guard.Options{
		Host: l.Addr().String(), Secret: c.Secret, Handler: handler, Refused: o.refused, Started: o.started(),
		MaxBody: mostOf, Panicked: o.Panicked,
	})
	last.next = g
	server := newServer(last)
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(l) }()
	c.keep()
	o.show(o.Words.Page.Serve.Open, g.Address(o.First))
	o.Say(o.Words.Page.Serve.Keep)
	select {
	case <-ctx.Done():
	case <-last.began:
	case <-last.unasked(o.Idle):
	case err := <-ended:
		return err
	}
	restore() // a second Ctrl-C ends the program at once
	last.stop(server)
	if _, err := os.ReadDir(o.Dir); err != nil { // nothing is promised of what nobody can see
		o.Say(words.Fill(o.Words.Page.Serve.StoppedAway, "folder", o.Dir))
		return nil
	}
	o.Say(o.Words.Page.Serve.Stopped)
	return nil
}

// newServer returns the server. Nobody holds a connection for long without asking.
func newServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: time.Minute, WriteTimeout: 5 * time.Minute, IdleTimeout: 2 * time.Minute,
		MaxHeaderBytes: 32 << 10, ErrorLog: log.New(io.Discard, "", 0), DisableGeneralOptionsHandler: true,
	}
}

// mostOf returns how long the body of a request may be: longer with a file in it.
func mostOf(r *http.Request) int64 {
	if isUpload(r) {
		return guard.MaxUpload
	}
	return guard.MaxForm
}

// show gives an address to the person, and to the browser. text is said where the
// browser opens it.
func (o *Options) show(text, address string) {
	if o.Open == nil || o.Open(address) != nil {
		text = o.Words.Page.Serve.ByHand
	}
	o.Address(text, address)
}

// listenOn listens on one port of this computer, 0 for any.
func listenOn(port int) (net.Listener, error) {
	return net.ListenTCP("tcp4", &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1), Port: port})
}
