package store

import (
	"encoding/json"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/checklists"
)

// nextOf makes the round after a file: with the built-in pack where the file has one
// of these, else with its own.
func nextOf(t *testing.T, last *File) (about assess.Assessment, path string) {
	t.Helper()
	about = newAbout(t)
	if stored := last.Stored(); stored.Pack.ID != checklists.BuiltinID {
		about = aboutOf(stored.Pack)
	}
	about.Organisation, about.Round, about.ID = last.About.Organisation, "2027", assess.NextID(last.ID, "2027")
	path = filepath.Join(t.TempDir(), "next"+Extension)
	if err := Create(path, about, nil, recorder, last.Snapshot(&about)); err != nil {
		t.Fatal(err)
	}
	return about, path
}

// The round that a file carries compares as the file does that it was taken from:
// every question, every sum and what the round says of itself.
func TestARoundThatIsCarriedComparesAsItsFile(t *testing.T) {
	for _, path := range golden(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			last, err := Read(path)
			if err != nil {
				t.Fatal(err)
			}
			about, path := nextOf(t, last)
			var answers []assess.Act
			for i, ref := range about.Pack.Refs() {
				answers = append(answers, assess.Answer{Question: ref.Question.ID, Value: about.Pack.Scale[i%len(about.Pack.Scale)].ID})
			}
			if err := update(path, answers...); err != nil {
				t.Fatal(err)
			}
			next, err := Read(path)
			if err != nil {
				t.Fatal(err)
			}
			carried, ok := next.Last()
			if !ok {
				t.Fatal("it carries no round")
			}
			want, err := next.Compare(last, day)
			if err != nil {
				t.Fatal(err)
			}
			got, err := rounds.Compare(carried, next.Round(), day)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("by its file (-) and as it is carried (+):\n%s", diff)
			}
			then, now := assess.Evaluate(last.Stored().Pack, last.State, day), assess.Evaluate(carried.About.Pack, carried.State, day)
			if diff := cmp.Diff(sinceOf(then), sinceOf(now)); diff != "" {
				t.Errorf("since when: by its file (-) and as it is carried (+):\n%s", diff)
			}
		})
	}
}

func sinceOf(r assess.Result) map[string]assess.Date {
	since := map[string]assess.Date{}
	for _, c := range r.Checklists {
		for _, q := range c.Questions {
			since[q.ID] = q.Since
		}
	}
	return since
}

// Colleagues who make the next round from copies of the same file, on other days,
// take the same snapshot and get the same id.
func TestTheSnapshotIsTheSameOnEveryDay(t *testing.T) {
	for _, path := range golden(t) {
		last, err := Read(path)
		if err != nil {
			t.Fatal(err)
		}
		early, late := newAbout(t), newAbout(t)
		late.Created = day.AddDays(400)
		a, _ := json.Marshal(last.Snapshot(&early))
		b, _ := json.Marshal(last.Snapshot(&late))
		if string(a) != string(b) {
			t.Errorf("%s:\n%s\n%s", path, a, b)
		}
		var back assess.Earlier
		if err := json.Unmarshal(a, &back); err != nil {
			t.Fatal(err)
		}
		if again, _ := json.Marshal(back); string(again) != string(a) {
			t.Errorf("%s: comes back as\n%s, want\n%s", path, again, a)
		}
	}
}

// Only the last round is carried: of the one before that, the day is left since which
// a gap is open, and its name.
func TestASnapshotIsOneDeep(t *testing.T) {
	about, path := newFile(t) // coc-code-for-all is on paper since 2026-03-01
	first, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	_, path = nextOf(t, first)
	later := recorder
	later.Now = func() time.Time { return time.Date(2027, 3, 1, 9, 0, 0, 0, time.UTC) }
	f, err := Open(path, later)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Record(assess.Answer{Question: "coc-code-for-all", Value: "paper", Note: "still"}, assess.Answer{Question: "coc-policy", Value: "started"}); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	e := f.Snapshot(&about)
	want := []assess.PastAction{
		{ID: "coc-policy", Status: assess.StatusOpen, Due: "2027-03-31", Day: assess.DayProposed, Since: "2027-03-01"},
		{ID: "coc-code-for-all", Status: assess.StatusOpen, Day: assess.DayProposed, Since: "2026-03-01", Round: "2026"},
	}
	for i := range e.Plan {
		if e.Plan[i].ID == "coc-code-for-all" {
			e.Plan[i].Due = ""
		}
	}
	if diff := cmp.Diff(want, e.Plan); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	data, _ := json.Marshal(e)
	if n := strings.Count(string(data), `"kind":"earlier"`); n != 0 || e.Round != "2027" {
		t.Errorf("%d rounds within: %s", n, data)
	}
}

// A file whose round before has other questions, without them, cannot be read.
func TestTheQuestionsOfTheRoundBeforeAreThere(t *testing.T) {
	_, path := newFile(t)
	last, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	about := newAbout(t)
	e := last.Snapshot(&about)
	e.ContentHash = strings.Repeat("0", len(e.ContentHash))
	to := filepath.Join(t.TempDir(), "next"+Extension)
	if err := Create(to, about, nil, recorder, e); err == nil {
		if _, err = Read(to); err == nil {
			t.Error("it was read")
		}
	}
	if e.Pack != nil || !reflect.DeepEqual(e.Changed, []string(nil)) {
		t.Errorf("the same pack is kept twice, with %v", e.Changed)
	}
}
