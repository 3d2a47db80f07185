package enter

import (
	"fmt"
	"strings"
	"testing"
	"time"

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
	if e.Profile != "" || e.Hands != nil {
		return e.Line(p)
	}
	return strings.TrimSpace(fmt.Sprintf("%s=%s note:%s evidence:%s reason:%s", e.Ref.Number, e.Value, e.Note, e.Evidence, e.Reason))
}

func TestParseLine(t *testing.T) {
	const levels = "write A (absent), B (started), C (paper), D (practised), ? (don't know) or - (does not apply)"
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
		{"1.2–we employ nobody", "1.2=na note: evidence: reason:we employ nobody", ""},
		{"1.2=na: nobody : at all", "1.2=na note: evidence: reason:nobody : at all", ""},
		{"1.2=-", "1.2=na note: evidence: reason:", ""},
		{"1.2=D : Code, office", "1.2=practised note: evidence:Code, office reason:", ""},
		{"1.2=D:Code, office", "1.2=practised note: evidence:Code, office reason:", ""},
		{"1.2 C read in March : Code : office", "1.2=paper note:read in March evidence:Code : office reason:", ""},
		{"1.2 C read: twice", "1.2=paper note:read: twice evidence: reason:", ""},
		{"1.2 C read :", "1.2=paper note:read evidence: reason:", ""},
		{"1.2 hands 2 5 3 1 0", "1.2 hands 2 5 3 1 0", ""},
		{"bans h 2,5, 3 1 0", "1.2 hands 2 5 3 1 0", ""},
		{"hands 2 5 3 1 0", "hands 2 5 3 1 0", ""},
		{"publishes=no", "publishes=no", ""},
		{"Publishes Y", "publishes=yes", ""},
		{"D", "=practised note: evidence: reason:", ""},
		{"paper", "=paper note: evidence: reason:", ""},
		{"?", "=unsure note: evidence: reason:", ""},

		{"1.2=3", "", `1.2: "3" is a digit, and digits are never levels; ` + levels},
		{"1.2 E", "", `1.2: "E" is no answer; ` + levels},
		{"1.2=", "", `1.2 has no answer; ` + levels},
		{"3", "", `"3" is no question, whose number has a dot as in 2.7; and digits are never levels`},
		{"12=D", "", `"12" is no question, whose number has a dot as in 2.7; and digits are never levels`},
		{"1.9=D", "", `no question "1.9"`},
		{"ban=D", "", `no question "ban"`},
		{"A code for everyone", "", `no question "a"`},
		{"=D", "", "it does not begin with a question"},
		{"- we employ nobody", "", "a reason needs its question, as in 2.7=- why it does not apply"},
		{"na", "", "a reason needs its question, as in 2.7=- why it does not apply"},
		{"? who knows", "", "a text needs its question, as in 2.7=? ask the office"},
		{"1.2 hands 2 5 3 1", "", "hands are 5 numbers, one a level from the lowest, then don't know; here are 4"},
		{"1.2 hands 2 5 -3 1 0", "", "hands are whole numbers"},
		{"1.2 hands 2 5 10000 1 0", "", "hands are whole numbers"},
		{"1.2 hands 0 0 0 0 0", "", "no hand was raised"},
		{"publishes=3", "", `publishes: "3" is neither yes nor no`},
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

func apply(t *testing.T, st assess.State, acts ...assess.Act) assess.State {
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
		{"a run has an end", "2.2 C\nD", nil, "2.2=C 2: no question comes after the last one, so this answer needs its question", 1},
		{"a run has a beginning", "D", nil, "1: the first answer needs its question, as in 2.1 D; those that follow it need none", 0},
		{"a run goes on from hands", "1.1 hands 1 0 0 0 0\nD", nil, "1.1 hands 1 0 0 0 0 1.2=D", 2},
		{"hands beside the answer", "1.1 hands 1 0 0 0 0\n1.1 D", nil, "1.1 hands 1 0 0 0 0 1.1=D", 2},
		{"what stands already is not recorded again", "1.1 C\n1.2 D", []assess.Act{assess.Answer{Question: "bans", Value: "practised", Note: "n"}}, "1.1=C 1.2=D", 1},
		{"all faults at once", "1.1 3\n1.2 D\n1.1 -\n1.2 C\n", nil, `1.2=D 1: 1.1: "3" is a digit 3: question 1.1 is a must-have: "does not apply" is not allowed 4: 1.2=C: line 2 answers that already`, 1},
		{"a reason is needed", "1.2 -", nil, `1: question 1.2: "does not apply" needs a reason`, 0},
		{"a reason that stands is enough", "1.2 -", []assess.Act{assess.Answer{Question: "bans", Value: "na", Reason: "r"}}, "1.2=-", 0},
		{"the code", "code " + strings.ToLower(code) + "\n1.1 D", nil, "1.1=D", 1},
		{"another code is all that is said", "1.1 3\ncode KYWXBR\n1.2 D", nil, "2: the check code is that of other questions: look at the sheet, and at the file's name", 0},
		{"a slip in the code", "code KYWXBQ", nil, "1: the check code has a slip: it is the six letters at the foot of the sheet", 0},
		{"lines of Windows, and its byte order mark", "\ufeff1.1 C\r\nD\r\n", nil, "1.1=C 1.2=D", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := pack()
			st := apply(t, assess.NewState(assess.Scope{}), tt.before...)
			sheet := Read(p, st, tt.text)
			var got []string
			for _, e := range sheet.Entries {
				got = append(got, e.Line(p))
			}
			for _, f := range sheet.Faults {
				text, _, _ := strings.Cut(f.Err.Error(), ", and digits")
				got = append(got, fmt.Sprintf("%d: %s", f.Line, text))
			}
			if got := strings.Join(got, " "); got != tt.want || len(sheet.Acts) != tt.acts {
				t.Errorf("got  %s, %d acts\nwant %s, %d", got, len(sheet.Acts), tt.want, tt.acts)
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
		sheet := Read(pack(), assess.NewState(assess.Scope{}), strings.Repeat("D\n", lines))
		if len(sheet.Faults) != MostFaults || sheet.More != more || sheet.Faults[MostFaults-1].Line != MostFaults {
			t.Errorf("%d lines: %d faults, more %v", lines, len(sheet.Faults), sheet.More)
		}
	}
}

func TestTextsThatAreNotGivenStay(t *testing.T) {
	st := apply(t, assess.NewState(assess.Scope{}),
		assess.Answer{Question: "bans", Value: "na", Reason: "r", Note: "n", Evidence: "e", Support: "s"},
		assess.Hands{Question: "bans", Counts: []int{1, 0, 0, 0, 0}, How: assess.Majority, Minority: "m"})
	tests := []struct {
		line string
		want assess.Act
	}{
		{"1.2 D", assess.Answer{Question: "bans", Value: "practised", Note: "n", Evidence: "e", Support: "s"}},
		{"1.2 D new : doc", assess.Answer{Question: "bans", Value: "practised", Note: "new", Evidence: "doc", Support: "s"}},
		{"1.2 - because", assess.Answer{Question: "bans", Value: "na", Reason: "because", Note: "n", Evidence: "e", Support: "s"}},
		{"1.2 hands 1 0 0 0 0", nil},
		{"1.2 hands 0 1 0 0 0", assess.Hands{Question: "bans", Counts: []int{0, 1, 0, 0, 0}, How: assess.Majority, Minority: "m"}},
	}
	for _, tt := range tests {
		l := List{Pack: pack(), State: st}
		if _, act, err := l.Take(tt.line); err != nil || fmt.Sprintf("%+v", act) != fmt.Sprintf("%+v", tt.want) {
			t.Errorf("%s\ngot  %+v, %v\nwant %+v", tt.line, act, err, tt.want)
		}
	}
}
