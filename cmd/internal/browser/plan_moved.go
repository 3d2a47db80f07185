package browser

import (
	"safeguard/assess"
)

// rowSays returns what the script shows beside the row of an action once something of it
// was recorded: a doubt, and that it belongs to another group of the plan than it did.
func (v *visit) rowSays(a assess.Action, doubt string) func() (said, moved string) {
	before := v.groupTitle(a)
	return func() (string, string) {
		r := v.result()
		after, ok := r.Action(a.ID)
		if !ok {
			return doubt, ""
		}
		if title := v.groupTitle(after); title != before {
			return doubt, fill(v.words.Page.Plan.Moved, "group", title)
		}
		return doubt, ""
	}
}

// groupTitle returns the title of the group that an action has in the plan as it is shown.
func (v *visit) groupTitle(a assess.Action) string {
	shown := v.result()
	if v.planView().ByOwner {
		for _, o := range assess.Owners(shown.Plan) {
			if assess.SamePost(a.Owner, o.Post) {
				return v.postName(o)
			}
		}
	}
	if a.Overdue {
		return v.words.Command.PlanOverdue
	}
	shown.Plan, shown.Finished = []assess.Action{a}, nil
	return v.composer(v.words).ModelOf(v.file, shown).Plan.Groups[0].Title
}
