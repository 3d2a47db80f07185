package browser

import (
	"mime"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"

	"safeguard/cmd/internal/compose"
)

// kinds are the types of what is downloaded, by the ending of its name.
var kinds = map[string]string{
	".pdf": "application/pdf", ".html": "text/html; charset=utf-8", ".md": "text/markdown; charset=utf-8",
	".txt": "text/plain; charset=utf-8", ".json": "application/json", ".csv": "text/csv; charset=utf-8",
	".ics":  "text/calendar; charset=utf-8",
	".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}

// download is a finished file, under the name that a command would give it. The browser
// saves it and never shows it as a page of this program.
func download(path string, data []byte) page {
	name := filepath.Base(path)
	return page{send: func(w http.ResponseWriter) error {
		h := w.Header()
		kind := kinds[strings.ToLower(filepath.Ext(name))]
		if kind == "" {
			kind = "application/octet-stream"
		}
		h.Set("Content-Type", kind)
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": name}))
		h.Set("Content-Length", strconv.Itoa(len(data)))
		h.Set("X-Content-Type-Options", "nosniff")
		_, err := w.Write(data)
		return err
	}}
}

// refused shows a page once more for a download that was not made: with what was chosen
// and what is wrong with it.
func (v *visit) refused(show func(*visit) (page, error), err error, wrong map[string]string) (page, error) {
	v.form, v.wrong = v.r.URL.Query(), wrong
	if err != nil {
		v.alert = v.saidOf(err)
	}
	return show(v)
}

// savedStem says where the browser saves what is made of the assessment, and how the name
// begins.
func (v *visit) savedStem() string {
	return fill(v.words.Page.Print.SavedStem, "name", compose.Stem(v.file))
}
