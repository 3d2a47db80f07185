package words

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// countedNoun is a hole of a number, with at most one word between, before a noun in
// the plural that the messages count: "{n} questions", "{n} new texts".
var countedNoun = regexp.MustCompile(`\{([a-z_]+)\} (?:[a-z-]+ )?(?:` + strings.Join([]string{
	"actions", "answers", "bands", "changes", "checklists", "choices", "copies", "days", "differences", "entries", "events",
	"files", "gaps", "groups", "hands", "hours", "letters", "levels", "lines", "minutes", "must-haves", "notes", "numbers",
	"pages", "people", "points", "questions", "records", "rows", "sets", "sheets", "signs", "tables", "texts", "times", "weeks", "years",
}, "|") + `)\b`)

// neverOne lists the holes before a plural whose number is never 1, and why.
var neverOne = map[string]string{
	"low high":                      "a range of minutes has two ends, and the higher is 2 or more",
	"n few few_hands":               "assess.SmallGroup",
	"want":                          "a scale has two levels or more, so there are three kinds of hands or more",
	"total people":                  "rooms under assess.SmallGroup are counted in no sentence",
	"letters":                       "a limit",
	"one_in":                        "part of a fraction: more than 1 in 3 questions",
	"days all sittings":             "said where one day is too short",
	"opening vote closing after of": "constants of the schedule",
	"time":                          "hours and minutes, as in 1:30",
	"copies":                        "one file alone is not merged",
	"texts":                         "would_redact_one has the sentence for 1",
	"number value line":             "names, as the number of a question or a line",
}

// A number before a noun in the plural can be 1: the sentence then needs a form for
// one, or a form in which the number comes last ("Questions: 1").
func TestCountedNounsHaveAFormForOne(t *testing.T) {
	found := 0
	for _, words := range byField(In("en")) {
		for _, w := range words {
			for _, m := range countedNoun.FindAllStringSubmatch(w.text, -1) {
				found++
				if w.one == "" && !isNeverOne(m[1]) {
					t.Errorf("%s: %q has no form for 1", w.key, m[0])
				}
			}
		}
	}
	for key, text := range allFaults() {
		for _, m := range countedNoun.FindAllStringSubmatch(text, -1) {
			if found++; !isNeverOne(m[1]) {
				t.Errorf("faults.%s: %q has no form for 1", key, m[0])
			}
		}
	}
	if found < 40 {
		t.Errorf("only %d counted nouns", found)
	}
}

func isNeverOne(hole string) bool {
	for holes := range neverOne {
		if slices.Contains(strings.Fields(holes), hole) {
			return true
		}
	}
	return false
}

func allFaults() map[string]string {
	all := map[string]string{}
	for key, text := range In("en").Faults {
		all[key] = text
	}
	for key, text := range In("en").Hints {
		all["hint of "+key] = text
	}
	return all
}

// A sentence has the apostrophe of print, like its quotation marks.
func TestOneApostrophe(t *testing.T) {
	straight := regexp.MustCompile(`\p{L}'\p{L}`)
	checked := 0
	check := func(key, text string) {
		if checked++; straight.MatchString(text) {
			t.Errorf("%s: write ’ in %q", key, text)
		}
	}
	for _, words := range byField(In("en")) {
		for _, w := range words {
			check(w.key, w.text)
			check(w.key, w.one)
		}
	}
	for key, text := range allFaults() {
		check(key, text)
	}
	if checked < 500 {
		t.Errorf("only %d texts", checked)
	}
}
