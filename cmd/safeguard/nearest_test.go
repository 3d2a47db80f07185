package main

import (
	"bytes"
	"strings"
	"testing"
)

// What was typed with a slip gets the name that was meant, whatever kind of name it is.
func TestNearestNames(t *testing.T) {
	e := quietEnv()
	_, path := newAbout(t, e)
	if code := run(e, []string{"new", path, "--org", "Tumaini", "--quiet"}); code != exitDone {
		t.Fatal(code)
	}
	for _, tt := range []struct{ typed, want string }{
		{"stat FILE", `"safeguard status"`},
		{"chekc FILE", `"safeguard check"`},
		{"lgo FILE", `"safeguard log"`},
		{"repot FILE", `"safeguard report"`},
		{"ne x", `"safeguard new"`},
		{"st FILE", `"safeguard status"`},
		{"help windws", `"safeguard help windows"`},
		{"help exitcodes", `"safeguard help exit-codes"`},
		{"help plna", `"safeguard plan"`},
		{"plan FILE donne 1.1", `"done"`},
		{"plan FILE nxet", `"next"`},
		{"print cardz", `"safeguard print cards"`},
		{"checklist shwo", `"safeguard checklist show"`},
		{"checklist show consnt", `"consent"`},
		{"report FILE --formt pdf", "--format"},
		{"report FILE -f pdf", "--force or --format"},
		{"report FILE -l en", "--lang or --logo"},
		{"assess FILE --chekclist consent", "--checklist"},
		{"assess FILE --only usnure", `"unsure"`},
		{"assess FILE --checklist consnt", `"consent"`},
		{"report FILE --format pfd", `"pdf"`},
		{"report FILE --audience bord", `"board"`},
		{"score FILE --format jsn", `"json"`},
		{"export FILE --format xslx -o x", `"xlsx"`},
		{"checklist show consent --format markdwon", `"markdown"`},
		{"workshop FILE --route must-have", `"must-haves"`},
		{"set FILE 1.1 practiced", `"practised"`},
		{"set FILE coc-code-for-al D", `"coc-code-for-all"`},
		{"set FILE reserch yes", `"research"`},
		{"redact FILE desicions", `"decisions"`},
	} {
		var said bytes.Buffer
		e.err = &said
		args := strings.Fields(tt.typed)
		for i, a := range args {
			args[i] = strings.ReplaceAll(a, "FILE", path)
		}
		if code := run(e, args); code == exitDone || !strings.Contains(said.String(), "did you mean "+tt.want+"?") {
			t.Errorf("%s: code %d: %swant %s", tt.typed, code, said.String(), tt.want)
		}
	}
	for _, typed := range []string{"xyz", "zz", "x", "report " + path + " -x", "ch", "checklist ls"} { // nothing is near
		var said bytes.Buffer
		e.err = &said
		if run(e, strings.Fields(typed)); strings.Contains(said.String(), "did you mean") {
			t.Errorf("%s: %s", typed, said.String())
		}
	}
}
