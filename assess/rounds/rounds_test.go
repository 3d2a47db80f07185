package rounds

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
)

// pack returns a pack with three levels and a checklist for each argument. A
// question is written as its id, with "!" behind it for a must-have, "+" for a
// raised rev and "?" for one that the profile question "direct" can hide.
func pack(checklists ...string) assess.Pack {
	p := assess.Pack{
		ID: "test", Version: 1, Languages: []string{"en"},
		Scale: []assess.Level{{ID: "absent"}, {ID: "paper", Points: 1}, {ID: "practised", Points: 2}},
		Bands: []assess.Band{{ID: "urgent"}, {ID: "strong", From: 50}}, RatedFrom: 50, GapBelow: "practised",
		Profile: []assess.ProfileQuestion{{ID: "direct"}},
	}
	for i, spec := range checklists {
		c := assess.Checklist{ID: fmt.Sprintf("list-%d", i+1)}
		for _, word := range strings.Fields(spec) {
			q := assess.Question{ID: strings.Trim(word, "!+?"), Rev: 1, Weight: 1, Critical: strings.Contains(word, "!")}
			if strings.Contains(word, "+") {
				q.Rev = 2
			}
			if strings.Contains(word, "?") {
				q.AskedIf = assess.AnyOf{"direct"}
			}
			c.Questions = append(c.Questions, q)
		}
		p.Checklists = append(p.Checklists, c)
	}
	return p
}

// round returns an assessment in which the answers, "question=value", were
// given. "direct=no" answers the profile question.
func round(t *testing.T, name string, p assess.Pack, scope assess.Scope, answers string) Round {
	t.Helper()
	r := Round{
		About: assess.Assessment{Round: name, Created: assess.Date(name + "-01-01"), Scope: scope, Pack: p},
		State: assess.NewState(scope),
	}
	for i, pair := range strings.Fields(answers) {
		id, value, _ := strings.Cut(pair, "=")
		var act assess.Act = assess.Answer{Question: id, Value: value, Reason: "because"}
		if value == "no" {
			act = assess.ProfileAnswer{Profile: id}
		}
		if err := assess.Check(&p, act); err != nil {
			t.Fatal(err)
		}
		var err error
		r.State, err = assess.Apply(r.State, assess.Event{Seq: i + 1, Time: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), Act: act})
		if err != nil {
			t.Fatal(err)
		}
	}
	return r
}

// said writes a comparison in one line: the sums of the whole, where each question
// went, and what became of the gaps of then.
func said(c Comparison) string {
	var questions []string
	for _, s := range c.Questions {
		questions = append(questions, fmt.Sprintf("%s %s %s>%s", s.Question, s.Way, s.From, s.To))
	}
	return fmt.Sprintf("%d/%d then %d/%d now, %d compared | %s | gaps %d: %d closed, %d open, %d out, %d apart",
		c.Whole.Then.Points, c.Whole.Then.Possible, c.Whole.Now.Points, c.Whole.Now.Possible, c.Whole.Compared,
		strings.Join(questions, ", "), c.Gaps.Then, c.Gaps.Closed, c.Gaps.Open, c.Gaps.Out, c.Gaps.Apart)
}

// Each row was worked by hand: paper gives 1 point and practised 2, times the weight.
func TestCompare(t *testing.T) {
	all := assess.Scope{}
	first := assess.Scope{Checklists: []string{"list-1"}}
	scale := pack("a b")
	scale.Scale[1].ID = "written"
	tests := []struct {
		name               string
		old, new           assess.Pack
		oldScope, newScope assess.Scope
		then               string
		now                string
		want               string
	}{
		{"better, worse and the same", pack("a b c"), pack("a b c"), all, all, "a=absent b=practised c=paper", "a=paper b=absent c=paper",
			"3/6 then 2/6 now, 3 compared | a better absent>paper, b worse practised>absent, c same paper>paper | gaps 2: 0 closed, 2 open, 0 out, 0 apart"},
		{"closed, open and fallen", pack("a b c"), pack("a b c"), all, all, "a=absent b=paper c=practised", "a=practised b=paper c=absent",
			"3/6 then 3/6 now, 3 compared | a better absent>practised, b same paper>paper, c worse practised>absent | gaps 2: 1 closed, 1 open, 0 out, 0 apart"},
		{"from and to don't know, which counts as the lowest level", pack("a b c d"), pack("a b c d"), all, all, "a=unsure b=unsure c=paper d=unsure", "a=absent b=paper c=unsure d=unsure",
			"1/8 then 1/8 now, 4 compared | a unsure unsure>absent, b unsure unsure>paper, c unsure paper>unsure, d same unsure>unsure | gaps 4: 0 closed, 4 open, 0 out, 0 apart"},
		{"not answered in one round, or in both", pack("a b c d"), pack("a b c d"), all, all, "a=paper d=paper", "b=paper d=practised",
			"1/2 then 2/2 now, 1 compared | a unanswered paper>unanswered, b unanswered unanswered>paper, c unanswered unanswered>unanswered, d better paper>practised | gaps 2: 1 closed, 0 open, 0 out, 1 apart"},
		{"does not apply in one round, or in both", pack("a b c d"), pack("a b c d"), all, all, "a=paper b=na c=na d=paper", "a=na b=na c=paper d=paper",
			"1/2 then 1/2 now, 1 compared | a na paper>na, b na na>na, c na na>paper, d same paper>paper | gaps 2: 0 closed, 1 open, 1 out, 0 apart"},
		{"hidden by the profile of one round", pack("a b?"), pack("a b?"), all, all, "a=paper b=paper", "a=paper direct=no",
			"1/2 then 1/2 now, 1 compared | a same paper>paper, b not asked paper>hidden | gaps 2: 0 closed, 1 open, 1 out, 0 apart"},
		{"hidden by the newer pack only, with the answer of then", pack("a b"), pack("a b?"), all, all, "a=paper b=paper direct=no", "a=paper b=practised",
			"2/4 then 3/4 now, 2 compared | a same paper>paper, b better paper>practised | gaps 2: 1 closed, 1 open, 0 out, 0 apart"},
		{"out of scope then", pack("a", "b"), pack("a", "b"), first, all, "a=paper", "a=practised b=practised",
			"1/2 then 2/2 now, 1 compared | a better paper>practised, b not asked outside>practised | gaps 1: 1 closed, 0 open, 0 out, 0 apart"},
		{"out of scope now", pack("a", "b"), pack("a", "b"), all, first, "a=paper b=paper", "a=practised",
			"1/2 then 2/2 now, 1 compared | a better paper>practised, b not asked paper>outside | gaps 2: 1 closed, 0 open, 1 out, 0 apart"},
		{"new, reworded and removed", pack("a b c"), pack("a b+ d"), all, all, "a=paper b=practised c=paper", "a=paper b=absent d=absent",
			"1/2 then 1/2 now, 1 compared | a same paper>paper, b reworded practised>absent, d new >absent, c removed paper> | gaps 2: 0 closed, 1 open, 1 out, 0 apart"},
		{"another scale", scale, pack("a b"), all, all, "a=written b=practised", "a=paper b=practised",
			"2/2 then 2/2 now, 1 compared | a reworded written>paper, b same practised>practised | gaps 1: 0 closed, 0 open, 1 out, 0 apart"},
		{"scored by the newer pack", pack("a b"), weighted(pack("a b")), all, all, "a=practised b=absent", "a=practised b=absent",
			"6/8 then 6/8 now, 2 compared | a same practised>practised, b same absent>absent | gaps 1: 0 closed, 1 open, 0 out, 0 apart"},
		{"a question that moved to another checklist", pack("a", "b"), pack("a b"), all, all, "a=paper b=paper", "a=paper b=practised",
			"2/4 then 3/4 now, 2 compared | a same paper>paper, b better paper>practised | gaps 2: 1 closed, 1 open, 0 out, 0 apart"},
		{"nothing answered yet", pack("a b"), pack("a b"), all, all, "a=paper b=paper", "",
			"0/0 then 0/0 now, 0 compared | a unanswered paper>unanswered, b unanswered paper>unanswered | gaps 2: 0 closed, 0 open, 0 out, 2 apart"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := Compare(round(t, "2025", tt.old, tt.oldScope, tt.then), round(t, "2026", tt.new, tt.newScope, tt.now), "2026-03-01")
			if err != nil {
				t.Fatal(err)
			}
			if got := said(c); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			for _, s := range c.Questions {
				if s.SameRev { // no row changes a text
					t.Errorf("%s: another text", s.Question)
				}
			}
		})
	}
}

func weighted(p assess.Pack) assess.Pack {
	p.Checklists[0].Questions[0].Weight = 3
	return p
}

// An unfinished round is compared as far as it has come: of 14 questions that were
// half on paper, four are practised so far.
func TestCompareSoFar(t *testing.T) {
	p := pack("a b c d e f g")
	c, err := Compare(round(t, "2025", p, assess.Scope{}, "a=paper b=paper c=practised d=absent e=practised f=practised g=practised"),
		round(t, "2026", p, assess.Scope{}, "a=practised b=practised c=practised"), "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	w := c.Whole
	if got, want := fmt.Sprintf("open %d, %s then, %s now on %d; by themselves %s %s, %s %s", c.Open, w.Then.Percent, w.Now.Percent, w.Compared,
		w.OwnThen.Percent, w.OwnThen.Rating.State, w.OwnNow.Percent, w.OwnNow.Rating.State),
		"open 4, 66 % then, 100 % now on 3; by themselves 71 % rated, 42 % not rated"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// Where nothing can rate a round, its percents stand beside no others.
func TestNoPercentsWithoutARating(t *testing.T) {
	p := pack("a b c d")
	rated, none := "a=paper b=paper c=paper d=paper", "a=na b=na c=paper d=paper"
	for _, tt := range []struct {
		then, now string
		want      bool
	}{{rated, rated, true}, {rated, "", false}, {rated, "a=paper", false}, {"a=paper", rated, false}, {rated, "a=paper b=paper", true}, {none, rated, false}, {rated, none, false}, {none, none, false}} {
		c, err := Compare(round(t, "2025", p, assess.Scope{}, tt.then), round(t, "2026", p, assess.Scope{}, tt.now), "2026-03-01")
		if err != nil {
			t.Fatal(err)
		}
		if c.Whole.Percents != tt.want || c.Checklists[0].Percents != tt.want {
			t.Errorf("%s, then %s: %v %v", tt.then, tt.now, c.Whole.Percents, c.Checklists[0].Percents)
		}
	}
}

func TestCompareByChecklist(t *testing.T) {
	c, err := Compare(round(t, "2025", pack("a b c", "e f"), assess.Scope{}, "a=absent b=paper c=paper e=paper f=paper"),
		round(t, "2026", pack("a b c d", "e f", "g"), assess.Scope{}, "a=paper b=practised c=paper d=absent e=paper f=absent g=paper"), "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, p := range c.Checklists {
		got = append(got, fmt.Sprintf("%s %d: %s then, %s now, known then %v", p.ID, p.Compared, p.Then.Percent, p.Now.Percent, p.OwnThen != nil))
		if p.Compared == 0 && (p.Then.HighPercent != assess.NoPercent || p.Now.HighPercent != assess.NoPercent) {
			t.Errorf("%s compares nothing, and at best %s then, %s now", p.ID, p.Then.HighPercent, p.Now.HighPercent)
		}
	}
	want := "list-1 3: 33 % then, 66 % now, known then true; list-2 2: 50 % then, 25 % now, known then true; list-3 0: – then, – now, known then false"
	if strings.Join(got, "; ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, "; "), want)
	}
}

func TestCompareRefuses(t *testing.T) {
	other := pack("a")
	other.ID = "another"
	for _, tt := range []struct {
		name      string
		old       assess.Pack
		from, to  string
		wantError string
	}{
		{"another pack", other, "2025", "2026", "round of other pack (then another, now test)"},
		{"a later round", pack("a"), "2027", "2026", "round later (begun 2027-01-01, other 2026-01-01)"},
		{"nothing shared", pack("z"), "2025", "2026", "rounds share nothing"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Compare(round(t, tt.from, tt.old, assess.Scope{}, ""), round(t, tt.to, pack("a"), assess.Scope{}, "a=paper"), "2026-03-01")
			if err == nil || err.Error() != tt.wantError {
				t.Errorf("got %v", err)
			}
		})
	}
}

// What has another text under the same rev is not compared, whatever the version
// says; capitals and marks are no other text. What only has another id is named.
func TestCompareTexts(t *testing.T) {
	texts := func(p assess.Pack, texts ...string) assess.Pack {
		for i, text := range texts {
			p.Checklists[0].Questions[i].Text = text
		}
		return p
	}
	old := texts(pack("a b c"), "Is there a code?", "Who reads it?", "Is it signed?")
	now := texts(pack("a b d"), "Is there a code", "Who has read it?", "Is it signed?")
	old.Scale[1].ID, old.Scale[1].Label, now.Scale[1].Label = "written", "On paper", "On paper"
	then, is := round(t, "2025", old, assess.Scope{}, "a=practised b=practised c=written"), round(t, "2026", now, assess.Scope{}, "a=practised b=paper d=paper")
	then.About.ContentHash, is.About.ContentHash = "1", "2"
	c, err := Compare(then, is, "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprintf("%v %v %v", c.OtherTexts, c.Questions, c.Renamed),
		"true [{a same practised practised false} {b reworded practised paper true} {d new  paper false} {c removed written  false}] [{false c d} {true written paper}]"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	is.About.Pack.Version = 2
	if c, err = Compare(then, is, "2026-03-01"); err != nil || c.OtherTexts {
		t.Errorf("another version: %v, %+v", err, c)
	}
	is.About.Pack.Version, is.About.ContentHash = 1, "1"
	if c, err = Compare(then, is, "2026-03-01"); err != nil || c.OtherTexts {
		t.Errorf("the same contents: %v, %+v", err, c)
	}
	is.About.Pack.Scale = append([]assess.Level{{ID: "none"}}, is.About.Pack.Scale...) // longer, so that places say nothing
	if c, err = Compare(then, is, "2026-03-01"); err != nil || fmt.Sprint(c.Renamed) != "[{false c d} {true written paper}]" {
		t.Errorf("by its label: %v, %v", err, c.Renamed)
	}
	is.About.Pack.Scale[2].Label = "Filed"
	if c, err = Compare(then, is, "2026-03-01"); err != nil || fmt.Sprint(c.Renamed) != "[{false c d}]" {
		t.Errorf("by nothing: %v, %v", err, c.Renamed)
	}
	is.About.Pack.Languages = []string{"sw"}
	if c, err = Compare(then, is, "2026-03-01"); err != nil || c.Count(Reworded) != 0 || c.Renamed != nil {
		t.Errorf("texts of two languages: %v, %+v", err, c.Questions)
	}
}

// A round beside itself has not changed, and neither round is touched.
func TestCompareWithItself(t *testing.T) {
	r := round(t, "2026", pack("a! b? c", "d e"), assess.Scope{}, "a=paper b=na d=unsure e=practised direct=no")
	before := fmt.Sprintf("%+v", r.About.Pack)
	c, err := Compare(r, r, "2026-03-01")
	if err != nil {
		t.Fatal(err)
	}
	if c.Count(Same) != 3 || c.Count(NotAsked) != 1 || c.Count(Unanswered) != 1 || fmt.Sprintf("%+v", c.Whole.Then) != fmt.Sprintf("%+v", c.Whole.Now) {
		t.Errorf("%+v", c)
	}
	if after := fmt.Sprintf("%+v", r.About.Pack); after != before {
		t.Error("the pack was changed")
	}
}

// Every question of both packs went one way, and the sums are those of the questions
// that are compared, for any two rounds.
func TestComparisonAddsUp(t *testing.T) {
	for seed := range uint64(500) {
		r := rand.New(rand.NewPCG(seed, 14))
		one, two := randomRound(t, r, "2025"), randomRound(t, r, "2026")
		c, err := Compare(one, two, "2026-03-01")
		if err != nil {
			continue
		}
		ids := map[string]int{}
		for _, p := range []assess.Pack{one.About.Pack, two.About.Pack} {
			for _, ref := range p.Refs() {
				ids[ref.Question.ID] = 0
			}
		}
		for _, s := range c.Questions {
			ids[s.Question]++
		}
		for id, n := range ids {
			if n != 1 {
				t.Errorf("seed %d: %s stands %d times", seed, id, n)
			}
		}
		if n := c.Count(New, Removed, Reworded, NotAsked, Unanswered, NA, Same, Unsure, Better, Worse); n != len(ids) {
			t.Errorf("seed %d: %d ways of %d questions", seed, n, len(ids))
		}
		w, parts := c.Whole, 0
		for _, p := range c.Checklists {
			parts += p.Compared
		}
		if n := c.Count(Same, Unsure, Better, Worse); n != w.Compared || n != parts || w.Then.Asked != n || w.Now.Asked != n || w.Then.Possible != w.Now.Possible || w.Then.NA+w.Now.NA+w.Then.Unanswered+w.Now.Unanswered > 0 {
			t.Errorf("seed %d: %d compared, %d in checklists, %+v", seed, n, parts, w)
		}
		if g := c.Gaps; g.Closed+g.Open+g.Out+g.Apart != g.Then || g.Then != len(assess.Evaluate(one.About.Pack, one.State, "2026-03-01").Plan) {
			t.Errorf("seed %d: %+v", seed, g)
		}
	}
}

// randomRound returns a round over some of a dozen questions, some of them with
// another rev, text, profile and scope than in others.
func randomRound(t *testing.T, r *rand.Rand, name string) Round {
	var lists []string
	for i := range 3 {
		list := ""
		for j := range 4 {
			if r.IntN(8) > 0 {
				list += fmt.Sprintf("q%d%d%s ", i, j, []string{"", "", "", "!", "?", "+"}[r.IntN(6)])
			}
		}
		lists = append(lists, list+fmt.Sprintf("z%d", i))
	}
	p, answers := pack(lists...), ""
	for _, ref := range p.Refs() {
		if r.IntN(6) == 0 {
			ref.Question.Text = "other"
		}
		value := []string{"absent", "paper", "practised", "unsure", "na", ""}[r.IntN(6)]
		if value != "" && (value != "na" || ref.Question.AllowsNA()) {
			answers += ref.Question.ID + "=" + value + " "
		}
	}
	if r.IntN(2) == 0 {
		answers += "direct=no"
	}
	scope := assess.Scope{MustHaves: r.IntN(6) == 0}
	if r.IntN(4) == 0 {
		scope.Checklists = []string{"list-2"}
	}
	return round(t, name, p, scope, answers)
}

// Two files of one round are told apart by their names, as short as will do.
func TestFilesOfOneRound(t *testing.T) {
	p := pack("a b")
	for _, tt := range []struct {
		name                    string
		was, is, earlier, later string
		want                    []string
	}{
		{"other rounds", "x/a", "y/b", "2025", "2026", nil},
		{"one round", "x/a", "y/b", "2025", "2025", []string{"a", "b"}},
		{"one name", "x/a", "y/a", "2025", "2025", []string{"x/a", "y/a"}},
		{"no file before", "", "y/a", "2025", "2025", nil},
		{"no file behind", "x/a", "", "2025", "2025", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			earlier, later := round(t, tt.earlier, p, assess.Scope{}, "a=paper"), round(t, tt.later, p, assess.Scope{}, "a=paper")
			earlier.File, later.File = tt.was, tt.is
			c, err := Compare(earlier, later, "2027-03-05")
			if err != nil || !slices.Equal(c.Files, tt.want) {
				t.Errorf("%v, %v, want %v", c.Files, err, tt.want)
			}
		})
	}
}
