package guard

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

// What a proof is for. A proof for one purpose is none for another: /alive answers
// anybody.
const (
	forAlive = "alive"
	forAsk   = "again"
	forReply = "address"
)

// prove returns what only a holder of the secret can say about some texts.
func prove(secret []byte, purpose string, texts ...string) string {
	h := hmac.New(sha256.New, secret)
	fmt.Fprintf(h, "%s %q", purpose, texts)
	return hex.EncodeToString(h.Sum(nil))
}

// Proof returns what /alive answers for the nonce of a page. The page has it since it
// was made; where something else answers, the program is gone and somebody else has
// its port.
func Proof(secret []byte, nonce string) string { return prove(secret, forAlive, nonce) }

// mostNonce is how long a nonce may be.
const mostNonce = 128

// alive proves that this program answers. It asks for no cookie, so that a page can
// ask without sending one to it knows not whom.
func (g *Guard) alive(w http.ResponseWriter, r *http.Request) {
	nonce := r.URL.Query().Get("nonce")
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	if nonce == "" || len(nonce) > mostNonce {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	io.WriteString(w, Proof(g.Secret, nonce))
}

// again gives a new address to a second start of the program, which proves that it
// can read the secret, and is proved that this is who it asks.
func (g *Guard) again(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 4096)
	nonce, to := r.PostFormValue("nonce"), r.PostFormValue("to")
	if nonce == "" || !same(r.PostFormValue("proof"), prove(g.Secret, forAsk, nonce, to)) {
		g.Refused(w, r, http.StatusForbidden, ReasonNoSession)
		return
	}
	address := g.Address(to)
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	fmt.Fprintf(w, "%s\n%s\n", address, prove(g.Secret, forReply, nonce, address))
}

// ErrStranger says that something else than this program answers on a port.
var ErrStranger = errors.New("something else answers there")

// Again asks the page that runs at host for a new address that leads to a path. The
// error is ErrStranger where what answers does not know the secret.
func Again(c *http.Client, host string, secret []byte, to string) (address string, err error) {
	nonce := rand.Text()
	form := url.Values{"nonce": {nonce}, "to": {to}, "proof": {prove(secret, forAsk, nonce, to)}}
	answer, err := c.PostForm("http://"+host+pathAgain, form)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 4096))
	if err != nil {
		return "", err
	}
	address, proof, _ := strings.Cut(strings.TrimSuffix(string(text), "\n"), "\n")
	if answer.StatusCode != http.StatusOK || !same(proof, prove(secret, forReply, nonce, address)) {
		return "", ErrStranger
	}
	return address, nil
}
