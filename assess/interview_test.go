package assess

import (
	"fmt"
	"strings"
	"testing"
)

// walk runs an interview over what a person types, one word a question: the
// letters of answered, "y" and "n" to the profile, "s" skip, "<" back, "=" the
// answer so far once more, "q" stop. It returns the questions in the order in
// which they were asked, a "!" behind each that recorded something, and how it
// ended.
func walk(t *testing.T, p Pack, s State, o Selection, words string) (asked string, end State) {
	t.Helper()
	o.Begun = len(s.Events())
	about, keys := &Assessment{Pack: p}, strings.Fields(words)
	var out []string
	for at, more := interview(t, about, s, o).First(); more; {
		pr, _ := interview(t, about, s, o).Prompt(at)
		name := strings.TrimPrefix(at.At, profilePlace)
		out = append(out, name)
		if len(keys) == 0 {
			t.Fatalf("asked %v, and nothing more to say", out)
		}
		key := keys[0]
		keys = keys[1:]
		if act := pr.Act(replyTo(pr, key)); act != nil {
			out[len(out)-1] += "!"
			s = record(t, s, act)
		}
		switch iv := interview(t, about, s, o); key {
		case "q":
			out, more = append(out, "stopped"), false
		case "<":
			if to, ok := iv.Back(at); ok {
				at = to
			}
		default:
			at, more = iv.Next(at)
		}
	}
	if len(keys) > 0 {
		t.Errorf("ended before %v was said", keys)
	}
	return strings.Join(out, " "), s
}

// interview derives the interview anew, as is done at every step.
func interview(t *testing.T, about *Assessment, s State, o Selection) *Interview {
	t.Helper()
	iv, err := NewInterview(about, s, o)
	if err != nil {
		t.Fatal(err)
	}
	return iv
}

func replyTo(p Prompt, key string) Reply {
	reason := "because"
	switch key {
	case "y":
		return Reply{Value: Yes}
	case "n":
		return Reply{Value: No}
	case "s", "<", "q":
		return Reply{}
	case "=":
		return Reply{Value: p.Earlier.Value}
	case "-":
		return Reply{Value: NA, Reason: &reason}
	}
	return Reply{Value: values[rune(key[0])]}
}

func TestInterviewOrder(t *testing.T) {
	two := func() Pack { return builtinRules("q M q", "q? M") }
	for _, tt := range []struct {
		name    string
		answers string // what is answered before
		profile string // "y" or "n" before, or nothing
		options Selection
		say     string
		want    string
	}{
		{"profile first, then pack order", "... ..", "", Selection{}, "y A B C D ?", "direct! a1! a2! a3! b1! b2!"},
		{"a no hides at once", "... ..", "", Selection{}, "n A B C D", "direct! a1! a2! a3! b2!"},
		{"a skipped profile question hides nothing", "... ..", "", Selection{}, "s A B C D D", "direct a1! a2! a3! b1! b2!"},
		{"goes on where it stopped", "AB. ..", "y", Selection{}, "C q", "a3! b1 stopped"},
		{"what was skipped before is first", "A.C ..", "y", Selection{}, "A A q", "a2! b1! b2 stopped"},
		{"skipped ones do not come back", "... ..", "y", Selection{}, "s s s s s", "a1 a2 a3 b1 b2"},
		{"back changes the answer before", "... ..", "y", Selection{}, "A < B A q", "a1! a2 a1! a2! a3 stopped"},
		{"back twice, then on over what is answered", "... ..", "y", Selection{}, "A B < < C q", "a1! a2! a3 a2 a1! a3 stopped"},
		{"back from the first goes to what stands before", "AB. ..", "y", Selection{}, "< C A q", "a3 a2! a3! b1 stopped"},
		{"back at the very first stays", "... ..", "", Selection{}, "< < q", "direct direct direct stopped"},
		{"back to the profile, and its no hides", "... ..", "", Selection{}, "y A < < n q", "direct! a1! a2 a1 direct! a2 stopped"},
		{"back passes over what was hidden since", "AAA ..", "", Selection{}, "y A < < n < = A", "direct! b1! b2 b1 direct! b2 direct b2!"},
		{"the same answer records nothing", "... ..", "y", Selection{}, "A < = q", "a1! a2 a1 a2 stopped"},
		{"nothing left", "AAA AA", "y", Selection{}, "", ""},
		{"hidden ones are not left", "AAA .A", "n", Selection{}, "", ""},
		{"one checklist has no use for the profile", "... ..", "", Selection{Checklist: "a"}, "A A A", "a1! a2! a3!"},
		{"one checklist with its profile question", "... ..", "", Selection{Checklist: "b"}, "n A", "direct! b2!"},
		{"a full checklist is gone over", "AB- ..", "y", Selection{Checklist: "a"}, "= D =", "a1 a2! a3"},
		{"a full checklist has nothing unanswered", "AB- ..", "y", Selection{Checklist: "a", Only: OnlyUnanswered}, "", ""},
		{"only unsure", "?AB ?.", "y", Selection{Only: OnlyUnsure}, "A =", "a1! b1"},
		{"only unsure, back to one that is known now", "?AB ?.", "y", Selection{Only: OnlyUnsure}, "A < B C", "a1! b1 a1! b1!"},
		{"only unsure in one checklist", "?AB ?.", "y", Selection{Checklist: "b", Only: OnlyUnsure}, "D", "b1!"},
		{"only must-haves", "... ..", "", Selection{Only: OnlyCritical}, "A B", "a2! b2!"},
		{"only must-haves, the open one", ".A. ..", "", Selection{Only: OnlyCritical}, "B", "b2!"},
		{"only must-haves, all known", ".A. .B", "", Selection{Only: OnlyCritical}, "= C", "a2 b2!"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := two()
			s := answered(t, p, tt.answers)
			if tt.profile != "" {
				s = record(t, s, ProfileAnswer{Profile: "direct", Yes: tt.profile == "y"})
			}
			if got, _ := walk(t, p, s, tt.options, tt.say); got != tt.want {
				t.Errorf("asked %s\nwant  %s", got, tt.want)
			}
		})
	}
}

func TestInterviewKeepsToTheScope(t *testing.T) {
	p := builtinRules("q M", "q M")
	s := NewState(Scope{Checklists: []string{"b"}, MustHaves: true})
	if got, _ := walk(t, p, s, Selection{}, "A"); got != "b2!" {
		t.Errorf("asked %s", got)
	}
	for _, o := range []Selection{{Checklist: "a"}, {Checklist: "z"}, {Only: "some"}} {
		if _, err := NewInterview(&Assessment{Pack: p}, s, o); err == nil {
			t.Errorf("%+v is accepted", o)
		}
	}
}

func TestInterviewAnswersAreWhole(t *testing.T) {
	p := builtinRules("q")
	note, evidence, empty, dirty := "who knows?", "the code, 2024", "", " two\nlines\x1b[31m "
	before := Answer{Question: "a1", Value: "paper", Note: note, Evidence: evidence, Support: "a trainer"}
	na := Answer{Question: "a1", Value: NA, Reason: "no visitors", Support: "a trainer"}
	for _, tt := range []struct {
		name   string
		before *Answer
		reply  Reply
		want   *Answer
	}{
		{"a new answer", nil, Reply{Value: "paper", Evidence: &evidence}, &Answer{Question: "a1", Value: "paper", Evidence: evidence}},
		{"a text is cleaned", nil, Reply{Value: "started", Note: &dirty}, &Answer{Question: "a1", Value: "started", Note: "two lines"}},
		{"the same answer", &before, Reply{Value: "paper"}, nil},
		{"the same answer and the same text", &before, Reply{Value: "paper", Note: &note}, nil},
		{"another level keeps the texts", &before, Reply{Value: "practised"}, &Answer{Question: "a1", Value: "practised", Note: note, Evidence: evidence, Support: "a trainer"}},
		{"a text is removed", &before, Reply{Value: "paper", Note: &empty}, &Answer{Question: "a1", Value: "paper", Evidence: evidence, Support: "a trainer"}},
		{"na with its reason", &before, Reply{Value: NA, Reason: &note}, &Answer{Question: "a1", Value: NA, Reason: note, Note: note, Evidence: evidence, Support: "a trainer"}},
		{"the same na", &na, Reply{Value: NA}, nil},
		{"a level drops the reason of na", &na, Reply{Value: "absent"}, &Answer{Question: "a1", Value: "absent", Support: "a trainer"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := NewState(Scope{})
			if tt.before != nil {
				s = record(t, s, *tt.before)
			}
			iv := interview(t, &Assessment{Pack: p}, s, Selection{Checklist: "a", Begun: len(s.Events())})
			at, _ := iv.First()
			pr, _ := iv.Prompt(at)
			var got *Answer
			if a, ok := pr.Act(tt.reply).(Answer); ok {
				got = &a
			}
			if (got == nil) != (tt.want == nil) || got != nil && *got != *tt.want {
				t.Errorf("recorded %+v, want %+v", got, tt.want)
			}
		})
	}
}

func TestInterviewPrompt(t *testing.T) {
	p := builtinRules("q M", "M? q")
	p.Scale[2].Label, p.Scale[2].Means = "On paper", "written"
	p.Checklists[1].Questions[0].Levels = map[string]string{"paper": "written for this"}
	s := answered(t, p, "AC ..")
	s = record(t, s, ProfileAnswer{Profile: "direct", Yes: true})
	about := &Assessment{Pack: p}
	iv := interview(t, about, s, Selection{})
	at, _ := iv.First()
	pr, _ := iv.Prompt(at)
	got := fmt.Sprint(pr.Ref.Number, " ", pr.Place, "/", pr.Of, " ", pr.Done, "/", pr.Asked, " ", pr.Minutes, " ",
		pr.NA, " ", pr.Back, " ", pr.Answered, " ", pr.Levels[2])
	if want := "2.1 2/2 2/4 {3 6} false true false {C paper On paper written for this}"; got != want {
		t.Errorf("prompt %s\nwant   %s", got, want)
	}
	for value, want := range map[string]bool{"absent": false, "started": false, "paper": true, "practised": true, Unsure: false, NA: false} {
		if pr.AsksEvidence(value) != want {
			t.Errorf("evidence at %s: %v", value, !want)
		}
	}
	if !pr.Saved.Time.Equal(noon) || pr.Saved.Number != "" {
		t.Errorf("saved %+v after a profile answer", pr.Saved)
	}
	s = record(t, s, Answer{Question: "b1", Value: Unsure})
	pr, _ = interview(t, about, s, Selection{}).Prompt(at)
	if got := pr.Saved; got != (Saved{Time: noon, Number: "2.1", Value: Unsure}) {
		t.Errorf("saved %+v", got)
	}
}

// A place that the interview does not have is none to ask at, and the way on from
// it begins anew.
func TestInterviewUnknownPlace(t *testing.T) {
	p := builtinRules("q q")
	iv := interview(t, &Assessment{Pack: p}, NewState(Scope{}), Selection{})
	if _, ok := iv.Prompt(Place{At: "gone"}); ok {
		t.Error("an unknown place is asked")
	}
	if to, more := iv.Next(Place{At: "gone"}); !more || to.At != "a1" {
		t.Errorf("behind it comes %q, %v", to.At, more)
	}
}
