package store

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"html"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	unicodes "unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"
)

// A text is looked for where it has this many bytes; less is found in any file.
// A file is looked into up to so many.
const (
	shortestText = 4
	longestFile  = 64 << 20
)

// FilesContaining lists the files in the folder of an assessment that contain a text
// which a redaction of what would remove, or did before File was closed: older
// copies, reports, tables, and what a killed program left. It sees into text,
// JSON, HTML and Office files, and not into PDF, whose texts are packed, nor into
// other folders.
func (f *File) FilesContaining(what string) []string {
	var signs, bare [][]byte
	pack, _ := json.Marshal(f.Stored().Pack) // it was read from JSON
	for _, text := range f.texts(what) {
		// What the checklists say themselves is in every file, and in the program; a word
		// of theirs can still be all of a text.
		inJSON, _ := json.Marshal(text)
		switch {
		case len(text) < shortestText || bytes.Contains(pack, inJSON):
		case bytes.Contains(pack, bytes.Trim(inJSON, `"`)):
			signs = append(signs, inJSON)
		default:
			signs = append(signs, spellings(text)...)
			if letters := lettersOf([]byte(text)); len(letters) >= shortestText {
				bare = append(bare, letters)
			}
		}
	}
	dir := filepath.Dir(f.Path)
	entries, _ := os.ReadDir(dir)
	var found []string
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if len(signs) > 0 && e.Type().IsRegular() && !SameFile(path, f.Path) && contains(path, signs, bare) {
			found = append(found, path)
		}
	}
	return found
}

// spellings are the forms that a text has in the files of this program, and where another
// one saved them anew: in the encodings of spreadsheets, and with accents of their own.
func spellings(text string) [][]byte {
	inJSON, _ := json.Marshal(text)
	var plain bytes.Buffer
	e := json.NewEncoder(&plain)
	e.SetEscapeHTML(false)
	_ = e.Encode(text) // a string into memory: there is nothing to fail
	list := [][]byte{
		[]byte(text), []byte(html.EscapeString(text)), []byte(strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)),
		[]byte(strings.ReplaceAll(text, `"`, `""`)), []byte(inCalendar.Replace(text)),
		bytes.Trim(inJSON, `"`), bytes.Trim(bytes.TrimSpace(plain.Bytes()), `"`),
	}
	for _, form := range []string{text, strings.ReplaceAll(text, `"`, `""`), norm.NFD.String(text)} {
		list = append(list, []byte(form))
		for _, e := range otherEncodings {
			if data, err := e.NewEncoder().Bytes([]byte(form)); err == nil {
				list = append(list, data)
			}
		}
	}
	slices.SortFunc(list, bytes.Compare)
	return slices.CompactFunc(list, bytes.Equal)
}

// otherEncodings are those in which spreadsheets and editors save text, beside UTF-8.
var otherEncodings = []encoding.Encoding{
	charmap.Windows1252, charmap.CodePage850, charmap.Macintosh,
	unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
}

// inCalendar spells a text as calendars do, where long lines are folded besides.
var inCalendar = strings.NewReplacer(`\`, `\\`, ",", `\,`, ";", `\;`)

var tags = regexp.MustCompile(`<[^<>]*>`)

// lettersOf leaves the letters and digits of a text: what is the same however lines are
// broken, signs are escaped and tables are drawn around it.
func lettersOf(text []byte) []byte {
	return bytes.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicodes.In(r, unicodes.Letter, unicodes.Digit, unicodes.Mark) {
			return -1
		}
		return r
	}, norm.NFC.Bytes(text))
}

// contains reports whether one of the signs is in a file, or the letters of a text, or in
// a part of it that is packed. What cannot be read contains nothing.
func contains(path string, signs, bare [][]byte) bool {
	f, err := OpenInput(path)
	if err != nil {
		return false
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, longestFile))
	if err != nil {
		return false
	}
	for _, program := range []string{"MZ", "\x7fELF", "\xcf\xfa\xed\xfe"} { // of Windows, Linux and macOS: nobody is to delete this one
		if bytes.HasPrefix(data, []byte(program)) {
			return false
		}
	}
	if bytes.HasPrefix(data, []byte("BEGIN:VCALENDAR")) {
		data = bytes.ReplaceAll(data, []byte("\r\n "), nil)
	}
	in := func(data []byte, signs [][]byte) bool {
		return slices.ContainsFunc(signs, func(sign []byte) bool { return bytes.Contains(data, sign) })
	}
	has := func(data []byte) bool {
		read := []byte(html.UnescapeString(string(data)))
		marked := []byte(html.UnescapeString(string(tags.ReplaceAll(data, nil)))) // Word puts marks into a sentence
		return in(data, signs) || in(marked, signs) || in(lettersOf(read), bare) || in(lettersOf(marked), bare)
	}
	if has(data) {
		return true
	}
	if r, err := gzip.NewReader(bytes.NewReader(data)); err == nil {
		inside, _ := io.ReadAll(io.LimitReader(r, longestFile))
		return has(inside)
	}
	packed, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return false
	}
	return slices.ContainsFunc(packed.File, func(part *zip.File) bool {
		r, err := part.Open()
		if err != nil {
			return false
		}
		defer r.Close()
		inside, _ := io.ReadAll(io.LimitReader(r, longestFile))
		return has(inside)
	})
}
