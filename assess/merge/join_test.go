package merge

import (
	"fmt"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

func answer(question, value string) assess.Answer {
	return assess.Answer{Question: question, Value: value}
}

func noted(question, value, note string) assess.Answer {
	return assess.Answer{Question: question, Value: value, Note: note}
}

func owner(question, text string) assess.PlanEntry {
	return assess.PlanEntry{Question: question, Owner: &text}
}

func due(question, text string) assess.PlanEntry {
	return assess.PlanEntry{Question: question, Due: &text}
}

func shown(table string, hands ...int) assess.Count {
	return assess.Count{Question: "a1", Table: table, Moment: assess.Before, Hands: hands}
}

// Each case begins with a file that two groups copy; all that they do with it
// is in do.
func TestJoin(t *testing.T) {
	tests := []struct {
		name      string
		before    []assess.Act
		do        func(a, b *copyOf)
		want      string // what stands of a1 and a2: answers, owners, hands
		conflicts string
	}{
		{"different questions", nil, func(a, b *copyOf) {
			a.record(answer("a1", "paper"))
			b.record(answer("a2", "absent"))
		}, "a1=paper a2=absent", ""},
		{"the same answer", nil, func(a, b *copyOf) {
			a.record(answer("a1", "paper"))
			b.record(answer("a1", "paper"))
		}, "a1=paper", ""},
		{"different answers", nil, func(a, b *copyOf) {
			a.record(answer("a1", "paper"))
			b.record(answer("a1", "absent"))
		}, "a1=paper", "a1 a:paper b:absent"},
		{"different notes", nil, func(a, b *copyOf) {
			a.record(noted("a1", "paper", "x"))
			b.record(noted("a1", "paper", "y"))
		}, "a1=paper x", "a1 a:paper x b:paper y"},
		{"one changed what both had", []assess.Act{answer("a1", "paper")}, func(_, b *copyOf) {
			b.record(answer("a1", "absent"))
		}, "a1=absent", ""},
		{"both changed it", []assess.Act{answer("a1", "paper")}, func(a, b *copyOf) {
			a.record(answer("a1", "started"))
			b.record(answer("a1", "absent"))
		}, "a1=started", "a1 a:started b:absent"},
		{"a wrong clock makes no difference", []assess.Act{answer("a1", "paper")}, func(_, b *copyOf) {
			b.clock = start.AddDate(-7, 0, 0)
			b.record(answer("a1", "started"), answer("a1", "absent"))
		}, "a1=absent", ""},
		{"one took back what both had", []assess.Act{answer("a1", "paper")}, func(_, b *copyOf) { b.undo() }, "", ""},
		{"both took it back", []assess.Act{answer("a1", "paper")}, func(a, b *copyOf) {
			a.undo()
			b.undo()
		}, "", ""},
		{"one took it back and put it back", []assess.Act{answer("a1", "paper")}, func(a, b *copyOf) {
			a.undo().redo()
			b.undo()
		}, "a1=paper", ""},
		{"one took it back, the other changed it", []assess.Act{answer("a1", "paper")}, func(a, b *copyOf) {
			a.undo()
			b.record(answer("a1", "absent"))
		}, "a1=absent", ""},
		{"different fields of an action", nil, func(a, b *copyOf) {
			a.record(owner("a1", "Amina"))
			b.record(due("a1", "2026-05-01"))
		}, "a1:Amina,2026-05-01", ""},
		{"the same field of an action", nil, func(a, b *copyOf) {
			a.record(owner("a1", "Amina"))
			b.record(owner("a1", "Beth"))
		}, "a1:Amina,", "a1owner a:Amina b:Beth"},
		{"the profile", nil, func(a, b *copyOf) {
			a.record(assess.ProfileAnswer{Profile: "direct", Yes: true})
			b.record(assess.ProfileAnswer{Profile: "direct"})
		}, "", "direct a:true b:false"},
		{"one table in both copies, with the same hands", nil, func(a, b *copyOf) {
			a.record(shown("A", 6, 3, 2, 1))
			b.record(shown("A", 6, 3, 2, 1))
		}, "a1[A 6 3 2 1]", ""},
		{"one table in both copies, with other hands", nil, func(a, b *copyOf) {
			a.record(shown("A", 6, 3, 2, 1))
			b.record(shown("A", 6, 3, 2, 0))
		}, "a1[A 6 3 2 1]", "a1hands A before a:[6 3 2 1] b:[6 3 2 0]"},
		{"one table that counted again in a copy", []assess.Act{shown("A", 6, 3, 2, 1)}, func(_, b *copyOf) {
			b.record(shown("A", 6, 3, 2, 0))
		}, "a1[A 6 3 2 0]", ""},
		{"a list that counts a table twice: its last hands count", nil, func(a, b *copyOf) {
			a.record(assess.Import{Acts: []assess.Act{shown("A", 6, 3, 2, 1), shown("A", 6, 3, 2, 0)}})
			b.record(shown("A", 6, 3, 2, 0))
		}, "a1[A 6 3 2 0]", ""},
		{"hands that one copy took back are not its own", nil, func(a, b *copyOf) {
			a.record(shown("A", 6, 3, 2, 1), shown("A", 5, 3, 2, 1))
			a.undo()
			b.record(shown("A", 6, 3, 2, 0))
		}, "a1[A 6 3 2 1]", "a1hands A before a:[6 3 2 1] b:[6 3 2 0]"},
		{"two tables", nil, func(a, b *copyOf) {
			a.record(shown("A", 6, 3, 2, 1))
			b.record(shown("B", 0, 3, 1, 1))
		}, "a1[A 6 3 2 1] a1[B 0 3 1 1]", ""},
		{"one table before and after its talk", nil, func(a, b *copyOf) {
			a.record(shown("A", 6, 3, 2, 1))
			b.record(assess.Count{Question: "a1", Table: "A", Moment: assess.After, Hands: []int{0, 3, 1, 8}})
		}, "a1[A 6 3 2 1] a1[A 0 3 1 8]after", ""},
		{"one wall sheet in two lists", nil, func(a, b *copyOf) {
			a.record(assess.Import{Acts: []assess.Act{shown("A", 6, 3, 2, 1), answer("a2", "paper")}})
			b.record(shown("A", 6, 3, 2, 1))
		}, "a1[A 6 3 2 1] a2=paper", ""},
		{"talks that went on apart", []assess.Act{shown("A", 6, 3, 2, 1)}, func(a, b *copyOf) {
			a.record(assess.Talk{Question: "a1", Table: "A", Answer: "paper", How: assess.Consensus})
			b.record(assess.Talk{Question: "a1", Table: "A", Answer: "absent", How: assess.Majority})
		}, "a1[A 6 3 2 1]", ""},
		{"an import is one act", nil, func(a, b *copyOf) {
			a.record(assess.Import{Acts: []assess.Act{answer("a1", "paper"), answer("a2", "paper")}})
			b.record(answer("a2", "absent"))
		}, "a1=paper a2=paper", "a2 a:paper b:absent"},
		{"a text that one removed is gone from both", []assess.Act{noted("a1", "paper", "a name")}, func(a, b *copyOf) {
			a.redact("a1")
			b.record(noted("a1", "absent", "a name"), answer("a2", "paper"))
		}, "a1=absent a2=paper", ""},
		{"a text that was written after the removal stays", []assess.Act{noted("a1", "paper", "a name")}, func(a, b *copyOf) {
			a.redact("a1").record(noted("a1", "absent", "no name"))
		}, "a1=absent no name", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			base := newCopy("base").record(tt.before...)
			a, b := base.fork("a"), base.fork("b")
			b.clock = b.clock.AddDate(0, 0, 1)
			tt.do(a, b)
			m := join(t, b.Copy, a.Copy)
			if got := toldConflicts(m); got != tt.conflicts {
				t.Errorf("conflicts %q, want %q", got, tt.conflicts)
			}
			whole := settled(t, first, a, b)
			if got := toldState(whole); got != tt.want {
				t.Errorf("got  %s\nwant %s\n%s", got, tt.want, story(a, b, whole))
			}
			for _, e := range whole.Events {
				if said, _ := core(e); strings.Contains(said, "a name") && strings.Contains(tt.name, "gone") {
					t.Errorf("a removed text is back: %s", said)
				}
			}
		})
	}
}

func toldState(c *copyOf) string {
	var words []string
	pack := testPack()
	sum := workshop.Summarise(&pack, c.state)
	for _, q := range []string{"a1", "a2"} {
		if a, ok := c.state.Answer(q); ok {
			words = append(words, strings.TrimSpace(q+"="+a.Value+" "+a.Note))
		}
		if p := c.state.Plan(q); p.Owner != nil || p.Due != nil {
			words = append(words, fmt.Sprintf("%s:%s,%s", q, text(p.Owner), text(p.Due)))
		}
		for _, counted := range sum.Questions {
			for _, table := range counted.Tables {
				if counted.Ref.Question.ID != q {
					continue
				}
				words = append(words, fmt.Sprintf("%s[%s %s", q, table.Code, strings.Trim(fmt.Sprint(table.Before.Hands), "[")))
				if table.After.Kept() {
					words = append(words, fmt.Sprintf("%s[%s %s", q, table.Code, strings.Trim(fmt.Sprint(table.After.Hands), "[")+"after"))
				}
			}
		}
	}
	return strings.Join(words, " ")
}

func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func toldConflicts(m Merged) string {
	var words []string
	for _, c := range m.Conflicts {
		words = append(words, c.Question+c.Profile+c.Field)
		for _, ch := range c.Choices {
			said := ""
			switch a := ch.Act.(type) {
			case assess.Answer:
				said = strings.TrimSpace(a.Value + " " + a.Note)
			case assess.ProfileAnswer:
				said = fmt.Sprint(a.Yes)
			case assess.PlanEntry:
				said = text(a.Owner)
			case assess.Count:
				said = fmt.Sprint(a.Hands)
			}
			words = append(words, strings.Join(ch.Names, "+")+":"+said)
		}
	}
	return strings.Join(words, " ")
}

func TestJoinRefuses(t *testing.T) {
	tests := []struct {
		name   string
		change func(*assess.Assessment)
		want   string
	}{
		{"another organisation", func(a *assess.Assessment) { a.Organisation = "Faith" }, `merge organisations (one a, other b, organisation Hope, another Faith)`},
		{"another round", func(a *assess.Assessment) { a.Round = "2027" }, `merge rounds (one a, other b, round 2026, another 2027)`},
		{"another pack", func(a *assess.Assessment) { a.Pack.ID = "other" }, "merge packs (one a, other b, pack test, version 1, another other, another_version 1)"},
		{"another version of the pack", func(a *assess.Assessment) { a.Pack.Version = 2 }, "merge versions (one a, other b, pack test, version 1, another_version 2)"},
		{"must-haves only", func(a *assess.Assessment) { a.Scope.MustHaves = true }, "merge scopes (one a, other b)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := newCopy("a"), newCopy("b")
			tt.change(&b.About)
			if _, err := Join([]Copy{a.Copy, b.Copy}); fmt.Sprint(err) != tt.want {
				t.Errorf("got  %v\nwant %s", err, tt.want)
			}
		})
	}
	if _, err := Join(nil); err == nil {
		t.Error("nothing was merged without an error")
	}
}

// What the files begin with comes together too, in any order.
func TestAboutTogether(t *testing.T) {
	scoped := func(checklists ...string) assess.Assessment {
		a := testAbout()
		a.Scope.Checklists = checklists
		return a
	}
	with := func(change func(*assess.Assessment)) assess.Assessment {
		a := testAbout()
		change(&a)
		return a
	}
	tests := []struct {
		name       string
		a, b, want assess.Assessment
	}{
		{"the same", testAbout(), testAbout(), testAbout()},
		{"the earlier day", testAbout(), with(func(a *assess.Assessment) { a.Created = "2026-02-01" }), with(func(a *assess.Assessment) { a.Created = "2026-02-01" })},
		{"all contacts", with(func(a *assess.Assessment) { a.Contacts = []string{"y", "x"} }), with(func(a *assess.Assessment) { a.Contacts = []string{"z", "x"} }),
			with(func(a *assess.Assessment) { a.Contacts = []string{"x", "y", "z"} })},
		{"the same contacts stay in order", with(func(a *assess.Assessment) { a.Contacts = []string{"y", "x"} }), with(func(a *assess.Assessment) { a.Contacts = []string{"y", "x"} }),
			with(func(a *assess.Assessment) { a.Contacts = []string{"y", "x"} })},
		{"the pack's first language of the two", testAbout(), with(func(a *assess.Assessment) { a.Language = "sw" }), testAbout()},
		{"checklists of both are the whole", scoped("b"), scoped("a"), testAbout()},
		{"the same checklist", scoped("b"), scoped("b"), scoped("b")},
		{"a part and the whole", scoped("b"), testAbout(), testAbout()},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, got := range []assess.Assessment{together(tt.a, tt.b), together(tt.b, tt.a)} {
				if diff := gocmp.Diff(tt.want, got); diff != "" {
					t.Error(diff)
				}
			}
		})
	}
}

// A settlement that was taken back is open again, in whatever it is merged.
func TestSettlementTakenBackIsOpenAgain(t *testing.T) {
	a, b := newCopy("a").record(answer("a1", "paper")), newCopy("b").record(answer("a1", "absent"))
	whole := settled(t, first, a, b).undo()
	m := join(t, whole.Copy, a.Copy)
	if len(m.Conflicts) != 1 || len(m.Conflicts[0].Choices) != 2 {
		t.Errorf("conflicts %+v", m.Conflicts)
	}
}

// A board approved one copy; what another adds is a change since then, even
// when it was recorded before the approval.
func TestMergeShowsWhatTheBoardDidNotSee(t *testing.T) {
	pack := testPack()
	base := newCopy("base").record(answer("a1", "paper"))
	a, b := base.fork("a"), base.fork("b")
	b.record(answer("a2", "absent"))
	a.clock = a.clock.AddDate(0, 0, 1)
	a.record(assess.Approve(&pack, &a.state, len(a.state.Events()), "board", assess.DateOf(a.clock), nil))
	whole := settled(t, first, b, a)
	approval, ok := whole.state.Approval()
	changes, unproven := assess.ChangesSince(&pack, &whole.state, approval)
	if !ok || unproven || len(changes) != 1 || changes[0].Question != "a2" {
		t.Errorf("approval %v, unproven %v, changes %+v\n%s", ok, unproven, changes, story(whole))
	}
}

// Whoever knew of one removal need not know of the next.
func TestEveryRemovalReachesEveryCopy(t *testing.T) {
	a := newCopy("a").record(noted("a1", "paper", "a name")).redact("a1").record(noted("a1", "absent", "another name"))
	b := a.fork("b").redact("a1")
	a.record(noted("a1", "started", "another name"))
	m := join(t, a.Copy, b.Copy)
	for _, e := range m.Events {
		if said, _ := core(e); strings.Contains(said, "name\"") {
			t.Errorf("a removed text is back: %s", said)
		}
	}
	if m.RemovedTexts() != 2 {
		t.Errorf("%d texts removed, want 2", m.RemovedTexts())
	}
}
