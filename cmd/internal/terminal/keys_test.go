package terminal

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"
)

// patience is how long something may take on a computer that is busy.
const patience = 30 * time.Second

// names of the keys, as the tests write them.
var keyNames = map[keyKind]string{
	keyEnter: "Enter", keyTab: "Tab", keyUp: "Up", keyDown: "Down", keyLeft: "Left", keyRight: "Right", keyHome: "Home", keyEnd: "End",
	keyBackspace: "Backspace", keyDelete: "Delete", keyDeleteWord: "Word", keyDeleteLine: "Line", keyStop: "Stop",
	keyEscape: "Escape",
}

// pressed reads all keys of a reader.
func pressed(in io.Reader) string {
	r := &keyReader{in: in, wait: patience}
	var all []string
	for {
		k, err := r.next()
		switch {
		case err != nil:
			return strings.Join(all, " ")
		case k.kind == keyText && k.pasted:
			all = append(all, fmt.Sprintf("+%s", k.text))
		case k.kind == keyText:
			all = append(all, k.text)
		default:
			all = append(all, keyNames[k.kind])
		}
	}
}

func TestKeyReader(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"letters", "aé日", "a é 日"},
		{"enters", "\r\n", "Enter Enter"},
		{"arrows", "\x1b[A\x1bOB\x1b[C\x1b[1;5D", "Up Down Right Left"},
		{"home and end", "\x1b[H\x1b[F\x1bOH\x1b[1~\x1b[4~\x1b[7~\x1b[8~\x01\x05", "Home End Home Home End Home End Home End"},
		{"deleting", "\x7f\x08\x1b[3~\x17\x15", "Backspace Backspace Delete Word Line"},
		{"stopping", "\x03\x04", "Stop Stop"},
		{"alt", "\x1bx\x1béa", "a"},
		{"alt with an arrow", "\x1b\x1b[Aa", "Up a"},
		{"lone escape at the end", "a\x1b", "a Escape"},
		{"escape, then Ctrl-C", "\x1b\x03", "Stop"},
		{"function keys", "\x1bOPa\x1b[15~b\x1b[[Ac\x1b[24;2~d", "a b c d"},
		{"a cursor report", "\x1b[12;40Ra", "a"},
		{"mouse and focus", "\x1b[<0;1;2Ma\x1b[Ib", "a b"},
		{"titles and device strings", "a\x1b]0;evil\ab\x1bP1$r\x1b\\c", "a b c"},
		{"a title without end", "\x1b]0;x", "0 ; x"},
		{"a sequence that breaks off", "\x1b[1\x03a", "Stop a"},
		{"controls and direction", "a\x00\x0e\x1c\u202e\u0085b", "a   b"},
		{"invalid", "a\xffb\xe2\x82", "a b"},
		{"a paste", "\x1b[200~a\rb\x03\x1b[A\x1b[201~\rc", "+a +  +b Enter c"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := pressed(strings.NewReader(tt.in)); got != tt.want {
				t.Errorf("in one piece: %q, want %q", got, tt.want)
			}
			if got := pressed(iotest.OneByteReader(strings.NewReader(tt.in))); got != tt.want {
				t.Errorf("byte by byte: %q, want %q", got, tt.want)
			}
		})
	}
}

func FuzzKeyReader(f *testing.F) {
	for _, s := range []string{"a\x1b[A", "\x1b]0;\x1b[", "\x1b[200~\x1b", "\x1b\x1bO\x1b[[", "\xe2\x82\x1bP"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		r := &keyReader{in: strings.NewReader(s), wait: patience}
		for {
			k, err := r.next()
			if err != nil {
				return
			}
			if strings.ContainsFunc(k.text, func(r rune) bool { return r < ' ' || r == 0x7f || r == 0x9b }) {
				t.Errorf("%q types %q", s, k.text)
			}
		}
	})
}

func TestLineEditorDraws(t *testing.T) {
	l := &lineEditor{before: "ab日本", after: "cdefgh"}
	lines, row, col := l.layout(8)
	if got := fmt.Sprint(strings.Join(lines, "|"), " ", row, ",", col); got != "> ab日本|cdefgh 1,0" {
		t.Errorf("drawn as %s", got)
	}
	l.press(key{kind: keyLeft})
	l.press(key{kind: keyBackspace})
	if l.before != "ab" || l.after != "本cdefgh" {
		t.Errorf("left with %q and %q", l.before, l.after)
	}
	long := &lineEditor{before: strings.Repeat("word ", 100)}
	for _, rows := range []int{3, 5, 24} {
		if n := strings.Count(long.draw(20, rows), "\r\n") + 1; n >= rows {
			t.Errorf("%d rows are drawn in a window of %d", n, rows)
		}
	}
}

func TestMeant(t *testing.T) {
	list := []choice{{key: "A", label: "Not in place"}, {key: "D", label: "Practised"}, {key: "?", label: "We don’t know"}, {kind: isStop, key: "q", label: "Save and stop"}}
	for _, tt := range []struct{ typed, want string }{
		{"", ""}, {"a", "a"}, {"z", "z"}, {"za", "a"}, {"qa", "a"}, {"ad", "d"}, {"qz", "qz"},
		{"no", "no"}, {"practised", "practised"}, {"closed", "closed"}, {"zzd", "zzd"},
	} {
		if got := meant(list, tt.typed); got != tt.want {
			t.Errorf("%q is taken for %q, want %q", tt.typed, got, tt.want)
		}
	}
}

// However long a text is that comes at once, it is drawn a few times only.
func TestNextAfterDrawsOnce(t *testing.T) {
	text := strings.Repeat("word ", 1200)
	for _, tt := range []struct {
		name string
		in   io.Reader
		most int
	}{
		{"typed ahead", strings.NewReader(text), 3}, // it is read 4,096 bytes at a time
		{"a paste", strings.NewReader("\x1b[200~" + text + "\x1b[201~"), 2},
		{"a paste byte by byte", iotest.OneByteReader(strings.NewReader("\x1b[200~" + text + "\x1b[201~")), 10},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, keys, drawn := &keyReader{in: tt.in, wait: patience}, 0, 0
			for {
				if _, err := r.nextAfter(func() { drawn++ }); err != nil {
					break
				}
				keys++
			}
			if keys != len(text) || drawn == 0 || drawn > tt.most {
				t.Errorf("%d keys of %d, drawn %d times, at most %d", keys, len(text), drawn, tt.most)
			}
		})
	}
}
