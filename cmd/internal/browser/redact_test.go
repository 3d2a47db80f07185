package browser

import (
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
)

// A text is removed for good after it was said how many there are, and where else it
// is.
func TestRedact(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini",
		assess.Answer{Question: question, Value: "paper", Note: "zebrasecret"},
		assess.Answer{Question: question, Value: "started", Note: "zebrasecret", Evidence: "zebrasecret too"})
	if err := os.WriteFile(filepath.Join(v.dir, "old.txt"), []byte("it says zebrasecret"), 0o600); err != nil {
		t.Fatal(err)
	}
	if page := v.get("/a/tumaini/redact"); !strings.Contains(page.body, `href="/a/tumaini/redact?what=`+question+`"`) || strings.Contains(page.body, "what=con-withdraw") {
		t.Errorf("the list is not of what has texts: %s", page.body)
	}
	at := "/a/tumaini/redact?what=" + question
	page := v.get(at)
	if !strings.Contains(page.body, "3 texts") || !strings.Contains(page.body, "old.txt") || !strings.Contains(page.body, v.english().Redact.ForGood) {
		t.Errorf("%s", page.body)
	}
	form := page.hidden()
	v.record("tumaini", assess.Answer{Question: question, Value: "started", Note: "zebrasecret once more"})
	if got := v.post("/a/tumaini/redact", form); got.status != http.StatusUnprocessableEntity || !strings.Contains(got.body, "4 texts") {
		t.Errorf("more was removed than was shown: %d", got.status)
	}
	form = v.get(at).hidden()
	for i := range 2 {
		got := v.post("/a/tumaini/redact", form)
		if got.status != http.StatusSeeOther {
			t.Fatalf("%d: %s", got.status, got.body)
		}
		if said := v.get(got.to()).body; i == 0 && (!strings.Contains(said, "4 texts") || !strings.Contains(said, "old.txt")) {
			t.Errorf("%s", said)
		}
	}
	data, err := os.ReadFile(v.path("tumaini"))
	if err != nil || strings.Contains(string(data), "zebrasecret") {
		t.Errorf("the text is still there (%v)", err)
	}
	file := v.read("tumaini")
	if a, _ := file.State.Answer(question); a.Value != "started" || len(file.State.Events()) != 4 {
		t.Errorf("%+v, %d events", a, len(file.State.Events()))
	}
	for _, what := range []string{"nothing-like-it", "../x", hostile} {
		if got := v.post("/a/tumaini/redact", v.get(at).hidden(), "what", what); got.status == http.StatusSeeOther {
			t.Errorf("%q was redacted", what)
		}
	}
}

// A round under older questions goes on in a new file, once, and stays as it is.
func TestRenew(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	pack, err := checklists.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	older := pack
	older.Version--
	older.Checklists = append([]assess.Checklist(nil), pack.Checklists...)
	first := older.Checklists[0]
	first.Questions = append([]assess.Question(nil), first.Questions...)
	first.Questions[0].Text = "Do we have a policy?"
	older.Checklists[0] = first
	about := assess.Assessment{ID: assess.NewID([8]byte{3}), Organisation: "Tumaini", Round: "2026", Language: "en", Created: "2026-05-01", Pack: older}
	about.ContentHash, about.ScoringHash = older.ContentHash(), older.ScoringHash()
	if err := store.Create(v.path("tumaini"), about, nil, store.Recorder{Who: "me", Now: v.Now},
		assess.Answer{Question: question, Value: "paper", Note: "kept"}, assess.Answer{Question: first.Questions[0].ID, Value: "paper"}); err != nil {
		t.Fatal(err)
	}
	was, err := os.ReadFile(v.path("tumaini"))
	if err != nil {
		t.Fatal(err)
	}
	page := v.get("/a/tumaini/renew")
	if !strings.Contains(page.body, first.Questions[0].Short) || strings.Contains(page.body, v.dir) && !strings.Contains(page.body, "Folder") {
		t.Errorf("no account: %s", page.body)
	}
	form := page.hidden()
	var to string
	for i := range 3 {
		if i == 2 {
			v.Server.made.by = nil // the program was started again
		}
		got := v.post("/a/tumaini/renew", form)
		if got.status != http.StatusSeeOther || to != "" && strings.Split(got.to(), "?")[0] != to {
			t.Fatalf("%d to %q: %s", got.status, got.to(), got.body)
		}
		to = strings.Split(got.to(), "?")[0]
	}
	list := store.List(v.dir)
	if len(list) != 2 {
		t.Fatalf("%q", list)
	}
	file := v.read(strings.Trim(strings.TrimPrefix(to, "/a/"), "/"))
	a, _ := file.State.Answer(question)
	if _, still := file.State.Answer(first.Questions[0].ID); still || a.Note != "kept" || file.About.Pack.Version != pack.Version {
		t.Errorf("%+v, %t, version %d", a, still, file.About.Pack.Version)
	}
	if now, err := os.ReadFile(v.path("tumaini")); err != nil || string(now) != string(was) {
		t.Error("the old file is not as it was")
	}
	if page := v.get(to + "renew"); !strings.Contains(page.body, v.english().Renew.Newest) {
		t.Errorf("%s", page.body)
	}
}

// What a power cut left of a line is removed with the texts, and that is said.
func TestRedactLeftovers(t *testing.T) {
	t.Parallel()
	v := newVisitor(t)
	v.make("tumaini", assess.Answer{Question: question, Value: "paper", Note: "zebrasecret"})
	f, err := os.OpenFile(v.path("tumaini"), os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString(`{"seq":2,"note":"zebrasec`); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	got := v.post("/a/tumaini/redact", v.get("/a/tumaini/redact?what="+question).hidden())
	if got.status != http.StatusSeeOther || !strings.Contains(v.get(got.to()).body, "what power cuts had left") {
		t.Errorf("%d to %q: %s", got.status, got.to(), got.body)
	}
	if data, err := os.ReadFile(v.path("tumaini")); err != nil || strings.Contains(string(data), "zebra") {
		t.Errorf("it is still there (%v)", err)
	}
}

// What waits in memory to be fetched holds a removed text no longer, whether the page or
// another program removed it.
func TestRedactForgetsWhatWaits(t *testing.T) {
	t.Parallel()
	for _, byPage := range []bool{true, false} {
		v := newVisitor(t)
		v.make("tumaini", assess.Answer{Question: question, Value: "paper", Note: "zebrasecret"})
		data, err := os.ReadFile(v.path("tumaini"))
		if err != nil {
			t.Fatal(err)
		}
		made := v.send("/a/tumaini/print", fieldPassword, "a long password of ours", fieldAgain, "a long password of ours").to()
		if !strings.Contains(made, "made=") {
			t.Fatalf("no report: %q", made)
		}
		at := "/a/tumaini/made/" + made[strings.Index(made, "made=")+len("made="):]
		if got := v.get(at); !strings.HasPrefix(got.body, "%PDF") {
			t.Fatalf("%d", got.status)
		}
		brought := v.bring([]string{"tumaini"}, map[string][]byte{"copy.safeguard": data}).to()
		if byPage {
			got := v.post("/a/tumaini/redact", v.get("/a/tumaini/redact?what="+question).hidden())
			if said := v.get(got.to()).body; !strings.Contains(said, v.english().Redact.Forgotten) {
				t.Errorf("it is not said: %s", said)
			}
			if len(v.shelf.list)+len(v.bringings.list) > 0 {
				t.Errorf("%d files and %d copies are kept", len(v.shelf.list), len(v.bringings.list))
			}
			if got := v.get(brought); got.status != http.StatusSeeOther {
				t.Errorf("the copies: %d", got.status)
			}
		} else {
			v.redact("tumaini", question)
		}
		if got := v.get(at); strings.HasPrefix(got.body, "%PDF") || !strings.Contains(got.body, v.english().Print.Gone) {
			t.Errorf("removed by the page %t: the report is still sent: %d", byPage, got.status)
		}
	}
}

// redact removes texts as another program would.
func (v *visitor) redact(name, what string) {
	v.Helper()
	file, err := store.Open(v.path(name), store.Recorder{Who: "another program", Now: v.Now})
	if err != nil {
		v.Fatal(err)
	}
	defer file.Close()
	if _, err := file.Redact(what); err != nil {
		v.Fatal(err)
	}
}

// What was removed while a form was open is not saved by the form, however often its
// button is pressed: not from the question, and not from the action.
func TestWhatIsRemovedStaysRemoved(t *testing.T) {
	for _, at := range []string{at31, planned + "/" + question} {
		v := withPlan(t, assess.Answer{Question: question, Value: "absent", Note: "Asha lives there", Evidence: "Asha"}, assess.PlanEntry{Question: question, Help: new("help for Asha"), Owner: new("Director")})
		page := v.get(at)
		fields := page.hidden()
		typed := []string{"answer", "paper", "do", "", "note", "Asha lives there", "evidence", "Asha", "help", "help for Asha", "owner", "Amina"}
		file, err := store.Open(v.path("tumaini"), store.Recorder{Who: "another program", Now: v.Now})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := file.Redact(question); err != nil {
			t.Fatal(err)
		}
		if err := file.Close(); err != nil {
			t.Fatal(err)
		}
		for range 2 {
			got := v.post(at, fields, typed...)
			if got.status == http.StatusSeeOther {
				break
			}
			if !strings.Contains(got.body, "Type again only what may stay") {
				t.Errorf("%s: %d: %s", at, got.status, got.body)
			}
			fields, typed = got.hidden(), []string{"answer", "paper", "do", ""}
			for _, m := range regexp.MustCompile(`<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</textarea>|name="(\w+)" value="([^"]*)"`).FindAllStringSubmatch(got.body, -1) {
				if !slices.Contains([]string{"seq", "sum", "answer", "do"}, m[1]+m[3]) {
					typed = append(typed, m[1]+m[3], m[2]+m[4])
				}
			}
		}
		data, err := os.ReadFile(filepath.Join(v.dir, "tumaini.safeguard"))
		if err != nil || strings.Contains(string(data), "Asha") {
			t.Errorf("%s: it is in the file again (%v)", at, err)
		}
	}
}
