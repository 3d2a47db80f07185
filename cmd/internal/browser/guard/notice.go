package guard

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/http"
	"sync"
)

// A Notice is a page of a few sentences that shows nothing of the folder: to somebody
// who was not let in, or when the program stops. Link is where it leads to, "" for
// nowhere, and LinkText what is pressed for it; Refresh goes there by itself.
type Notice struct {
	Language string
	Title    string
	Text     []string
	Link     string
	LinkText string
	Refresh  bool

	TypedTitle string
	Typed      []string // what somebody had typed, to copy it
}

//go:embed notice.html
var noticeHTML string

var noticeTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("notice").Parse(noticeHTML))
})

// Write sends the notice.
func (n Notice) Write(w http.ResponseWriter, status int) {
	var b bytes.Buffer
	if err := noticeTemplate().Execute(&b, n); err != nil {
		http.Error(w, n.Title, http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	w.Write(b.Bytes())
}
