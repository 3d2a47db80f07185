package markdown

import (
	"bytes"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"

	"safeguard/report"
	"safeguard/report/internal/sample"
)

func write(t testing.TB, m report.Model) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A read document is what a CommonMark parser with tables makes of Markdown.
type read struct {
	text  string // all that is shown
	kinds map[string]int
	html  map[string]int
}

func parse(source string) read {
	r := read{kinds: map[string]int{}, html: map[string]int{}}
	var shown strings.Builder
	data := []byte(source)
	doc := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).
		Parser().Parse(text.NewReader(data))
	ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			if n.Type() == ast.TypeBlock {
				shown.WriteByte('\n')
			}
			return ast.WalkContinue, nil
		}
		r.kinds[n.Kind().String()]++
		switch n := n.(type) {
		case *ast.Text:
			shown.Write(unescaped(n.Value(data)))
			if n.SoftLineBreak() || n.HardLineBreak() {
				shown.WriteByte('\n')
			}
		case *ast.String:
			shown.Write(n.Value)
		case *ast.RawHTML:
			r.html[string(n.Segments.Value(data))]++
			shown.WriteByte('\n')
		}
		return ast.WalkContinue, nil
	})
	r.text = shown.String()
	return r
}

// unescaped takes the backslashes of escapes out, as a renderer does.
func unescaped(s []byte) []byte {
	var out []byte
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' && i+1 < len(s) && strings.IndexByte("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", s[i+1]) >= 0 {
			i++
		}
		out = append(out, s[i])
	}
	return out
}

func TestEscape(t *testing.T) {
	tests := []struct{ name, typed string }{
		{"list", "- one\n+ two\n* three\n1. four\n2) five"},
		{"heading", "# one\ntwo\n===\nthree\n---\n#"},
		{"quote", "> one"},
		{"emphasis", "*a* **b** _c_ __d__ ~~e~~ snake_case _x"},
		{"code", "`a` ``b`` \n```\nc\n```\n    d\n~~~"},
		{"link", "[a](b) ![c](d) <http://e.f> [g]: h\n[i]: http://j"},
		{"html", "<b>a</b> <script>b</script> <!-- c --> &amp; &#65; R&D &c"},
		{"table", "a | b\n--- | ---\n:-\n|-|"},
		{"backslash", `a\b \* \\ c:\ \`},
		{"spaces", "  a  \n\n\n   b\tc"},
		{"maths", "$400 to $500"},
		{"numbers", "1.1 is no list\n12. is one\n1.\n1234567890123. x"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { shows(t, tt.typed) })
	}
}

func FuzzEscape(f *testing.F) {
	for _, s := range []string{"- a", "1. b", "*c*", "<d>", "a_b_ _c", "&lt;", "\\", "=\n-", "`", "x\u00a0*", ":-\n|"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		if len(typed) > 500 {
			t.Skip("longer texts only take longer")
		}
		shows(t, typed)
	})
}

// shows fails unless a typed text is shown as it is, in a paragraph, in bold and
// in the cell of a table, and is no markup in any of them.
func shows(t *testing.T, typed string) {
	t.Helper()
	want := strings.Join(linesOf(typed), "\n")
	if want == "" {
		return
	}
	for name, tt := range map[string]struct {
		markdown string
		kinds    []string
	}{
		"paragraph": {"before\n\n" + broken(inline(typed), "") + "\n\nafter", []string{"Document", "Paragraph", "Text"}},
		"bold":      {"before\n\n" + broken(bold(typed), "") + "\n\nafter", []string{"Document", "Paragraph", "Text", "Emphasis"}},
		"cell": {"before\n\n| a |\n| --- |\n| " + inCell(typed) + " |\n\nafter",
			[]string{"Document", "Paragraph", "Text", "Table", "TableHeader", "TableRow", "TableCell", "RawHTML"}},
	} {
		got := parse(tt.markdown)
		for _, k := range tt.kinds {
			delete(got.kinds, k)
		}
		delete(got.html, "<br>")
		if len(got.kinds) > 0 || len(got.html) > 0 {
			t.Errorf("%s: %q became %v %v", name, typed, got.kinds, got.html)
		}
		if !strings.Contains(lineByLine(got.text), "\n"+lineByLine(want)+"\n") {
			t.Errorf("%s: %q shows as %q, want %q", name, typed, got.text, want)
		}
	}
}

// lineByLine takes out spaces around lines, and lines of nothing.
func lineByLine(s string) string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

func TestNothingTypedIsMarkup(t *testing.T) {
	marks := func(text sample.Texts) read { return parse(write(t, sample.New(t, 6, 4, text).Model(t))) }
	plain := marks(sample.Plausible)
	awkward := "# a\n- b\n1. c\n| d | e |\n|---|---|\n> f\n```\ng\n```\n<h1>h</h1> [i](j) ![k](l) **m** _n_ `o` ~~p~~ &copy; \\"
	hostile := marks(func(tag, _ string) string { return awkward + "\n" + tag })
	for _, kind := range []string{"Heading", "Table", "TableRow", "TableCell", "List", "ListItem", "Blockquote",
		"CodeSpan", "CodeBlock", "FencedCodeBlock", "Link", "Image", "AutoLink", "HTMLBlock", "Strikethrough", "ThematicBreak"} {
		if plain.kinds[kind] != hostile.kinds[kind] {
			t.Errorf("%d of %s, want %d", hostile.kinds[kind], kind, plain.kinds[kind])
		}
	}
	delete(hostile.html, "<br>")
	if len(hostile.html) > 0 {
		t.Errorf("HTML: %v", hostile.html)
	}
	if plain.kinds["Heading"] < 20 || plain.kinds[east.KindTable.String()] < 6 {
		t.Errorf("too little to compare: %v", plain.kinds)
	}
}

func TestEveryHostileTextIsFound(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Hostile).Model(t)
	got := squeeze(parse(write(t, m)).text)
	n := 0
	look := func(s string) {
		if n++; !strings.Contains(got, squeeze(strings.Join(linesOf(s), ""))) {
			t.Errorf("%.30q is not in the text", s)
		}
	}
	for _, c := range m.Checklists {
		for _, a := range c.Answers {
			look(a.Text)
			for _, d := range a.Details {
				look(d.Text)
			}
		}
	}
	for _, g := range m.Plan.Groups {
		for _, r := range g.Rows {
			look(r.What)
			look(r.FirstStep)
			look(r.Help)
			look(r.Proof)
		}
	}
	if n < 100 {
		t.Fatalf("only %d texts were looked for", n)
	}
}

// left are texts of the model that are not drawn from there, by the end of their
// path: the shapes of bands, the checklists' own scores, which stand with them,
// figures that are said elsewhere, and what is for other formats only.
var left = []string{
	".Language", ".Head.Subject", ".Floors.Label", ".Bands.Label", ".Level.Letter", ".BarsLegend",
	".Cover.Score.High", ".Cover.Score.Answered", ".Cover.Score.Evidence",
	".Cover.Bars.Score.Answered", ".Cover.Bars.Score.Evidence", ".Cover.Bars.Score.Warnings", ".Cover.Bars.Score.MustHaves",
	".Cover.Bars.Score.Rating.Text", ".Cover.Bars.Score.Rating.WhyTitle", ".Cover.Bars.Score.Rating.Why",
	".Themes.Rows.Score.High", ".Themes.Rows.Score.Answered", ".Themes.Rows.Score.Evidence", ".Themes.Rows.Score.Warnings",
	".Themes.Rows.Score.MustHaves", ".Themes.Rows.Score.Rating.Headline", ".Themes.Rows.Score.Rating.Text",
	".Themes.Rows.Score.Rating.WhyTitle", ".Themes.Rows.Score.Rating.Why",
	".Plan.Groups.Rows.Points", ".Checklists.Practice.Number", ".Checklists.Practice.Title", ".Checklists.Answers.Title",
	".Closing.Marks", ".Attachment.Name", ".Attachment.Description",
}

// TestEverySectionIsDrawn puts a sign of its own into every text that a model
// can have and looks for all of them, so that no part of it is forgotten.
func TestEverySectionIsDrawn(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Plausible).Model(t)
	signs := map[string]string{}
	words := m.Words
	mark(reflect.ValueOf(&m).Elem(), "", signs)
	m.Words = words
	got := squeeze(parse(write(t, m)).text)
	missing := map[string]bool{}
	for sign, path := range signs {
		out := slices.ContainsFunc(left, func(end string) bool { return strings.HasSuffix(path, end) })
		if !out && !strings.HasPrefix(path, ".Words.") && !strings.Contains(got, sign) {
			missing[path] = true
		}
	}
	for path := range missing {
		t.Errorf("%s is not drawn", path)
	}
	if len(signs) < 500 {
		t.Fatalf("only %d texts", len(signs))
	}
}

// mark puts a sign into every text below v and notes its path. Lists and parts
// that the sample lacks get one entry.
func mark(v reflect.Value, path string, signs map[string]string) {
	switch v.Kind() {
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() {
			sign := "sign" + strconv.Itoa(len(signs)) + "x"
			signs[sign] = path
			v.SetString(sign)
		}
	case reflect.Pointer:
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		mark(v.Elem(), path, signs)
	case reflect.Struct:
		for i := range v.NumField() {
			mark(v.Field(i), path+"."+v.Type().Field(i).Name, signs)
		}
	case reflect.Slice:
		if v.Len() == 0 && v.Type().Elem().Kind() != reflect.Uint8 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			mark(v.Index(i), path, signs)
		}
	}
}

func TestSameBytes(t *testing.T) {
	m := sample.New(t, 6, 4, sample.Hostile).Model(t)
	first := write(t, m)
	if first != write(t, m) {
		t.Error("two prints of one model differ")
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }
