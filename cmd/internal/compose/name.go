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
	return filepath.Join(filepath.Dir(file.Path), Stem(file)+"-"+day+"."+ext)
}

// Stem is what the names of an assessment's outputs begin with: its organisation and its
// round. An organisation without a letter for a file name has that of its assessment,
// or two of them would share a name.
func Stem(file *store.File) string {
	base := strings.TrimSuffix(filepath.Base(file.Path), store.Extension)
	return stem(cmp.Or(Slug(file.About.Organisation), Slug(base), "assessment"), file.About.Round)
}

// stem joins an organisation and a round. The end of a long organisation is left out, and
// never the round.
func stem(organisation, round string) string {
	return strings.Trim(slug(organisation, 60, 140)+"-"+slug(round, 20, 50), "-")
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
	path := filepath.Join(dir, cmp.Or(stem(organisation, round), "assessment")+behind+store.Extension)
	if exists(path) {
		return free(path)
	}
	return path
}

// Slug turns text into a file name that every system takes: letters and digits
// in lower case, without accents where Latin, one hyphen for all else, at most
// 60 letters or 180 bytes.
func Slug(text string) string { return slug(text, 60, 180) }

func slug(text string, letters, size int) string {
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
		if n == letters || out.Len() > size {
			break
		}
	}
	return out.String()
}
