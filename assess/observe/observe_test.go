package observe

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

const today = assess.Date("2026-03-01")

var morning = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

// testPack has a checklist of twelve questions, a1 to a12, of which a1 is a must-have,
// and one of five, b1 to b5.
func testPack() assess.Pack {
	p := assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en"}, RatedFrom: 50, GapBelow: "practised",
		Scale:   []assess.Level{{ID: "absent", Label: "A"}, {ID: "paper", Points: 1, Label: "B"}, {ID: "practised", Points: 2, Label: "C"}},
		Bands:   []assess.Band{{ID: "urgent"}, {ID: "strong", From: 50}},
		Profile: []assess.ProfileQuestion{{ID: "direct"}},
	}
	for _, list := range []struct {
		id string
		n  int
	}{{"a", 12}, {"b", 5}} {
		c := assess.Checklist{ID: list.id, Title: strings.ToUpper(list.id)}
		for i := range list.n {
			q := assess.Question{ID: fmt.Sprint(list.id, i+1), Rev: 1, Weight: 1, Critical: list.id == "a" && i == 0}
			if q.Critical {
				q.Action.Owner = "Director"
			}
			if list.id == "b" && i == 4 {
				q.AskedIf = assess.AnyOf{"direct"}
			}
			c.Questions = append(c.Questions, q)
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

// A history is acts, each with its time.
type history struct{ events []assess.Event }

func (h *history) at(t time.Time, acts ...assess.Act) *history {
	for _, act := range acts {
		h.events = append(h.events, assess.Event{Seq: len(h.events) + 1, Time: t, Act: act})
	}
	return h
}

func answered(t time.Time, pairs string, evidence ...string) *history {
	return new(history).answered(t, pairs, evidence...)
}

// answered answers questions, "a1=paper", each an hour after the one before.
func (h *history) answered(t time.Time, pairs string, evidence ...string) *history {
	for i, pair := range strings.Fields(pairs) {
		id, value, _ := strings.Cut(pair, "=")
		a := assess.Answer{Question: id, Value: value}
		if value == assess.NA {
			a.Reason = "why"
		}
		if len(evidence) > 0 {
			a.Evidence = evidence[min(i, len(evidence)-1)]
		}
		h.at(t.Add(time.Duration(i)*time.Hour), a)
	}
	return h
}

// before is the round before, in which somebody is named.
func before() assess.Act {
	p, s := testPack(), assess.NewState(assess.Scope{})
	s, _ = assess.Apply(s, assess.Event{Seq: 1, Time: morning, Act: assess.Answer{Question: "a2", Value: "unsure", Note: "ask Wanjiru"}})
	about := assess.Assessment{ID: "0123456789abcdef", Created: "2025-03-01", Language: "en", Pack: p}
	return assess.NewEarlier(&about, &s, &about)
}

// again answers n questions in a round that follows one in which all were answered "paper".
func again(n int, every time.Duration, value string) *history {
	p, s := testPack(), assess.NewState(assess.Scope{})
	for i := range 12 {
		s, _ = assess.Apply(s, assess.Event{Seq: i + 1, Time: morning.AddDate(-1, 0, 0), Act: assess.Answer{Question: fmt.Sprint("a", i+1), Value: "paper"}})
	}
	about := assess.Assessment{ID: "0123456789abcdef", Created: "2025-03-01", Language: "en", Pack: p}
	h := new(history).at(morning, assess.NewEarlier(&about, &s, &about))
	for i := range n {
		h.at(morning.Add(time.Duration(i)*every), assess.Answer{Question: fmt.Sprint("a", 1+i%12), Value: value})
	}
	return h
}

func text(s string) *string { return &s }

// observed returns what is observed, each in one line, without the codes that nearly
// every assessment has.
func observed(t *testing.T, h *history, but ...Code) string {
	t.Helper()
	p, s := testPack(), assess.NewState(assess.Scope{})
	for _, e := range h.events {
		err := assess.Check(&p, e.Act)
		if err == nil {
			s, err = assess.Apply(s, e)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	about := assess.Assessment{Organisation: "Amina Trust", Pack: p}
	var lines []string
	for _, o := range Of(&about, &s, assess.Evaluate(p, s, today)) {
		if slices.Contains(but, o.Code) {
			continue
		}
		line := fmt.Sprint(o.Code, " ", o.Count, " ", strings.Join(o.Questions, ","), o.Checklist, o.Answer, o.Text)
		for _, place := range o.Places {
			line += fmt.Sprintf("[%s %s %v]", place.Question, place.Field, place.Earlier)
		}
		lines = append(lines, strings.TrimSpace(line))
	}
	return strings.Join(lines, "; ")
}

func TestOf(t *testing.T) {
	twelve := "a1=paper a2=paper a3=paper a4=paper a5=paper a6=paper a7=paper a8=paper a9=paper a10=paper a11=absent a12=paper"
	eleven := "a1=paper a2=paper a3=paper a4=paper a5=paper a6=paper a7=paper a8=paper a9=paper a10=paper a11=absent"
	long := morning.AddDate(0, 0, -300)
	status := func(action string, s assess.Status) assess.ActionStatus {
		return assess.ActionStatus{Action: action, Status: s, On: "2026-02-01", Proof: "shown", Reason: "r", Role: "chair"}
	}
	quick := new(history)
	for i := range 40 {
		quick.at(morning.Add(time.Duration(i)*7*time.Second), assess.Answer{Question: fmt.Sprint("a", 1+i%12), Value: "paper"})
	}
	slow := new(history)
	for i := range 60 {
		slow.at(morning.Add(time.Duration(i)*8*time.Second), assess.Answer{Question: fmt.Sprint("a", 1+i%12), Value: "paper"})
	}
	list := assess.Import{}
	for i := range 50 {
		list.Acts = append(list.Acts, assess.Answer{Question: fmt.Sprint("a", 1+i%12), Value: []string{"paper", "absent"}[i%2]})
	}
	plan, seen := []Code{NoOwner, NoDay}, map[Code]bool{}
	for _, tt := range []struct {
		name string
		h    *history
		but  []Code
		want string
	}{
		{"nothing is there", new(history), nil, ""},
		{"practised without a document", answered(morning, "a1=practised a2=paper a3=practised"), plan, "no_document 2 a1,a3"},
		{"practised with a document", answered(morning, "a1=practised", "the code, 2025"), plan, ""},
		{"evidence of next year", answered(morning, "a1=practised a2=practised", "policy, May 2027", "policy 2025, next review 2027"), plan, "evidence_future 1 a1"},
		{"evidence of three years ago", answered(morning, "a1=practised a2=practised a3=paper", "policy, May 2023", "policy 2019, reviewed May 2025", "March 2024"), plan, "evidence_old 1 a1"},
		{"evidence of just two years", answered(morning, "a1=practised", "policy, 1 March 2024"), plan, ""},
		{"one document for eleven", answered(morning, eleven, "The Policy, office safe"), plan, "one_document 1 a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11The Policy, office safe"},
		{"one document, otherwise written", answered(morning, eleven, "The policy; office safe", "THE POLICY; and minutes"), plan, "one_document 1 a1,a2,a3,a4,a5,a6,a7,a8,a9,a10,a11The policy"},
		{"one document for ten", answered(morning, strings.TrimSuffix(eleven, " a11=absent"), "the policy"), plan, ""},
		{"a checklist all alike", answered(morning, "b1=unsure b2=unsure b3=unsure b4=unsure b5=unsure"), plan, "all_alike 1 bunsure"},
		{"not quite all alike", answered(morning, "b1=paper b2=paper b3=paper b4=paper b5=absent"), plan, ""},
		{"not all answered", answered(morning, "b1=paper b2=paper b3=paper b4=paper"), plan, ""},
		{"four that are asked, all alike", answered(morning, "b1=paper b2=paper b3=paper b4=paper").at(morning, assess.ProfileAnswer{Profile: "direct"}), plan, ""},
		{"twelve, one otherwise", answered(morning, twelve), plan, ""},
		{"two of five do not apply", answered(morning, "b1=na b2=na b3=paper b4=absent b5=paper"), plan, "many_na 1 b1,b2b"},
		{"one of five does not apply", answered(morning, "b1=na b2=paper b3=paper b4=absent b5=paper"), plan, ""},
		{"forty answers in five minutes", quick, append(plan, AllAlike), "burst 40"},
		{"sixty answers in eight minutes", slow, append(plan, AllAlike), ""},
		{"fifty in one list from paper", new(history).at(morning, list), plan, ""},
		{"twenty as last time in two minutes", again(20, 6*time.Second, "paper"), append(plan, AllAlike), "burst_as_before 20"},
		{"nineteen", again(19, 6*time.Second, "paper"), append(plan, AllAlike), ""},
		{"twenty as last time with time to think", again(20, 10*time.Second, "paper"), append(plan, AllAlike), ""},
		{"twenty other answers in two minutes", again(20, 6*time.Second, "absent"), append(plan, AllAlike), ""},
		{"forty as last time are one thing", again(40, 6*time.Second, "paper"), append(plan, AllAlike), "burst_as_before 40"},
		{"nobody chose owner and day", answered(morning, "a1=absent"), nil, "no_owner 1 a1; no_day 1 a1"},
		{"both were chosen", answered(morning, "a1=absent").at(morning, assess.PlanEntry{Question: "a1", Owner: text("Director"), Due: text("2026-06-01")}), nil, ""},
		{"its post has a holder", answered(morning, "a1=absent").at(morning, assess.Holder{Post: "Director", Name: "Mary"}, assess.PlanEntry{Question: "a1", Due: text("2026-06-01")}), nil, ""},
		{"another post has one", answered(morning, "a1=absent").at(morning, assess.Holder{Post: "Driver", Name: "Mary"}, assess.PlanEntry{Question: "a1", Due: text("2026-06-01")}), nil, "no_owner 1 a1"},
		{"long past", answered(long, "a1=absent").at(long, assess.PlanEntry{Question: "a1", Owner: text("D"), Due: text("2025-11-30")}), nil, "long_past 1 a1"},
		{"past, and not long", answered(long, "a1=absent").at(long, assess.PlanEntry{Question: "a1", Owner: text("D"), Due: text("2025-12-01")}), nil, ""},
		{"met, and its action begun", answered(long, "a1=absent").at(long, status("a1", assess.StatusBegun)).answered(morning, "a1=practised", "minutes 2026"), nil, ""},
		{"met, and its action done", answered(long, "a1=absent").at(long, status("a1", assess.StatusDone)).answered(morning, "a1=practised", "minutes 2026"), nil, ""},
		{"met, and its own action open", answered(morning, "a1=practised", "minutes 2026").at(morning, assess.OwnAction{ID: "own-7k3m", What: "w", For: []string{"a1"}, Owner: "o", Due: "2026-06-01"}), nil, "met_and_open 1 own-7k3m"},
		{"an own action for no question", new(history).at(morning, assess.OwnAction{ID: "own-7k3m", What: "w", Owner: "o", Due: "2026-06-01"}), nil, ""},
		{"done, and still a gap", answered(long, "a1=absent").at(morning, status("a1", assess.StatusDone)), nil, "done_and_gap 1 a1"},
		{"dropped, and still a gap", answered(long, "a1=absent").at(morning, status("a1", assess.StatusDropped)), nil, ""},
		{"a name", new(history).at(morning, assess.Answer{Question: "a2", Value: "unsure", Note: "ask Wanjiru"}), plan, "like_name 1 [a2 answer.note false]"},
		{
			"a name that was written over", new(history).at(morning, assess.Answer{Question: "a2", Value: "unsure", Note: "ask Wanjiru"}, assess.Answer{Question: "a2", Value: "unsure"}),
			plan, "like_name 1 [a2 answer.note true]",
		},
		{"a name that was taken back", new(history).at(morning, assess.Answer{Question: "a2", Value: "unsure", Note: "ask Wanjiru"}, assess.Undo{Of: 1}), plan, "like_name 1 [a2 answer.note true]"},
		{
			"the same text in two entries", new(history).at(morning, assess.Answer{Question: "a2", Value: "unsure", Note: "ask Wanjiru"}, assess.Answer{Question: "a2", Value: "paper", Note: "ask Wanjiru"}),
			plan, "like_name 1 [a2 answer.note false]",
		},
		{"an owner's name has its place", new(history).at(morning, assess.PlanEntry{Question: "a2", Owner: text("Wanjiru"), Help: text("ask Otieno")}, assess.Holder{Post: "Director", Name: "Mary"}), plan, "like_name 1 [a2 plan.help false]"},
		{"an owner's number has not", new(history).at(morning, assess.PlanEntry{Question: "a2", Owner: text("Wanjiru, 0712 345 678")}), plan, "like_phone 1 [a2 plan.owner false]"},
		{"whom to call has all of it", new(history).at(morning, assess.Detail{Of: assess.Contacts, Texts: []string{"Mary 0712 345 678, a@b.org"}}), plan, ""},
		{"a name in the round before", new(history).at(morning, before()), plan, "like_name 1 [a2 answer.note true]"},
		{"the organisation's own name", new(history).at(morning, assess.Answer{Question: "a2", Value: "unsure", Note: "policy of Amina Trust"}), plan, ""},
		{"an address and a case", new(history).at(morning, assess.Parked{Question: "b1", Text: "case no. 12, mail x@y.org"}), plan, "like_mail 1 [b1 parked.text false]; like_case 1 [b1 parked.text false]"},
		{"years, standards and shelves", answered(morning, "a2=paper", "Standard 3.2, shelf 4, file no. 7, 2024-2026"), plan, ""},
	} {
		if got := observed(t, tt.h, tt.but...); got != tt.want {
			t.Errorf("%s:\ngot  %s\nwant %s", tt.name, got, tt.want)
		}
		for _, line := range strings.Split(tt.want, "; ") {
			code, _, _ := strings.Cut(line, " ")
			seen[Code(code)] = true
		}
	}
	for _, code := range Codes {
		if !seen[code] {
			t.Errorf("nothing is tried for %s", code)
		}
	}
}

func TestCount(t *testing.T) {
	list := []Observation{{Code: NoDocument, Count: 3}, {Code: AllAlike, Count: 1}, {Code: AllAlike, Count: 1}}
	if got := fmt.Sprint(Count(list)); got != "map[all_alike:2 no_document:3]" {
		t.Error(got)
	}
	o := Observation{Text: "x", Places: []Place{{Text: "y"}}}
	if bare := o.WithoutTexts(); bare.Text != "" || bare.Places[0].Text != "" || o.Places[0].Text != "y" {
		t.Errorf("%+v %+v", bare, o)
	}
}

// The pack says when evidence is old.
func TestEvidenceMonths(t *testing.T) {
	for months, want := range map[int]int{0: 1, 24: 1, 36: 0} {
		p, s := testPack(), assess.NewState(assess.Scope{})
		p.EvidenceAge = months
		s, _ = assess.Apply(s, assess.Event{Seq: 1, Time: morning, Act: assess.Answer{Question: "a1", Value: "practised", Evidence: "policy, May 2023"}})
		about := assess.Assessment{Pack: p}
		if got := Count(Of(&about, &s, assess.Evaluate(p, s, today)))[EvidenceOld]; got != want {
			t.Errorf("%d months: %d, want %d", months, got, want)
		}
	}
}
