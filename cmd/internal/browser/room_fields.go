package browser

import (
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// addAsked adds the fields and the button.
func (v *visit) addAsked(d *stepPage) {
	w := &v.words.Page.Room
	d.Do = v.words.Page.Question.Save
	switch {
	case d.Kind == countStep:
		d.Do, d.Ask = w.Show, d.Page.Fields[0].Ask
		return
	case d.Kind == agreeStep:
		d.Do, d.Ask = w.AgreedSave, w.Said.AskAnswer
		return
	case d.Kind == readStep && d.Page.Number != "":
		d.Do, d.Ask = w.Shown, d.Page.Go
	case d.Page.Go != "":
		d.Do = d.Page.Go
	case d.Kind == readStep:
		d.Do = w.Next
	}
	for _, f := range d.Page.Fields {
		switch {
		case len(f.Options) == 1:
			o := f.Options[0]
			d.Only, d.Do = &choice{Name: f.Name, Value: o.Value}, o.Label
		case len(f.Options) > 0:
			d.Ask = strings.TrimSpace(f.Ask)
			for _, o := range f.Options {
				value := v.value(f.Name, f.Preset)
				if f.Name == "same" && value == "" { // most often they are
					value = f.Options[0].Value
				}
				d.Choices = append(d.Choices, choice{
					Name: f.Name, Value: o.Value, Key: o.Key, Label: v.wayLabel(f.Name, o), Chosen: value == o.Value,
				})
			}
		case strings.HasPrefix(f.Name, "people/"):
			d.Numbers = append(d.Numbers, textField{Name: f.Name, Label: f.Label, Value: v.value(f.Name, ""), Wrong: v.wrong[f.Name]})
		default:
			t := textField{Name: f.Name, Label: f.Ask, Value: v.value(f.Name, f.Before), Wrong: v.wrong[f.Name], Short: true}
			if f.Ask == "" {
				t.Label = f.Label
			}
			d.Texts = append(d.Texts, t)
		}
	}
}

// wayLabel says a way to agree as a person would.
func (v *visit) wayLabel(field string, o talk.Option) string {
	w, ways := &v.words.Page.Room, v.words.Talk().Ways()
	if said, ok := map[string]string{
		assess.Consensus: w.AllAgree, assess.Majority: w.MostAgree, assess.Outside: w.FromOutside,
	}[ways[o.Value]]; ok && field == "how" {
		return said
	}
	return o.Label
}
