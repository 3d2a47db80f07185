package office

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

var out = flag.String("out", "", "write the samples into this folder, for checks by other programs")

func write(t testing.TB, m report.Model) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestWriteSamples(t *testing.T) {
	if *out == "" {
		t.Skip("only for other checks: -out FOLDER")
	}
	hostile := sample.New(t, 3, 0, sample.Hostile).Model(t)
	if err := os.WriteFile(filepath.Join(*out, "hostile.docx"), write(t, hostile), 0o644); err != nil {
		t.Fatal(err)
	}
}

// unzip returns the files of a document, and fails unless every XML file in it
// is well-formed.
func unzip(t testing.TB, data []byte) map[string]string {
	t.Helper()
	files := sample.Unzip(t, data)
	for name, content := range files {
		if filepath.Ext(name) != ".png" {
			for d := xml.NewDecoder(strings.NewReader(content)); ; {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("%s: %v", name, err)
				}
			}
		}
	}
	return files
}

// shown returns the text of a part, a paragraph a line.
func shown(t testing.TB, part string) string {
	t.Helper()
	var b strings.Builder
	inText := false
	for d := xml.NewDecoder(strings.NewReader(part)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return b.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		switch v := token.(type) {
		case xml.StartElement:
			inText = v.Name.Local == "t"
		case xml.EndElement:
			inText = false
			if v.Name.Local == "p" || v.Name.Local == "br" {
				b.WriteByte('\n')
			}
		case xml.CharData:
			if inText {
				b.Write(v)
			}
		}
	}
}

func samples(t testing.TB) map[string]report.Model {
	t.Helper()
	plain := sample.New(t, 6, 4, sample.Plausible)
	none := sample.New(t, 3, 1, sample.Plausible)
	none.Assessment.Contacts, none.Assessment.Language = nil, "fr"
	return map[string]report.Model{
		"plausible": plain.Model(t), "board": report.Board(plain.Model(t)),
		"hostile": sample.New(t, 6, 4, sample.Hostile).Model(t), "unanswered": none.Model(t),
	}
}

// Everything that a part names is there: parts, styles, pictures.
func TestNothingIsMissing(t *testing.T) {
	style := regexp.MustCompile(`<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"`)
	relation := regexp.MustCompile(`(?:r:id|r:embed)="([^"]+)"`)
	target := regexp.MustCompile(`Target="([^"]+)"`)
	for name, m := range samples(t) {
		files := unzip(t, write(t, m))
		for _, part := range []string{"word/document.xml", "word/footer.xml", "word/numbering.xml", "word/styles.xml"} {
			for _, used := range style.FindAllStringSubmatch(files[part], -1) {
				if !strings.Contains(files["word/styles.xml"], `w:styleId="`+used[1]+`"`) {
					t.Errorf("%s: %s uses the style %s", name, part, used[1])
				}
			}
		}
		for _, used := range relation.FindAllStringSubmatch(files["word/document.xml"], -1) {
			if !strings.Contains(files["word/_rels/document.xml.rels"], `Id="`+used[1]+`"`) {
				t.Errorf("%s: no relation %s", name, used[1])
			}
		}
		for _, to := range target.FindAllStringSubmatch(files["word/_rels/document.xml.rels"], -1) {
			if files["word/"+to[1]] == "" {
				t.Errorf("%s: no part %s", name, to[1])
			}
		}
		for _, part := range regexp.MustCompile(`PartName="/([^"]+)"`).FindAllStringSubmatch(files["[Content_Types].xml"], -1) {
			if files[part[1]] == "" {
				t.Errorf("%s: no part %s", name, part[1])
			}
		}
	}
}

func TestRealHeadingsAndHeads(t *testing.T) {
	files := unzip(t, write(t, samples(t)["plausible"]))
	doc := files["word/document.xml"]
	for _, want := range []string{`"Title"`, `"Heading1"`, `"Heading2"`, `"ListBullet"`, `"ListNumber"`} {
		if !strings.Contains(doc, "<w:pStyle w:val="+want) {
			t.Errorf("no paragraph in the style %s", want)
		}
	}
	tables := strings.Count(doc, "<w:tbl>")
	if heads := strings.Count(doc, "<w:tblHeader/>"); heads != tables || tables < 10 {
		t.Errorf("%d tables, %d of them with a head that repeats", tables, heads)
	}
	if rows, whole := strings.Count(doc, "<w:tr>"), strings.Count(doc, "<w:cantSplit/>"); rows != whole {
		t.Errorf("%d rows, %d stay whole", rows, whole)
	}
	for _, field := range []string{" PAGE ", " NUMPAGES "} {
		if !strings.Contains(files["word/footer.xml"], `w:instr="`+field) {
			t.Errorf("the footer has no field %s", field)
		}
	}
}

func TestLanguageAndProperties(t *testing.T) {
	m := samples(t)["unanswered"]
	files := unzip(t, write(t, m))
	for part, want := range map[string]string{
		"word/styles.xml": `<w:lang w:val="fr"`, "word/settings.xml": `w:val="fr"`,
		"docProps/core.xml": `<dc:title>` + m.Head.Subject + `</dc:title>`,
	} {
		if !strings.Contains(files[part], want) {
			t.Errorf("%s has no %s", part, want)
		}
	}
	if !strings.Contains(files["docProps/core.xml"], ">2026-03-20T00:00:00Z<") {
		t.Error("the day of the report is not in the properties")
	}
}

func TestSameBytes(t *testing.T) {
	m := samples(t)["hostile"]
	first := write(t, m)
	if !bytes.Equal(first, write(t, m)) {
		t.Error("two prints of one model differ")
	}
	z, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	if err != nil {
		t.Fatal(err)
	}
	if z.File[0].Name != "[Content_Types].xml" {
		t.Errorf("the first file is %s", z.File[0].Name)
	}
	if slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Modified.Year() != 1980 }) {
		t.Error("a file has a time of its own")
	}
}

func TestEscapeAndClean(t *testing.T) {
	tests := []struct{ name, typed, want string }{
		{"markup", `<w:t>&amp;"'`, `&lt;w:t&gt;&amp;amp;&#34;&#39;`},
		{"controls", "a\x00\x07\x1bb\u202ec", "abc"},
		{"not in XML", "a\ufffeb\uffff", "a\ufffdb\ufffd"},
		{"bad bytes", "a\xff\xc3b", "a\ufffdb"},
		{"breaks", "a\r\nb\u2028c\n\n\n\nd", "a|b|c||d"},
		{"joined signs stay", "👩\u200d👧", "👩\u200d👧"},
	}
	for _, tt := range tests {
		if got := strings.ReplaceAll(escape(strings.ReplaceAll(clean(tt.typed), "\n", "|")), "&#xA;", "|"); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestEscape(t *testing.T) {
	texts := []string{"", "Ŋaa – ሰላም 😀", "a\xffb", "\ufffd", "\ufffe", "\uffff", "\ufffc", "\U00010000", "\x00", "\x7f", "a\tb"}
	for _, sign := range `&<>"'` {
		texts = append(texts, "a"+string(sign)+"b")
	}
	for _, s := range texts {
		var want strings.Builder
		if err := xml.EscapeText(&want, []byte(s)); err != nil {
			t.Fatal(err)
		}
		if got := escape(s); got != want.String() {
			t.Errorf("%q: got %q, want %q", s, got, want.String())
		}
	}
}
