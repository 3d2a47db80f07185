package enter

import (
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// FuzzParseLine holds that no line brings the program down, and that whatever is
// understood means the same when it is typed again as it was said back.
func FuzzParseLine(f *testing.F) {
	for _, line := range []string{
		"1.2=practised", "1.2=D : doc", "1.2d ; note : doc", "1.2 ; : x", "by m", "1.2 others: a ; b : c", "park : x", "people 9: field, board", "people BoArd 1", "nA;0", "na ;", "people field 8, board 2; by trainer; on 2026-03-02; at Kisumu", "1 sheet ABC", "table k9", "after 1 1 1 1 1", "1.2=? ask : x", "bans=- why", "1.2:: x", "1.2=D :: x : y",
		"1.2 hands 2 5 3 1 0", "h 1,2,3,4,5", "D", "?", "publishes=no", "1.2=?\u00a0: x", "1.2=--", "1,2 d\x1b[31m", "code KYWXBR", "#", "A b",
	} {
		f.Add(line)
	}
	p := pack()
	f.Fuzz(func(t *testing.T, line string) {
		line = assess.CleanText(line)
		e, err := ParseLine(p, line)
		if err != nil {
			if e.Ref.Question != nil || e.Value != "" || strings.ContainsAny(err.Error(), "\n\x1b") {
				t.Errorf("%q: %+v, %q", line, e, err)
			}
			return
		}
		if e.Part == Personal {
			return // nobody's letters are said back
		}
		said := e.Line(p)
		again, err := ParseLine(p, said)
		if diff := cmp.Diff(e, again); diff != "" || err != nil {
			t.Errorf("%q was said back as %q, which is %v %s", line, said, err, diff)
		}
		if e.Bare() {
			return
		}
		first, second := List{Pack: p, Options: Options{Table: "1"}}, List{Pack: p, Options: Options{Table: "1"}}
		_, acts, err := first.Take(line)
		if _, same, err2 := second.Take(said); (err == nil) != (err2 == nil) || !cmp.Equal(acts, same) {
			t.Errorf("%q records %+v, %v or %+v, %v", line, acts, err, same, err2)
		}
	})
}

// FuzzTextIsNoAnswer holds that nothing behind a question's number is an answer
// unless its form says so: a sign alone, or before a mark.
func FuzzTextIsNoAnswer(f *testing.F) {
	for _, text := range []string{
		"a draft from 2024", "A été fait en mars", "b", "d: x", "paper forms", "na watoto", "unsure", "- nobody", "a\u00a0draft", "c’est fait", "D.", "a,b",
	} {
		f.Add(text)
	}
	p := pack()
	f.Fuzz(func(t *testing.T, text string) {
		for _, line := range []string{"1.2 " + text, "1.2=" + text, "bans " + text, "1.2" + text} {
			e, err := ParseLine(p, assess.CleanText(line))
			if err != nil || e.Part != Answer || e.Profile != "" {
				continue
			}
			said := strings.TrimLeftFunc(strings.TrimPrefix(strings.TrimPrefix(assess.CleanText(line), "1.2"), "bans"), func(r rune) bool { return r == '=' || unicode.IsSpace(r) })
			words := strings.Fields(strings.NewReplacer(";", " ; ", ":", " ; ").Replace(said))
			word, alone := words[0], len(words) == 1 || words[1] == ";"
			signed := strings.ContainsAny(said[:1], "?-") || strings.HasPrefix(said, "–") || strings.HasPrefix(said, "—") || strings.HasPrefix(said, "−")
			if _, known := p.ParseValue(word); !signed && !(known && alone) {
				t.Errorf("%q was taken for %s", line, e.Value)
			}
		}
	})
}

// Notes as people write them in several languages, many of which begin with a
// word that is a letter or a level of the scale.
func TestNotesAreNoAnswers(t *testing.T) {
	p := pack()
	for begin := range strings.FieldsSeq("a A b c d D à na Na unsure paper Paper started practised absent - – hands h by others owner") {
		for _, text := range []string{
			"draft from 2024", "été fait en mars", "policy, not signed", "lista existe desde 2019", "watoto wanajua sheria", "ችግር አለ", "c d e", "? who knows", "2 5 3 1", "D",
		} {
			for _, line := range []string{"1.2 " + begin + " " + text, "1.2=" + begin + " " + text, "1.2" + begin + " " + text, "bans = " + begin + " " + text} {
				e, err := ParseLine(p, assess.CleanText(line))
				if err == nil && e.Part == Answer && e.Value != assess.NA {
					t.Errorf("%q was taken for %s", line, told(p, e))
				}
			}
		}
	}
}
