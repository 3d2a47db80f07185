package browser

import (
	"cmp"
	"path/filepath"
	"slices"

	"safeguard/assess"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
	"safeguard/cmd/internal/words/pagewords"
	"safeguard/report"
)

// A frame is what stands around every screen, and the screen's own data in D.
type frame struct {
	Lang   string
	Title  string
	Screen string
	W      *pagewords.Words
	All    *words.Words
	Base   string // the address of the assessment, "" on a page without one
	Head   head
	Nav    []link
	Folder string
	Danger string
	Calls  []talk.Block // what to do in danger, over the page; nil where there is a page for it alone
	Said   string
	Alert  string
	Doubt  string // why today can hardly be right, or nothing be saved
	Wrong  []fault
	Unsent []string
	Seq    int
	Sum    string
	Nonce  string
	Proof  string
	D      any
}

// A head says whose assessment this is, in which file, for there may be copies of it,
// how far it is, and what is on the disk.
type head struct{ Organisation, Round, File, Done, Saved string }

// A link is one place to go to. Here says that it is the page that is shown.
type link struct {
	Href, Label string
	Here        bool
}

// A fault is what is wrong with a field, which has the same id.
type fault struct{ Field, Text string }

func (v *visit) frame(p page) frame {
	w := &v.words.Page
	f := frame{
		Lang: v.language(), Title: p.title, Screen: p.screen, W: w, All: v.words, Folder: folderName(v.Dir), Danger: "/danger",
		Said: v.said.find(v.r.URL.Query().Get("said")), Alert: v.alert, Unsent: v.unsent, D: p.data, Nonce: randomName(),
	}
	f.Proof = v.Prove(f.Nonce)
	if slices.Contains(dated, p.screen) {
		f.Doubt = v.doubt()
	}
	if slices.Contains(firsts, p.screen) {
		f.Doubt = report.Joined(" ", f.Doubt, v.unwritable())
	}
	for field, text := range v.wrong {
		if field == "" {
			f.Alert = text
			continue
		}
		f.Wrong = append(f.Wrong, fault{field, text})
	}
	slices.SortFunc(f.Wrong, func(a, b fault) int { return cmp.Compare(a.Field, b.Field) })
	if v.file == nil {
		f.Nav = []link{{"/", w.Frame.Start, p.screen == "start"}, {"/stop", w.Frame.Stop, p.screen == "stop"}}
		return f
	}
	f.Doubt = report.Joined(" ", f.Doubt, v.cutOff(v.file), v.setAside(p.screen))
	f.Base = address(v.name)
	f.Danger = f.Base + "/danger"
	if p.screen != "danger" {
		f.Calls = v.calls()
	}
	f.Head = v.head()
	f.Seq = len(v.file.State.Events())
	f.Sum = sumOf(v.file, f.Seq)
	for _, place := range v.places() {
		f.Nav = append(f.Nav, link{place.Href, place.Label, v.r.URL.Path == place.Href})
	}
	return f
}

// dated are the screens after which something gets the day of today, and firsts those
// where most sittings begin.
var (
	dated  = []string{"start", "overview", "begin", "approve"}
	firsts = []string{"begin", "overview", "question"}
)

// doubt says why today can hardly be right, with the way out; "" where it can.
func (v *visit) doubt() string {
	state, made, file := new(assess.State), assess.Date(""), ""
	if v.file != nil {
		state, made, file = &v.file.State, v.file.About.Created, filepath.Base(v.file.Path)
	}
	text, _ := setting.Clock{Today: v.today(), Built: v.Built}.Doubt(v.words, state, made, file)
	if text == "" {
		return ""
	}
	return text + " " + v.words.Page.Frame.Clock
}

// cutOff says that the end of a file is missing, "" where it is whole.
func (v *visit) cutOff(file *store.File) string {
	if file.Torn == nil {
		return ""
	}
	v.torn.Store(file.Path, true)
	return v.words.Page.Frame.CutOff
}

// setAside says where the cut end of a file is, once something was recorded behind it: it
// may hold a text.
func (v *visit) setAside(screen string) string {
	if _, was := v.torn.Load(v.file.Path); !was || v.file.Torn != nil || screen != "overview" {
		return ""
	}
	return v.words.Page.Frame.SetAside
}

// unwritable says why nothing can be recorded in the file, before anybody has typed much;
// "" where it can, which is looked up once.
func (v *visit) unwritable() string {
	path := filepath.Join(v.Dir, filepath.Base(folderName(v.Dir))) // as a file would lie there that is begun now
	switch {
	case v.file != nil:
		path = v.file.Path
	case v.r.URL.Path != "/new":
		return ""
	}
	if _, known := v.writable.Load(path); known {
		return ""
	}
	if err := journal.Writable(path); err != nil {
		text, hint := v.words.Explain(err)
		return sentence(text) + ". " + sentence(hint) + "."
	}
	v.writable.Store(path, true)
	return ""
}

// language is the one of most words on the page.
func (v *visit) language() string {
	if v.file != nil {
		return v.file.About.Language
	}
	return v.Language
}

func (v *visit) head() head {
	sum := v.result().Whole
	return head{
		Organisation: v.file.About.Organisation, Round: v.file.About.Round, File: v.name,
		Done: fill(v.words.Page.Frame.Done, "done", sum.Answered, "asked", sum.Asked), Saved: v.saved(),
	}
}

// saved says when something was last recorded.
func (v *visit) saved() string {
	w, events := v.words.Page.Frame, v.file.State.Events()
	if len(events) == 0 {
		return w.NotYet
	}
	newest := slices.MaxFunc(events, func(a, b assess.Event) int { return a.Time.Compare(b.Time) })
	last := newest.Time.In(v.Now().Location())
	when := last.Format("15:04")
	if assess.DateOf(last) != v.today() {
		return fill(w.Saved, "time", v.words.Report.DateText(assess.DateOf(last)))
	}
	if a, ok := assess.Parts(newest.Act)[0].(assess.Answer); ok && len(assess.Parts(newest.Act)) <= talk.MostNamed {
		if ref, found := v.file.About.Pack.Find(a.Question); found {
			return fill(w.SavedWhat, "number", ref.Number, "time", when)
		}
	}
	return fill(w.Saved, "time", when)
}

// places are what the foot of every page of an assessment leads to.
func (v *visit) places() []link {
	w := v.words.Page.Frame
	return []link{
		{Href: v.at(""), Label: w.Overview}, {Href: v.at("plan"), Label: w.Plan}, {Href: v.at("result"), Label: w.Result},
		{Href: v.at("copy"), Label: w.Copy}, {Href: v.at("more"), Label: w.More}, {Href: "/", Label: w.Start}, {Href: "/stop", Label: w.Stop},
	}
}

// folderName is the folder's name as a person looks for it: its last two parts.
func folderName(dir string) string {
	full, err := filepath.Abs(dir)
	if err != nil {
		return dir
	}
	return full
}
