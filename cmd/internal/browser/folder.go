package browser

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"safeguard/assess/store"
	"safeguard/cmd/internal/words"
)

// find returns the path of an assessment of the folder by the name that a request
// gives, and whether there is one. The path is one that the folder lists: nothing
// of the request is in it.
func (s *Server) find(name string) (path string, ok bool) {
	for _, path := range store.List(s.Dir) {
		if baseOf(path) == name {
			return path, true
		}
	}
	return "", false
}

// unreadable says that the folder itself cannot be read, as when a memory stick was taken
// out: then it is not that there is nothing in it. "" where it can.
func (s *Server) unreadable() string {
	if _, err := os.ReadDir(s.Dir); err == nil {
		return ""
	}
	return fill(words.For(s.Language).Page.Start.Unreadable, "folder", s.Dir)
}

// baseOf is how an assessment is called in addresses.
func baseOf(path string) string {
	base := filepath.Base(path)
	if strings.EqualFold(filepath.Ext(base), store.Extension) {
		return base[:len(base)-len(store.Extension)]
	}
	return base
}

// Address returns the path of the page of an assessment.
func Address(path string) string { return address(baseOf(path)) + "/" }

// address is the first part of the addresses of an assessment.
func address(name string) string { return "/a/" + url.PathEscape(name) }
