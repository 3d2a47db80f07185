package renew

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/merge"
)

var nine = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

func words(s string) *string { return &s }

// A round is carried question by question: what means the same keeps its acts with
// their times and initials, an undo stays an undo, and nothing of the rest counts.
func TestRenew(t *testing.T) {
	f := newFile("AB", aboutOf(older()), nine, nil)
	f.record(assess.Answer{Question: "a1", Value: "paper", Note: "a note"})
	f.record(assess.Answer{Question: "b1", Value: "paper", Note: "stays behind"})
	f.record(assess.Answer{Question: "a1", Value: "absent"})
	f.record(assess.Undo{Of: 3})
	f.record(assess.Undo{Of: 2}).record(assess.Undo{Of: 5}) // taken back, and put back
	f.record(assess.Import{Acts: []assess.Act{
		assess.Answer{Question: "b3", Value: "absent"}, assess.PlanEntry{Question: "a1", Owner: words("Amina")}, assess.PlanEntry{Question: "b2", Owner: words("Otto")},
	}})
	f.record(assess.ProfileAnswer{Profile: "direct", Yes: true}).record(assess.ProfileAnswer{Profile: "old", Yes: true})
	f.record(assess.Approve(&f.About.Pack, &f.state, 9, "the board", "2026-03-01", []string{"go on"}))
	f.record(assess.Detail{Of: assess.Organisation, Texts: []string{"Hope Network"}})
	f.record(assess.Session{Date: "2026-03-01", Changes: []string{assess.ChangesQuestions}, Left: []string{"a1", "b3"}})

	n := renewed(t, f, newer())
	var got []string
	for _, e := range n.Events {
		got = append(got, fmt.Sprintf("%d %s %s %s", e.Seq, e.Time.Format("04:05"), e.By, e.Act.Kind()))
	}
	want := []string{
		"1 00:00 AB answer", "2 00:02 AB answer", "3 00:03 AB undo", "4 00:06 AB import", "5 00:07 AB profile", "6 00:09 AB lapsed",
		"7 00:10 AB detail", "8 00:11 AB session",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the events are\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if a, _ := n.state.Answer("a1"); a.Value != "paper" || a.Note != "a note" {
		t.Errorf("a1 is %+v", a)
	}
	for _, id := range []string{"b1", "b2", "b3"} {
		if a, ok := n.state.Answer(id); ok || n.state.Plan(id).Owner != nil {
			t.Errorf("%s is %+v", id, a)
		}
	}
	if plan := n.state.Plan("a1"); plan.Owner == nil || *plan.Owner != "Amina" {
		t.Errorf("the plan of a1 is %+v", plan)
	}
	if _, ok := n.state.Approval(); ok {
		t.Error("an approval of other questions is in force")
	}
	if l := n.state.Lapsed(); len(l) != 1 || l[0].Role != "the board" || l[0].Version != 1 || l[0].Fingerprint == "" || len(l[0].Decisions) != 1 {
		t.Errorf("lapsed: %+v", l)
	}
	if now := n.About.After(&n.state); now.Organisation != "Hope Network" {
		t.Errorf("it is of %s", now.Organisation)
	}
	if s := n.Events[7].Act.(assess.Session); !slices.Equal(s.Left, []string{"a1"}) {
		t.Errorf("left for another time: %v", s.Left)
	}
}

// Every question of both packs is in the account once, and the numbers add up.
func TestAccount(t *testing.T) {
	f := newFile("AB", aboutOf(older()), nine, nil)
	f.record(assess.Answer{Question: "a1", Value: "paper"})
	f.record(assess.Answer{Question: "a2", Value: assess.NA, Reason: "why"})
	f.record(assess.Answer{Question: "b1", Value: "practised", Note: "n"}).record(assess.PlanEntry{Question: "b1", Due: words("2026-09-01")})
	f.record(assess.Talk{Question: "b3", Table: "A", Answer: "paper"})
	f.record(assess.ProfileAnswer{Profile: "gone", Yes: true}).record(assess.ProfileAnswer{Profile: "old"})
	f.record(assess.Approve(&f.About.Pack, &f.state, 4, "the board", "2026-03-01", nil))
	pack := newer()
	pack.Checklists[0].Questions[2].Replaces = []string{"b3", "never"}
	pack.Checklists[0].Questions[0].Weight, pack.Checklists[0].Questions[0].PractisedIf = 2, []string{"it is read aloud"}
	out, err := Renew(f.About, f.About.ID, f.Events, pack)
	if err != nil {
		t.Fatal(err)
	}
	a, got := out.Account, []string{}
	for _, l := range a.Questions {
		got = append(got, fmt.Sprintf("%s/%s/%s %s %s %s %v %v %v %v%v", l.Question, l.Was, l.Number, l.Way, l.Why, l.Answer, l.Texts, l.Plan, l.Room, l.Other, l.Hints))
	}
	want := []string{
		"a1/1.1/1.1 carried  paper false false false [practised_if weight][]",
		"a2/1.2/1.2 anew na na true false false [][]",
		"a3//1.3 new   false false false [][b3]",
		"b1/2.1/2.1 anew rev practised true true false [][]",
		"b2/2.2/2.2 changed words  false false false [][]",
		"b3/2.3/ removed gone  false false true [][]",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the account is\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	sum := 0
	for _, w := range append(Ways, "") {
		sum += a.Count(w)
	}
	if sum != len(a.Questions) || a.Count(Ways...) != len(a.Questions) {
		t.Errorf("the ways add up to %d of %d", sum, len(a.Questions))
	}
	if got := fmt.Sprint(a.Profile); got != "[{direct same } {old other no} {gone gone yes}]" {
		t.Errorf("the profile is %s", got)
	}
	if len(a.Lapsed) != 1 || a.Carried != 2 || a.Behind != 6 {
		t.Errorf("%+v, carried %d, behind %d", a.Lapsed, a.Carried, a.Behind)
	}
}

// What has become a must-have keeps its level. Where "does not apply" was answered, and
// is none any more, no answer is left, not even an older one; the plan stays.
func TestNoNA(t *testing.T) {
	for _, tt := range []struct {
		values, want string
	}{{"paper", "paper"}, {"paper na", ""}, {"na paper", ""}, {"na", ""}} {
		f := newFile("AB", aboutOf(older()), nine, nil)
		for _, v := range strings.Fields(tt.values) {
			f.record(assess.Answer{Question: "a2", Value: v, Reason: "r"})
		}
		f.record(assess.PlanEntry{Question: "a2", Owner: words("Amina")})
		n := renewed(t, f, newer())
		a, _ := n.state.Answer("a2")
		if plan := n.state.Plan("a2"); a.Value != tt.want || plan.Owner == nil {
			t.Errorf("%s: %q, want %q, and the plan %+v", tt.values, a.Value, tt.want, plan)
		}
	}
}

// A level that the scale has no more takes all answers with it: none may be left in
// force because a later one could not be carried.
func TestALevelIsLost(t *testing.T) {
	f := newFile("AB", aboutOf(older()), nine, nil)
	f.record(assess.Answer{Question: "a1", Value: "absent"}).record(assess.Answer{Question: "a1", Value: "paper"})
	pack := newer()
	pack.Scale[1].ID = "written"
	out, err := Renew(f.About, f.About.ID, f.Events, pack)
	if err != nil || len(out.Events) != 0 || !slices.Equal(out.Account.Lost, []string{"B"}) || out.Account.Count(Anew) != 1 {
		t.Errorf("%v: %+v", err, out)
	}
}

// Hands are counted level by level: under other levels they would be other answers.
func TestHandsBelongToTheirLevels(t *testing.T) {
	f := newFile("AB", aboutOf(older()), nine, nil)
	f.record(assess.Count{Question: "a1", Table: "A", Moment: assess.Before, Hands: []int{3, 1, 1, 0}})
	f.record(assess.Talk{Question: "a1", Table: "A", Answer: "paper"})
	for extra, want := range map[string]string{"": "[count talk]", "better": "[talk]"} {
		pack := newer()
		if extra != "" {
			pack.Scale = append(pack.Scale, assess.Level{ID: extra, Points: 3})
		}
		var kinds []string
		for _, e := range renewed(t, f, pack).Events {
			kinds = append(kinds, e.Act.Kind())
		}
		if fmt.Sprint(kinds) != want {
			t.Errorf("with %q: %v, want %s", extra, kinds, want)
		}
	}
}

// The head keeps what is about the organisation, and has an id that copies share.
func TestHead(t *testing.T) {
	about := aboutOf(older())
	about.Language, about.Contacts, about.PackOf1 = "sw", []string{"116"}, true
	about.Scope.Checklists = []string{"a", "z"}
	one, err := Renew(about, "x", nil, newer())
	two, err2 := Renew(about, "x", nil, newer())
	other, err3 := Renew(about, "y", nil, newer())
	if err != nil || err2 != nil || err3 != nil {
		t.Fatal(err, err2, err3)
	}
	if one.About.ID != two.About.ID || one.About.ID == other.About.ID || one.About.ID == about.ID || len(one.About.ID) != 16 {
		t.Errorf("the ids are %s, %s and %s", one.About.ID, two.About.ID, other.About.ID)
	}
	a, pack := one.About, newer()
	if a.Language != "en" || one.Account.Language != "sw" || a.Contacts[0] != "116" || a.Created != about.Created || a.PackOf1 ||
		!slices.Equal(a.Scope.Checklists, []string{"a"}) || !slices.Equal(one.Account.Lists, []string{"z"}) ||
		a.ContentHash != pack.ContentHash() || a.ScoringHash != pack.ScoringHash() {
		t.Errorf("%+v", a)
	}
}

func TestRefused(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(*assess.Pack)
		scope  []string
		want   string
	}{
		{"another pack", func(p *assess.Pack) { p.ID = "other" }, nil, "renew_other_pack"},
		{"an older version", func(p *assess.Pack) { p.Version = 0 }, nil, "renew_older_pack"},
		{"the same", func(p *assess.Pack) { *p = older() }, nil, "renew_same_pack"},
		{"nothing is left of the scope", func(*assess.Pack) {}, []string{"z"}, "renew_without_scope"},
	} {
		about, pack := aboutOf(older()), newer()
		tt.change(&pack)
		about.Scope.Checklists = tt.scope
		_, err := Renew(about, "x", nil, pack)
		if f, ok := err.(*fault.Error); !ok || f.Code != tt.want {
			t.Errorf("%s: %v", tt.name, err)
		}
	}
}

// Copies under two versions are told apart by merging.
func TestAcrossPacks(t *testing.T) {
	f := newFile("AB", aboutOf(older()), nine, nil)
	_, err := merge.Join([]merge.Copy{f.Copy, renewed(t, f, newer()).Copy})
	if f, ok := err.(*fault.Error); !ok || f.Code != "merge_versions" {
		t.Errorf("%v", err)
	}
}

// Of every kind of act it is decided here what becomes of it: what is about a question
// or a profile question stays with it, and what names questions otherwise, or is a mark
// of its file, has its case in act or part.
func TestEveryKindIsDecided(t *testing.T) {
	decided := []string{
		"answer", "profile", "plan", "participants", "approve", "session", "tally", "parked", "moved", "detail", "import", "undo", "redact", "merge",
		"format", "count", "talk", "status", "action", "holder", "lapsed", "earlier",
	}
	var kinds []string
	for _, act := range assess.Kinds() {
		kinds = append(kinds, act.Kind())
	}
	if !slices.Equal(kinds, decided) {
		t.Errorf("the kinds are %v: what becomes of a new one when a round is renewed?", kinds)
	}
}

// The round before stays as it was: under the questions that it had, with what means
// something else now.
func TestTheRoundBeforeIsKept(t *testing.T) {
	was, about := aboutOf(older()), aboutOf(older())
	about.Round = "2027"
	s := assess.NewState(assess.Scope{})
	s, _ = assess.Apply(s, assess.Event{Seq: 1, Time: nine, Act: assess.Answer{Question: "b3", Value: "paper", Note: "gone soon"}})
	before := assess.NewEarlier(&was, &s, &about)
	out, err := Renew(about, "x", []assess.Event{{Seq: 1, Time: nine, Act: before}}, newer())
	if err != nil || len(out.Events) != 1 {
		t.Fatal(out.Events, err)
	}
	got := out.Events[0].Act.(assess.Earlier)
	if before.Pack != nil || got.Pack == nil || got.Pack.Version != 1 || !slices.Equal(got.Changed, []string{"b1", "b2"}) || len(got.Acts) != 1 {
		t.Errorf("%+v", got)
	}
	if err := assess.Check(&out.About.Pack, got); err != nil {
		t.Error(err)
	}
	if back := got.Under(&out.About.Pack, &about.Pack); back.Pack != nil || back.Changed != nil {
		t.Errorf("under the older pack again: %+v", back)
	}
}
