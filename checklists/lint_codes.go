package checklists

import "embed"

//go:embed lint/*.yaml schema/fields.yaml
var dataFiles embed.FS

// The codes of the warnings. What each means is in lint/codes.yaml.
const (
	codeTwoQuestions      = "two-questions"
	codeNoPractisedIf     = "no-practised-if"
	codeLongText          = "long-text"
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
)

// A Code is one kind of warning: what it looks for, a text that has it, and the
// same text put right.
type Code struct {
	Code     string `json:"code"`
	LooksFor string `json:"looks_for"`
	Example  string `json:"example"`
	Fix      string `json:"fix"`
}

// Codes returns every kind of warning that Lint gives.
func Codes() []Code {
	var file struct {
		Codes []Code `json:"codes"`
	}
	readData("lint/codes.yaml", &file)
	return file.Codes
}

// readData reads a file of words that is part of the program. A test reads each.
func readData(name string, into any) {
	data, err := dataFiles.ReadFile(name)
	if err == nil {
		err = decodeStrict(name, data, into)
	}
	if err != nil {
		panic(err)
	}
}
