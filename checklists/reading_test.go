package checklists

import (
	"strings"
	"testing"
	"unicode"
)

// readingGrade returns the school grade of a text by Flesch and Kincaid (US Navy,
// 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
func readingGrade(text string) float64 {
	sentences, words, syllables := 0, 0, 0
	for _, word := range strings.Fields(text) {
		if strings.ContainsAny(word[len(word)-1:], ".!?:;") {
			sentences++
		}
		if n := syllablesOf(word); n > 0 {
			words++
			syllables += n
		}
	}
	if words == 0 {
		return 0
	}
	return 0.39*float64(words)/float64(max(sentences, 1)) + 11.8*float64(syllables)/float64(words) - 15.59
}

// syllablesOf counts groups of vowels, without a silent e at the end. A number is
// one syllable.
func syllablesOf(word string) int {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, word)
	if letters == "" {
		if strings.ContainsFunc(word, unicode.IsDigit) {
			return 1
		}
		return 0
	}
	n, inside := 0, false
	for _, r := range letters {
		vowel := strings.ContainsRune("aeiouy", r)
		if vowel && !inside {
			n++
		}
		inside = vowel
	}
	silent := strings.HasSuffix(letters, "e") && !strings.HasSuffix(letters, "le") ||
		strings.HasSuffix(letters, "ed") && !strings.HasSuffix(letters, "ted") && !strings.HasSuffix(letters, "ded")
	if silent && n > 1 {
		n--
	}
	return max(n, 1)
}

func TestReadingGrade(t *testing.T) {
	for _, c := range []struct {
		text     string
		from, to float64
	}{
		{"The cat sat on the mat.", -2, 0},
		{"Does every person sign our code before they start to work with us?", 3, 6},
		{"Organisational accountability necessitates comprehensive institutional arrangements.", 25, 60},
	} {
		if got := readingGrade(c.text); got < c.from || got > c.to {
			t.Errorf("%q has grade %.1f", c.text, got)
		}
	}
	for word, want := range map[string]int{"child": 1, "safe": 1, "people": 2, "signed": 1, "started": 2, "12": 1, "–": 0} {
		if got := syllablesOf(word); got != want {
			t.Errorf("%q has %d syllables, want %d", word, got, want)
		}
	}
}

// Every text of the built-in pack can be read by somebody who left school after
// grade eight: the questions as a mean, and no single one far above it.
func TestEveryTextIsEasyToRead(t *testing.T) {
	pack := builtin(t)
	kinds := map[string][]string{"danger_now": {pack.DangerNow}}
	for _, b := range pack.Bands {
		kinds["band"] = append(kinds["band"], b.Text)
	}
	for _, p := range pack.Profile {
		kinds["profile"] = append(kinds["profile"], p.Text)
	}
	for _, ref := range pack.Refs() {
		q := ref.Question
		kinds["text"] = append(kinds["text"], q.Text)
		kinds["why"] = append(kinds["why"], q.Why)
		kinds["practised_if"] = append(kinds["practised_if"], q.PractisedIf...)
		kinds["ask_to_see"] = append(kinds["ask_to_see"], q.AskToSee...)
		kinds["discuss"] = append(kinds["discuss"], q.Discuss)
		kinds["action"] = append(kinds["action"], q.Action.Text)
		kinds["first_step"] = append(kinds["first_step"], q.Action.FirstStep)
		for _, l := range pack.Scale {
			if s := q.Levels[l.ID]; s != "" {
				kinds["levels"] = append(kinds["levels"], s)
			}
		}
	}
	if len(kinds["text"]) < 70 {
		t.Fatalf("only %d questions were read", len(kinds["text"]))
	}
	for kind, texts := range kinds {
		sum := 0.0
		for _, s := range texts {
			grade := readingGrade(s)
			sum += grade
			if grade > 12 && kind == "text" {
				t.Errorf("%s of grade %.1f: %s", kind, grade, s)
			}
		}
		if mean := sum / float64(len(texts)); mean > 8 {
			t.Errorf("%s has grade %.1f as a mean", kind, mean)
		} else {
			t.Logf("%-13s %3d texts, grade %.1f", kind, len(texts), mean)
		}
	}
}
