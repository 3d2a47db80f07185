package office

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"embed"
	"fmt"
	"io"
	"strings"
	"time"

	"safeguard/report"
)

//go:embed parts/*.xml
var parts embed.FS

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// A part is a file of the zip.
type part struct {
	name string
	data []byte
}

// writeZip writes the zip: the parts in a fixed order and with a fixed time.
func (d *document) writeZip(w io.Writer) error {
	list, err := d.parts()
	if err != nil {
		return err
	}
	deflate, err := flate.NewWriter(nil, flate.BestCompression)
	if err != nil {
		return err
	}
	z := zip.NewWriter(w)
	// One compressor serves all parts: they are written one after the other.
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) {
		deflate.Reset(w)
		return deflate, nil
	})
	for _, p := range list {
		method := zip.Deflate
		if strings.HasSuffix(p.name, ".png") {
			method = zip.Store // it is compressed already
		}
		f, err := z.CreateHeader(&zip.FileHeader{
			Name: p.name, Method: method, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC),
		})
		if err != nil {
			return err
		}
		if _, err := f.Write(p.data); err != nil {
			return err
		}
	}
	return z.Close()
}

// parts returns all files. The list of content types comes first, as readers
// expect it.
func (d *document) parts() ([]part, error) {
	var list []part
	for _, f := range []struct{ from, name string }{
		{"types.xml", "[Content_Types].xml"}, {"relations.xml", "_rels/.rels"},
		{"app.xml", "docProps/app.xml"}, {"styles.xml", "word/styles.xml"},
		{"numbering.xml", "word/numbering.xml"}, {"settings.xml", "word/settings.xml"},
	} {
		data, err := parts.ReadFile("parts/" + f.from)
		if err != nil {
			return nil, err
		}
		list = append(list, part{f.name, bytes.ReplaceAll(data, []byte("{language}"), []byte(escape(language(d.m))))})
	}
	list = append(list,
		part{"docProps/core.xml", []byte(d.core())},
		part{"word/document.xml", d.document()},
		part{"word/footer.xml", []byte(d.footer())},
		part{"word/_rels/document.xml.rels", []byte(d.relations())})
	for _, p := range d.pictures {
		list = append(list, part{"word/" + p.file, p.png})
	}
	return list, nil
}

func language(m report.Model) string {
	if m.Language == "" {
		return "en"
	}
	return m.Language
}

// core are the properties that file managers and screen readers show.
func (d *document) core() string {
	day := d.m.Date.Time()
	if day.IsZero() {
		day = time.Unix(0, 0).UTC()
	}
	stamp := day.UTC().Format(time.RFC3339)
	h := d.m.Head
	return declaration + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"` +
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>` + escape(oneLine(h.Subject)) + `</dc:title><dc:subject>` + escape(oneLine(h.Title)) + `</dc:subject>` +
		`<dc:creator>` + escape(oneLine(h.Organisation)) + `</dc:creator><dc:language>` + escape(language(d.m)) + `</dc:language>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">` + stamp + `</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">` + stamp + `</dcterms:modified></cp:coreProperties>`
}

const namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
	` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`

// begin and document write what is around the body.
func (d *document) begin() {
	d.body.WriteString(declaration + `<w:document` + namespaces + `><w:body>` + "\n")
}

func (d *document) document() []byte {
	d.body.WriteString(`<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/>` +
		`<w:pgMar w:top="850" w:right="1020" w:bottom="850" w:left="1020" w:header="567" w:footer="567" w:gutter="0"/>` +
		`</w:sectPr></w:body></w:document>`)
	return []byte(markLanguages(d.body.String(), d.m.LanguageOf))
}

// footer is the foot of every page. Word fills in the numbers.
func (d *document) footer() string {
	page := run("", d.words.Page)
	for hole, name := range map[string]string{"{page}": "PAGE", "{pages}": "NUMPAGES"} {
		page = strings.ReplaceAll(page, hole, `</w:t></w:r>`+field(name)+`<w:r><w:t xml:space="preserve">`)
	}
	line := para("Footer", run("", joined(d.m.Head.Date, d.m.Head.Fingerprint)), tab(), page)
	return declaration + `<w:ftr` + namespaces + `>` + markLanguages(line, d.m.LanguageOf) + `</w:ftr>`
}

func (d *document) relations() string {
	const base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	var b strings.Builder
	b.WriteString(declaration + `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for _, name := range []string{"styles", "numbering", "settings", "footer"} {
		fmt.Fprintf(&b, `<Relationship Id="%[1]s" Type="%[2]s%[1]s" Target="%[1]s.xml"/>`, name, base)
	}
	for _, p := range d.pictures {
		fmt.Fprintf(&b, `<Relationship Id="%s" Type="%simage" Target="%s"/>`, p.relation, base, p.file)
	}
	return b.String() + `</Relationships>`
}
