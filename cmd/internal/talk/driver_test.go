package talk_test

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/assess/store"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// A browser is a driver that posts whole forms. It keeps nothing between two
// steps but the place: the file is opened anew for the page, and again for the
// form.
func browse[P any](t *testing.T, path string, begin func(*store.File) talk.Talk[P], at P, answer func(talk.Page) talk.Form) {
	t.Helper()
	for range 500 {
		file, err := store.Read(path)
		if err != nil {
			t.Fatal(err)
		}
		page := begin(file).Page(file.State, at)
		if page.End {
			return
		}
		form := answer(page)
		if file, err = store.Open(path, me); err != nil {
			t.Fatal(err)
		}
		out := begin(file).Take(file.State, at, form)
		if len(out.Wrong) > 0 {
			t.Fatalf("%q: %v", page.Title, out.Wrong)
		}
		if err = file.Record(out.Acts...); err != nil {
			t.Fatal(err)
		}
		file.Close()
		if at = out.Next; out.End {
			return
		}
	}
	t.Fatal("the conversation has no end")
}

// TestAThirdDriver completes an audit (with skips, a way back and a changed
// answer), a question of a workshop with its talk, and a merge with a conflict.
func TestAThirdDriver(t *testing.T) {
	w, path := english(t), filepath.Join(t.TempDir(), "a.safeguard")
	makeFile(t, path)
	now := func() time.Time { return me.Now() }
	script := map[string]int{} // how often a question was shown
	audit := func(p talk.Page) talk.Form {
		script[p.Number]++
		values := map[string]string{}
		for _, f := range p.Fields {
			values[f.Name] = map[string]string{"answer": "paper", "evidence": "the form, office", "people": "7"}[f.Name]
		}
		switch shown := script[p.Number]; {
		case p.Number == "" && len(p.Fields) > 0 && len(p.Fields[0].Options) == 2:
			return talk.Form{Values: map[string]string{"answer": assess.Yes}}
		case p.Number == "3.3" && shown == 1:
			return talk.Form{Do: talk.Back}
		case p.Number == "3.2" && shown == 2:
			return talk.Form{Values: map[string]string{"answer": "started", "note": "changed"}}
		case p.Number == "3.5" && shown == 1:
			return talk.Form{Do: talk.Skip}
		}
		return talk.Form{Values: values}
	}
	for range 2 { // the second sitting asks what was skipped
		browse(t, path, func(f *store.File) talk.Talk[talk.AuditPlace] {
			return talk.Audit{About: &f.About, Words: w, Now: now}
		}, talk.AuditPlace{}, audit)
	}
	lines := map[string]string{"role": "t", "time": "", "place": "Nairobi", "people/field": "9", "hands/": "1 5 3 0 0", "how": "c", "answer": "C",
		"minority": "not in the field office", "evidence": "the form", "owner": "trainer", "what": "read it aloud"}
	browse(t, path, func(f *store.File) talk.Talk[room.Place] {
		return room.Room{About: &f.About, Setting: room.Setting{Checklist: "consent"}, Words: words.In("en").InRoom(), Now: now}
	}, room.Place{}, func(p talk.Page) talk.Form {
		if strings.HasPrefix(p.Number, "3.") && p.Number != "3.1" {
			return talk.Form{Do: talk.Skip}
		}
		values := map[string]string{}
		for _, f := range p.Fields {
			values[f.Name] = lines[f.Name]
		}
		return talk.Form{Values: values}
	})
	file, err := store.Read(path)
	if err != nil {
		t.Fatal(err)
	}
	changed, _ := file.State.Answer(file.About.Pack.Checklists[2].Questions[1].ID)
	r := file.Result("2026-03-01")
	if r.Whole.Unanswered != 0 || file.State.Participants() != (assess.Range{Low: 7, High: 7}) || changed.Value != "started" || changed.Note != "changed" {
		t.Errorf("%d open, %d people, the changed answer is %+v", r.Whole.Unanswered, file.State.Participants(), changed)
	}
	if q := file.State.Plan(file.About.Pack.Checklists[2].Questions[0].ID); q.Owner == nil || *q.Owner != "trainer" || *q.What != "read it aloud" {
		t.Errorf("the plan has %+v", q)
	}
	settle(t, w)
}

func settle(t *testing.T, w *talk.Words) {
	t.Helper()
	dir := t.TempDir()
	paths := []string{filepath.Join(dir, "field.safeguard"), filepath.Join(dir, "office.safeguard")}
	makeFile(t, paths[0], assess.Answer{Question: "con-procedure", Value: "paper", Note: "field"})
	makeFile(t, paths[1], assess.Answer{Question: "con-procedure", Value: "paper", Note: "office"})
	files := make([]*store.File, len(paths))
	for i, path := range paths {
		var err error
		if files[i], err = store.Read(path); err != nil {
			t.Fatal(err)
		}
	}
	m, err := merge.Join(store.CopiesOf(files))
	if err != nil {
		t.Fatal(err)
	}
	talks := talk.Settling{Merged: &m, Open: []int{0}, Words: w}
	page := talks.Page(assess.State{}, talk.SettlePlace{})
	options := page.Fields[0].Options
	out := talks.Take(assess.State{}, talk.SettlePlace{}, talk.Form{Values: map[string]string{"answer": options[len(options)-1].Value}})
	if a, ok := out.Acts[0].(assess.Answer); !out.End || !ok || a.Note != "field; office" {
		t.Errorf("%s: %+v", page.Title, out)
	}
}
