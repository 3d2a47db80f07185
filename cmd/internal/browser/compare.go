package browser

import (
	"cmp"
	"path/filepath"
	"slices"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/assess/store"
	"safeguard/report"
)

// A comparePage offers the other rounds of the folder, and says how those that were
// chosen compare with this one: Said for one round, Series for more. Notes are what
// is to be known of a chosen one.
type comparePage struct {
	Others []choice
	Apart  []choice // files of other organisations, which may be this one under another name
	Open   bool     // one of them is chosen
	Notes  []string
	Said   *report.Rounds
	Series *report.Standards
	Bars   []line
	Own    string // the round that the file carries itself, "" for none
}

// showCompare compares with the rounds that the address names or, without any, with
// the one that the file carries.
func showCompare(v *visit) (page, error) {
	w := v.words.Page.Compare
	d := comparePage{}
	chosen := v.r.URL.Query()["with"]
	files := v.otherRounds()
	var earlier []rounds.Round
	for _, f := range files {
		name := baseOf(f.Path)
		of := fill(v.words.Next.ChooseRound, "organisation", f.About.Organisation, "round", f.About.Round)
		at, same := slices.Contains(chosen, name), v.sameOrganisation(f)
		offered := choice{Name: "with", Value: name, Label: of, Means: name, Chosen: at}
		switch {
		case same:
			d.Others = append(d.Others, offered)
		case at || f.About.Organisation != sampleOf(): // nobody means the sample beside their own
			d.Apart, d.Open = append(d.Apart, offered), d.Open || at
		}
		if !at {
			continue
		}
		if !same {
			d.Notes = append(d.Notes, fill(v.words.Command.EarlierOther, "file", name, "organisation", f.About.Organisation))
		}
		then := f.Round()
		then.File = filepath.Base(then.File)
		earlier = append(earlier, then)
	}
	last, carried := v.file.Last()
	if carried {
		d.Own = last.About.Round
		if len(earlier) == 0 {
			earlier = append(earlier, last)
		}
	}
	if err := v.compared(&d, earlier); err != nil {
		v.alert = v.saidOf(err)
	}
	return page{screen: "compare", title: w.Title, data: d}, nil
}

// sameOrganisation reports whether another file names the same organisation.
func (v *visit) sameOrganisation(f *store.File) bool {
	return assess.FoldLabel(f.About.Organisation) == assess.FoldLabel(v.file.About.Organisation)
}

// otherRounds returns the other assessments of the folder, the oldest first.
func (v *visit) otherRounds() (files []*store.File) {
	for _, path := range store.List(v.Dir) {
		if f, err := store.Read(path); err == nil && !store.SameFile(path, v.file.Path) {
			files = append(files, f)
		}
	}
	slices.SortStableFunc(files, func(a, b *store.File) int {
		return cmp.Or(cmp.Compare(a.About.Created, b.About.Created), cmp.Compare(a.About.Round, b.About.Round))
	})
	return files
}

// compared words the comparison with one round, or with several.
func (v *visit) compared(d *comparePage, earlier []rounds.Round) error {
	r, c := v.file.Result(v.today()), v.composer(v.words)
	switch len(earlier) {
	case 0:
		return nil
	case 1:
		_, said, err := c.Beside(v.file, earlier[0], r)
		if err != nil {
			return err
		}
		d.Said = &said
		for i, b := range c.ModelOf(v.file, r).Cover.Bars {
			score := b.Score.Percent
			if b.Score.High != "" && b.Score.High != score {
				score = fill(v.words.Page.Compare.Reach, "low", score, "high", b.Score.High)
			}
			d.Bars = append(d.Bars, line{Number: b.Number, Text: b.Title, Facts: score + " (" + said.Bars[i].Text + ")"})
		}
		return nil
	}
	s, err := c.Series(v.file, earlier, r)
	if err != nil {
		return err
	}
	d.Series = &s.Annex
	return nil
}
