package serve

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"hash/fnv"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"safeguard/assess/journal"
	"safeguard/cmd/internal/browser/guard"
)

// FileName is the locked file of a folder whose page runs.
const FileName = ".safeguard-page"

// A note is what the locked file says.
type note struct {
	Port   int    `json:"port"`
	Secret []byte `json:"secret"`
}

// A claim is the right to serve a folder, held by the locked file. Where none can be
// made the folder is served all the same, and the secret is kept in memory alone.
type claim struct {
	note
	held *journal.Held
	left note // what a crash left
}

// claimFolder claims a folder. Where its page runs already, running is a new address
// of that page.
func claimFolder(ctx context.Context, o Options) (c *claim, running string) {
	c = &claim{}
	path := filepath.Join(o.Dir, FileName)
	until := time.Now().Add(patience)
	for {
		held, err := journal.Hold(path)
		if err == nil {
			c.held = held
			journal.ReadHeld(path, &c.left)
			return c, ""
		}
		if _, locked := errors.AsType[*journal.LockedError](err); !locked {
			said := o.Words.Page.Serve.Unwritable
			if _, err := os.Lstat(path); err == nil { // somebody else's, or no file
				said = o.Words.Page.Serve.Taken
			}
			o.Say(said)
			return c, ""
		}
		if address, err := ask(path, o.First); err == nil {
			return nil, address
		} else if errors.Is(err, guard.ErrStranger) || time.Now().After(until) || ctx.Err() != nil {
			o.Say(o.Words.Page.Serve.Beside)
			return c, ""
		}
		time.Sleep(patience / 100) // it is only just starting, or stopping
	}
}

// patience is how long a second start waits for the page of the first.
const patience = 2 * time.Second

// errUnsigned says that the page which holds the folder has not said its port yet.
var errUnsigned = errors.New("no port is named")

// ask asks the page that holds the file for a new address.
func ask(path, first string) (address string, err error) {
	var n note
	if !journal.ReadHeld(path, &n) || n.Port == 0 {
		return "", errUnsigned
	}
	client := &http.Client{Timeout: patience, Transport: &http.Transport{DisableKeepAlives: true}} // and no proxy
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return guard.ErrStranger }
	return guard.Again(client, fmt.Sprintf("127.0.0.1:%d", n.Port), n.Secret, first)
}

// listen finds a port: the one of before a crash, so that a page which is still open
// goes on, else the one of the folder, else any. The secret of before is used only on
// its own port: who sits there now may have been asked to prove it.
func (c *claim) listen(dir string) (net.Listener, error) {
	if c.left.Port != 0 && len(c.left.Secret) > 0 {
		if l, err := listenOn(c.left.Port); err == nil {
			c.note = c.left
			return l, nil
		}
	}
	c.Secret = []byte(rand.Text())
	l, err := listenOn(portOf(dir))
	if err != nil {
		l, err = listenOn(0)
	}
	if err != nil {
		return nil, err
	}
	c.Port = l.Addr().(*net.TCPAddr).Port
	return l, nil
}

// portOf returns the port that a folder has whenever it is free.
func portOf(dir string) int {
	if abs, err := filepath.Abs(dir); err == nil {
		dir = abs
	}
	if real, err := filepath.EvalSymlinks(dir); err == nil {
		dir = real
	}
	h := fnv.New32a()
	h.Write([]byte(dir))
	return 20000 + int(h.Sum32()%20000)
}

// keep says in the file where the page is.
func (c *claim) keep() {
	if c.held != nil {
		_ = c.held.Write(c.note) // without it a second start serves beside
	}
}

// release removes the file.
func (c *claim) release() {
	if c.held != nil {
		_ = c.held.Release()
	}
}
