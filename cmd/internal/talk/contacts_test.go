package talk_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// Where nobody is named to call, a person is asked at the beginning of every
// sitting, alone or with a room, until somebody is named; the page on danger says
// how, and then names them.
func TestContactsAreAskedForAgain(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), "a.safeguard"), english(t)
	makeFile(t, path)
	now := func() time.Time { return me.Now() }
	file, err := store.Open(path, me)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	audit, hall := talk.Audit{About: &file.About, Words: w, Now: now}, room.Room{About: &file.About, Words: words.In("en").InRoom(), Now: now}
	typed := func(text string) talk.Form { return talk.Form{Values: map[string]string{"contact": text}} }
	audit.File = "hope.safeguard"
	// The nearest way alone is told: the next page asks, a question leads out of the
	// sitting, and a room has a key for it.
	first, asks := audit.Page(file.State, talk.AuditPlace{}), talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: "con-procedure"}}
	if page := said(first.Blocks); strings.Contains(page, "To name") || !strings.Contains(page, "Nobody is named here yet") {
		t.Errorf("before it is asked the page says %s", page)
	}
	if page := said(audit.Page(file.State, asks).Danger); !strings.Contains(page, `type: safeguard set hope.safeguard contact "name and number"`) || strings.Contains(page, "workshop") {
		t.Errorf("at a question it says %s", page)
	}
	if page := said(hall.Page(file.State, room.Place{Step: room.Walks}).Danger); strings.Contains(page, "safeguard set") || !strings.Contains(page, "type w to name somebody") {
		t.Errorf("a room is told %s", page)
	}
	out := audit.Take(file.State, talk.AuditPlace{}, talk.Form{})
	if page := audit.Page(file.State, out.Next); len(page.Fields) != 1 || page.Fields[0].Name != "contact" || !page.Fields[0].Person {
		t.Fatalf("the next page asks %+v", page.Fields)
	}
	if open := audit.Take(file.State, out.Next, typed("")); len(open.Acts) > 0 || open.Next.Step != talk.AuditAsks {
		t.Errorf("left open: %+v", open)
	}
	if short := audit.Take(file.State, out.Next, typed("C")); short.Wrong["contact"] == "" || len(short.Acts) > 0 {
		t.Errorf("one letter is taken for a contact: %+v", short)
	}
	if again := hall.Take(file.State, room.Place{}, talk.Form{}); again.Next.Step != room.Contact {
		t.Errorf("a room is asked for %+v", again.Next)
	}
	named := hall.Take(file.State, room.Place{Step: room.Contact}, typed("Child helpline 116; the clinic 0722"))
	if err := file.Record(named.Acts...); err != nil {
		t.Fatal(err)
	}
	if want := []string{"Child helpline 116", "the clinic 0722"}; !slices.Equal(file.About.Contacts, want) {
		t.Errorf("the contacts are %q", file.About.Contacts)
	}
	if page := hall.Page(file.State, room.Place{}); !strings.Contains(said(page.Danger), "116") || strings.Contains(said(page.Danger), "FILE") {
		t.Errorf("then it says %s", said(page.Danger))
	}
	for _, wrong := range []string{"1.1", "C", "no"} {
		if out := audit.Take(file.State, talk.AuditPlace{Step: talk.AuditContacts}, typed(wrong)); out.Wrong["contact"] == "" {
			t.Errorf("%q is taken for somebody to call: %+v", wrong, out)
		}
	}
	// It is shown, and stays or is written again.
	if back := hall.Page(file.State, named.Next).Fields; len(back) != 1 || !strings.Contains(back[0].Label, "call here: Child helpline 116; the clinic 0722") {
		t.Errorf("it is shown as %+v", back)
	}
	if again := hall.Take(file.State, named.Next, typed("Child helpline 117")); len(again.Acts) != 1 || again.Next.Step != room.Contact {
		t.Errorf("written again: %+v", again)
	}
	for _, right := range []string{"", "yes"} {
		if on := hall.Take(file.State, named.Next, typed(right)); len(on.Acts) > 0 || on.Next.Step != room.Opens {
			t.Errorf("%q goes on to %+v", right, on)
		}
	}
	if next := audit.Take(file.State, talk.AuditPlace{}, talk.Form{}); next.Next.Step != talk.AuditAsks {
		t.Errorf("then it asks for %+v", next.Next)
	}
}

// A wrong no is taken back from the question where somebody is, and the question
// comes again; where it is hidden then, the next one does.
func TestTheProfileIsAskedAgainFromAQuestion(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), "a.safeguard"), english(t)
	makeFile(t, path, assess.ProfileAnswer{Profile: "publishes"}, assess.Detail{Of: assess.Contacts, Texts: []string{"116"}})
	file, err := store.Open(path, me)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	audit := talk.Audit{About: &file.About, Words: w, Now: func() time.Time { return me.Now() }}
	question := talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: "con-procedure"}}
	page := audit.Page(file.State, question)
	if !page.Can(talk.Change) {
		t.Fatal("it cannot be changed")
	}
	asked := audit.Take(file.State, question, talk.Form{Do: talk.Change}).Next
	if page := audit.Page(file.State, asked); !page.Can(talk.Back) || audit.Take(file.State, asked, talk.Form{Do: talk.Back}).Next.At != question.At {
		t.Errorf("there is no way back from the first one: %+v", page.Moves)
	}
	hidden := file.Result("2026-03-01").Whole.Hidden
	at := audit.Take(file.State, question, talk.Form{Do: talk.Change}).Next
	for asked := 0; at.Step == talk.AuditProfile && asked < 9; asked++ {
		out := audit.Take(file.State, at, talk.Form{Values: map[string]string{"answer": assess.Yes}})
		if err := file.Record(out.Acts...); err != nil {
			t.Fatal(err)
		}
		at = out.Next
	}
	if at.At != question.At || at.Step != talk.AuditAsks || hidden == 0 || file.Result("2026-03-01").Whole.Hidden != 0 {
		t.Errorf("%d were hidden, %d are, and it goes on at %+v", hidden, file.Result("2026-03-01").Whole.Hidden, at)
	}
	if page := audit.Page(file.State, at); page.Can(talk.Change) {
		t.Error("nothing is hidden any more, and it can be changed")
	}
}

// A question that is left open says so on the next page; an answer that stays does not.
func TestASkippedQuestionIsSaid(t *testing.T) {
	path, w := filepath.Join(t.TempDir(), "a.safeguard"), english(t)
	makeFile(t, path)
	file, err := store.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	audit := talk.Audit{About: &file.About, Words: w, Now: func() time.Time { return me.Now() }}
	at := talk.AuditPlace{Step: talk.AuditAsks, Place: assess.Place{At: "con-procedure"}}
	if out := audit.Take(file.State, at, talk.Form{Do: talk.Skip}); out.Note != "3.1 skipped: it comes again." {
		t.Errorf("it says %q", out.Note)
	}
	s := file.State.Then(assess.Answer{Question: "con-procedure", Value: "paper"})
	if out := audit.Take(s, at, talk.Form{Do: talk.Skip}); out.Note != "" {
		t.Errorf("of an answer it says %q", out.Note)
	}
}

func said(blocks []talk.Block) string {
	var all []string
	for _, b := range blocks {
		all = append(append(append(all, b.Title), b.Text...), b.Items...)
	}
	return strings.Join(all, "\n")
}
