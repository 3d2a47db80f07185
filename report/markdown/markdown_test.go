package markdown

import (
	"bytes"
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
		"paragraph": {"before\n\n" + hardBreaks(inline(typed), "") + "\n\nafter", []string{"Document", "Paragraph", "Text"}},
		"bold":      {"before\n\n" + hardBreaks(bold(typed), "") + "\n\nafter", []string{"Document", "Paragraph", "Text", "Emphasis"}},
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
	for _, s := range sample.Typed(t, m) {
		if !strings.Contains(got, squeeze(strings.Join(linesOf(s), ""))) {
			t.Errorf("%.30q is not in the text", s)
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
