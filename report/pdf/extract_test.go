package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// A drawn text is one line as it stands in a page's content: where it begins
// and ends, in points from the upper left corner, and its size.
type drawn struct {
	page          int
	x, end, y, sz float64
	text          string
}

var (
	pageStream = regexp.MustCompile(`(?s)/Contents \d+ 0 R>>\nendobj\n\d+ 0 obj\n<</Filter /FlateDecode /Length (\d+)>>\nstream\n`)
	fontName   = regexp.MustCompile(`(?m)^/F([0-9a-f]+) (\d+) 0 R$`)
	operator   = regexp.MustCompile(`(?s)BT /F(\S+) ([\d.]+) Tf ET|BT (-?[\d.]+) (-?[\d.]+) Td \(((?:[^\\)]|\\.)*)\) Tj ET`)
	unescape   = strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")
)

// extract reads all lines of text out of a finished file, in the order in which
// they were drawn. Runs in different faces that touch are one line.
func extract(t testing.TB, file []byte) []drawn {
	t.Helper()
	f, err := newFonts()
	if err != nil {
		t.Fatal(err)
	}
	bold := boldNames(t, file)
	var out []drawn
	for n, content := range contents(t, file) {
		if strings.Contains(content, "NaN") || strings.Contains(content, "Inf") {
			t.Errorf("page %d: a number that is none", n+1)
		}
		out = append(out, lines(f, bold, n+1, content)...)
	}
	return out
}

// contents returns what is drawn on each page.
func contents(t testing.TB, file []byte) []string {
	t.Helper()
	var out []string
	pages := pageStream.FindAllSubmatchIndex(file, -1)
	if len(pages) == 0 {
		t.Fatal("no pages found")
	}
	for _, m := range pages {
		length, _ := strconv.Atoi(string(file[m[2]:m[3]]))
		out = append(out, inflate(t, file[m[1]:m[1]+length]))
	}
	return out
}

// boldNames returns the names by which the pages call the bold face.
func boldNames(t testing.TB, file []byte) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, m := range fontName.FindAllSubmatch(file, -1) {
		object := fmt.Sprintf(`\n%s 0 obj\n<</Type /Font\n/Subtype /Type0\n/BaseFont /[A-Z]{6}\+NotoSans-Bold\n`, m[2])
		out[string(m[1])] = regexp.MustCompile(object).Match(file)
	}
	return out
}

func lines(f *fonts, bold map[string]bool, page int, content string) []drawn {
	var out []drawn
	var st style
	for _, op := range operator.FindAllStringSubmatch(content, -1) {
		if op[1] != "" {
			st.bold = bold[op[1]]
			st.size, _ = strconv.ParseFloat(op[2], 64)
			continue
		}
		d := drawn{page: page, sz: st.size, text: decodeText(op[5])}
		d.x, _ = strconv.ParseFloat(op[3], 64)
		d.y, _ = strconv.ParseFloat(op[4], 64)
		d.y = pageHeight - d.y
		d.end = d.x + f.width(d.text, st)
		if last := len(out) - 1; last >= 0 && touches(out[last], d) {
			out[last].text += d.text
			out[last].end = d.end
			continue
		}
		out = append(out, d)
	}
	for i := range out {
		trimmed := strings.TrimRight(out[i].text, " ")
		out[i].end -= f.width(out[i].text[len(trimmed):], style{size: out[i].sz})
		out[i].text = trimmed
	}
	return out
}

// touches reports whether b goes on where a ends.
func touches(a, b drawn) bool {
	return a.y == b.y && a.sz == b.sz && math.Abs(b.x-a.end) < 0.1
}

func inflate(t testing.TB, data []byte) string {
	t.Helper()
	r, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func decodeText(s string) string {
	s = unescape.Replace(s)
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return string(utf16.Decode(units))
}

// columnsOf puts the lines that begin at the same place and have the same size
// together, without their spaces: a text that flows over lines and pages is one
// piece in its column.
func columnsOf(all []drawn) []string {
	type key struct{ x, size int }
	var order []key
	texts := map[key]*strings.Builder{}
	for _, d := range all {
		k := key{int(math.Round(d.x)), int(math.Round(d.sz * 10))}
		if texts[k] == nil {
			texts[k] = &strings.Builder{}
			order = append(order, k)
		}
		texts[k].WriteString(squeeze(d.text))
	}
	var out []string
	for _, k := range order {
		out = append(out, texts[k].String())
	}
	return out
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
