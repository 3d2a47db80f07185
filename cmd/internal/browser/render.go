package browser

import (
	"bytes"
	"cmp"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"

	"safeguard/report"
)

//go:embed html/*.html
var templates embed.FS

//go:embed static/*
var statics embed.FS

// screens are the templates by the name of their screen.
type screens map[string]*template.Template

// parsed are the screens, parsed when the first page of a program is made.
var parsed = sync.OnceValues(parseScreens)

// parseScreens parses every screen with the frame around it: a file whose name
// begins with an underscore is a part of all.
func parseScreens() (screens, error) {
	parts, err := template.New("").Funcs(funcs).ParseFS(templates, "html/_*.html")
	if err != nil {
		return nil, err
	}
	list, err := fs.Glob(templates, "html/[a-z]*.html")
	if err != nil {
		return nil, err
	}
	all := screens{}
	for _, name := range list {
		t, err := parts.Clone()
		if err != nil {
			return nil, err
		}
		if t, err = t.ParseFS(templates, name); err != nil {
			return nil, err
		}
		all[strings.TrimSuffix(path.Base(name), ".html")] = t
	}
	return all, nil
}

// funcs are what the templates know beside their data.
var funcs = template.FuncMap{
	"fill": fill,
	"many": func(p report.Plural, n int, namesAndValues ...any) string { return fill(p.For(n), namesAndValues...) },
	"mark": markOf,
	"add":  func(a, b int) int { return a + b },
	"of":   func(f frame, d any) frame { f.D = d; return f }, // the frame with a part of its data
	"band": bandOf,
	"bar":  barOf,
	"tone": func(b report.Band) int { return b.Tone(tones) },
}

// render sends a screen. It is made whole before anything is sent.
func (v *visit) render(p page) {
	t, known := v.screens[p.screen]
	if !known {
		v.w.WriteHeader(http.StatusInternalServerError)
		return
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, "frame", v.frame(p)); err != nil {
		http.Error(v.w, fmt.Sprint(err), http.StatusInternalServerError)
		return
	}
	v.w.Header().Set("Content-Type", "text/html; charset=utf-8")
	status := cmp.Or(p.status, http.StatusOK)
	if v.form != nil && status == http.StatusOK {
		status = http.StatusUnprocessableEntity // a form that was not taken
	}
	v.w.WriteHeader(status)
	// The finished page is cleaned as a whole, as a report is.
	fmt.Fprint(v.w, report.Plain(b.String()))
}

// static sends a file that has no words of anybody in it.
func static(name string) http.HandlerFunc {
	kinds := map[string]string{".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
	return func(w http.ResponseWriter, _ *http.Request) {
		data, err := statics.ReadFile("static/" + name)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", kinds[path.Ext(name)]+"; charset=utf-8")
		w.Write(data)
	}
}
