package sample

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	packedStream = regexp.MustCompile(`(?s)\nstream\n(.*?)\nendstream`)
	drawnString  = regexp.MustCompile(`(?s) Td \(((?:[^\\)]|\\.)*)\) Tj`)
	tag          = regexp.MustCompile(`(?s)<style>.*?</style>|<[^>]*>`)
)

// Shown returns the texts of a finished report without their spaces, whatever
// its format: those that a PDF draws, in the order in which they are drawn, or
// those between the tags of a file or of every part of a zip. Only letters of
// ASCII survive, which is enough for the signs of Marked.
func Shown(t testing.TB, file []byte) string {
	t.Helper()
	var all []byte
	switch {
	case bytes.HasPrefix(file, []byte("%PDF")):
		all = drawnTexts(t, file)
	case bytes.HasPrefix(file, []byte("PK")):
		for _, part := range slices.Sorted(maps.Values(Unzip(t, file))) {
			all = append(all, tag.ReplaceAll([]byte(part), nil)...)
		}
	default:
		all = tag.ReplaceAll(file, nil)
	}
	return strings.Join(strings.Fields(string(all)), "")
}

// drawnTexts returns what the streams of a PDF draw.
func drawnTexts(t testing.TB, file []byte) (all []byte) {
	t.Helper()
	for _, m := range packedStream.FindAllSubmatch(file, -1) {
		r, err := zlib.NewReader(bytes.NewReader(m[1]))
		if err != nil {
			continue // a stream of another kind
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range drawnString.FindAllSubmatch(content, -1) {
			all = append(all, bytes.ReplaceAll(s[1], []byte{0}, nil)...) // the higher bytes of UTF-16
		}
	}
	return all
}

// Unzip returns the files of a zip by their names.
func Unzip(t testing.TB, file []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = string(content)
	}
	return files
}
