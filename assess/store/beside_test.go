package store

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"safeguard/assess"
)

// A removed text is found in the files beside it however another program saved them:
// whatever an import would read, and a report that was worked on in Word.
func TestFilesContaining(t *testing.T) {
	about, text := newAbout(t), "José García vive “aquí”"
	path := filepath.Join(t.TempDir(), "t"+Extension)
	if err := Create(path, about, nil, recorder, assess.Answer{Question: "coc-code-for-all", Value: "paper", Note: text}); err != nil {
		t.Fatal(err)
	}
	in := func(e encoding.Encoding, text string) []byte {
		data, err := e.NewEncoder().Bytes([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	var docx bytes.Buffer
	z := zip.NewWriter(&docx)
	part, err := z.Create("word/document.xml")
	if err == nil {
		_, err = part.Write([]byte(`<w:p><w:r><w:t>José </w:t></w:r><w:r><w:t xml:space="preserve">García vive “aquí”</w:t></w:r></w:p>`))
	}
	if err != nil || z.Close() != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	gz := gzip.NewWriter(&packed)
	if _, err := gz.Write([]byte(text)); err != nil || gz.Close() != nil {
		t.Fatal(err)
	}
	cell := "1.2,\"José García vive “aquí”\"\r\n"
	files := map[string][]byte{
		"utf8.csv": []byte(cell), "windows.csv": in(charmap.Windows1252, cell), "mac.csv": in(charmap.Macintosh, cell),
		"unicode.txt": in(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), cell), "big.txt": in(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), cell),
		"apart.txt": []byte(norm.NFD.String(cell)), "worked-on.docx": docx.Bytes(),
		"wrapped.txt": []byte("  Note: José García\n        vive “aquí”\n"), "escaped.md": []byte(`José \*García\* vive “aquí”`),
		"page.html": []byte("<p>Jos&eacute; Garc&#237;a <b>vive</b> &ldquo;aqu&iacute;&rdquo;</p>"), "copy.gz": packed.Bytes(),
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(filepath.Dir(path), name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(filepath.Dir(path), "other.csv"), []byte("1.2,José vive aquí"), 0o600); err != nil {
		t.Fatal(err)
	}
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, path := range f.FilesContaining("coc-code-for-all") {
		found[filepath.Base(path)] = true
	}
	for name := range files {
		if !found[name] {
			t.Errorf("not found in %s", name)
		}
	}
	if found["other.csv"] {
		t.Error("found where it is not")
	}
}
