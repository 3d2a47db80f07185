package browser

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"safeguard/assess"
)

// A redactPage lists what has texts that can be removed or, where one of them was
// chosen, says what would go and what would stay.
type redactPage struct {
	List []redactRow

	What, Name, Would, Staying string
	Gone                       []string // the texts themselves, each once
	Holding                    []string
	Texts                      int
}

// A redactRow is something with texts, and how many these are.
type redactRow struct{ Href, Name, Texts string }

// fieldTexts is how many texts the form says that it removes.
const fieldTexts = "texts"

func showRedact(v *visit) (page, error) {
	w, d := v.words.Page.Redact, redactPage{}
	if what := v.value("what", v.r.URL.Query().Get("what")); what != "" {
		name, ok := v.removable(what)
		if !ok {
			return page{}, errMissing
		}
		gone := v.file.TextsOf(what)
		n := len(gone)
		d.What, d.Name, d.Texts = what, name, n
		switch {
		case n == 0:
			d.Would = fill(w.Nothing, "what", name)
		case what == assess.FewPeople:
			d.Would = w.WouldNumbers
		default:
			d.Would = fill(w.Would.For(n), "n", n, "what", name)
			slices.Sort(gone)
			d.Gone = slices.Compact(gone)
		}
		if now := strings.Join(v.file.Staying(what), "; "); now != "" {
			d.Staying = fill(w.Staying, "now", now)
		}
		d.Holding = v.holding(what)
		if n == 0 {
			d.What = ""
		}
		return page{screen: "redact", title: w.Title, data: d}, nil
	}
	for _, what := range v.removables() {
		if n := len(v.file.TextsOf(what)); n > 0 {
			name, _ := v.removable(what)
			d.List = append(d.List, redactRow{v.at("redact?what=" + what), name, fill(w.Texts.For(n), "n", n)})
		}
	}
	return page{screen: "redact", title: w.Title, data: d}, nil
}

// removables lists all of which a redaction can remove texts.
func (v *visit) removables() (list []string) {
	for _, ref := range v.file.About.Pack.Refs() {
		list = append(list, ref.Question.ID)
	}
	if e := v.file.State.Earlier(); e != nil && e.Pack != nil {
		for _, ref := range e.Pack.Refs() {
			if e.Gone(&v.file.About.Pack, ref.Question.ID) {
				list = append(list, ref.Question.ID)
			}
		}
	}
	for _, e := range v.file.State.Events() {
		for _, t := range e.Act.About() {
			if assess.IsOwnAction(t.Question) && !slices.Contains(list, t.Question) {
				list = append(list, t.Question)
			}
		}
	}
	return append(list, assess.Removable...)
}

// removable returns what one of removables is called.
func (v *visit) removable(what string) (name string, ok bool) {
	if slices.Contains(assess.Removable, what) {
		return v.words.Talk().RemovableWord(what), true
	}
	if ref, ok := v.file.About.Pack.Find(what); ok && ref.Question.ID == what {
		return ref.Number + " " + ref.Question.Short, true
	}
	for _, own := range v.file.State.OwnActions() {
		if own.ID == what && own.What != "" {
			return own.What, true
		}
	}
	if assess.IsOwnAction(what) {
		name = v.words.Report.OwnAction
	}
	return cmp.Or(name, what), slices.Contains(v.removables(), what)
}

// holding lists the files beside the assessment that hold what a redaction of it
// would remove.
func (v *visit) holding(what string) (names []string) {
	for _, path := range v.file.FilesContaining(what) {
		if _, err := os.Lstat(path); err == nil {
			names = append(names, filepath.Base(path))
		}
	}
	return names
}

// takeRedact removes the texts for good. It says what is left elsewhere, since nothing
// here knows of it afterwards.
func takeRedact(v *visit) (taken, error) {
	w, what := v.words.Page.Redact, v.form.Get("what")
	name, ok := v.removable(what)
	if !ok {
		return taken{}, errMissing
	}
	if _, shown := v.since(); !shown {
		return taken{wrong: map[string]string{"": v.words.Page.Frame.Replaced}}, nil
	}
	would, err := v.file.Removable(what)
	if err != nil {
		return taken{}, err
	}
	if assess.IsOwnAction(what) { // the sentence is shown after its words are gone
		name = v.words.Report.OwnAction
	}
	next := v.at("redact")
	if would.Texts == 0 && !would.Leftovers {
		return taken{next: next, said: fill(w.Nothing, "what", name)}, nil
	}
	if number(v.form.Get(fieldTexts)) != would.Texts { // somebody wrote one since
		return taken{wrong: map[string]string{"": w.Changed}}, nil
	}
	var said []string
	if would.Texts > 0 {
		said = append(said, fill(w.Done.For(would.Texts), "n", would.Texts, "what", name))
	}
	if would.Leftovers {
		said = append(said, fill(v.words.Command.RedactLeftovers, "file", v.name))
	}
	for _, file := range v.holding(what) {
		said = append(said, fill(v.words.Page.Redact.Holding, "file", file))
	}
	forgot := 0
	return taken{next: next, record: func() error {
		v.said.forget() // any of them may hold such a text
		forgot = v.shelf.forget() + v.bringings.forget()
		_, err := v.file.Redact(what)
		return err
	}, told: func() string {
		if forgot > 0 {
			said = append(said, w.Forgotten)
		}
		return strings.Join(append(said, v.words.Command.RedactNotSeen), "\n")
	}}, nil
}
