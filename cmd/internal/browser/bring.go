package browser

import (
	"io"
	"mime/multipart"
	"path"
	"slices"
	"strings"

	"safeguard/assess/store"
	"safeguard/cmd/internal/usage"
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

// copyOf says whose a copy is and how far, and whether its end is missing.
func (v *visit) copyOf(f *store.File, name string) line {
	sum := f.Result(v.today()).Whole
	l := line{Text: name, Facts: f.About.Organisation + " · " + f.About.Round + " · " + fill(v.words.Page.Frame.Done, "done", sum.Answered, "asked", sum.Asked)}
	if f.Torn != nil {
		l.Facts += " · " + v.words.Page.Bring.CutOff
	}
	return l
}

// chosen are copies that are to come together. The first ones, here of them, are those
// of the folder.
type chosen struct {
	files  []*store.File
	names  []string
	copies []line
	here   int
}

func (c *chosen) add(v *visit, f *store.File, name string) {
	c.files, c.names, c.copies = append(c.files, f), append(c.names, name), append(c.copies, v.copyOf(f, name))
}

// choose reads the copies that the form names or brings along, or says what is wrong
// with them.
func (v *visit) choose() (c chosen, wrong string) {
	w := v.words.Page.Bring
	for _, name := range v.form[fieldCopy] {
		path, ok := v.find(name)
		if !ok || slices.Contains(c.names, name) {
			continue
		}
		f, err := store.Read(path)
		if err != nil {
			return c, v.saidOf(err)
		}
		c.add(v, f, name)
	}
	c.here = len(c.files)
	sent := v.sent()
	if len(sent) > mostUploads || len(sent)+c.here > mostCopies {
		return c, fill(w.TooMany, "most", mostUploads)
	}
	for _, h := range sent {
		name := sentName(h.Filename)
		for slices.Contains(c.names, name) {
			name = fill(w.Sent, "name", name)
		}
		f, err := readSent(h, name)
		if err != nil {
			return c, v.saidOf(err)
		}
		c.add(v, f, name)
	}
	if len(c.files) < 2 {
		return c, w.NeedTwo
	}
	return c, ""
}

// takeBring brings the chosen and the sent copies together, in memory.
func takeBring(v *visit) (taken, error) {
	c, wrong := v.choose()
	if wrong != "" {
		return taken{wrong: map[string]string{fieldSent: wrong}}, nil
	}
	b, err := newBringing(c)
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
