package lint

import (
	"embed"

	"safeguard/checklists"
)

//go:embed *.yaml
var wordFiles embed.FS

// The codes of the warnings. What each means is in codes.yaml.
const (
	codeTwoQuestions      = "two-questions"
	codeNoPractisedIf     = "no-practised-if"
	codeLongText          = "long-text"
	codeLongPart          = "long-part"
	codeHardToRead        = "hard-to-read"
	codeVagueWord         = "vague-word"
	codeActionVerb        = "action-verb"
	codeSameText          = "same-text"
	codeTermToAvoid       = "term-to-avoid"
	codeWeight3Often      = "weight-3-often"
	codeThemeUnused       = "theme-unused"
	codeLanguageMissing   = "language-missing"
	codeTypographicQuotes = "typographic-quotes"
	codeBareWord          = "bare-word"
	codeMoreWarnings      = "more-warnings"
)

// A Code is one kind of warning: what it looks for, an example, and the example
// corrected.
type Code struct {
	Code     string `json:"code"`
	LooksFor string `json:"looks_for"`
	Example  string `json:"example"`
	Fix      string `json:"fix"`
}

// Codes returns every kind of warning.
func Codes() []Code {
	var file struct {
		Codes []Code `json:"codes"`
	}
	readWords("codes.yaml", &file)
	return file.Codes
}

// readWords reads an embedded file of words. A test reads each of them.
func readWords(name string, into any) {
	data, err := wordFiles.ReadFile(name)
	if err == nil {
		err = checklists.Decode(name, data, into)
	}
	if err != nil {
		panic(err)
	}
}
