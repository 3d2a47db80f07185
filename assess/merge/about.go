package merge

import (
	"fmt"
	"slices"

	"safeguard/assess"
)

// same says why two copies are not of the same assessment.
func same(a, b Copy) error {
	differ := func(what, ofA, ofB string) error {
		if ofA == ofB {
			return nil
		}
		return fmt.Errorf("%s and %s are not of the same %s: %q and %q", a.Name, b.Name, what, ofA, ofB)
	}
	if err := differ("organisation", a.About.Organisation, b.About.Organisation); err != nil {
		return err
	}
	if err := differ("round", a.About.Round, b.About.Round); err != nil {
		return err
	}
	if a.About.Pack.ContentHash() != b.About.Pack.ContentHash() {
		return fmt.Errorf("%s and %s ask different questions: their packs are %s and %s, with other content",
			a.Name, b.Name, packName(a.About.Pack), packName(b.About.Pack))
	}
	if a.About.Scope.MustHaves != b.About.Scope.MustHaves {
		return fmt.Errorf("one of %s and %s is about the must-haves only, and the other is not", a.Name, b.Name)
	}
	return nil
}

func packName(p assess.Pack) string { return fmt.Sprintf("%s version %d", p.ID, p.Version) }

// together returns what two copies of one assessment begin with: the lower id,
// the earlier day, all contacts, and the checklists of both. Lists that differ are
// sorted, so that it does not matter which copy comes first.
func together(a, b assess.Assessment) assess.Assessment {
	if a.ID == "" || b.ID != "" && b.ID < a.ID {
		a.ID = b.ID
	}
	if b.Created < a.Created {
		a.Created = b.Created
	}
	a.Contacts = both(a.Contacts, b.Contacts)
	for _, lang := range a.Pack.Languages {
		if lang == a.Language || lang == b.Language {
			a.Language = lang
			break
		}
	}
	if len(a.Scope.Checklists) == 0 || len(b.Scope.Checklists) == 0 {
		a.Scope.Checklists = nil
		return a
	}
	var scope []string
	for _, c := range a.Pack.Checklists {
		if slices.Contains(a.Scope.Checklists, c.ID) || slices.Contains(b.Scope.Checklists, c.ID) {
			scope = append(scope, c.ID)
		}
	}
	if len(scope) == len(a.Pack.Checklists) {
		scope = nil
	}
	a.Scope.Checklists = scope
	return a
}

func both(a, b []string) []string {
	if slices.Equal(a, b) {
		return a
	}
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
