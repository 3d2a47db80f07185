package browser

import (
	"io"
	"mime/multipart"
	"net/http"
	"path"
	"slices"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// The fields of the form that chooses copies, and how many of them one merge takes.
const (
	fieldCopy   = "copy"
	fieldSent   = "sent"
	mostCopies  = 40
	mostUploads = 8
)

// A bringPage chooses the copies.
type bringPage struct {
	Files []choice
	Most  int
	Wrong string
}

func showBring(v *visit) (page, error) {
	w := v.words.Page.Bring
	d := bringPage{Most: mostUploads, Wrong: v.wrong[fieldSent]}
	for _, path := range store.List(v.Dir) {
		f, err := store.Read(path)
		if err != nil {
			continue
		}
		c := choice{Name: fieldCopy, Value: baseOf(path), Label: baseOf(path), Means: v.copyOf(f, "").Facts}
		c.Chosen = slices.Contains(v.form[fieldCopy], c.Value)
		d.Files = append(d.Files, c)
	}
	return page{screen: "bring", title: w.Title, data: d}, nil
}

// copyOf says whose a copy is and how far.
func (v *visit) copyOf(f *store.File, name string) line {
	sum := f.Result(v.today()).Whole
	return line{Text: name, Facts: f.About.Organisation + " · " + f.About.Round + " · " + fill(v.words.Page.Frame.Done, "done", sum.Answered, "asked", sum.Asked)}
}

// takeBring brings the chosen and the sent copies together, in memory.
func takeBring(v *visit) (taken, error) {
	w := v.words.Page.Bring
	var files []*store.File
	var names []string
	var copies []line
	add := func(f *store.File, name string) {
		files, names, copies = append(files, f), append(names, name), append(copies, v.copyOf(f, name))
	}
	for _, name := range v.form[fieldCopy] {
		path, ok := v.find(name)
		if !ok || slices.Contains(names, name) {
			continue
		}
		f, err := store.Read(path)
		if err != nil {
			return taken{wrong: map[string]string{fieldSent: v.saidOf(err)}}, nil
		}
		add(f, name)
	}
	here, sent := len(files), v.sent()
	if len(sent) > mostUploads || len(sent)+len(files) > mostCopies {
		return taken{wrong: map[string]string{fieldSent: fill(w.TooMany, "most", mostUploads)}}, nil
	}
	for _, h := range sent {
		name := sentName(h.Filename)
		for slices.Contains(names, name) {
			name = fill(w.Sent, "name", name)
		}
		f, err := readSent(h, name)
		if err != nil {
			return taken{wrong: map[string]string{fieldSent: v.saidOf(err)}}, nil
		}
		add(f, name)
	}
	if len(files) < 2 {
		return taken{wrong: map[string]string{fieldSent: w.NeedTwo}}, nil
	}
	b, err := newBringing(files, names, copies, here)
	if err != nil {
		if _, hint := v.words.Explain(err); hint == "" {
			err = usage.Advise(err, "only_copies_merge")
		}
		return taken{wrong: map[string]string{fieldSent: v.saidOf(err)}}, nil
	}
	v.bringings.keep(b)
	return taken{next: "/bring/" + b.id}, nil
}

// sent are the files that came with the form.
func (v *visit) sent() (list []*multipart.FileHeader) {
	if v.r.MultipartForm == nil {
		return nil
	}
	for _, h := range v.r.MultipartForm.File[fieldSent] {
		if h.Filename != "" {
			list = append(list, h)
		}
	}
	return list
}

// sentName is how a file that was sent is called: by nothing that leads anywhere.
func sentName(name string) string {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	if cut := len(name) - len(store.Extension); cut > 0 && strings.EqualFold(name[cut:], store.Extension) {
		name = name[:cut]
	}
	return strings.ToValidUTF8(name, "")
}

func readSent(h *multipart.FileHeader, name string) (*store.File, error) {
	f, err := h.Open()
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	return store.Parse(name, data)
}

// A broughtPage is what the copies are together, before anything is written.
type broughtPage struct {
	ID, Sum string
	Copies  []line
	Points  []line // the differences, with what was chosen
	LeftOut []string
	Open    int
	Next    string
	Token   string
}

// brought finds what the address names. Where it is gone, which is no fault of
// anybody's, gone is the page that says so.
func (v *visit) brought() (b bringing, gone *page) {
	b, ok := v.bringings.find(v.r.PathValue("id"))
	if ok {
		v.words = words.For(b.merged.About.Language)
		return b, nil
	}
	next := "/bring?said=" + v.said.keep(v.words.Page.Bring.Gone)
	return b, &page{send: func(w http.ResponseWriter) error {
		http.Redirect(w, v.r, next, http.StatusSeeOther)
		return nil
	}}
}

func showBrought(v *visit) (page, error) {
	b, gone := v.brought()
	if gone != nil {
		return *gone, nil
	}
	w, m := v.words.Page.Bring, &b.shown
	sum := b.result(v.today())
	view := &screen.View{Words: v.words, Today: v.today(), Composer: v.composer(v.words)}
	d := broughtPage{
		ID: b.id, Copies: b.copies, Token: v.value(fieldNew, randomName()), LeftOut: view.LeftOut(&m.About.Pack, b.merged),
		Sum: fill(v.words.Page.Frame.Done, "done", sum.Answered, "asked", sum.Asked),
	}
	s := b.settling(v.words.Talk())
	for i, c := range m.Conflicts {
		l := line{Href: d.at(i), Text: v.words.Talk().ConflictTitle(&m.About.Pack, c, false), Facts: w.Open}
		for _, o := range s.Page(assess.State{}, talk.SettlePlace{Chosen: b.chosen[:i]}).Fields[0].Options {
			if o.Value == b.chosen[i] {
				l.Facts = o.Label
			}
		}
		d.Points = append(d.Points, l)
	}
	if first := b.first(); first >= 0 {
		d.Next, d.Open = d.at(first), count(b.chosen, "")
	}
	return page{screen: "brought", title: w.Title, data: d}, nil
}

func (d broughtPage) at(i int) string { return "/bring/" + d.ID + "/" + strconv.Itoa(i+1) }

func count(list []string, one string) (n int) {
	for _, s := range list {
		if s == one {
			n++
		}
	}
	return n
}

// takeBrought writes the new file, once every difference is settled.
func takeBrought(v *visit) (taken, error) {
	b, gone := v.brought()
	if gone != nil {
		return taken{next: "/bring", said: v.words.Page.Bring.Gone}, nil
	}
	w := v.words.Page.Bring
	if b.made != "" {
		if _, there := v.find(b.made); there {
			return taken{next: address(b.made) + "/"}, nil
		}
	}
	if b.first() >= 0 {
		return taken{wrong: map[string]string{"": w.NotSettled}}, nil
	}
	if name := v.changed(b.of); name != "" {
		return taken{wrong: map[string]string{"": fill(w.Changed, "file", name)}}, nil
	}
	about := b.shown.About
	out := v.create(about.Organisation, about.Round, w.NameBehind)
	view := &screen.View{Words: v.words, Today: v.today(), Composer: v.composer(v.words)}
	said := append([]string{fill(w.Made, "copies", len(b.copies))}, view.LeftOut(&about.Pack, b.merged)...)
	return out.taken(strings.Join(said, "\n"), func(path string) error {
		if err := store.CreateMerged(path, b.merged, v.recorder(), b.acts(v.words.Talk())); err != nil {
			return err
		}
		v.bringings.change(b.id, func(one *bringing) { one.made = baseOf(path) })
		return nil
	}), nil
}

// changed returns the name of a copy of the folder in which something was recorded, or
// which is gone, since it was read; "" where all are as they were.
func (v *visit) changed(of []source) string {
	for _, was := range of {
		path, ok := v.find(was.name)
		if !ok {
			return was.name
		}
		if f, err := store.Read(path); err != nil || sourceOf(was.name, f) != was {
			return was.name
		}
	}
	return ""
}
