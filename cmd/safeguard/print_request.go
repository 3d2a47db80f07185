package main

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
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
	"safeguard/report/paper"
)

// check refuses what no sheet can be made of.
func (f printFlags) check() error {
	switch {
	case f.file != "" && f.pack != "":
		return usage.Fault("file_or_pack")
	case f.people < 0 || f.people > workshop.MostPeople:
		return usage.Fault("out_of_range", "flag", "people", "number", f.people, "most", workshop.MostPeople)
	case f.minutes < 0 || f.minutes > workshop.MostMinutes:
		return usage.Fault("out_of_range", "flag", "minutes", "number", f.minutes, "most", workshop.MostMinutes)
	case f.table != "" && !isTable(f.table):
		return usage.Fault("no_table", "table", fault.Escape(f.table))
	case f.route != "" && !slices.Contains(workshop.Routes, workshop.Route(f.route)):
		return usage.Fault("wrong_route", "typed", fault.Escape(f.route))
	}
	return nil
}

// request says what is to be printed: the questions of an assessment as far as
// it asks them, or those of a pack.
func (f printFlags) request(e *env) (paper.Request, error) {
	file, err := f.assessment(e)
	if err != nil {
		return paper.Request{}, err
	}
	if err := e.speak(file, f.language); err != nil {
		return paper.Request{}, err
	}
	if f.checklist != "" {
		if f.checklist, err = setting.Checklist(&file.About.Pack, f.checklist); err != nil {
			return paper.Request{}, err
		}
	}
	others, err := setting.Contacts(&file.About.Pack, cleaned(f.contacts))
	if err != nil {
		return paper.Request{}, err
	}
	table, _ := assess.ReadTable(f.table)
	r := paper.Request{
		Table: table,
		Pack:  file.About.Pack, Language: file.About.Language, Date: e.today(),
		Organisation: file.About.Organisation, Round: file.About.Round,
		Contacts: append(file.About.Contacts, others...),
		Route:    workshop.Route(f.route), People: f.people, Minutes: f.minutes, Personal: f.personal, Words: e.words.Question,
		Screen: f.screen(file.Path),
	}
	for _, ref := range r.Pack.Refs() {
		of := f.checklist == "" || ref.Checklist.ID == f.checklist
		if of && file.About.Scope.Covers(ref) && file.State.HiddenBy(ref.Question) != nil {
			r.Hidden = append(r.Hidden, ref)
		}
	}
	r.Questions = workshop.Chosen(&r.Pack, &file.State, f.checklist, r.Route)
	if len(r.Questions) == 0 {
		return r, f.nothing()
	}
	return r, nil
}

// screen returns the command that walks a room through what the sheets are for.
func (f printFlags) screen(path string) string {
	o := sitting.Workshop{Setting: room.Setting{Checklist: f.checklist, Minutes: f.minutes, People: f.people}}
	if workshop.Route(f.route) != workshop.RouteFull {
		o.Route = f.route
	}
	return o.Again(cmp.Or(path, "FILE"), true)
}

// assessment returns the assessment, or an empty one about nobody for a pack.
func (f printFlags) assessment(e *env) (*store.File, error) {
	if f.file != "" {
		return e.read(f.file)
	}
	pack, err := loadPack(f.pack)
	if err != nil {
		return nil, err
	}
	return store.Blank(pack), nil
}

// nothing is the error where no question is left to print.
func (f printFlags) nothing() error {
	if f.checklist != "" {
		return usage.Fault("nothing_of_checklist", "checklist", f.checklist)
	}
	return usage.Fault("nothing_to_print")
}

func cleaned(texts []string) []string {
	var out []string
	for _, s := range texts {
		if s = assess.CleanText(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// defaultName is made from what is printed, the checklist, and the organisation
// or the pack: a file beside the assessment, or here.
func (f printFlags) defaultName(what string, r paper.Request) string {
	parts := []string{what}
	if f.personal {
		parts = append(parts, "personal")
	}
	if r.Table != "" && r.Table != "1" {
		parts = append(parts, "table", r.Table)
	}
	if f.checklist != "" && len(r.Questions) > 0 {
		parts = append(parts, r.Questions[0].Checklist.ID)
	}
	if workshop.Route(f.route) != workshop.RouteFull && f.route != "" {
		parts = append(parts, f.route)
	}
	about := r.Pack.ID
	if r.Organisation != "" {
		about = fmt.Sprintf("%s %s", r.Organisation, r.Round)
	}
	name := compose.Slug(strings.Join(append(parts, about), " ")) + ".pdf"
	return filepath.Join(filepath.Dir(f.file), name)
}

func isTable(typed string) bool {
	_, ok := assess.ReadTable(typed)
	return ok
}
