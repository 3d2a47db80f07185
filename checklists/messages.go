package checklists

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed messages.*.yaml
var messageFiles embed.FS

// LoadMessages reads the words of the program in the given language, for instance
// "en", into the struct that into points to: a field for each section and each
// word, by their json names. A language without a file of words, a missing word
// and a word that the struct does not have are errors.
func LoadMessages(lang string, into any) error {
	file := "messages." + lang + ".yaml"
	data, err := messageFiles.ReadFile(file)
	if err != nil {
		return fmt.Errorf("no words for the language %q", lang)
	}
	return Decode(file, data, into)
}

// MessageLanguages lists the languages in which the program has words.
func MessageLanguages() []string {
	files, _ := messageFiles.ReadDir(".") // embedded
	var list []string
	for _, f := range files {
		list = append(list, strings.TrimSuffix(strings.TrimPrefix(f.Name(), "messages."), ".yaml"))
	}
	return list
}
