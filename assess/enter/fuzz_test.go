package enter

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// FuzzParseLine holds that no line brings the program down, and that whatever is
// understood means the same when it is typed again as it was said back.
func FuzzParseLine(f *testing.F) {
	for _, line := range []string{
		"1.2=practised", "1.2=D : doc", "1.2d note : doc", "1.2=? ask : x", "bans=- why", "1.2:: x", "1.2=D :: x : y",
		"1.2 hands 2 5 3 1 0", "h 1,2,3,4,5", "D", "?", "publishes=no", "1.2=?\u00a0: x", "1.2=--", "1,2 d\x1b[31m", "code KYWXBR", "#", "A b",
	} {
		f.Add(line)
	}
	p := pack()
	f.Fuzz(func(t *testing.T, line string) {
		line = assess.CleanText(line)
		e, err := ParseLine(p, line)
		if err != nil {
			if e.Ref.Question != nil || strings.ContainsAny(err.Error(), "\n\x1b") {
				t.Errorf("%q: %+v, %q", line, e, err)
			}
			return
		}
		said := e.Line(p)
		again, err := ParseLine(p, said)
		if diff := cmp.Diff(e, again); diff != "" || err != nil {
			t.Errorf("%q was said back as %q, which is %v %s", line, said, err, diff)
		}
		if e.Bare() {
			return
		}
		if act := e.Act(new(assess.State)); act != nil && assess.Check(p, act) == nil {
			l := List{Pack: p}
			if _, same, err := l.Take(line); err != nil || !cmp.Equal(act, same) {
				t.Errorf("%q records %+v or %+v, %v", line, act, same, err)
			}
		}
	})
}
