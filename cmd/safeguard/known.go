package main

import (
	"fmt"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/usage"
)

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
	return "", usage.Guess(usage.Fault("flag_without_checklist", "checklist", fault.Escape(name)), name, ids, "checklists_are", "checklists", usage.Numbered(ids))
}
