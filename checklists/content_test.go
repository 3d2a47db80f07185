package checklists

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
)

// What makes the built-in pack fit for a small organisation and a trainer. A
// rule returns what breaks it.
func TestContentOfTheBuiltinPack(t *testing.T) {
	pack := builtin(t)
	for _, rule := range []struct {
		name   string
		broken func(assess.Pack) []string
	}{
		{"12 to 16 questions a checklist", lengths},
		{"must-haves under a third", shareOf(3, false, func(q *assess.Question) bool { return q.Critical })},
		{"weight 3 on at most a quarter", shareOf(4, true, func(q *assess.Question) bool { return q.Weight == 3 })},
		{"one question of at most 25 words", each(func(q *assess.Question) bool {
			return len(strings.Fields(q.Text)) <= 25 && strings.Count(q.Text, "?") == 1 && strings.HasSuffix(q.Text, "?")
		})},
		{"practised_if names 2 to 4 conditions", each(func(q *assess.Question) bool { return few(q.PractisedIf) })},
		{"ask_to_see names 2 to 4 things", each(func(q *assess.Question) bool { return few(q.AskToSee) })},
		{"discuss is an open question", each(func(q *assess.Question) bool { return strings.HasSuffix(q.Discuss, "?") })},
		{"no text twice", twice},
		{"each theme in three checklists", themes},
		{"danger_now in at most eight short sentences", dangerNow},
		{"each profile question hides something alone", hides},
	} {
		t.Run(rule.name, func(t *testing.T) {
			for _, what := range rule.broken(pack) {
				t.Error(what)
			}
		})
	}
}

// each makes a rule of one that every question must keep.
func each(keeps func(*assess.Question) bool) func(assess.Pack) []string {
	return func(p assess.Pack) (broken []string) {
		for _, ref := range p.Refs() {
			if !keeps(ref.Question) {
				broken = append(broken, ref.Question.ID)
			}
		}
		return broken
	}
}

func few(texts []string) bool { return len(texts) >= 2 && len(texts) <= 4 }

// shareOf makes a rule of how many questions may be of a kind: less than one
// in n, or with upTo also exactly that.
func shareOf(n int, upTo bool, is func(*assess.Question) bool) func(assess.Pack) []string {
	return func(p assess.Pack) []string {
		refs, count := p.Refs(), 0
		for _, ref := range refs {
			if is(ref.Question) {
				count++
			}
		}
		if count*n < len(refs) || upTo && count*n == len(refs) {
			return nil
		}
		return []string{fmt.Sprintf("%d of %d", count, len(refs))}
	}
}

func lengths(p assess.Pack) (broken []string) {
	for _, c := range p.Checklists {
		if n := len(c.Questions); n < 12 || n > 16 {
			broken = append(broken, fmt.Sprintf("%s has %d", c.ID, n))
		}
	}
	return broken
}

// twice finds texts that stand twice anywhere, whatever their case and stops.
func twice(p assess.Pack) (broken []string) {
	first := map[string]string{}
	stops := regexp.MustCompile(`[^a-z0-9 ]`)
	for _, ref := range p.Refs() {
		q := ref.Question
		texts := slices.Concat(q.PractisedIf, q.AskToSee,
			[]string{q.Short, q.Text, q.Why, q.Discuss, q.Action.Text, q.Action.FirstStep})
		for _, l := range p.Scale {
			texts = append(texts, q.Levels[l.ID])
		}
		for _, text := range texts {
			key := stops.ReplaceAllString(strings.ToLower(text), "")
			if id, ok := first[key]; ok && key != "" {
				broken = append(broken, fmt.Sprintf("%s and %s: %q", id, q.ID, text))
			}
			first[key] = q.ID
		}
	}
	return broken
}

func themes(p assess.Pack) (broken []string) {
	for _, theme := range p.Themes {
		n := 0
		for _, c := range p.Checklists {
			if slices.ContainsFunc(c.Questions, func(q assess.Question) bool { return slices.Contains(q.Tags, theme.ID) }) {
				n++
			}
		}
		if n < 3 {
			broken = append(broken, fmt.Sprintf("%s is in %d", theme.ID, n))
		}
	}
	return broken
}

// dangerNow holds that somebody in a hurry can read it: few sentences, and no more
// than 25 words in any.
func dangerNow(p assess.Pack) (broken []string) {
	sentences := regexp.MustCompile(`[.!?](\s|$)`).Split(strings.TrimSpace(p.DangerNow), -1)
	sentences = slices.DeleteFunc(sentences, func(s string) bool { return s == "" })
	if n := len(sentences); n < 3 || n > 8 {
		broken = append(broken, fmt.Sprintf("it has %d", n))
	}
	for _, s := range sentences {
		if len(strings.Fields(s)) > 25 {
			broken = append(broken, s)
		}
	}
	return broken
}

// hides finds profile questions whose "no" hides nothing when all others are
// answered "yes".
func hides(p assess.Pack) (broken []string) {
	for _, profile := range p.Profile {
		alone := func(ref assess.Ref) bool {
			q := ref.Question
			return len(q.AskedIf) == 1 && slices.Contains(q.AskedIf, profile.ID)
		}
		if !slices.ContainsFunc(p.Refs(), alone) {
			broken = append(broken, profile.ID)
		}
	}
	return broken
}
