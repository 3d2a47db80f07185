package browser

import (
	"slices"
	"strconv"

	"safeguard/assess"
	"safeguard/assess/renew"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/screen"
)

// A renewPage is what would become of each question under the newest version of the
// questions; Why says why there is nothing to renew.
type renewPage struct {
	Why     string
	Account *screen.Account
	Token   string
}

// renewed returns the assessment under the program's own pack, or why it cannot be
// that.
func (v *visit) renewed() (r renew.Renewed, why string, err error) {
	w := v.words.Page.Renew
	pack, err := checklists.Builtin()
	if err != nil {
		return r, "", err
	}
	now := v.file.Stored().Pack
	switch {
	case now.ID != pack.ID:
		return r, w.OwnPack, nil
	case now.ContentHash() == pack.ContentHash():
		return r, w.Newest, nil
	}
	if r, err = v.file.Renew(pack); err != nil {
		return r, v.saidOf(err), nil
	}
	return r, "", nil
}

func showRenew(v *visit) (page, error) {
	r, why, err := v.renewed()
	if err != nil {
		return page{}, err
	}
	d := renewPage{Why: why, Token: v.value(fieldNew, randomName())}
	if why == "" {
		view := &screen.View{Words: v.words, Today: v.today(), Composer: v.composer(v.words)}
		account := view.Account(v.file, v.name, r)
		d.Account = &account
	}
	return page{screen: "renew", title: v.words.Page.Renew.Title, data: d}, nil
}

func takeRenew(v *visit) (taken, error) {
	w := v.words.Page.Renew
	r, why, err := v.renewed()
	if err != nil {
		return taken{}, err
	}
	if why != "" {
		return taken{wrong: map[string]string{"": why}}, nil
	}
	if _, shown := v.since(); !shown {
		return taken{wrong: map[string]string{"": v.words.Page.Frame.Replaced}}, nil
	}
	out := v.create(v.file.About.Organisation, v.file.About.Round, "-v"+strconv.Itoa(r.About.Pack.Version))
	said := fill(w.Made, "was", v.name)
	if out.path == "" {
		return taken{next: out.next, said: said}, nil
	}
	for _, path := range store.List(v.Dir) { // the form of before the program was started again
		if same, err := store.Read(path); err == nil && same.ID == r.About.ID && beginsWith(same.State.Events(), r.Events) {
			return taken{next: address(baseOf(path)) + "/", said: said}, nil
		}
	}
	return out.taken(said, func(path string) error { return store.Create(path, r.About, r.Events, v.recorder()) }), nil
}

// beginsWith reports whether a history begins with another one.
func beginsWith(events, first []assess.Event) bool {
	return len(events) >= len(first) && slices.EqualFunc(events[:len(first)], first, func(a, b assess.Event) bool {
		return a.Time.Equal(b.Time) && a.By == b.By && a.Act.Kind() == b.Act.Kind()
	})
}
