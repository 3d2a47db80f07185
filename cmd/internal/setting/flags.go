package setting

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/talk"
	"safeguard/cmd/internal/usage"
)

// Checklist returns the id of the checklist that --checklist names by its id
// or its number.
func Checklist(p *assess.Pack, name string) (string, error) {
	var ids []string
	for i, c := range p.Checklists {
		if c.ID == name || fmt.Sprint(i+1) == name {
			return c.ID, nil
		}
		ids = append(ids, c.ID)
	}
	return "", usage.Guess(usage.Fault("flag_without_checklist", "checklist", fault.Escape(name)), name, ids, "checklists_are", "checklists", usage.Numbered(ids))
}

// Profile returns the answers to profile questions that --profile gives, as ID=yes
// or ID=no.
func Profile(p *assess.Pack, words *talk.Words, given []string) ([]assess.Act, error) {
	var out []assess.Act
	for _, w := range given {
		id, value, _ := strings.Cut(w, "=")
		if ids := p.ProfileIDs(); !slices.Contains(ids, id) {
			return nil, usage.Guess(usage.Fault("flag_without_profile", "typed", w, "profile", fault.Escape(id)), id, ids, "profile_questions_are", "profile", strings.Join(ids, ", "))
		}
		yes, ok := words.ReadYes(value)
		if !ok {
			return nil, usage.Fault("profile_form", "typed", w, "profile", id)
		}
		a := assess.ProfileAnswer{Profile: id, Yes: yes}
		if err := assess.CheckNew(p, a); err != nil {
			return nil, usage.Wrong(fmt.Errorf("--profile %s: %w", w, err))
		}
		out = append(out, a)
	}
	return out, nil
}

// CleanTexts returns texts as assess.CleanText makes them, without empty ones.
func CleanTexts(texts []string) []string {
	var out []string
	for _, s := range texts {
		if s = assess.CleanText(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}
