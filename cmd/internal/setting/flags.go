package setting

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

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
		if slices.ContainsFunc(out, func(a assess.Act) bool { return a.(assess.ProfileAnswer).Profile == id }) {
			return nil, usage.Fault("profile_twice", "profile", id)
		}
		a := assess.ProfileAnswer{Profile: id, Yes: yes}
		if err := assess.CheckNew(p, a); err != nil {
			return nil, usage.Wrong(fmt.Errorf("--profile %s: %w", w, err))
		}
		out = append(out, a)
	}
	return out, nil
}

// Initials returns the initials that are kept with what somebody records, cleaned.
// What is longer than they are would push all else out of the history.
func Initials(typed string) (string, error) {
	const most = 16
	by := assess.CleanText(typed)
	if utf8.RuneCountInString(by) > most {
		return "", usage.Fault("long_initials", "letters", most)
	}
	return by, nil
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
