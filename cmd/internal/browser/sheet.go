package browser

import (
	"bytes"
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/sheets"
	"safeguard/report/pdf"
)

// The sheets that can be chosen: kinds of package sheets, two of them in two forms.
const (
	sheetWork      = "worksheet"
	sheetPersonal  = "personal"
	sheetCards     = "cards"
	sheetGuide     = "facilitator"
	sheetWall      = "tally"
	sheetWallLarge = "tally-a3"
)

// showSheet sends sheets to print.
func showSheet(v *visit) (page, error) {
	q, wrong := v.r.URL.Query(), map[string]string{}
	chosen, name := q.Get(fieldSheet), q.Get(fieldSheet)
	switch chosen {
	case sheetPersonal:
		name = sheetWork
	case sheetWallLarge:
		name = sheetWall
	}
	kinds := sheets.Kinds(chosen == sheetWallLarge)
	i := slices.IndexFunc(kinds, func(k sheets.Kind) bool { return k.Name == name })
	if i < 0 {
		return page{}, errMissing
	}
	read := func(field string, most int) int {
		typed := assess.CleanText(q.Get(field))
		n, err := strconv.Atoi(typed)
		if typed != "" && (err != nil || n < 1 || n > most) {
			wrong[field] = fill(v.words.Page.Print.WrongNumber, "most", most)
		}
		return n
	}
	o := sheets.Options{File: v.file.Path, People: read(fieldSheetPeople, assess.MostPeople)}
	if kinds[i].Questions {
		o.Checklist, o.Route, o.Table = q.Get(fieldSheetList), q.Get(fieldSheetRoute), assess.CleanText(q.Get(fieldSheetTable))
		o.Personal = chosen == sheetPersonal
	}
	if name == sheetGuide {
		o.Minutes = read(fieldSheetMinutes, workshop.MostMinutes)
	}
	if err := o.Check(); err != nil && len(wrong) == 0 {
		wrong[fieldSheetTable] = v.saidOf(err)
	}
	if len(wrong) > 0 {
		return v.refused(showPrint, nil, wrong)
	}
	return v.sheets(kinds[i], o)
}

func (v *visit) sheets(kind sheets.Kind, o sheets.Options) (page, error) {
	r, err := o.Request(v.file, v.words, v.today())
	if len(r.Questions) == 0 {
		return v.refused(showPrint, nil, map[string]string{fieldSheetList: v.words.Page.Print.Nothing})
	}
	if err != nil {
		return page{}, err
	}
	var out bytes.Buffer
	if _, err := pdf.WriteSheets(&out, kind.Build(r, v.words.Paper)); err != nil {
		return page{}, err
	}
	return download(o.Name(kind.Name, r), out.Bytes()), nil
}
