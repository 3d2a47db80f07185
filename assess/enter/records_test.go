package enter

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

// records writes what a list records: a sitting with its total and groups, a count
// with its moment and hands ("sheets" of personal ones), a talk with what it agreed.
func records(acts []assess.Act) string {
	var out []string
	for _, act := range acts {
		line := ""
		switch a := act.(type) {
		case assess.Session:
			line = fmt.Sprint(a.Total, " ", a.People, " ", a.Facilitator)
		case assess.Count:
			line = fmt.Sprint(a.Moment, " ", a.Hands)
			if a.Silent {
				line = "sheets " + line
			}
		case assess.Talk:
			line = strings.Join(strings.Fields(fmt.Sprint("talk ", a.Answer, " ", a.How, " ", a.Minority, " ", a.Next)), " ")
			if a.Redacted {
				line += " removed"
			}
		case assess.Answer:
			line = a.Value
			if a.Redacted {
				line += " removed"
			}
		default:
			line = fmt.Sprintf("%s %v", act.Kind(), act)
		}
		out = append(out, line)
	}
	return strings.Join(out, "; ")
}

// What a list records of table 1, beside what stands already: each thing once, and
// the answer of the table with its hands in whatever order they are typed.
func TestWhatAListRecords(t *testing.T) {
	stands := func(acts ...assess.Act) []assess.Act { return acts }
	paper := assess.Answer{Question: "bans", Value: "paper"}
	talk := func(table, answer string) assess.Talk {
		return assess.Talk{Question: "bans", Table: table, Answer: answer}
	}
	begun := assess.Talk{Question: "bans", Table: "1", Next: "how", Redacted: true}
	sheets := assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{0, 5, 0, 0, 0}, Silent: true}
	seven := strings.Repeat("1 sheet -B-\n", 7)
	for _, tt := range []struct {
		name    string
		before  []assess.Act
		list    string
		replace bool
		want    string
	}{
		{"the answer before the hands", nil, "1.2 C\n1.2 hands 5 0 0 0 0", false, "paper; before [5 0 0 0 0]; talk paper"},
		{"the answer behind the hands", nil, "1.2 hands 5 0 0 0 0\nC", false, "before [5 0 0 0 0]; paper; talk paper"},
		{"an answer that stood before is not the table's", stands(paper), "1.2 hands 5 0 0 0 0", false, "before [5 0 0 0 0]"},
		{"the answer to another question is not this one's", stands(paper), "1.1 D\n1.2 hands 5 0 0 0 0", false, "practised; before [5 0 0 0 0]"},
		{"a talk of few people is said once", stands(talk("1", "")), "1.2 hands 2 1 1 0 0", false, ""},
		{"few people who answered first", nil, "1.2 C\n1.2 hands 2 1 1 0 0", false, "paper; talk paper"},
		{"hands typed twice in a list", nil, "1.2 hands 5 0 0 0 0\n1.2 hands 5 0 0 0 0", false, "answered twice"},
		{"how, behind the answer", nil, "1.2 C\nby c", false, "paper; talk paper consensus"},
		{"how, that stands", stands(paper, assess.Talk{Question: "bans", Table: "1", Answer: "paper", How: "consensus"}), "1.2 by c", false, ""},
		{"how, with an answer that stood before", stands(paper), "1.2 by c", false, "talk consensus"},
		{"how, behind the answer to another question", stands(paper), "1.1 D\n1.2 by c", false, "practised; talk consensus"},
		{"how, of a table that agreed otherwise", stands(talk("1", "started")), "1.2 by c", false, "talk started consensus"},
		{"how, where another table agreed", stands(talk("2", "started")), "1.2 by c", false, "talk consensus"},
		{"how, of a talk that was begun", stands(begun), "1.2 by c", false, "talk consensus"},
		{"the same answer of a table", stands(paper, talk("1", "paper")), "1.2 C", false, ""},
		{"the same answer as a talk of another table", stands(paper, talk("2", "paper")), "1.2 C", false, ""},
		{"another answer of a table", stands(paper, talk("1", "paper")), "1.2 D", false, "practised; talk practised"},
		{"how, with an answer that stood before, in the second line", stands(paper), "1.2 others: x\n1.2 by c", false, "talk x; talk consensus x"},
		{"hands, with an answer that stood before, in the second line", stands(paper), "1.2 by c\nhands 5 0 0 0 0", false, "talk consensus; before [5 0 0 0 0]"},
		{"the answer with its document, behind the hands", nil, "1.2 hands 5 0 0 0 0\nD : Code, office", false, "before [5 0 0 0 0]; practised; talk practised"},
		{"and behind the hands after the talk", nil, "1.2 after 5 0 0 0 0\nD : Code, office", false, "after [5 0 0 0 0]; practised; talk practised"},
		{"and behind an answer", nil, "1.2 C\nD : Code, office", false, "text needs question"},
		{"and behind hands and an answer", nil, "1.2 hands 5 0 0 0 0\nC\nD : Code, office", false, "text needs question"},
		{"the next answer behind how", nil, "1.2 C\nby c\nD", false, "paper; talk paper consensus; practised"},
		{"two tables that agreed", nil, "1.2 by c\ntable 2\n1.2 by c", false, "talk consensus; talk consensus"},
		{"two tables that see it otherwise", nil, "1.2 others: x\ntable 2\n1.2 others: x", false, "talk x; talk x"},
		{"two tables that counted after the talk", nil, "1.2 after 5 0 0 0 0\ntable 2\n1.2 after 0 5 0 0 0", false, "after [5 0 0 0 0]; after [0 5 0 0 0]"},
		{"two tables with their people", nil, "people field 9\ntable 2\npeople field 8", false, "0 [{field 9 false}] other; 0 [{field 8 false}] other"},
		{"two tables and one answer", nil, "1.2 C\ntable 2\n1.2 D", false, "tables differ"},
		{"two tables and one owner", stands(paper), "1.2 owner: Amina\ntable 2\n1.2 owner: Juma", false, "tables differ"},
		{"two tables and one action", stands(paper), "1.2 action: x\ntable 2\n1.2 action: y", false, "tables differ"},
		{"two tables and one day", stands(paper), "1.2 due: 2027-01-01\ntable 2\n1.2 due: 2027-01-02", false, "tables differ"},
		{"a day that stands", stands(paper, assess.PlanEntry{Question: "bans", Due: new("2027-01-01")}), "1.2 due: 2027-01-01", false, ""},
		{"two tables and one note", nil, "1.2 C ; x\ntable 2\n1.2 C ; y", false, "tables differ"},
		{"two tables and one document", nil, "1.2 C : x\ntable 2\n1.2 C : y", false, "tables differ"},
		{"two tables and one reason", nil, "1.2=- x y\ntable 2\n1.2=- x z", false, "tables differ"},
		{"two tables, one with a note", nil, "1.2 C ; x\ntable 2\n1.2 C", false, "paper"},
		{"another note of the same table", nil, "1.2 hands 5 0 0 0 0\nC ; x\n; y", false, "before [5 0 0 0 0]; paper; talk paper; paper"},
		{"an answer with a document behind how alone", nil, "1.2 by c\nD : Code", false, "text needs question"},
		{"a code without a table leaves the table", nil, "code KXFMTG\n1.2 hands 5 0 0 0 0", false, "before [5 0 0 0 0]"},
		{"sheets of two tables", nil, strings.Repeat("1 sheet A--\n", 5) + "table 2\n" + strings.Repeat("1 sheet D--\n", 6), false, "sheets before [5 0 0 0 0]; sheets before [0 0 0 6 0]"},
		{"yes and no", nil, "publishes=yes\npublishes=no", false, "answered twice"},
		{"two parked texts", nil, "1.2 park: whom\n1.2 park: when", false, "parked {bans whom false}; parked {bans when false}"},
		{"an answer of which a text was removed", stands(assess.Answer{Question: "bans", Value: "paper", Redacted: true}), "1.2 D", false, "practised"},

		{"people who stand", stands(assess.Session{Date: "2026-03-09", Table: "1", Facilitator: "other", People: []assess.Presence{{Group: "field", Count: 9}}}), "people field 9", false, ""},
		{"people of another day", stands(assess.Session{Date: "2026-03-08", Table: "1", Facilitator: "other", People: []assess.Presence{{Group: "field", Count: 9}}}), "people field 9", false, "0 [{field 9 false}] other"},
		{"people, with a colon", nil, "people: field 9", false, "0 [{field 9 false}] other"},
		{"as many people as can be", nil, "people field 9999", false, "0 [{field 9999 false}] other"},
		{"a total of five", nil, "people 5: field, board", false, "5 [{field 0 false} {board 0 false}] other"},
		{"a total of one for each group", nil, "people 2: field, board", false, "0 [{field 0 false} {board 0 false}] other"},
		{"a room too small for a number", nil, "people board 1", false, "0 [{board 0 false}] other"},
		{"the same as it is said back", nil, "people fewer than 5: board", false, "0 [{board 0 false}] other"},
		{"more groups than a small room has people", nil, "people fewer than 5: board, field, management, partners, other", false, "people numbers"},
		{"a reason without its question", nil, "na ; nobody comes", false, "reason needs question"},
		{"the largest total", nil, "people 9999: field", false, "9999 [{field 0 false}] other"},
		{"too many people", nil, "people field 10000", false, "people numbers"},
		{"too large a total", nil, "people 10000: field", false, "people numbers"},

		{"sheets on which nobody knows", nil, strings.Repeat("1 sheet ??-\n", 5), false, "sheets before [0 0 0 0 5]; sheets before [0 0 0 0 5]"},
		{"sheets by the name of the checklist", nil, strings.Repeat("Codes sheet A–C\n", 5), false, "sheets before [5 0 0 0 0]; sheets before [0 0 5 0 0]"},
		{"sheets of two checklists", nil, strings.Repeat("1 sheet A--\n2 sheet -B\n", 5), false, "sheets before [5 0 0 0 0]; sheets before [0 5 0 0 0]"},
		{"two sheets more, though the first were no import", stands(sheets), seven, true, "sheets counted before"},
		{"two sheets less", stands(assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{0, 9, 0, 0, 0}, Silent: true}), seven, true, "sheets counted before"},
		{"five sheets more", stands(sheets), seven + strings.Repeat("1 sheet -B-\n", 3), true, "sheets before [0 10 0 0 0]"},
		{"five sheets less", stands(assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{0, 12, 0, 0, 0}, Silent: true}), seven, true, "sheets before [0 7 0 0 0]"},
		{"sheets behind hands that were shown", stands(assess.Count{Question: "bans", Table: "1", Moment: "before", Hands: []int{0, 6, 0, 0, 0}}), seven, true, "sheets before [0 7 0 0 0]"},
		{"hands behind sheets", stands(sheets), "1.2 hands 0 6 0 0 0", true, "before [0 6 0 0 0]"},

		{"what the organisation does", nil, "publishes=no", false, "profile {publishes false false}"},
		{"what it does, said first", nil, "publishes=yes", false, "profile {publishes true false}"},
		{"the same again", stands(assess.ProfileAnswer{Profile: "publishes", Yes: true}), "publishes=yes", false, ""},
		{"the opposite", stands(assess.ProfileAnswer{Profile: "publishes", Yes: true}), "publishes=no", false, "profile {publishes false false}"},
		{"an owner and an action that stand", stands(paper, assess.PlanEntry{Question: "bans", Owner: new("Amina"), What: new("Write it")}), "1.2 owner: Amina\naction: Write it", false, ""},
		{"a parked text that stands", stands(assess.Parked{Question: "bans", Text: "whom to ask"}), "1.2 park: whom to ask", false, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			sheet := Read(pack(), apply(t, assess.NewState(assess.Scope{}), tt.before...), tt.list, Options{Table: "1", Today: "2026-03-09", Replace: tt.replace})
			got := records(sheet.Acts)
			if len(sheet.Faults) > 0 {
				got, _, _ = strings.Cut(sheet.Faults[0].Err.Error(), " (")
			}
			if got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// A sitting is one that stands when all is the same.
func TestSameSitting(t *testing.T) {
	of := func(change func(*assess.Session)) assess.Session {
		s := assess.Session{Table: "1", Date: "2026-03-01", Place: "Hall", Facilitator: "trainer", Total: 9, People: []assess.Presence{{Group: "field"}}}
		change(&s)
		return s
	}
	same := of(func(*assess.Session) {})
	for name, other := range map[string]assess.Session{
		"table":  of(func(s *assess.Session) { s.Table = "2" }),
		"day":    of(func(s *assess.Session) { s.Date = "2026-03-02" }),
		"place":  of(func(s *assess.Session) { s.Place = "Church" }),
		"leader": of(func(s *assess.Session) { s.Facilitator = "staff" }),
		"total":  of(func(s *assess.Session) { s.Total = 8 }),
		"people": of(func(s *assess.Session) { s.People = []assess.Presence{{Group: "board"}} }),
	} {
		if sameSitting(same, other) {
			t.Errorf("another %s is the same sitting", name)
		}
	}
	if !sameSitting(same, of(func(*assess.Session) {})) {
		t.Error("a sitting is another than itself")
	}
}

// Sheets that are typed one by one are counted together; a letter that is none is
// shown with its place and with those that there are.
func TestTakeSheets(t *testing.T) {
	for _, tt := range []struct {
		name, table string
		lines       []string
		want        string
	}{
		{"none", "1", nil, ""},
		{"five", "1", []string{"1 sheet AB-", "1 sheet AB-", "1 sheet BB?", "1 sheet CB?", "1 sheet DBD"},
			"sheets before [2 1 1 1 0]; sheets before [0 5 0 0 0]; talk"},
		{"a wrong letter", "1", []string{"1 sheet ABC", "1 sheet AEC"}, "sheet letter (place 2, typed E, letters A B C D ? -)"},
		{"no table", "", []string{"1 sheet ABC"}, "which table"},
	} {
		l := List{Pack: pack(), State: assess.NewState(assess.Scope{}), Options: Options{Table: tt.table}}
		acts, err := l.TakeSheets(tt.lines)
		got := records(acts)
		if err != nil {
			got = err.Error()
		}
		if got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.name, got, tt.want)
		}
	}
	e, err := ParseLine(pack(), "1 sheet A-?")
	if want := []string{"absent", "", assess.Unsure}; err != nil || !slices.Equal(e.Signs, want) {
		t.Errorf("%q, %v", e.Signs, err)
	}
}

// Beside what a line records it says what a person should see: the answer that was
// there, and that the hands are few, of the room as far as it is known.
func TestWhatALineChanges(t *testing.T) {
	st := apply(t, assess.NewState(assess.Scope{}), assess.Answer{Question: "bans", Value: "paper"},
		assess.Session{Date: "2026-03-09", Table: "1", Facilitator: "other", People: []assess.Presence{{Group: "field", Count: 9}}})
	for _, tt := range []struct{ line, table, want string }{
		{"1.2 D", "1", "was paper"},
		{"1.2 C", "1", "was "},
		{"1.2 ; read in March", "1", "was "},
		{"1.3 D", "1", "was "},
		{"1.3 hands 5 0 0 0 0", "1", "was , room {9 9}, few false"},
		{"1.3 hands 4 0 0 0 0", "1", "was , room {9 9}, few true"},
		{"1.3 after 4 0 0 0 0", "1", "was , room {9 9}, few true"},
		{"1.3 after 5 0 0 0 0", "2", "was , room {0 0}, few false"},
	} {
		l := List{Pack: pack(), State: st, Options: Options{Table: tt.table}}
		e, _, err := l.Take(tt.line)
		got := "was " + e.Was
		if e.Hands != nil || e.Few || e.Room != (assess.Range{}) {
			got += fmt.Sprintf(", room %v, few %v", e.Room, e.Few)
		}
		if err != nil || got != tt.want {
			t.Errorf("%s: %s, %v, want %s", tt.line, got, err, tt.want)
		}
	}
}

// A bare answer goes to the next question of the scope, and to none behind the last.
func TestNextOfAScope(t *testing.T) {
	for _, tt := range []struct {
		scope assess.Scope
		want  string
	}{
		{assess.Scope{}, "[{code-for-all practised} {bans paper}]"},
		{assess.Scope{MustHaves: true}, "no question follows"},
	} {
		sheet := Read(pack(), assess.NewState(tt.scope), "1.1 D\nC", Options{})
		var answers []string
		for _, act := range sheet.Acts {
			a := act.(assess.Answer)
			answers = append(answers, fmt.Sprintf("{%s %s}", a.Question, a.Value))
		}
		got := fmt.Sprint(answers)
		if len(sheet.Faults) > 0 {
			got, _, _ = strings.Cut(sheet.Faults[0].Err.Error(), " (")
		}
		if got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.scope, got, tt.want)
		}
	}
}

// What is read of a whole list beside its acts: how many personal sheets there are of
// each table, whether their hands are few, and the state behind all lines.
func TestWhatASheetSays(t *testing.T) {
	four := strings.Repeat("1 sheet A--\n", 4)
	sheet := Read(pack(), assess.NewState(assess.Scope{}), four+"table 2\n"+four+"1 sheet A--\n2.2 C", Options{Table: "1"})
	if got := fmt.Sprint(sheet.People, len(sheet.Faults)); got != "map[1:4 2:5] 0" {
		t.Errorf("%s, %v", got, sheet.Faults)
	}
	var few []bool
	for _, e := range sheet.Entries {
		if e.Silent {
			few = append(few, e.Few)
		}
	}
	if got := fmt.Sprint(few); got != "[true false]" {
		t.Errorf("few: %s", got)
	}
	if a, _ := sheet.After.Answer("stories"); a.Value != "paper" {
		t.Errorf("behind all lines: %+v", a)
	}
	if e, err := ParseLine(pack(), "1 sheet ABC"); err != nil || e.Line(pack()) != "codes sheet" {
		t.Errorf("a sheet is said as %q, %v", e.Line(pack()), err)
	}
	if faults := Read(pack(), assess.NewState(assess.Scope{}), "1 sheet ABC", Options{}).Faults; len(faults) != 1 || faults[0].Err != ErrTable {
		t.Errorf("a sheet of no table: %v", faults)
	}
}

// What two profile questions say, at two tables, are two things.
func TestTwoProfileQuestions(t *testing.T) {
	p := pack()
	p.Profile = append(p.Profile, assess.ProfileQuestion{ID: "visitors"})
	sheet := Read(p, assess.NewState(assess.Scope{}), "table 1\npublishes=yes\nvisitors=no\ntable 2\nvisitors=no", Options{})
	if len(sheet.Faults) != 1 || !strings.HasPrefix(sheet.Faults[0].Err.Error(), "answered twice") || sheet.Faults[0].Line != 5 {
		t.Errorf("%v", sheet.Faults)
	}
	sheet = Read(p, assess.NewState(assess.Scope{}), "table 1\npublishes=yes\ntable 2\nvisitors=no", Options{})
	if len(sheet.Faults) > 0 || len(sheet.Acts) != 2 {
		t.Errorf("%v, %v", sheet.Acts, sheet.Faults)
	}
}

// A list with a mistake is not also asked about texts of other answers.
func TestMistakesComeBeforeOldTexts(t *testing.T) {
	st := apply(t, assess.NewState(assess.Scope{}), assess.Answer{Question: "bans", Value: "absent", Note: "no list"})
	if faults := Read(pack(), st, "1.2 D\n1.9 D", Options{}).Faults; len(faults) != 1 || faults[0].Line != 2 {
		t.Errorf("%v", faults)
	}
}

// The question that a letter alone would answer.
func TestNext(t *testing.T) {
	for _, tt := range []struct {
		at   Place
		want string
	}{
		{Place{}, "none"}, {Place{At: "bans"}, "1.2"}, {Place{At: "bans", Answered: true}, "1.3"}, {Place{At: "stories", Answered: true}, "none"},
	} {
		l := List{Pack: pack(), State: assess.NewState(assess.Scope{}), Place: tt.at}
		got := "none"
		if ref, ok := l.Next(); ok {
			got = ref.Number
		}
		if got != tt.want {
			t.Errorf("%+v: %s, want %s", tt.at, got, tt.want)
		}
	}
}
