package browser

import (
	"bytes"
	"path/filepath"

	"safeguard/assess/exchange"
	"safeguard/assess/journal"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/transfer"
	"safeguard/report/formats"
)

// A copyPage is what can leave the computer.
type copyPage struct {
	File, Folder string
	Backup       link
	Figures      []link
}

func showCopy(v *visit) (page, error) {
	w := v.words.Page.Copy
	d := copyPage{
		File: filepath.Base(v.file.Path), Folder: folderName(v.Dir),
		Backup: link{Href: v.at("backup"), Label: fill(w.BackupGet, "file", v.backupName())},
		Figures: []link{
			{Href: v.at("figures?format=pdf"), Label: w.PDF},
			{Href: v.at("figures?format=csv"), Label: w.CSV},
			{Href: v.at("figures?format=json"), Label: w.JSON},
		},
	}
	return page{screen: "copy", title: v.words.Page.Frame.Copy, data: d}, nil
}

// backupName is the name of a copy of today.
func (v *visit) backupName() string { return v.name + "-" + string(v.today()) + store.Extension }

// showBackup sends the file as it is. Records are only ever added to it: whatever it has
// when it is read is a whole assessment.
func showBackup(v *visit) (page, error) {
	data, err := journal.ReadFile(v.file.Path)
	if err != nil {
		return page{}, err
	}
	return download(v.backupName(), data), nil
}

// showFigures sends the figures, without anything that people wrote.
func showFigures(v *visit) (page, error) {
	c, name := v.composer(v.words), v.r.URL.Query().Get(fieldFormat)
	path := compose.Name(v.file, "figures-"+string(v.today()), name)
	var out bytes.Buffer
	if name == "csv" {
		f, _ := transfer.Find(name, "")
		table := transfer.Out{File: v.file, Composer: c, What: exchange.Answers, Name: filepath.Base(path), Private: true}
		if err := table.Write(f, &out); err != nil {
			return page{}, err
		}
		return download(path, out.Bytes()), nil
	}
	f, ok := formats.Find(name)
	if !ok || (name != "pdf" && name != "json") {
		return page{}, errMissing
	}
	made := c.Figures(v.file)
	if _, err := f.Draw(&out, formats.Input{Model: made.Model, Data: made.Data, Width: reportWidth}); err != nil {
		return page{}, err
	}
	return download(path, out.Bytes()), nil
}
