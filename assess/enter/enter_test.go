package enter

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// pack has two checklists: code-for-all (a must-have), bans, hiring; pictures
// (not asked where nothing is published), stories.
func pack() *assess.Pack {
	return &assess.Pack{
		ID: "test", Version: 1,
		Scale:   []assess.Level{{ID: "absent"}, {ID: "started", Points: 1}, {ID: "paper", Points: 2}, {ID: "practised", Points: 3}},
		Profile: []assess.ProfileQuestion{{ID: "publishes"}},
		Checklists: []assess.Checklist{
			{ID: "codes", Questions: []assess.Question{{ID: "code-for-all", Critical: true}, {ID: "bans"}, {ID: "hiring"}}},
			{ID: "media", Questions: []assess.Question{{ID: "pictures", AskedIf: assess.AnyOf{"publishes"}}, {ID: "stories"}}},
		},
	}
}

func told(p *assess.Pack, e Entry) string {
	if e.Profile != "" || e.Part != Answer && e.Part != Texts {
		return e.Line(p)
	}
	say := func(text *string) string {
		if text == nil {
			return ""
		}
		return cmp.Or(*text, "(none)")
	}
	return strings.TrimSpace(fmt.Sprintf("%s=%s note:%s evidence:%s reason:%s", e.Ref.Number, e.Value, say(e.Note), say(e.Evidence), say(e.Reason)))
}

func TestParseLine(t *testing.T) {
	const levels = ", levels A (absent), B (started), C (paper), D (practised))"
	tests := []struct{ line, want, err string }{
		{"1.2=practised", "1.2=practised note: evidence: reason:", ""},
		{"1.2=D", "1.2=practised note: evidence: reason:", ""},
		{"1.2 d", "1.2=practised note: evidence: reason:", ""},
		{"1.2d", "1.2=practised note: evidence: reason:", ""},
		{"  1,2  =  Paper  ", "1.2=paper note: evidence: reason:", ""},
		{"BANS = c\r", "1.2=paper note: evidence: reason:", ""},
		{"bans c", "1.2=paper note: evidence: reason:", ""},
		{"1.2=? ask the district office", "1.2=unsure note:ask the district office evidence: reason:", ""},
		{"1.2?", "1.2=unsure note: evidence: reason:", ""},
		{"bans? ask: whom", "1.2=unsure note:ask: whom evidence: reason:", ""},
		{"1.2=- we employ nobody", "1.2=na note: evidence: reason:we employ nobody", ""},
		{"1.2=–we employ nobody", "1.2=na note: evidence: reason:we employ nobody", ""},
		{"1.2=na: nobody : at all", "1.2=na note: evidence: reason:nobody : at all", ""},
		{"1.2=-", "1.2=na note: evidence: reason:", ""},
		{"1.2=D : Code, office", "1.2=practised note: evidence:Code, office reason:", ""},
		{"1.2=D:Code, office", "1.2=practised note: evidence:Code, office reason:", ""},
		{"1.2 C ; read in March : Code : office", "1.2=paper note:read in March evidence:Code : office reason:", ""},
		{"1.2 C; read: twice", "1.2=paper note:read: twice evidence: reason:", ""},
		{"1.2c;read :", "1.2=paper note:read evidence:(none) reason:", ""},
		{"1.2 practised: Code, office", "1.2=practised note: evidence:Code, office reason:", ""},
		{"1.2=D : C: drive, code.pdf", "1.2=practised note: evidence:C: drive, code.pdf reason:", ""},
		{"1.2=D ; :", "1.2=practised note:(none) evidence:(none) reason:", ""},
		{"1.2=D ;", "1.2=practised note:(none) evidence: reason:", ""},
		{"1.2 unsure ; ask", "1.2=unsure note:ask evidence: reason:", ""},
		{"1.2 : Code, office", "1.2= note: evidence:Code, office reason:", ""},
		{"; read in March", "= note:read in March evidence: reason:", ""},
		{"1.2 by consensus", "1.2 by consensus", ""},
		{"1.2 BY m", "1.2 by majority", ""},
		{"1.2 others: the field sees no list; a : b", "1.2 others: the field sees no list; a : b", ""},
		{"1.2 Others see: no list", "1.2 others: no list", ""},
		{"bans owner : Office manager", "1.2 owner: Office manager", ""},
		{"action: write the list", "action: write the list", ""},
		{"1.2 park: whom to ask", "1.2 park: whom to ask", ""},
		{"1.2 hands 2 5 3 1 0", "1.2 hands 2 5 3 1 0", ""},
		{"bans h 2,5, 3 1 0", "1.2 hands 2 5 3 1 0", ""},
		{"hands 2 5 3 1 0", "hands 2 5 3 1 0", ""},
		{"publishes=no", "publishes=no", ""},
		{"Publishes Y", "publishes=yes", ""},
		{"D", "=practised note: evidence: reason:", ""},
		{"paper", "=paper note: evidence: reason:", ""},
		{"?", "=unsure note: evidence: reason:", ""},

		{"code-for-all=C", "1.1=paper note: evidence: reason:", ""},
		{"1.2=D : : Code", "1.2=practised note: evidence:Code reason:", ""},
		{"1.2=- a cook is all we employ", "1.2=na note: evidence: reason:a cook is all we employ", ""},
		{"publishes=N", "publishes=no", ""},
		{"1 2 C", "", "no question number (typed 1)"},
		{"1. C", "", "no question number (typed 1)"},
		{"1.0=D", "", "unknown question (name 1.0)"},
		{"bans2 C", "", "unknown question (name bans2)"},
		{"bans_old C", "", "unknown question (name bans_old)"},
		{"na watoto", "", "unknown question (name na)"},
		{"unsure who knows", "", "unknown question (name unsure)"},
		{"1.2 C D", "", "two answers (number 1.2, sign C, other D)"},
		{"1.2=a ?", "", "two answers (number 1.2, sign A, other ?)"},
		{"1.2 owner see: x", "", "part without colon (part owner)"},
		{"1.2=3", "", "digit as answer (number 1.2, typed 3" + levels},
		{"1.2 E", "", "not an answer (number 1.2, typed E" + levels},
		{"1.2=a draft from 2024", "", "letter or text (number 1.2, typed a, sign A, text draft from 2024)"},
		{"1.2 b they read it every year", "", "letter or text (number 1.2, typed b, sign B, text they read it every year)"},
		{"1.2=A été fait en mars", "", "letter or text (number 1.2, typed A, sign A, text été fait en mars)"},
		{"1.2d seen in March", "", "letter or text (number 1.2, typed d, sign D, text seen in March)"},
		{"1.2 paper forms are used", "", "letter or text (number 1.2, typed paper, sign C, text forms are used)"},
		{"1.2 started in March", "", "letter or text (number 1.2, typed started, sign B, text in March)"},
		{"1.2 na watoto wote", "", "letter or text (number 1.2, typed na, sign -, text watoto wote)"},
		{"1.2 unsure who knows", "", "letter or text (number 1.2, typed unsure, sign ?, text who knows)"},
		{"1.2 - a draft from 2024", "", "dash or answer (number 1.2, text a draft from 2024)"},
		{"1.2–we employ nobody", "", "dash or answer (number 1.2, text we employ nobody)"},
		{"1.2 - D", "", "dash or answer (number 1.2, text D)"},
		{"1.2=- D", "", "sign as text (typed D)"},
		{"1.2=- D : Code", "", "sign as text (typed D : Code)"},
		{"1.2=A ; B", "", "sign as text (typed B)"},
		{"1.2=A : B", "", "sign as text (typed B)"},
		{"1.2 others: c", "", "sign as text (typed c)"},
		{"1.2=? D", "", "sign as text (typed D)"},
		{"1.2 owner Office manager", "", "part without colon (part owner)"},
		{"1.2 action:", "", "part without text (part action)"},
		{"1.2 by majority of the staff", "", "no way (typed majority of the staff)"},
		{"1.2=", "", "no answer (number 1.2" + levels},
		{"3", "", `no question number (typed 3)`},
		{"12=D", "", `no question number (typed 12)`},
		{"1.9=D", "", `unknown question (name 1.9)`},
		{"ban=D", "", `unknown question (name ban)`},
		{"A code for everyone", "", `unknown question (name a)`},
		{"=D", "", "no question first"},
		{"- we employ nobody", "", "reason needs question"},
		{"na", "", "reason needs question"},
		{"1.2 hands 2 5 3 1", "", "hands count (got 4, want 5)"},
		{"1.2 hands 2 5 -3 1 0", "", "hands not numbers"},
		{"1.2 hands 2 5 10000 1 0", "", "hands not numbers"},
		{"1.2 hands 0 0 0 0 0", "", "no hand raised"},
		{"publishes=3", "", `profile not yes no (profile publishes, typed 3)`},
	}
	for _, tt := range tests {
		t.Run(tt.line, func(t *testing.T) {
			p := pack()
			e, err := ParseLine(p, assess.CleanText(tt.line))
			if err != nil || tt.err != "" {
				if fmt.Sprint(err) != tt.err {
					t.Errorf("got  %v\nwant %s", err, tt.err)
				}
				return
			}
			if got := told(p, e); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func apply(t testing.TB, st assess.State, acts ...assess.Act) assess.State {
	t.Helper()
	for _, act := range acts {
		var err error
		st, err = assess.Apply(st, assess.Event{Seq: len(st.Events()) + 1, Time: time.Unix(0, 0), Act: act})
		if err != nil {
			t.Fatal(err)
		}
	}
	return st
}

func TestRead(t *testing.T) {
	code := assess.CheckCode(pack())
	tests := []struct {
		name, text string
		before     []assess.Act
		want       string // the entries, then the faults
		acts       int
	}{
		{"a run goes on with the next question", "1.1 C\nd\n\n# a remark\n?", nil, "1.1=C 1.2=D 1.3=?", 3},
		{"a run goes into the next checklist", "1.3 C\nD\n", nil, "1.3=C 2.1=D", 2},
		{"a run passes over what the profile hides", "publishes=no\n1.3 C\nD\n", nil, "publishes=no 1.3=C 2.2=D", 3},
		{"a run has an end", "2.2 C\nD", nil, "2.2=C 2: no question follows", 1},
		{"a run has a beginning", "D", nil, "1: first needs question", 0},
		{"the parts of a row are of one question", "1.1 hands 5 0 0 0 0\nC\nby c\nothers: no\n: Code\npark: x\nh 0 5 0 0 0\nB\nh 0 0 5 0 0\nD", nil,
			"1.1 hands 5 0 0 0 0 1.1=C 1.1 by consensus 1.1 others: no 1.1 : Code 1.1 park: x 1.2 hands 0 5 0 0 0 1.2=B 1.3 hands 0 0 5 0 0 1.3=D", 10},
		{"hands behind an answer without any are of no row", "1.1 C\nh 0 5 0 0 0", nil, "1.1=C 2: hands need question", 1},
		{"hands in a run", "1.1 h 5 0 0 0 0\nh 0 5 0 0 0\nD", nil, "1.1 hands 5 0 0 0 0 1.2 hands 0 5 0 0 0 1.2=D", 3},
		{"a part twice", "1.1 h 5 0 0 0 0\nby c\nby m", nil, "1.1 hands 5 0 0 0 0 1.1 by consensus 3: answered twice", 2},
		{"a text behind a letter without hands", "1.1 C\nD ; read\nA: the first point\n? who knows", nil, "1.1=C 2: text needs question 3: text needs question 4: text needs question", 1},
		{"a text behind the letter of a row", "1.1 h 5 0 0 0 0\nC ; read : Code\nh 5 0 0 0 0\n? who knows", nil, "1.1 hands 5 0 0 0 0 1.1=C ; read : Code 1.2 hands 5 0 0 0 0 1.2=? who knows", 4},
		{"a text needs its answer", "1.1 : Code", nil, "1: text before answer", 0},
		{"hands beside the answer", "1.1 hands 5 0 0 0 0\n1.1 D", nil, "1.1 hands 5 0 0 0 0 1.1=D", 2},
		{"what stands already is not recorded again", "1.1 C\n1.2 D", []assess.Act{assess.Answer{Question: "bans", Value: "practised", Note: "n"}}, "1.1=C 1.2=D", 1},
		{"all faults at once", "1.1 3\n1.2 D\n1.1 -\n1.2 C\n", nil, `1.2=D 1: digit as answer 3: must have not na 4: answered twice`, 1},
		{"a reason is needed", "1.2 -", nil, `1: na needs reason`, 0},
		{"a reason that stands is enough", "1.2 -", []assess.Act{assess.Answer{Question: "bans", Value: "na", Reason: "r"}}, "1.2=-", 0},
		{"the code", "code " + strings.ToLower(code) + "\n1.1 D", nil, "1.1=D", 1},
		{"another code is all that is said", "1.1 3\ncode KYWXBR\n1.2 D", nil, "2: code of other questions", 0},
		{"a slip in the code", "code KXFMTJ", nil, "1: code slip", 0},
		{"lines of Windows, and its byte order mark", "\ufeff1.1 C\r\nD\r\n", nil, "1.1=C 1.2=D", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := pack()
			st := apply(t, assess.NewState(assess.Scope{}), tt.before...)
			sheet := Read(p, st, tt.text, Options{Table: "1", Keep: true})
			var got []string
			for _, e := range sheet.Entries {
				got = append(got, e.Line(p))
			}
			for _, f := range sheet.Faults {
				text, _, _ := strings.Cut(f.Err.Error(), " (")
				got = append(got, fmt.Sprintf("%d: %s", f.Line, text))
			}
			if got := strings.Join(got, " "); got != tt.want || sheet.New != tt.acts {
				t.Errorf("got  %s, %d new\nwant %s, %d", got, sheet.New, tt.want, tt.acts)
			}
			if len(st.Events()) != len(tt.before) {
				t.Error("the state that was given is changed")
			}
			if sheet.Coded != strings.Contains(tt.text, "code ") {
				t.Errorf("coded: %v", sheet.Coded)
			}
		})
	}
}

// What is no list is not read to its end.
func TestReadStopsAtManyFaults(t *testing.T) {
	for lines, more := range map[int]bool{MostFaults: false, MostFaults + 1: true, 500_000: true} {
		sheet := Read(pack(), assess.NewState(assess.Scope{}), strings.Repeat("D\n", lines), Options{})
		if len(sheet.Faults) != MostFaults || sheet.More != more || sheet.Faults[MostFaults-1].Line != MostFaults {
			t.Errorf("%d lines: %d faults, more %v", lines, len(sheet.Faults), sheet.More)
		}
	}
}

func TestTextsThatAreNotGivenStay(t *testing.T) {
	st := apply(t, assess.NewState(assess.Scope{}),
		assess.Answer{Question: "bans", Value: "na", Reason: "r", Note: "n", Evidence: "e", Support: "s"})
	tests := []struct {
		line string
		want assess.Act
	}{
		{"1.2 D", assess.Answer{Question: "bans", Value: "practised", Note: "n", Evidence: "e", Support: "s"}},
		{"1.2 D ; new : doc", assess.Answer{Question: "bans", Value: "practised", Note: "new", Evidence: "doc", Support: "s"}},
		{"1.2=- because", assess.Answer{Question: "bans", Value: "na", Reason: "because", Note: "n", Evidence: "e", Support: "s"}},
		{"1.2 D ; :", assess.Answer{Question: "bans", Value: "practised", Support: "s"}},
		{"1.2 ; new", assess.Answer{Question: "bans", Value: "na", Reason: "r", Note: "new", Evidence: "e", Support: "s"}},
	}
	for _, tt := range tests {
		l := List{Pack: pack(), State: st}
		_, acts, err := l.Take(tt.line)
		if diff := gocmp.Diff([]assess.Act{tt.want}, acts); err != nil || diff != "" {
			t.Errorf("%s: %v %s", tt.line, err, diff)
		}
	}
}

// What was written beside another answer stays only when somebody has seen it.
func TestTextsOfAnotherAnswer(t *testing.T) {
	owner := "Office manager"
	st := apply(t, assess.NewState(assess.Scope{}),
		assess.Answer{Question: "bans", Value: "absent", Note: "no list", Evidence: "Code, 2019"},
		assess.PlanEntry{Question: "bans", Owner: &owner},
		assess.Answer{Question: "hiring", Value: "paper"})
	tests := []struct{ name, list, want string }{
		{"all three", "1.2 D\n1.3 D", "1: {absent no list Code, 2019  Office manager }"},
		{"one is new", "1.2 D : Code, 2026", "1: {absent no list   Office manager }"},
		{"lines behind replace them", "1.2 D ; seen : Code, 2026\nowner: Board", ""},
		{"the same answer keeps its own", "1.2 A", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, keep := range []bool{false, true} {
				var got []string
				for _, f := range Read(pack(), st, tt.list, Options{Keep: keep}).Faults {
					carried, ok := errors.AsType[*CarriedError](f.Err)
					if !ok {
						t.Fatal(f.Err)
					}
					got = append(got, fmt.Sprintf("%d: %v", f.Line, carried.Carried))
				}
				if want := map[bool]string{false: tt.want}[keep]; strings.Join(got, "\n") != want {
					t.Errorf("keep %v\ngot  %s\nwant %s", keep, got, want)
				}
			}
		})
	}
}
