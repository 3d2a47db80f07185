package assess

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// Search returns the questions within a scope that typed text means, in the order of
// the pack: the one with that number, id or name, all of a checklist's number, else
// those in which each of the words begins a word. best are those that have them where
// they say the most: in the name, else in the question; others have them in either.
// Only where there are none, best are those that have some in what helps to answer.
// Of several numbers, such as 1.15 and 2.8, each is found.
func (p *Pack) Search(scope Scope, typed string) (best, others []Ref) {
	typed = strings.ToLower(strings.Join(strings.Fields(typed), " "))
	if r, ok := p.Typed(typed); ok {
		typed = r.Number
	}
	if numbers := numbersIn(typed); len(numbers) > 1 {
		for _, ref := range p.Refs() {
			if scope.Covers(ref) && slices.ContainsFunc(numbers, func(n string) bool { return searchRank(ref, n) > 0 }) {
				best = append(best, ref)
			}
		}
		return best, nil
	}
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
		case highest < searchExact && ranks[i] > searchHelp:
			others = append(others, ref)
		}
	}
	return best, others
}

// numbersIn returns the numbers of a text that begins with one: what stands between them
// says no more than “and”.
func numbersIn(typed string) (list []string) {
	apart := func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;&+/", r) }
	for i, part := range strings.FieldsFunc(typed, apart) {
		part = cmp.Or(numberTyped(part), strings.TrimRight(part, "."))
		number := part != "" && strings.Trim(part, "0123456789.") == ""
		if i == 0 && !number {
			return nil
		}
		if number {
			list = append(list, part)
		}
	}
	return list
}

// Ranks of a question: it was typed by its number, id or name, or has a word only in
// what helps to answer it.
const (
	searchExact = 5
	searchHelp  = 1
)

// Has reports whether typed text is a question's number, id or name, or its words
// begin words of its name or text.
func (r Ref) Has(typed string) bool {
	return searchRank(r, strings.ToLower(strings.Join(strings.Fields(typed), " "))) > searchHelp
}

// searchRank says how well a question fits text in small letters; 0 is not at all.
func searchRank(ref Ref, typed string) int {
	q := ref.Question
	name := strings.ToLower(q.Short)
	if typed == "" {
		return 0
	}
	if ref.Number == typed || ref.Number == numberTyped(typed) || typed == strings.ToLower(q.ID) || typed == name {
		return searchExact
	}
	if strings.HasPrefix(ref.Number, strings.TrimSuffix(typed, ".")+".") {
		return searchHelp
	}
	if strings.ContainsAny(typed[:1], "0123456789") { // a number that is none must not be found in a text
		return 0
	}
	words := wordsOf(typed)
	ranked := []string{
		name + "\n" + strings.ToLower(q.ID), strings.ToLower(q.Text), strings.ToLower(strings.Join(slices.Concat(q.PractisedIf, q.AskToSee), "\n")),
	}
	if strings.Contains(" "+name, " "+typed) {
		return searchExact - 1
	}
	for i := range ranked {
		if beginsAll(wordsOf(strings.Join(ranked[:i+1], "\n")), words) {
			return len(ranked) - i
		}
	}
	return 0
}

// wordsOf splits a text into its words; what a hyphen joins is two.
func wordsOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}

// beginsAll reports whether each of some words, if there are any, begins a word of a text.
func beginsAll(text, words []string) bool {
	for _, w := range words {
		if !slices.ContainsFunc(text, func(word string) bool { return strings.HasPrefix(word, w) }) {
			return false
		}
	}
	return len(words) > 0
}
