// Package sheets turns what a command line says about sheets of paper into a request
// for them, and into the name of their file. What is on a sheet is decided by package
// paper.
package sheets

import (
	"cmp"
	"fmt"
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
	"safeguard/report"
	"safeguard/report/paper"
)

// Options are what the command line says about sheets. Those of an assessment are
// beside its File; Pack is a folder.
type Options struct {
	Checklist, File, Pack, Language string
	Contacts                        []string
	Route                           string
	People, Minutes                 int
	Table                           string
	Personal                        bool
}

// Check refuses what no sheet can be made of.
func (o Options) Check() error {
	switch {
	case o.File != "" && o.Pack != "":
		return usage.Fault("file_or_pack")
	case o.Table != "" && !isTable(o.Table):
		return usage.Fault("no_table", "table", fault.Escape(o.Table))
	}
	return sitting.CheckPlan(o.Route, o.Minutes, o.People)
}

// Request returns what is to be printed: the questions of an assessment as far as it
// asks them, or of a pack that nobody has answered (store.Blank).
func (o Options) Request(file *store.File, w *words.Words, today assess.Date) (paper.Request, error) {
	var err error
	if o.Checklist != "" {
		if o.Checklist, err = setting.Checklist(&file.About.Pack, o.Checklist); err != nil {
			return paper.Request{}, err
		}
	}
	others, err := setting.Contacts(&file.About.Pack, o.Contacts)
	if err != nil {
		return paper.Request{}, err
	}
	table, _ := assess.ReadTable(o.Table)
	r := paper.Request{
		Table: table,
		Pack:  file.About.Pack, Language: file.About.Language, Date: today,
		Organisation: file.About.Organisation, Round: file.About.Round,
		Contacts: append(file.About.Contacts, others...),
		Route:    workshop.Route(o.Route), People: o.People, Minutes: o.Minutes, Personal: o.Personal, Words: w.Question,
		Screen: o.screen(file.Path),
	}
	if r.Language != w.Report.Language {
		r.LanguageOf = report.NewFrame(w.Report.Language, &w.Paper, &w.Question).LanguageOf
	}
	for _, ref := range r.Pack.Refs() {
		of := o.Checklist == "" || ref.Checklist.ID == o.Checklist
		if of && file.About.Scope.Covers(ref) && file.State.HiddenBy(ref.Question) != nil {
			r.Hidden = append(r.Hidden, ref)
		}
	}
	r.Questions = workshop.Chosen(&r.Pack, &file.State, o.Checklist, r.Route)
	if len(r.Questions) == 0 {
		return r, o.nothing()
	}
	return r, nil
}

// screen returns the command that walks a room through what the sheets are for.
func (o Options) screen(path string) string {
	w := sitting.Workshop{Setting: room.Setting{Checklist: o.Checklist, Minutes: o.Minutes, People: o.People}}
	if workshop.Route(o.Route) != workshop.RouteFull {
		w.Route = o.Route
	}
	return w.Again(cmp.Or(path, "FILE"), true)
}

// nothing is the error where no question is left to print.
func (o Options) nothing() error {
	if o.Checklist != "" {
		return usage.Fault("nothing_of_checklist", "checklist", o.Checklist)
	}
	return usage.Fault("nothing_to_print")
}

// Name is made from what is printed, the checklist, and the organisation
// or the pack: a file beside the assessment, or here.
func (o Options) Name(what string, r paper.Request) string {
	parts := []string{what}
	if o.Personal {
		parts = append(parts, "personal")
	}
	if r.Table != "" && r.Table != "1" {
		parts = append(parts, "table", r.Table)
	}
	if o.Checklist != "" && len(r.Questions) > 0 {
		parts = append(parts, r.Questions[0].Checklist.ID)
	}
	if workshop.Route(o.Route) != workshop.RouteFull && o.Route != "" {
		parts = append(parts, o.Route)
	}
	about := r.Pack.ID
	if r.Organisation != "" {
		about = fmt.Sprintf("%s %s", r.Organisation, r.Round)
	}
	name := compose.Slug(strings.Join(append(parts, about), " ")) + ".pdf"
	return filepath.Join(filepath.Dir(o.File), name)
}

func isTable(typed string) bool {
	_, ok := assess.ReadTable(typed)
	return ok
}
