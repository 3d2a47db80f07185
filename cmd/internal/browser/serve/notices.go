package serve

import (
	"mime"
	"net/http"

	"safeguard/cmd/internal/browser/guard"
	"safeguard/cmd/internal/words/pagewords"
)

// notice is a page of a title and a text, in the language of the program.
func (o *Options) notice(n pagewords.Notice) guard.Notice {
	return guard.Notice{Language: o.Language, Title: n.Title, Text: []string{n.Text}}
}

// started is what is seen for a moment when a browser was let in.
func (o *Options) started() guard.Notice {
	w := &o.Words.Page.Serve
	return guard.Notice{Language: o.Language, Title: w.Started, LinkText: w.GoOn}
}

// closing sends the last page.
func (o *Options) closing(w http.ResponseWriter) {
	o.notice(o.Words.Page.Serve.Closing).Write(w, http.StatusOK)
}

// refused says why a request is refused, and what to do. It shows nothing of the
// folder: it may be somebody else's browser.
func (o *Options) refused(w http.ResponseWriter, r *http.Request, status int, why guard.Reason) {
	s := &o.Words.Page.Serve
	n := map[guard.Reason]pagewords.Notice{
		guard.ReasonHost: s.WrongPlace, guard.ReasonMethod: s.WrongPlace, guard.ReasonCrossSite: s.CrossSite,
		guard.ReasonNoSession: s.NotIn, guard.ReasonToken: s.NotIn, guard.ReasonVoided: s.UsedTwice, guard.ReasonFailed: s.Failed,
	}[why]
	page := o.notice(n)
	if r.Method == http.MethodPost && 0 < r.ContentLength && r.ContentLength <= guard.MaxForm && (why == guard.ReasonNoSession || why == guard.ReasonFailed) {
		r.Body = http.MaxBytesReader(w, r.Body, guard.MaxForm)
		if r.ParseForm() == nil { // what is shown came with this request, and goes back to whoever sent it
			page.TypedTitle, page.Typed = o.Words.Page.Frame.Typed, guard.TypedTexts(r.PostForm)
		}
	}
	page.Write(w, status)
}

// isUpload reports whether a form may have a file in it.
func isUpload(r *http.Request) bool {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	return err == nil && kind == "multipart/form-data"
}
