package browser

import (
	"safeguard/assess"
	"safeguard/cmd/internal/talk"
)

// lostBy says that a button which saves nothing would lose what was written or chosen
// on a page, "" where it loses nothing. It is said once: whoever presses again means it.
func (v *visit) lostBy(p *talk.Page) string {
	do := talk.Do(v.form.Get(fieldDo))
	if do == "" || v.form.Has(fieldLeaving) || !v.typedAnew(p) {
		return ""
	}
	button := v.words.Audit.Skip
	for _, m := range p.Moves {
		if m.Do == do && m.Label != "" {
			button = m.Label
		}
	}
	return fill(v.words.Page.Question.Lost, "save", v.words.Page.Question.Save, "button", button)
}

// typedAnew reports whether a form holds something else than is recorded.
func (v *visit) typedAnew(p *talk.Page) bool {
	for _, f := range p.Fields {
		was := f.Before
		if len(f.Options) > 0 {
			was = f.Preset
		}
		if v.form.Has(f.Name) && assess.CleanText(v.form.Get(f.Name)) != assess.CleanText(was) {
			return true
		}
	}
	return false
}
