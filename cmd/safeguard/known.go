package main

import (
	"fmt"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// guess gives an error about an unknown name its way out: the known name that is
// nearest, else the hint code, which says what all of them are.
func guess(err error, name string, known []string, code string, namesAndValues ...any) error {
	if near := assess.Nearest(name, known); near != "" {
		return advise(err, "did_you_mean", "name", fault.Escape(near))
	}
	return advise(err, code, namesAndValues...)
}

// findChecklist returns the id of the checklist that --checklist names by its id
// or its number.
func findChecklist(p *assess.Pack, name string) (string, error) {
	var ids []string
	for i, c := range p.Checklists {
		if c.ID == name || fmt.Sprint(i+1) == name {
			return c.ID, nil
		}
		ids = append(ids, c.ID)
	}
	return "", guess(usage("flag_without_checklist", "checklist", fault.Escape(name)), name, ids, "checklists_are", "checklists", numbered(ids))
}

// numbered puts the number that each name has before it.
func numbered(ids []string) string {
	var all []string
	for i, id := range ids {
		all = append(all, fmt.Sprintf("%d %s", i+1, id))
	}
	return strings.Join(all, ", ")
}

// profileIDs returns the ids of a pack's profile questions.
func profileIDs(p *assess.Pack) []string {
	var ids []string
	for _, q := range p.Profile {
		ids = append(ids, q.ID)
	}
	return ids
}
