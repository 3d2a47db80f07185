package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"safeguard/assess"
	"safeguard/cmd/internal/words"
)

// helpWord is a word of the program in the help of a command: in quotes, or at the
// beginning of a line of a list or behind its question.
var helpWord = regexp.MustCompile(`"([a-z]+)"|(?m)^  ([a-z]+) [A-Z]|(?m)^  2\.7 ([a-z]+)`)

// A word that a command gives a meaning to where the id of a question can be typed
// can be no id. Whoever adds one to a help has to add it to assess.Reserved.
func TestWordsOfTheHelpAreReserved(t *testing.T) {
	var parsed bool
	root := newRoot(&env{words: words.In("en")}, &parsed)
	collected := 0
	walkCommands(root, func(c *cobra.Command) {
		if !strings.Contains(c.Use, "QUESTION") && !strings.Contains(c.Use, "LIST") {
			return
		}
		for _, m := range helpWord.FindAllStringSubmatch(c.Long, -1) {
			word := strings.Join(m[1:], "")
			if slices.Contains([]string{"new"}, word) { // another command
				continue
			}
			collected++
			if !assess.Reserved(assess.QuestionID, word) {
				t.Errorf("%s gives a meaning to %q, and a question may be called that", c.CommandPath(), word)
			}
		}
	})
	if collected < 12 {
		t.Errorf("only %d words in the helps", collected)
	}
	for _, word := range slices.Concat(assess.Removable, assess.DetailNames, []string{"participants", "a", "q"}) {
		if !assess.Reserved(assess.QuestionID, word) {
			t.Errorf("a question may be called %q", word)
		}
	}
}

func walkCommands(c *cobra.Command, f func(*cobra.Command)) {
	f(c)
	for _, sub := range c.Commands() {
		walkCommands(sub, f)
	}
}
