package merge

import (
	"slices"

	"safeguard/assess"
	"safeguard/assess/fault"
)

// same says why two copies are not of the same assessment.
func same(a, b Copy) error {
	x, y := &a.About, &b.About
	if x.Organisation != y.Organisation || x.Round != y.Round { // one of them may have been put right
		one, two := a.now(), b.now()
		x, y = &one, &two
	}
	switch {
	case x.Organisation != y.Organisation:
		return fault.New("merge_organisations", "one", a.Name, "other", b.Name,
			"organisation", fault.Escape(x.Organisation), "another", fault.Escape(y.Organisation))
	case x.Round != y.Round:
		return fault.New("merge_rounds", "one", a.Name, "other", b.Name, "round", fault.Escape(x.Round), "another", fault.Escape(y.Round))
	case x.Pack.ID == y.Pack.ID && x.Pack.ContentHash() != y.Pack.ContentHash():
		return fault.New("merge_versions", "one", a.Name, "other", b.Name,
			"pack", x.Pack.ID, "version", x.Pack.Version, "another_version", y.Pack.Version)
	case x.Pack.ContentHash() != y.Pack.ContentHash():
		return fault.New("merge_packs", "one", a.Name, "other", b.Name,
			"pack", x.Pack.ID, "version", x.Pack.Version, "another", y.Pack.ID, "another_version", y.Pack.Version)
	case x.Scope.MustHaves != y.Scope.MustHaves:
		return fault.New("merge_scopes", "one", a.Name, "other", b.Name)
	}
	return nil
}

// now returns what a copy says of itself after all its events.
func (c *Copy) now() assess.Assessment {
	s := assess.NewState(c.About.Scope)
	for _, e := range c.Events {
		s, _ = assess.Apply(s, e) // whoever made the copy has read it
	}
	return c.About.After(&s)
}

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
	a.Organisation, a.Round = min(a.Organisation, b.Organisation), min(a.Round, b.Round)
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
