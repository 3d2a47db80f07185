package terminal_test

import (
	"bufio"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/merge"
	"safeguard/checklists"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// tongues are the languages of the program, and two in which the usual letters
// are others: in Portuguese yes is s, in Swahili no is h.
func tongues(t *testing.T) map[string]*words.Words {
	t.Helper()
	all := map[string]*words.Words{}
	for _, lang := range checklists.MessageLanguages() {
		all[lang] = words.In(lang)
	}
	all["pt"] = changed(t, `yes_key: "y"`, `yes_key: "s"`, `skip: "s"`, `skip: "p"`, `stop: "q"`, `stop: "t"`, `staff: "s"`, `staff: "p"`,
		`both: "t"`, `both: "j"`, `park: "p"`, `park: "l"`, `trainer: "t"`, `trainer: "k"`)
	all["sw"] = changed(t, `yes_key: "y"`, `yes_key: "n"`, `no_key: "n"`, `no_key: "h"`, `help: "h"`, `help: "m"`, `majority: "m"`, `majority: "z"`)
	return all
}

// changed returns the English words with some lines of their file changed.
func changed(t *testing.T, oldAndNew ...string) *words.Words {
	t.Helper()
	data, err := os.ReadFile(filepath.FromSlash("../../../checklists/messages.en.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(oldAndNew); i += 2 {
		if !strings.Contains(string(data), "  "+oldAndNew[i]+"\n") {
			t.Fatalf("there is no line %s", oldAndNew[i])
		}
	}
	w := new(words.Words)
	text := strings.NewReplacer(oldAndNew...).Replace(string(data))
	if err := checklists.ReadMessages("messages.xx.yaml", []byte(text), w); err != nil {
		t.Fatal(err)
	}
	return w
}

// TestKeysDifferOnEveryPage walks every page that a conversation can come to and
// looks at what is a key there: no two are the same, none that stands beside
// levels is the letter of one, and the words for yes and no are no keys.
func TestKeysDifferOnEveryPage(t *testing.T) {
	for lang, w := range tongues(t) {
		t.Run(lang, func(t *testing.T) {
			kinds := map[string]bool{}
			for _, page := range everyPage(t, w) {
				kinds[checkKeys(t, w, page)] = true
			}
			for _, want := range []string{"answer", "answer reason evidence note", "people", "place", "hands/", "how", "minority", "owner", "what", "line", ""} {
				if !slices.ContainsFunc(slices.Collect(maps.Keys(kinds)), func(k string) bool { return k == want || want != "" && strings.HasPrefix(k, want) }) {
					t.Errorf("no page asks for %q: %v", want, kinds)
				}
			}
		})
	}
}

// checkKeys checks one page and returns the names of its fields.
func checkKeys(t *testing.T, w *words.Words, page talk.Page) (fields string) {
	t.Helper()
	for _, f := range page.Fields {
		fields = strings.TrimSpace(fields + " " + f.Name)
	}
	for field, keys := range terminal.KeysOffered(&w.Terminal, &w.Keys, page) {
		seen := map[string]bool{}
		for _, k := range keys {
			if seen[strings.ToLower(k)] {
				t.Errorf("%q, %s: %q has two meanings: %v", page.Heading, field, k, keys)
			}
			seen[strings.ToLower(k)] = true
		}
		for _, word := range []string{w.Audit.Yes, w.Audit.No} {
			if seen[strings.ToLower(word)] {
				t.Errorf("%q, %s: %q is a key", page.Heading, field, word)
			}
		}
	}
	return fields
}

// everyPage returns the pages of all conversations about a small pack.
func everyPage(t *testing.T, w *words.Words) []talk.Page {
	t.Helper()
	pack, err := checklists.Load("../../../testdata/packs/small")
	if err != nil {
		t.Fatal(err)
	}
	about := &assess.Assessment{Organisation: "Hope", Round: "2026", Language: "en", Created: "2026-03-01", Pack: pack}
	now := func() time.Time { return time.Unix(1772355600, 0).UTC() }
	begin := assess.NewState(assess.Scope{})
	pages := walkPages(begin, talk.Audit{About: about, Words: w.Talk(), Now: now}, talk.AuditPlace{})
	for _, voices := range [][]string{nil, {"management", "field"}} {
		hall := room.Room{About: about, Words: w.InRoom(), Now: now, Setting: room.Setting{Voices: voices}}
		pages = append(pages, walkPages(begin, hall, room.Place{})...)
	}
	for _, code := range []string{"", "KYWXBR"} {
		pages = append(pages, walkPages(begin, talk.Typing{About: about, Code: code, Words: w.Talk()}, talk.TypingPlace{})...)
	}
	q := pack.Refs()[0].Question.ID
	events := func(note string) []assess.Event {
		return []assess.Event{{Seq: 1, Time: now(), Act: assess.Answer{Question: q, Value: pack.Scale[0].ID, Note: note}}}
	}
	m, err := merge.Join([]merge.Copy{{Name: "a", About: *about, Events: events("one")}, {Name: "b", About: *about, Events: events("two")}})
	if err != nil {
		t.Fatal(err)
	}
	return append(pages, walkPages(begin, talk.Settling{Merged: &m, Open: []int{0}, Words: w.Talk()}, talk.SettlePlace{})...)
}

// walkPages goes to every page that another one leads to by a move or by an
// answer, as far as it asks something else than those before.
func walkPages[P any](s assess.State, t talk.Talk[P], at P) []talk.Page {
	type step struct {
		s  assess.State
		at P
	}
	var pages []talk.Page
	seen := map[string]bool{}
	for open := []step{{s, at}}; len(open) > 0; {
		st := open[0]
		open = open[1:]
		page := t.Page(st.s, st.at)
		sign := fmt.Sprint(page.Heading, page.Title, page.Fields, page.Moves, page.Go)
		if seen[sign] || page.End || len(seen) > 300 {
			continue
		}
		seen[sign] = true
		pages = append(pages, page)
		for _, f := range forms(page) {
			out := t.Take(st.s, st.at, f)
			if len(out.Wrong) == 0 && !out.End {
				open = append(open, step{st.s.Then(out.Acts...), out.Next})
			}
		}
	}
	return pages
}

// forms are answers to a page: each option, each move, and a text or numbers where
// they are asked for.
func forms(page talk.Page) []talk.Form {
	values := map[string]string{}
	for _, f := range page.Fields {
		switch {
		case f.Counts:
			values[f.Name] = strings.TrimSpace(strings.Repeat("6 ", len(f.Options)))
		case f.Name == "people/": // counted by group
			values[f.Name] = ""
		case strings.HasPrefix(f.Name, "people"), f.Name == "time":
			values[f.Name] = "9"
		case f.Name == "table":
			values[f.Name] = "T2"
		case f.Name == "code":
		case len(f.Options) > 0:
			values[f.Name] = f.Options[0].Value
		default:
			values[f.Name] = "a text"
		}
	}
	list := []talk.Form{{Values: values}}
	if len(page.Fields) > 0 {
		for _, o := range page.Fields[0].Options {
			with := map[string]string{}
			for name, v := range values {
				with[name] = v
			}
			if !page.Fields[0].Counts {
				with[page.Fields[0].Name] = o.Value
			}
			list = append(list, talk.Form{Values: with})
		}
	}
	if _, ok := values["contact"]; ok { // it is asked whether it is right
		list = append(list, talk.Form{Values: map[string]string{"contact": ""}})
	}
	for _, m := range page.Moves {
		list = append(list, talk.Form{Do: m.Do, Text: "a text"})
	}
	return list
}

// A letter that is a command in English can be an answer elsewhere.
func TestYesAndNoHaveTheirLetters(t *testing.T) {
	all := tongues(t)
	for _, tt := range []struct {
		lang, typed string
		yes         bool
	}{
		{"en", "y", true}, {"pt", "s", true}, {"pt", "S", true}, {"pt", "n", false}, {"sw", "n", true}, {"sw", "h", false},
	} {
		w := all[tt.lang]
		pack, err := checklists.Load("../../../testdata/packs/small")
		if err != nil {
			t.Fatal(err)
		}
		about := &assess.Assessment{Pack: pack}
		s := assess.NewState(assess.Scope{})
		var out strings.Builder
		d := terminal.NewLines(terminal.Setup{Lines: bufio.NewReader(strings.NewReader(tt.typed + "\n")), Out: &out, Words: &w.Terminal, Keys: &w.Keys})
		keeper := terminal.Keeper{
			State:  func() assess.State { return s },
			Record: func(acts ...assess.Act) error { s = s.Then(acts...); return nil },
		}
		audit := talk.Audit{About: about, Words: w.Talk(), Now: time.Now}
		if _, _, err := terminal.Converse(d, audit, talk.AuditPlace{}, keeper); err != nil {
			t.Fatal(err)
		}
		yes, answered := s.Profile(pack.Profile[0].ID)
		if !answered || yes != tt.yes {
			t.Errorf("%s: %q answers %v, %v\n%s", tt.lang, tt.typed, yes, answered, out.String())
		}
	}
}
