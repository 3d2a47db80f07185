package browser

import (
	"cmp"
	"net/url"
	"slices"

	"safeguard/assess"
	"safeguard/cmd/internal/planning"
)

// A planView is what of the plan is shown, and how. It is in the address of the plan and
// of every page behind it, so that one comes back to the same.
type planView struct {
	Owner      string
	Checklist  string
	MustHaves  bool
	Open       bool // without what is finished
	ByOwner    bool
	To         string // the state that an action's own page is to ask for
	Owners     []planOption
	Checklists []planOption
}

// The parameters of a planView.
const (
	viewOwner     = "owner"
	viewChecklist = "checklist"
	viewMustHaves = "must"
	viewOpen      = "open"
	viewGroup     = "group"
	viewTo        = "to"
)

// planView reads what is to be shown, with what there is to choose from.
func (v *visit) planView() planView {
	q := v.r.URL.Query()
	view := planView{
		Owner: assess.CleanText(q.Get(viewOwner)), Checklist: q.Get(viewChecklist), MustHaves: q.Get(viewMustHaves) != "",
		Open: q.Get(viewOpen) != "", ByOwner: q.Get(viewGroup) == viewOwner,
	}
	r := v.result()
	for _, o := range planning.Posts(&r) {
		if assess.CleanText(o.Post) != "" {
			view.Owners = append(view.Owners, planOption{Value: o.Post, Label: v.postName(o), Chosen: assess.SamePost(o.Post, view.Owner)})
		}
	}
	for _, c := range r.Checklists {
		view.Checklists = append(view.Checklists, planOption{Value: c.ID, Label: c.Title, Chosen: c.ID == view.Checklist})
	}
	return view
}

// Narrow reports whether a part of the plan is left out.
func (p planView) Narrow() bool {
	return p.Owner != "" || p.Checklist != "" || p.MustHaves || p.Open
}

// keeps returns the actions that the view lets through.
func (p planView) keeps(pack *assess.Pack, list []assess.Action) []assess.Action {
	kept := assess.PlanFilter{Checklist: p.Checklist, MustHaves: p.MustHaves}.Keeps(pack, list)
	return slices.DeleteFunc(kept, func(a assess.Action) bool { return p.Owner != "" && !assess.SamePost(a.Owner, p.Owner) })
}

// planAt returns the address of the plan, or of a place behind it, with a view.
func (v *visit) planAt(place string, view planView) string {
	q := url.Values{}
	for _, p := range []struct {
		name, value string
		given       bool
	}{
		{viewOwner, view.Owner, view.Owner != ""}, {viewChecklist, view.Checklist, view.Checklist != ""},
		{viewMustHaves, "1", view.MustHaves}, {viewOpen, "1", view.Open}, {viewGroup, viewOwner, view.ByOwner},
		{viewTo, view.To, view.To != ""},
	} {
		if p.given {
			q.Set(p.name, p.value)
		}
	}
	at := v.at("plan" + place)
	if len(q) > 0 {
		at += "?" + q.Encode()
	}
	return at
}

// postName names a post, and who holds it.
func (v *visit) postName(o assess.Owned) string {
	post := cmp.Or(assess.CleanText(o.Post), v.words.Command.OwnerNobody)
	if o.Holder == "" {
		return post
	}
	return fill(v.words.Report.PostHeldBy, "post", post, "name", o.Holder)
}
