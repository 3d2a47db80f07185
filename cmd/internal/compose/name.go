package compose

import (
	"cmp"
	"path/filepath"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"safeguard/assess"
	"safeguard/assess/store"
)

// Name returns a file name from organisation, round and day, beside the
// assessment it comes from.
func Name(file *store.File, day, ext string) string {
	name := Slug(file.About.Organisation+" "+file.About.Round) + "-" + day + "." + ext
	return filepath.Join(filepath.Dir(file.Path), name)
}

// ReportName is the Name of a report that is made on a day. It tells reports of the same
// day apart: whoever mails one sees which may leave the house.
func ReportName(file *store.File, day assess.Date, o Options, locked bool, ending string) string {
	said := ""
	for _, kind := range []struct {
		is   bool
		said string
	}{{o.Progress, "progress-"}, {o.Board, "board-"}, {o.Private, WithoutNotes}, {locked, "with-password-"}} {
		if kind.is {
			said += kind.said
		}
	}
	return Name(file, said+string(day), ending[1:])
}

// WithoutNotes is in the name of what has no texts that people wrote.
const WithoutNotes = "without-notes-"

// NewName returns the path of a new assessment of an organisation's round in a folder,
// which no file has. Behind is put behind the name, "" for nothing.
func NewName(dir, organisation, round, behind string) string {
	stem := cmp.Or(Slug(organisation+" "+round), "assessment")
	path := filepath.Join(dir, stem+behind+store.Extension)
	if exists(path) {
		return free(path)
	}
	return path
}

// Slug turns text into a file name that every system takes: letters and digits
// in lower case, without accents where Latin, one hyphen for all else, at most
// 60 letters or 180 bytes.
func Slug(text string) string {
	var out strings.Builder
	hyphen := false
	n := 0
	for _, r := range norm.NFD.String(strings.ToLower(text)) {
		switch {
		case unicode.Is(unicode.Mn, r), r == '\'', r == '’':
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if hyphen && n > 0 {
				out.WriteByte('-')
			}
			out.WriteRune(r)
			hyphen = false
			n++
		default:
			hyphen = true
		}
		if n == 60 || out.Len() > 180 {
			break
		}
	}
	return out.String()
}
