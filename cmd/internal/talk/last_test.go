package talk_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/talk"
)

// makeNext makes last year's round on consent, in which every second question was
// answered with "we don't know", and this year's.
func makeNext(t *testing.T) (path string, answers map[string]assess.Answer) {
	t.Helper()
	last, path := filepath.Join(t.TempDir(), "last.safeguard"), filepath.Join(t.TempDir(), "next.safeguard")
	makeFile(t, last)
	f, err := store.Open(last, me)
	if err != nil {
		t.Fatal(err)
	}
	acts, answers := []assess.Act{assess.ProfileAnswer{Profile: "publishes", Yes: true}}, map[string]assess.Answer{}
	for i, ref := range f.About.Pack.Refs() {
		a := assess.Answer{Question: ref.Question.ID, Value: "practised", Note: "note of " + ref.Number, Evidence: []string{"form, 2026", "form, 2019", ""}[i/2%3]}
		if i%2 == 1 {
			a = assess.Answer{Question: ref.Question.ID, Value: assess.Unsure}
		}
		if ref.Checklist.ID == "consent" {
			acts, answers[ref.Question.ID] = append(acts, a), a
		}
	}
	if err := f.Record(acts...); err != nil {
		t.Fatal(err)
	}
	f.Close()
	about := f.Stored()
	about.ID, about.Round = assess.NextID(f.ID, "2027"), "2027"
	about.Created = "2027-03-01"
	if err := store.Create(path, about, nil, me, f.Snapshot(&about)); err != nil {
		t.Fatal(err)
	}
	return path, answers
}

// A driver that keeps nothing between two steps gives every answer again that it is
// offered: with last time's texts, once the evidence of a must-have, and what is old,
// is said to be still there. Where nobody knew, it has to answer.
func TestAsBefore(t *testing.T) {
	path, before := makeNext(t)
	now := func() time.Time { return time.Date(2027, 3, 2, 9, 0, 0, 0, time.UTC) }
	confirmed, offered := map[string]bool{}, 0
	answer := func(p talk.Page) talk.Form {
		ref, _ := pack(t).Find(p.Number)
		switch name := fieldNames(p); {
		case p.Can(talk.AsBefore):
			offered++
			if p.Number != "" && before[ref.Question.ID].Value == assess.Unsure {
				t.Errorf("%s: nobody knew, and it can be as before", p.Number)
			}
			return talk.Form{Do: talk.AsBefore}
		case name == "evidence":
			if !strings.Contains(p.Fields[0].Label, "no evidence was named") {
				t.Errorf("asks %q", p.Fields[0].Label)
			}
			return talk.Form{Values: map[string]string{"evidence": "new form, 2027"}}
		case name == "still evidence":
			confirmed[ref.Question.ID] = true
			if p.Fields[1].Asked(assess.Yes) || !strings.Contains(strings.Join(p.Blocks[0].Text, " "), before[ref.Question.ID].Evidence) {
				t.Errorf("%s: %+v", p.Number, p)
			}
			return talk.Form{Values: map[string]string{"still": assess.Yes}}
		case strings.HasPrefix(name, "answer") && p.Number == "":
			return talk.Form{Values: map[string]string{"answer": assess.Yes}}
		case strings.HasPrefix(name, "answer"):
			return talk.Form{Values: map[string]string{"answer": "absent"}}
		}
		return talk.Form{Values: map[string]string{}}
	}
	browse(t, path, func(f *store.File) talk.Talk[talk.AuditPlace] {
		return talk.Audit{About: &f.About, Words: english(t), Now: now}
	}, talk.AuditPlace{}, answer)
	f, err := store.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	if yes, ok := f.State.Profile("publishes"); !ok || !yes || offered < 7 {
		t.Errorf("publishes: %v, %v; offered %d times", yes, ok, offered)
	}
	for id, was := range before {
		ref, _ := f.About.Pack.Find(id)
		want, asked := was, ref.Question.Critical || was.Evidence == "form, 2019"
		switch {
		case was.Value == assess.Unsure:
			want, asked = assess.Answer{Question: id, Value: "absent"}, false
		case was.Evidence == "":
			if asked = false; ref.Question.Critical {
				want.Evidence = "new form, 2027"
			}
		}
		if got, _ := f.State.Answer(id); got != want || confirmed[id] != asked {
			t.Errorf("%s: %+v, asked %v; want %+v, %v", id, got, confirmed[id], want, asked)
		}
	}
}

// Whoever gives last time's answer by hand, without its evidence, is asked whether that is
// still there: it is kept beside a new note, or another one is, and never dropped unasked.
func TestLastAnswerByHand(t *testing.T) {
	now := func() time.Time { return time.Date(2027, 3, 2, 9, 0, 0, 0, time.UTC) }
	for _, tt := range []struct {
		name, level, typed string
		still              map[string]string
		want               string
	}{
		{"still there", "practised", "", map[string]string{"still": assess.Yes}, "form, 2026"},
		{"another one", "practised", "", map[string]string{"still": assess.No, "evidence": "form, 2027"}, "form, 2027"},
		{"none any more", "practised", "", map[string]string{"still": assess.No, "evidence": ""}, ""},
		{"named already", "practised", "form, 2027", nil, "form, 2027"},
		{"another level", "paper", "", nil, ""},
	} {
		path, _ := makeNext(t)
		f, err := store.Open(path, me)
		if err != nil {
			t.Fatal(err)
		}
		audit := talk.Audit{About: &f.About, Words: english(t), Now: now, Whole: true}
		at := talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: "con-procedure"}}
		take := func(form map[string]string) {
			out := audit.Take(f.State, at, talk.Form{Values: form})
			if err := f.Record(out.Acts...); err != nil || len(out.Wrong) > 0 {
				t.Fatalf("%s: %v %v", tt.name, err, out.Wrong)
			}
			at = out.Next
		}
		take(map[string]string{"answer": tt.level, "note": "a new note", "evidence": tt.typed})
		if asks := at.Step == talk.AuditEvidence; asks != (tt.still != nil) {
			t.Fatalf("%s: asks %v", tt.name, asks)
		}
		if tt.still != nil {
			if p := audit.Page(f.State, at); strings.Contains(p.Blocks[0].Text[0], "saved once") {
				t.Errorf("%s: an answer that is saved is said to wait", tt.name)
			}
			out := audit.Take(f.State, at, talk.Form{Do: talk.Skip}) // as Enter does in a terminal
			if len(out.Acts) > 0 || out.Note != "" || out.Next.Step != talk.AuditAsks || out.Next.At == at.At {
				t.Errorf("%s: leaving it out leads to %+v", tt.name, out)
			}
			take(tt.still)
		}
		if a, _ := f.State.Answer("con-procedure"); a.Evidence != tt.want || a.Note != "a new note" || a.Value != tt.level {
			t.Errorf("%s: %+v", tt.name, a)
		}
		f.Close()
	}
}

func pack(t *testing.T) *assess.Pack {
	t.Helper()
	p, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return &p
}

func fieldNames(p talk.Page) string {
	var names []string
	for _, f := range p.Fields {
		names = append(names, f.Name)
	}
	return strings.Join(names, " ")
}
