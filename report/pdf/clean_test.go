package pdf

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestClean(t *testing.T) {
	f := testFonts(t)
	tests := []struct{ name, in, want string }{
		{"plain", "Plain text.", "Plain text."},
		{"accents are composed", "cafe\u0301", "café"},
		{"marks that do not compose stay", "q\u0307", "q\u0307"},
		{"emoji", "a😀b", "a[U+1F600]b"},
		{"joined emoji", "👩\u200d👧\ufe0f", "[U+1F469 1F467]"},
		{"words that no font shows", "a 儿童 保护 b", "a [U+513F 7AE5 0020 4FDD 62A4] b"},
		{"a long text that no font shows", strings.Repeat("儿", 300) + ".", "[U+513F 513F 513F 513F 513F 513F … 300]."},
		{"a space behind it", "儿  ", "[U+513F]  "},
		{"Chinese", "儿", "[U+513F]"},
		{"Arabic", "س", "[U+0633]"},
		{"Amharic", "ሰላም፡ነው", "ሰላም፡ነው"},
		{"Latin-1 bytes", "Caf\xe9 de", "Caf\uFFFD de"},
		{"cut UTF-8", "abc\xc3", "abc\uFFFD"},
		{"line breaks", "a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne"},
		{"many line breaks", "a\n\n\n\n\nb\n\n", "a\n\nb"},
		{"tab", "a\tb", "a    b"},
		{"controls", "a\x00\x1b[31mb\x7f", "a[31mb"},
		{"unseen", "a\u200b\u00ad\ufeff\u202eb", "ab"},
		{"noncharacter", "\uffff", "[U+FFFF]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := f.clean(tt.in); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestWrap(t *testing.T) {
	f := testFonts(t)
	tests := []struct {
		name, in string
		width    float64
		want     []string
	}{
		{"empty", " \n ", 100, nil},
		{"one line", "a b", 100, []string{"a b"}},
		{"at spaces", "aaaa bbbb cccc", 45, []string{"aaaa bbbb ", "cccc"}},
		{"paragraphs", "a\n\nb", 100, []string{"a ", "", "b"}},
		{"at a hyphen", "aaaa-bbbb", 30, []string{"aaaa-", "bbbb"}},
		{"long word", "WWWWWW", 20, []string{"WW", "WW", "WW"}},
		{"narrower than a letter", "WW", 1, []string{"W", "W"}},
		{"a mark stays with its letter", "qq\u0307", 8, []string{"q", "q\u0307"}},
		{"not at a no-break space", "aa bb\u00a0cc", 27, []string{"aa ", "bb\u00a0cc"}},
		{"at an Ethiopic word space", "ሰላም፡ሰላም", 35, []string{"ሰላም፡", "ሰላም"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := f.wrap(tt.in, plain, tt.width)
			if strings.Join(got, "|") != strings.Join(tt.want, "|") {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzWrap(fz *testing.F) {
	fz.Add("Some words and anunbreakableoneofsomelength", 40.0)
	fz.Add("0%Az  \u0333", 25.0)
	fz.Add("emoji 😀 \xff cafe\u0301 ሰላም\n\n\n\tس", 25.0)
	f := testFonts(fz)
	fz.Fuzz(func(t *testing.T, s string, width float64) {
		if !(width >= 20 && width < 1000) {
			return
		}
		lines := f.wrap(s, plain, width)
		for _, line := range lines {
			if !utf8.ValidString(line) {
				t.Errorf("%q is not UTF-8", line)
			}
			if f.width(strings.TrimRight(line, " "), plain) > width {
				t.Errorf("%q is wider than %v", line, width)
			}
		}
		if got, want := squeeze(strings.Join(lines, " ")), squeeze(f.clean(s)); got != want {
			t.Errorf("lines hold %q, the text %q", got, want)
		}
	})
}

func TestShorten(t *testing.T) {
	f := testFonts(t)
	if got := f.shorten("short", plain, 100); got != "short" {
		t.Errorf("got %q", got)
	}
	got := f.shorten(strings.Repeat("long ", 400), plain, 100)
	if !strings.HasSuffix(got, "…") || f.width(got, plain) > 100 {
		t.Errorf("got %q", got)
	}
}

func testFonts(t testing.TB) *fonts {
	t.Helper()
	f, err := newFonts()
	if err != nil {
		t.Fatal(err)
	}
	return f
}
