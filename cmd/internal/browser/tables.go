package browser

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/url"
	"path/filepath"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/transfer"
)

// Fields of the forms for tables.
const (
	fieldUpload = "table"
	fieldKept   = "upload" // the name of a table on the shelf
	fieldHash   = "hash"   // of what was looked at
	fieldKeep   = "keep"   // texts of another answer stay
)

// What a form for a table does, beside sending one.
const (
	doRecord = "record"
	doKeep   = "keep"
)

// tablesBehind is what the name of the tables has before its day.
const tablesBehind = "tables-"

// csvOf are the tables that are chosen as text, each with its format.
var csvOf = map[string]exchange.What{"csv-plan": exchange.Plan, "csv-answers": exchange.Answers}

// A tablesPage is what goes out, and what a table that came back would change.
type tablesPage struct {
	Out     []pick
	Private bool
	Stem    string // says what the name of the file begins with
	Preview *preview
}

// A preview is what a table would change, or what is wrong with it.
type preview struct {
	Title   string
	ID, Sum string
	Lines   []string
	Wrong   []string
	Keep    bool // the texts stay, as somebody said
	MayKeep bool
	Nothing bool
}

func showTables(v *visit) (page, error) {
	w := v.words.Page.Tables
	d := tablesPage{Stem: v.savedStem(), Private: v.value(fieldPrivate, "") != ""}
	d.Out = v.picks(fieldFormat, fieldFormat, []pick{
		{Value: "xlsx", Label: w.Workbook}, {Value: "csv-plan", Label: w.PlanCSV}, {Value: "csv-answers", Label: w.Answers},
		{Value: "ics", Label: w.Calendar, Means: w.Kept}, {Value: "json", Label: w.Data},
	}, "xlsx")
	if id := v.r.URL.Query().Get(fieldKept); id != "" {
		k, ok := v.shelf.find(v.name, id, v.removals(), v.Now())
		switch {
		case !ok:
			v.alert = w.Gone
		case k.said == "":
			d.Preview = v.preview(k, v.r.URL.Query().Get(fieldKeep) != "")
		}
	}
	return page{screen: "tables", title: w.Title, data: d}, nil
}

// preview says row by row what a table would change.
func (v *visit) preview(k keptFile, keep bool) *preview {
	w := v.words.Page.Tables
	p := &preview{Title: fill(w.Preview, "table", k.name), ID: k.id, Sum: k.sum, Keep: keep}
	in, err := v.readTable(k, keep)
	if err != nil {
		p.Wrong = []string{v.saidOf(err)}
		return p
	}
	p.Lines, p.MayKeep = in.Said(), in.MayKeep()
	for _, wrong := range in.Wrong() {
		p.Wrong = append(p.Wrong, v.words.Text(wrong))
	}
	p.Nothing = len(p.Wrong) == 0 && len(in.Acts) == 0
	if len(p.Wrong) > 0 {
		p.Title = fill(w.Faulty, "table", k.name)
	}
	return p
}

func (v *visit) readTable(k keptFile, keep bool) (*transfer.In, error) {
	in, err := transfer.ReadFrom(v.file, v.composer(v.words), k.name, bytes.NewReader(k.data), keep)
	if err == nil {
		in.Ways = v.words.Page.Tables.Ways
	}
	return in, err
}

// showTable sends a table.
func showTable(v *visit) (page, error) {
	q := v.r.URL.Query()
	name, day := q.Get(fieldFormat), string(v.today())
	if q.Get(fieldPrivate) != "" {
		day = compose.WithoutNotes + day
	}
	what, behind := exchange.Plan, tablesBehind+day
	if of, csv := csvOf[name]; csv {
		name, what, behind = "csv", of, string(of)+"-"+day
	}
	f, ok := transfer.Find(name, "")
	if !ok {
		return page{}, errMissing
	}
	path := compose.Name(v.file, behind, f.Name)
	out := transfer.Out{File: v.file, Composer: v.composer(v.words), What: what, Name: filepath.Base(path), Private: q.Get(fieldPrivate) != ""}
	if last, ok := v.file.Last(); ok {
		compared, _, err := out.Composer.Beside(v.file, last, out.Result())
		if err != nil {
			return page{}, err
		}
		out.Then, out.Compared = &last, &compared
	}
	var data bytes.Buffer
	if err := out.Write(f, &data); err != nil {
		return page{}, err
	}
	return download(path, data.Bytes()), nil
}

// takeTable takes a table to look at, or records what one would change.
func takeTable(v *visit) (taken, error) {
	if v.form.Get(fieldKept) != "" {
		return v.takeKept()
	}
	w := v.words.Page.Tables
	name, data, err := uploaded(v.r.MultipartForm, fieldUpload)
	if err != nil {
		return taken{}, err
	}
	if name == "" {
		return taken{wrong: map[string]string{fieldUpload: w.NoFile}}, nil
	}
	if _, err := v.readTable(keptFile{name: name, data: data}, false); err != nil {
		return taken{wrong: map[string]string{fieldUpload: v.saidOf(err)}}, nil
	}
	return taken{next: v.previewAt(v.shelf.keep(v.name, name, v.removals(), data, v.Now()), false)}, nil
}

func (v *visit) previewAt(id string, keep bool) string {
	q := url.Values{fieldKept: {id}}
	if keep {
		q.Set(fieldKeep, "1")
	}
	return v.at("tables?" + q.Encode())
}

// takeKept records what was looked at. What came meanwhile is shown first.
func (v *visit) takeKept() (taken, error) {
	w, id := v.words.Page.Tables, v.form.Get(fieldKept)
	k, ok := v.shelf.find(v.name, id, v.removals(), v.Now())
	keep := v.form.Get(fieldKeep) != "" || v.form.Get(fieldDo) == doKeep
	switch {
	case !ok || k.sum != v.form.Get(fieldHash):
		return taken{wrong: map[string]string{"": w.Gone}}, nil
	case k.said != "":
		return taken{next: v.at("tables"), said: k.said}, nil
	case v.form.Get(fieldDo) != doRecord:
		return taken{next: v.previewAt(id, keep)}, nil
	}
	in, err := v.readTable(k, keep)
	if err != nil {
		return taken{}, err
	}
	if len(in.Faults) > 0 || len(in.Acts) == 0 {
		return taken{next: v.previewAt(id, keep)}, nil
	}
	said := fill(w.Recorded.For(len(in.Changes)), "count", len(in.Changes))
	out, err := v.recording(v.at("tables"), "", assess.Import{Acts: in.Acts})
	out.told = func() string {
		v.shelf.use(id, said)
		return said
	}
	return out, err
}

// uploaded returns a file that a form sent, and the last part of its name; "" without
// one.
func uploaded(form *multipart.Form, field string) (name string, data []byte, err error) {
	if form == nil || len(form.File[field]) == 0 || form.File[field][0].Size == 0 {
		return "", nil, nil
	}
	head := form.File[field][0]
	f, err := head.Open()
	if err != nil {
		return "", nil, err
	}
	defer f.Close()
	if data, err = io.ReadAll(f); err != nil {
		return "", nil, err
	}
	return assess.CleanText(filepath.Base(head.Filename)), data, nil
}
