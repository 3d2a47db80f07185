package assess

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
)

var (
	str      = func(s string) *string { return &s }
	onPaper  = Answer{Question: "a1", Value: "paper"}
	approved = func(c Change) string {
		return strings.TrimSpace(fmt.Sprintf("%s %s %s %s %s>%s", c.Kind, c.Question, c.Number, c.Field, c.From, c.To))
	}
)

// In every case a1 is on paper and its plan has the owner Amina when the board
// approves; then the acts happen, each on the next day.
func TestChangesSince(t *testing.T) {
	tests := []struct {
		name string
		acts []Act
		want string
	}{
		{"nothing", nil, ""},
		{"another level", []Act{Answer{Question: "a1", Value: "started"}}, "answer a1 1.1  paper>started"},
		{"a new answer", []Act{Answer{Question: "a2", Value: Unsure}}, "answer a2 1.2  >unsure"},
		{"an answer taken back", []Act{Undo{Of: 1}}, "answer a1 1.1  paper>"},
		{"changed and taken back", []Act{Answer{Question: "a1", Value: "started"}, Undo{Of: 4}}, ""},
		{"the same again", []Act{onPaper}, ""},
		{"away and back again", []Act{Answer{Question: "a1", Value: "absent"}, onPaper},
			"day a1 1.1  2026-03-01>2026-03-03"},
		{"a text", []Act{Answer{Question: "a1", Value: "paper", Note: "n", Support: "s"}},
			"text a1 1.1 note >\ntext a1 1.1 support >"},
		{"a level and its reason", []Act{Answer{Question: "a2", Value: NA, Reason: "none"}},
			"answer a2 1.2  >na\ntext a2 1.2 reason >"},
		{"the plan", []Act{PlanEntry{Question: "a1", Owner: str("Grace"), Due: str("2026-05-01")}},
			"plan a1 1.1 owner Amina>Grace\nplan a1 1.1 due >2026-05-01"},
		{"the plan's default again", []Act{PlanEntry{Question: "a1", Owner: str("")}}, "plan a1 1.1 owner Amina>"},
		{"an empty field that was empty", []Act{PlanEntry{Question: "a1", Help: str("")}}, ""},
		{"the profile", []Act{ProfileAnswer{Profile: "direct", Yes: false}}, "profile direct   >no"},
		{"two at once", []Act{Import{Acts: []Act{Answer{Question: "a2", Value: "paper"}, ProfileAnswer{Profile: "direct", Yes: true}}}},
			"profile direct   >yes\nanswer a2 1.2  >paper"},
		{"the record of a workshop", []Act{Hands{Question: "a1", Minority: "m"}}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, s := approvedState(t)
			for i, act := range tt.acts {
				s = recordOn(t, s, noon.AddDate(0, 0, i+1), act)
			}
			a := approvalResult(&p, &s, nil, nil)
			if got := changeLines(a.Changes); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if now := Fingerprint(&p, &s); (now == a.Fingerprint) != (tt.want == "") {
				t.Errorf("fingerprint %s at the approval, %s now", a.Fingerprint, now)
			}
			if a.Current() != (tt.want == "") || a.Unproven {
				t.Errorf("current %v, unproven %v", a.Current(), a.Unproven)
			}
		})
	}
}

// A drop that the board accepted is approved with its day and its reason: dropping the
// action again for another reason is a change, and the proof of an action is progress.
func TestChangesOfADropSince(t *testing.T) {
	drop := func(on Date, reason string) Act {
		return ActionStatus{Action: "a1", Status: StatusDropped, On: on, Reason: reason}
	}
	for _, tt := range []struct {
		name string
		acts []Act
		want string
	}{
		{"nothing", nil, ""},
		{"another reason", []Act{drop("2026-03-01", "no money")}, "action a1 1.1  dropped>dropped"},
		{"another day", []Act{drop("2026-03-02", "no such work")}, "action a1 1.1  dropped>dropped"},
		{"taken up", []Act{ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-02"}}, "action a1 1.1  dropped>"},
		{"taken up and dropped as before", []Act{ActionStatus{Action: "a1", Status: StatusBegun, On: "2026-03-02"}, drop("2026-03-01", "no such work")}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q")
			s := record(t, record(t, NewState(Scope{}), onPaper), drop("2026-03-01", "no such work"))
			s = record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
			for i, act := range tt.acts {
				s = recordOn(t, s, noon.AddDate(0, 0, i+1), act)
			}
			a := approvalResult(&p, &s, nil, nil)
			if got := changeLines(a.Changes); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if now := Fingerprint(&p, &s); (now == a.Fingerprint) != (tt.want == "") {
				t.Errorf("fingerprint %s at the approval, %s now", a.Fingerprint, now)
			}
		})
	}
}

func approvedState(t *testing.T) (Pack, State) {
	p := builtinRules("M q")
	s := record(t, NewState(Scope{}), onPaper)
	s = record(t, s, PlanEntry{Question: "a1", Owner: str("Amina")})
	return p, record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
}

func changeLines(changes []Change) string {
	var lines []string
	for _, c := range changes {
		lines = append(lines, approved(c))
	}
	return strings.Join(lines, "\n")
}

// What is removed from the history cannot be compared any more: it is said that
// it was removed, and nobody is suspected.
func TestRedactionAfterApproval(t *testing.T) {
	tests := []struct {
		name, question string
		mark           bool // is the redaction on record?
		want           string
		unproven       bool
	}{
		{"a text of the approved answer", "a1", true, "removed a1 1.1  >", false},
		{"a question without texts", "a2", true, "", false},
		{"a text gone without a mark", "a1", false, "", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := builtinRules("M q")
			s := record(t, NewState(Scope{}), Answer{Question: "a1", Value: "paper", Note: "a name"})
			s = record(t, s, Approve(&p, &s, len(s.events), "board", "2026-03-01", nil))
			after := NewState(Scope{})
			for _, e := range s.Events() {
				act, _ := Redact(e.Act, tt.question)
				after = record(t, after, act)
			}
			if tt.mark {
				after = record(t, after, Redaction{Question: tt.question, Texts: 1})
			}
			a := approvalResult(&p, &after, nil, nil)
			if got := changeLines(a.Changes); got != tt.want || a.Unproven != tt.unproven {
				t.Errorf("got %q, unproven %v; want %q, %v", got, a.Unproven, tt.want, tt.unproven)
			}
		})
	}
}

// An approval of an earlier day is one of what stood on that day.
func TestApprovalOfAnEarlierDay(t *testing.T) {
	p := builtinRules("M q")
	s := record(t, NewState(Scope{}), onPaper)
	s = recordOn(t, s, noon.AddDate(0, 0, 2), Answer{Question: "a1", Value: "practised"})
	a := Approve(&p, &s, s.RecordedBy("2026-03-01", "2026-03-02", "2026-03-31"), "board", "2026-03-02", []string{"Buy a lock"})
	s = recordOn(t, s, noon.AddDate(0, 0, 3), a)
	if got, want := changeLines(approvalResult(&p, &s, nil, nil).Changes), "answer a1 1.1  paper>practised"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The days of the events are those that the clock showed, right or wrong.
func TestRecordedBy(t *testing.T) {
	tests := []struct {
		name, made, days string
		want             int
	}{
		{"nothing", "2026-03-01", "", 0},
		{"all by then", "2026-03-01", "2026-03-01 2026-03-03", 2},
		{"some later", "2026-03-01", "2026-03-01 2026-03-03 2026-03-04", 2},
		{"all later", "2026-03-01", "2026-03-04", 0},
		{"the future first", "2026-03-01", "2099-01-01 2026-03-01 2026-03-03", 3},
		{"the future in the middle", "2026-03-01", "2026-03-01 2099-01-01 2026-03-03", 3},
		{"the future last", "2026-03-01", "2026-03-01 2026-03-03 2099-01-01", 2},
		{"made in the future", "2099-01-01", "2099-01-01 2026-03-03 2026-03-04", 2},
		{"an empty battery later", "2026-03-01", "2026-03-01 2026-03-04 2009-01-01", 1},
		{"an empty battery first", "2026-03-01", "2009-01-01 2026-03-01 2026-03-04", 2},
		{"typed in later, with its day", "2026-03-01", "2026-03-01 2026-03-10 2026-03-02", 1},
		{"nothing before what was later", "2026-03-01", "2026-03-10 2026-03-02", 0},
		{"always an empty battery", "2009-01-01", "2009-01-01 2009-01-02", 2},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := NewState(Scope{})
			for _, day := range strings.Fields(tt.days) {
				s = recordOn(t, s, Date(day).Time(), onPaper)
			}
			if got := s.RecordedBy(Date(tt.made), "2026-03-03", "2026-03-31"); got != tt.want {
				t.Errorf("got %d, want %d", got, tt.want)
			}
		})
	}
}

func TestUndoOfAnApproval(t *testing.T) {
	p, s := approvedState(t)
	first, _ := s.Approval()
	s = record(t, s, Answer{Question: "a2", Value: "paper"})
	s = record(t, s, Approve(&p, &s, len(s.events), "director", "2026-03-01", nil))
	s = record(t, s, Undo{Of: s.ToUndo()})
	if a, _ := s.Approval(); a.Role != "board" || a.Fingerprint != first.Fingerprint {
		t.Errorf("got %+v, want the first approval again", a)
	}
	s = record(t, s, Undo{Of: s.ToRedo()})
	if a, _ := s.Approval(); a.Role != "director" {
		t.Errorf("got %+v, want the second approval back", a)
	}
}

func TestFingerprint(t *testing.T) {
	p, s := approvedState(t)
	base := Fingerprint(&p, &s)
	if len(base) != 9 || base[4] != '-' || strings.Trim(base, fingerprintSigns+"-") != "" {
		t.Fatalf("%q is no fingerprint", base)
	}
	tests := []struct {
		name   string
		change func(*Pack, *State)
		same   bool
	}{
		{"another language", func(p *Pack, _ *State) { p.Title, p.Checklists[0].Questions[0].Text = "Titre", "?" }, true},
		{"a weight", func(p *Pack, _ *State) { p.Checklists[0].Questions[0].Weight = 3 }, false},
		{"a version", func(p *Pack, _ *State) { p.Version = 2 }, false},
		{"a scope", func(_ *Pack, s *State) { s.Scope.MustHaves = true }, false},
		{"initials", func(_ *Pack, s *State) { s.events[0].By = "XY" }, true},
		{"the hour", func(_ *Pack, s *State) { s.events[0].Time = noon.Add(time.Hour) }, true},
		{"the day", func(_ *Pack, s *State) { s.events[0].Time = noon.AddDate(0, 0, 1) }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, s := approvedState(t)
			tt.change(&p, &s)
			if got := Fingerprint(&p, &s); (got == base) != tt.same {
				t.Errorf("got %s, was %s; want the same: %v", got, base, tt.same)
			}
		})
	}
}

// FuzzFingerprint holds that two states have the same fingerprint if, and only
// if, the same stands in both, whatever led there. The world is small, so that
// many histories meet.
func FuzzFingerprint(f *testing.F) {
	for seed := range uint64(50) {
		f.Add(seed)
	}
	p := builtinRules("q")
	f.Fuzz(func(t *testing.T, seed uint64) {
		r := rand.New(rand.NewPCG(seed, 1))
		byPrint, byDescription := map[string]string{}, map[string]string{}
		for range 40 {
			s := randomHistory(t, r, &p)
			print, description := Fingerprint(&p, &s), describeState(t, s)
			if was, ok := byPrint[print]; ok && was != description {
				t.Errorf("%s stands for\n%s\nand\n%s", print, was, description)
			}
			if was, ok := byDescription[description]; ok && was != print {
				t.Errorf("%s and %s stand for\n%s", was, print, description)
			}
			byPrint[print], byDescription[description] = description, print
		}
	})
}

func randomHistory(t *testing.T, r *rand.Rand, p *Pack) State {
	s := NewState(Scope{})
	text := func() string { return []string{"", "", "x", "y"}[r.IntN(4)] }
	for range r.IntN(8) {
		at := noon.AddDate(0, 0, r.IntN(2))
		switch r.IntN(7) {
		case 0, 1:
			a := Answer{Question: "a1", Value: []string{"paper", "absent"}[r.IntN(2)], Note: text(), Evidence: text()}
			s = recordOn(t, s, at, a)
		case 2:
			s = recordOn(t, s, at, ProfileAnswer{Profile: "direct", Yes: r.IntN(2) == 0})
		case 3:
			s = recordOn(t, s, at, PlanEntry{Question: "a1", Owner: str(text()), Proof: str(text())})
		case 4:
			s = recordOn(t, s, at, Approve(p, &s, s.RecordedBy("", DateOf(at), DateOf(at)), "board", DateOf(at), nil))
		case 5:
			if of := s.ToUndo(); of > 0 {
				s = recordOn(t, s, at, Undo{Of: of})
			}
		case 6:
			if of := s.ToRedo(); of > 0 {
				s = recordOn(t, s, at, Undo{Of: of})
			}
		}
	}
	return s
}

// describeState writes what stands in its own way.
func describeState(t *testing.T, s State) string {
	a, _ := s.Answer("a1")
	yes, known := s.Profile("direct")
	plan := s.Plan("a1")
	for _, f := range []**string{&plan.Owner, &plan.Proof} {
		if *f != nil && **f == "" {
			*f = nil
		}
	}
	b, err := json.Marshal([]any{a, s.Since("a1"), yes, known, plan})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestCheckApproval(t *testing.T) {
	p := builtinRules("M q")
	for _, a := range []Approval{{Role: " ", On: "2026-03-01"}, {Role: "board", On: "2026-02-30"}, {Role: "board"}} {
		if Check(&p, a) == nil {
			t.Errorf("%+v was accepted", a)
		}
	}
	if err := Check(&p, Approval{Role: "board", On: "2026-03-01"}); err != nil {
		t.Error(err)
	}
}
