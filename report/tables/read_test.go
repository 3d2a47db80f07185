package tables_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/assess/fault"
	"safeguard/report/tables"
)

// small is an assessment of one question with an accent in its note.
func small(t testing.TB) *made {
	t.Helper()
	m := generate(t, 3)
	m.about.Pack.Scale[1].Label = "Started"
	m.state = assess.NewState(assess.Scope{})
	m.record(t, assess.Answer{Question: "a01", Value: "absent", Note: "réglé; à l’office, “soon”"})
	return m
}

func inUTF16(order binary.ByteOrder, text string) []byte {
	units := append([]uint16{0xfeff}, utf16.Encode([]rune(text))...)
	out := make([]byte, 2*len(units))
	for i, u := range units {
		order.PutUint16(out[2*i:], u)
	}
	return out
}

// in1252 writes text the way that Windows did before UTF-8.
func in1252(text string) []byte {
	return []byte(strings.NewReplacer("é", "\xe9", "à", "\xe0", "’", "\x92", "“", "\x93", "”", "\x94").Replace(text))
}

// A spreadsheet program saves text in its own way: one change is found in each.
func TestReadTextOfAnySpreadsheet(t *testing.T) {
	m := small(t)
	m.about.Pack.Checklists = m.about.Pack.Checklists[:1]
	m.about.Pack.Checklists[0].Questions = m.about.Pack.Checklists[0].Questions[:1]
	q := &m.about.Pack.Checklists[0].Questions[0]
	q.Short, q.Text = "short", "text"
	utf8 := strings.Replace(string(m.csv(t, exchange.Answers, false, "en")), ",Not in place,", ",Started,", 1)
	bare := strings.TrimPrefix(utf8, "\ufeff")
	for _, tt := range []struct {
		name string
		file []byte
		row  int
	}{
		{"as it went out", []byte(utf8), 2},
		{"without a mark", []byte(bare), 2},
		{"UTF-16, as Excel saves Unicode text", inUTF16(binary.LittleEndian, bare), 2},
		{"UTF-16, big end first", inUTF16(binary.BigEndian, bare), 2},
		{"Windows-1252", in1252(bare), 2},
		{"semicolons", []byte(separated(bare, ";")), 2},
		{"tabs", []byte(separated(bare, "\t")), 2},
		{"a line that names the sign", []byte("sep=;\r\n" + separated(bare, ";")), 3},
		{"line ends of Unix", []byte(strings.ReplaceAll(bare, "\r\n", "\n")), 2},
		{"line ends of old Macs", []byte(strings.ReplaceAll(bare, "\r\n", "\r")), 2},
		{"empty lines", []byte("\r\n" + strings.Replace(bare, "\r\n", "\r\n\r\n", 1)), 4},
		{"a title above", []byte("Our answers\r\n" + bare), 3},
	} {
		r := m.read(t, tt.file, ".csv")
		if len(r.Faults) > 0 || len(r.Changes) != 1 || r.Changes[0].Line != tt.row || r.Changes[0].To != m.about.Pack.Scale[1].Label {
			t.Errorf("%s: %s", tt.name, faults(r))
		}
	}
}

// separated puts another sign between the cells of a table in which a comma is nowhere
// else but between quotation marks.
func separated(text, sign string) string {
	var out strings.Builder
	quoted := false
	for _, r := range text {
		quoted = quoted != (r == '"')
		if r == ',' && !quoted {
			out.WriteString(sign)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// A part is a file in a workbook.
type part struct{ name, text string }

func zipped(t *testing.T, parts ...part) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, p := range parts {
		w, err := z.Create(p.name)
		if err == nil {
			_, err = w.Write([]byte(p.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// lying returns a zip whose parts say that they are small.
func lying(file []byte) []byte {
	file = bytes.Clone(file)
	at := bytes.Index(file, []byte("PK\x01\x02"))
	for ; at >= 0; at = next(file, at) {
		binary.LittleEndian.PutUint32(file[at+24:], 1000)
	}
	return file
}

func next(file []byte, at int) int {
	i := bytes.Index(file[at+4:], []byte("PK\x01\x02"))
	if i < 0 {
		return -1
	}
	return at + 4 + i
}

const (
	workbookXML = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`
	typesXML    = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	rootXML     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	relsXML     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
)

func workbookOf(t *testing.T, rows string) []byte {
	return zipped(t, part{"[Content_Types].xml", typesXML}, part{"_rels/.rels", rootXML}, part{"xl/workbook.xml", workbookXML}, part{"xl/_rels/workbook.xml.rels", relsXML},
		part{"xl/worksheets/sheet1.xml", `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>` + rows + `</sheetData></worksheet>`})
}

// A file that would take too much memory or time, or is no table, is refused at once,
// and nothing of it is left behind.
func TestReadRefusesHostileFiles(t *testing.T) {
	folder := t.TempDir()
	t.Setenv("TMPDIR", folder)
	bomb := workbookOf(t, strings.Repeat(`<row><c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c></row>`, 600_000))
	many := []part{{"xl/workbook.xml", workbookXML}}
	for range 102 {
		many = append(many, part{"xl/media/x.xml", "<x/>"})
	}
	m := small(t)
	good := m.workbook(t, false)
	for _, tt := range []struct {
		name, ending, want string
		file               []byte
	}{
		{"much inside", ".xlsx", "large_workbook", bomb},
		{"much inside that says otherwise", ".xlsx", "no_workbook", lying(bomb)},
		{"many parts", ".xlsx", "large_workbook", zipped(t, many...)},
		{"a large file", ".csv", "large_table", bytes.Repeat([]byte("a,b\n"), 3<<20)},
		{"many rows", ".xlsx", "too_many_rows", workbookOf(t, strings.Repeat(`<row><c><v>1</v></c></row>`, 20_000))},
		{"a row far down", ".xlsx", "too_many_rows", workbookOf(t, `<row r="1"><c r="A1"><v>1</v></c></row><row r="1000000"><c r="A1000000"><v>1</v></c></row>`)},
		{"a cell far out", ".xlsx", "too_many_rows", workbookOf(t, `<row r="1"><c r="XFD1"><v>1</v></c></row>`)},
		{"many cells in a row", ".xlsx", "too_many_rows", workbookOf(t, `<row>`+strings.Repeat(`<c><v>1</v></c>`, 300)+`</row>`)},
		{"many lines", ".csv", "too_many_rows", bytes.Repeat([]byte("a,b\n"), 20_000)},
		{"cut off", ".xlsx", "no_workbook", good[:len(good)/2]},
		{"no XML", ".xlsx", "no_workbook", workbookOf(t, `<row`)},
		{"another kind of zip", ".ods", "no_workbook", zipped(t, part{"content.xml", "<x/>"})},
		{"an old workbook", ".xls", "old_or_locked_workbook", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more")},
		{"a picture", ".csv", "no_readable_table", []byte("\x89PNG\r\n\x1a\n\x00\x00")},
		{"text called a workbook", ".xlsx", "no_workbook", []byte("a,b\n")},
		{"an open quotation mark", ".csv", "quotes_of_row", []byte("a,b\n\"c,d\n")},
	} {
		began := time.Now()
		_, err := tables.Read(bytes.NewReader(tt.file), tt.ending, m.source(false).Terms)
		var got *fault.Error
		if !errors.As(err, &got) || got.Code != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("%s: took %v", tt.name, took)
		}
	}
	if left, _ := os.ReadDir(folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// A formula is known even where its value is a text that could stay.
func TestReadKnowsFormulas(t *testing.T) {
	m := small(t)
	sheets, err := tables.Read(bytes.NewReader(workbookOf(t, `<row r="1"><c r="A1" t="str"><f>1+1</f><v>2</v></c><c r="B1" t="inlineStr"><is><t>=1+1</t></is></c></row>`)), ".xlsx", m.source(false).Terms)
	if err != nil {
		t.Fatal(err)
	}
	cells := sheets[0].Rows[0].Cells
	if !cells[0].Formula || cells[1].Formula || cells[1].Text != "=1+1" {
		t.Errorf("%+v", cells)
	}
}

// The same assessment gives the same bytes.
func TestWorkbookIsReproducible(t *testing.T) {
	if m := generate(t, 5); !bytes.Equal(m.workbook(t, false), m.workbook(t, false)) {
		t.Error("two workbooks of one assessment differ")
	}
}

// A text that no cell holds goes out with a mark at its end, and comes back as no
// change; to change it in a table is refused, since the rest would be lost.
func TestTextLongerThanACell(t *testing.T) {
	m := small(t)
	m.record(t, assess.Answer{Question: "a01", Value: "absent", Note: strings.Repeat("😀", 40_000)})
	for ending, file := range map[string][]byte{".xlsx": m.workbook(t, false), ".csv": m.csv(t, exchange.Answers, false, "en")} {
		m.unchanged(t, 0, file, ending)
	}
	csv := string(m.csv(t, exchange.Answers, false, "en"))
	if r := m.read(t, []byte(strings.Replace(csv, "😀 …", "😀 and more", 1)), ".csv"); len(r.Faults) != 1 || len(r.Acts) > 0 {
		t.Errorf("a changed one: %s", faults(r))
	}
	if r := m.read(t, []byte(strings.Replace(csv, ",Not in place,", ",Started,", 1)), ".csv"); len(r.Faults) > 0 || len(r.Acts) != 1 || len(r.Acts[0].(assess.Answer).Note) != 160_000 {
		t.Errorf("another cell of its row: %s", faults(r))
	}
}
