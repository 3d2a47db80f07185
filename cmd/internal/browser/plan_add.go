package browser

import (
	"errors"
	"slices"
	"strings"

	"safeguard/assess"
	faults "safeguard/assess/fault"
)

// An addPage asks for an action of one's own. ID is the one that it will have: a form
// that is sent twice adds one.
type addPage struct {
	ID     string
	Fields []textField
	Back   string
}

// Names of the fields of an action that is added, beside those of assess.PlanFields.
const (
	fieldID    = "id"
	fieldGaps  = "for"
	fieldDoing = "what"
	fieldWho   = "owner"
)

func showAddAction(v *visit) (page, error) {
	w, r := v.words.Page.Plan, v.words.Report
	d := addPage{Back: v.planAt("", v.planView()), ID: assess.OwnAction{}.WithID(&v.file.State, randomName()).ID}
	if id := v.value(fieldID, d.ID); v.free(id) {
		d.ID = id
	}
	d.Fields = []textField{
		{Name: fieldDoing, Label: r.ColumnWhat, Hint: w.AddHint}, {Name: fieldGaps, Label: w.For, Hint: w.ForHint, Short: true},
		{Name: fieldWho, Label: r.FieldOwner, Hint: v.words.Audit.OwnerAny, Short: true}, {Name: fieldDue, Label: r.FieldDue, Day: true},
	}
	for i := range d.Fields {
		f := &d.Fields[i]
		f.Value, f.Wrong = v.value(f.Name, ""), v.wrong[f.Name]
	}
	return page{screen: "action-add", title: w.Add, data: d}, nil
}

// free reports whether an id can be that of a new action.
func (v *visit) free(id string) bool {
	_, taken := v.file.State.OwnAction(id)
	return assess.IsOwnAction(id) && !taken
}

func takeAddAction(v *visit) (taken, error) {
	typed := func(name string) string { return assess.CleanText(v.form.Get(name)) }
	own := assess.OwnAction{ID: typed(fieldID), What: typed(fieldDoing), Owner: typed(fieldWho), Due: assess.Date(typed(fieldDue))}
	wrong := map[string]string{}
	own.For, wrong[fieldGaps] = v.questionsNamed(typed(fieldGaps))
	if wrong[fieldGaps] == "" {
		delete(wrong, fieldGaps)
	}
	if err := assess.CheckNew(&v.file.About.Pack, own); err != nil {
		field := fieldDue
		if f, ok := errors.AsType[*faults.Error](err); ok && f.Code == "action_without_text" {
			field = fieldDoing
		}
		wrong[field] = v.words.Text(err)
	}
	if len(wrong) > 0 {
		return taken{wrong: wrong}, nil
	}
	next := v.planAt("", v.planView()) + "#" + own.ID
	if stands, ok := v.file.State.OwnAction(own.ID); ok {
		if stands.What == own.What && stands.Owner == own.Owner && stands.Due == own.Due && slices.Equal(stands.For, own.For) {
			return taken{next: next}, nil
		}
		return taken{wrong: map[string]string{"": v.words.Page.Plan.Already}}, nil
	}
	return v.recording(next, fill(v.words.Page.Plan.Added, "what", own.What), own)
}

// questionsNamed returns the ids of the questions that are named by their numbers, or
// says what is wrong.
func (v *visit) questionsNamed(text string) (ids []string, wrong string) {
	for _, name := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ';' || r == ' ' }) {
		ref, ok := v.file.About.Pack.Find(name)
		if !ok {
			return nil, fill(v.words.Menu.FoundNone, "typed", name)
		}
		if !slices.Contains(ids, ref.Question.ID) {
			ids = append(ids, ref.Question.ID)
		}
	}
	return ids, ""
}
