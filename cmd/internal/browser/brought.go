package browser

import (
	"net/http"
	"strconv"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/words"
)

// A broughtPage is what the copies are together, before anything is written.
type broughtPage struct {
	ID, Sum string
	Copies  []line
	Came    []cameFrom
	Made    *link  // the new file
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
	d.Came = v.came(&b)
	if _, there := v.find(b.made); b.made != "" && there {
		d.Made = &link{Href: address(b.made) + "/", Label: fill(w.OpenMade, "name", b.made)}
		return page{screen: "brought", title: w.MadeTitle, data: d}, nil
	}
	s := b.settling(v.words.Talk())
	for i, c := range m.Conflicts {
		l := line{Href: d.at(i), Text: v.words.Talk().ConflictTitle(m, c, false), Facts: w.Open}
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
			return taken{next: "/bring/" + b.id}, nil
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
	made := out.taken(strings.Join(said, "\n"), func(path string) error {
		if err := store.CreateMerged(path, b.merged, v.recorder(), b.acts(v.words.Talk())); err != nil {
			return err
		}
		v.bringings.change(b.id, func(one *bringing) { one.made = baseOf(path) })
		return nil
	})
	made.next = "/bring/" + b.id // where it says what came from which copy
	return made, nil
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
