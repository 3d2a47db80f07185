package assess

import (
	"slices"
	"strings"
)

// Search returns the questions within a scope that typed text means, in the order of
// the pack: the one with that number, id or name, all of a checklist's number, else
// those that have all the words. best are those that have them where they say the
// most: in the name, else in the question, else in what helps to answer it; others
// are the rest.
func (p *Pack) Search(scope Scope, typed string) (best, others []Ref) {
	typed = strings.ToLower(strings.Join(strings.Fields(typed), " "))
	var found []Ref
	var ranks []int
	for _, ref := range p.Refs() {
		if rank := searchRank(ref, typed); rank > 0 && scope.Covers(ref) {
			found, ranks = append(found, ref), append(ranks, rank)
		}
	}
	if len(found) == 0 {
		return nil, nil
	}
	highest := slices.Max(ranks)
	for i, ref := range found {
		switch {
		case ranks[i] == highest:
			best = append(best, ref)
		case highest < searchExact:
			others = append(others, ref)
		}
	}
	return best, others
}

// searchExact is the rank of a question that was typed by its number, id or name.
const searchExact = 5

// searchRank says how well a question fits text in small letters; 0 is not at all.
func searchRank(ref Ref, typed string) int {
	q := ref.Question
	name := strings.ToLower(q.Short)
	if typed == "" {
		return 0
	}
	if ref.Number == typed || typed == strings.ToLower(q.ID) || typed == name {
		return searchExact
	}
	if strings.HasPrefix(ref.Number, strings.TrimSuffix(typed, ".")+".") {
		return 1
	}
	if strings.ContainsAny(typed[:1], "0123456789") { // a number that is none must not be found in a text
		return 0
	}
	words := strings.Fields(typed)
	ranked := []string{
		name + "\n" + strings.ToLower(q.ID), strings.ToLower(q.Text), strings.ToLower(strings.Join(slices.Concat(q.PractisedIf, q.AskToSee), "\n")),
	}
	if strings.Contains(name, typed) {
		return searchExact - 1
	}
	for i := range ranked {
		if containsAll(strings.Join(ranked[:i+1], "\n"), words) {
			return len(ranked) - i
		}
	}
	return 0
}

func containsAll(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}
