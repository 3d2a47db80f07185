package checklists

import (
	"embed"
	"fmt"
)

//go:embed messages.*.yaml
var messageFiles embed.FS

// Messages are the words of the program in one language: those of the
// questionnaire, of the report, of the other commands and of the printed sheets.
type Messages struct {
	Screen       ScreenWords       `json:"screen"`
	Report       ReportWords       `json:"report"`
	Command      CommandWords      `json:"command"`
	Paper        PaperWords        `json:"paper"`
	Workshop     WorkshopWords     `json:"workshop"`
	WorkshopPage WorkshopPageWords `json:"workshop_page"`
	Rounds       RoundWords        `json:"rounds"`
}

// LoadMessages returns the words in the given language, for instance "en". A
// language the program does not speak is an error.
func LoadMessages(lang string) (Messages, error) {
	file := "messages." + lang + ".yaml"
	data, err := messageFiles.ReadFile(file)
	if err != nil {
		return Messages{}, fmt.Errorf("no words for the language %q", lang)
	}
	var m Messages
	err = decodeStrict(file, data, &m)
	return m, err
}
