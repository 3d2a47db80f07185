package enter

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

// Another sheet begins without a row, also one of the same table: what has no
// number there is refused, and never goes to the question that follows.
func TestAnotherSheetBeginsWithoutARow(t *testing.T) {
	code := assess.SheetCode(pack(), "2")
	first := "table 1\n1.2 hands 1 5 3 0 0\nC\n"
	tests := []struct{ name, list, want string }{
		{"its hands, then its answer", "table 2\n1.2 hands 1 1 6 0 0\nC\nby c", "1.2=C 1.2 by consensus"},
		{"hands after the talk", "table 2\n1.2 after 0 3 6 0 0\nC", "1.2=C"},
		{"by the code", "code " + code + "\n1.2 hands 1 1 6 0 0\nC", "1.2=C"},
		{"an owner", "table 2\n1.2 hands 1 1 6 0 0\nowner: Board", "1.2 owner: Board"},
		{"a bare letter", "table 2\nC", "5: first needs question"},
		{"a bare letter behind a code", "code " + code + "\nC", "5: first needs question"},
		{"a bare letter behind the same table", "table 1\nD", "5: first needs question"},
		{"bare hands", "table 2\nhands 1 1 6 0 0\nby m\nC", "5: first needs question 6: first needs question 7: first needs question"},
		{"bare hands after the talk", "table 2\nafter 1 1 6 0 0", "5: first needs question"},
		{"bare texts", "table 2\n: Code\nothers: no\nowner: Board\npark: x", "5: first needs question 6: first needs question 7: first needs question 8: first needs question"},
		{"another answer of another table", "table 2\n1.2 hands 1 1 6 0 0\nD", "6: tables differ"},
		{"another owner of another table", "owner: Board\ntable 2\n1.2 hands 1 1 6 0 0\nowner: Office", "1.2 owner: Board 7: tables differ"},
		{"the same table answers twice", "table 1\n1.2 D", "5: answered twice"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := pack()
			sheet := Read(p, assess.NewState(assess.Scope{}), first+tt.list, Options{})
			var got []string
			for i, e := range sheet.Entries {
				if sheet.Lines[i] > 3 && !e.Free() && e.Part != Hands && e.Part != After {
					got = append(got, e.Line(p))
				}
			}
			for _, f := range sheet.Faults {
				text, _, _ := strings.Cut(f.Err.Error(), " (")
				got = append(got, fmt.Sprintf("%d: %s", f.Line, text))
			}
			if got := strings.Join(got, " "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A key for how a room agreed is no answer to the question that follows, in no
// language: it is asked back, with how both are written.
func TestAKeyForAWayIsNoAnswer(t *testing.T) {
	accord := map[string]string{"b": assess.Consensus, "é": assess.Majority}
	tests := []struct {
		name, list string
		ways       map[string]string
		want       string
	}{
		{"behind hands and answer", "table 1\n1.2 hands 1 5 3 0 0\nC\nc", nil, "4: way or answer (number 1.2, typed c, how consensus, next 1.3, sign C)"},
		{"a capital too", "table 1\n1.2 hands 1 5 3 0 0\nC\nC", nil, "4: way or answer (number 1.2, typed C, how consensus, next 1.3, sign C)"},
		{"behind other parts", "table 1\n1.2 hands 1 5 3 0 0\nC\nothers: no list\nc", nil, "5: way or answer (number 1.2, typed c, how consensus, next 1.3, sign C)"},
		{"of a table without hands", "table 1\n1.2 C\nc", nil, "3: way or answer (number 1.2, typed c, how consensus, next 1.3, sign C)"},
		{"of the last question", "table 1\n2.2 hands 1 5 3 0 0\nC\nc", nil, "4: way needs by (number 2.2, typed c, how consensus)"},
		{"that is no level", "table 1\n1.2 hands 1 5 3 0 0\nC\nm", nil, "4: way needs by (number 1.2, typed m, how majority)"},
		{"before the answer", "table 1\n1.2 hands 1 5 3 0 0\no", nil, "3: way needs by (number 1.2, typed o, how outside)"},
		{"the hands' own answer", "table 1\n1.2 hands 1 5 3 0 0\nc", nil, ""},
		{"where the way is said", "table 1\n1.2 hands 1 5 3 0 0\nC\nby c\nc", nil, ""},
		{"a run of capitals", "table 1\n1.2 C\nC", nil, ""},
		{"a run of no table", "1.2 c\nc", nil, ""},
		{"another letter", "table 1\n1.2 hands 1 5 3 0 0\nC\nd", nil, ""},
		{"the key of another language", "table 1\n1.2 hands 1 5 3 0 0\nC\nb", accord, "4: way or answer (number 1.2, typed b, how consensus, next 1.3, sign B)"},
		{"a key that is no level", "table 1\n1.2 hands 1 5 3 0 0\nC\nÉ", accord, "4: way needs by (number 1.2, typed É, how majority)"},
		{"no key of that language", "table 1\n1.2 hands 1 5 3 0 0\nC\nc", accord, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range Read(pack(), assess.NewState(assess.Scope{}), tt.list, Options{Ways: tt.ways}).Faults {
				got = append(got, fmt.Sprintf("%d: %v", f.Line, f.Err))
			}
			if got := strings.Join(got, " "); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// FuzzOrderOfTables holds that the order in which the sheets of tables are typed
// changes nothing of what is recorded for a table and a question, nor whether it is.
func FuzzOrderOfTables(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 1))
		var blocks []string
		for i := range 2 + r.IntN(3) {
			blocks = append(blocks, fmt.Sprintf("table %d\n", i+1)+sheetOf(r))
		}
		one, said := recorded(blocks)
		r.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
		if other, saidOther := recorded(blocks); one != other {
			t.Errorf("%s\nsays %s\n\nin another order\n%s\nsays %s", said, one, saidOther, other)
		}
	})
}

// sheetOf returns what is typed in of a table.
func sheetOf(r *rand.Rand) string {
	var lines []string
	for _, number := range []string{"1.1", "1.2", "1.3", "2.2"} {
		if r.IntN(2) > 0 {
			continue
		}
		lines = append(lines, fmt.Sprintf("%s hands %d %d 2 1 0", number, r.IntN(5), r.IntN(5)))
		if r.IntN(5) > 0 {
			lines = append(lines, string("CCCCCD"[r.IntN(6)]))
		}
		for _, more := range []string{"after 1 1 1 1 1", "by m", "others: no list"} {
			if r.IntN(3) == 0 {
				lines = append(lines, more)
			}
		}
	}
	if r.IntN(3) == 0 {
		lines = append(lines, "1.2 owner: Board")
	}
	switch people := []string{"people board 2, field 2", "people field 30"}[r.IntN(2)]; r.IntN(3) {
	case 0:
		lines = append(lines, people)
	case 1:
		lines = append([]string{people}, lines...)
	}
	return strings.Join(lines, "\n")
}

// recorded says what a list of blocks records, in an order of its own, or that it
// is refused.
func recorded(blocks []string) (what, list string) {
	list = strings.Join(blocks, "\n")
	sheet := Read(pack(), assess.NewState(assess.Scope{}), list, Options{Today: "2026-03-09"})
	if len(sheet.Faults) > 0 {
		return "refused", list
	}
	var facts []string
	for _, ref := range pack().Refs() {
		a, _ := sheet.After.Answer(ref.Question.ID)
		facts = append(facts, fmt.Sprintf("%+v", a))
	}
	last := map[string]string{}
	for _, act := range sheet.Acts {
		switch a := act.(type) {
		case assess.Session:
			last["people "+a.Table] = fmt.Sprintf("%+v", a)
		case assess.Count:
			last["count "+a.Table+a.Question+a.Moment] = fmt.Sprintf("%+v", a)
		case assess.Talk:
			last["talk "+a.Table+a.Question] = fmt.Sprintf("%+v", a)
		}
	}
	for _, fact := range last {
		facts = append(facts, fact)
	}
	slices.Sort(facts)
	return strings.Join(facts, "\n"), list
}
