package browser

import (
	"cmp"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/store"
)

// corrected leads to the file that a form made before. What was corrected in the form
// since is recorded there, as one step, where nothing is answered yet: later the form
// says less than the file.
func (v *visit) corrected(out taken, file *store.File, about *assess.Assessment, acts []assess.Act) taken {
	v.use(file)
	w, name := v.words.Page.Begin, baseOf(file.Path)
	changed := corrections(file, about, acts)
	scope := file.About.Scope.MustHaves != about.Scope.MustHaves || !slices.Equal(file.About.Scope.Checklists, about.Scope.Checklists)
	switch {
	case len(changed) == 0 && !scope:
		return out
	case scope, file.Result(v.today()).Whole.Answered > 0:
		return taken{next: address(name) + "/about", said: fill(w.NotCorrected, "file", name, "typed", v.differs(changed, scope))}
	}
	out.said = fill(w.Corrected, "file", name)
	out.record = func() (err error) {
		open, err := store.Open(file.Path, v.recorder())
		if err != nil {
			return err
		}
		defer func() { err = cmp.Or(err, open.Close()) }()
		if len(changed) == 1 {
			return open.Record(changed[0])
		}
		return open.Record(assess.Import{Acts: changed})
	}
	return out
}

// corrections lists what a form says otherwise than the file that it made.
func corrections(file *store.File, about *assess.Assessment, acts []assess.Act) (changed []assess.Act) {
	for _, detail := range assess.DetailNames {
		if now := about.DetailTexts(detail); !slices.Equal(now, file.About.DetailTexts(detail)) {
			changed = append(changed, assess.Detail{Of: detail, Texts: now})
		}
	}
	for _, act := range acts {
		if a, ok := act.(assess.ProfileAnswer); ok {
			if yes, answered := file.State.Profile(a.Profile); !answered || yes != a.Yes {
				changed = append(changed, act)
			}
		}
	}
	return changed
}

// differs says in words what a form has otherwise.
func (v *visit) differs(changed []assess.Act, scope bool) string {
	var list []string
	for _, act := range changed {
		if d, ok := act.(assess.Detail); ok {
			list = append(list, v.words.Talk().DetailWord(d.Of)+": "+strings.Join(d.Texts, "; "))
		} else {
			list = append(list, v.says(act))
		}
	}
	if scope {
		list = append(list, v.words.Page.About.Covers)
	}
	return strings.Join(list, " · ")
}
