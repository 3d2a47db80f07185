package report

// QuestionWords are the texts around a question, in one language. Holes are filled
// with Fill.
type QuestionWords struct {
	MustHave     string `json:"must_have"`
	Labelled     string `json:"labelled"`
	Lead         string `json:"lead"`
	Why          string `json:"why"`
	OnlyIf       string `json:"only_if"`
	OnlyIfHigher string `json:"only_if_higher"`
	Levels       string `json:"levels"`
	Terms        string `json:"terms"`
	AskToSee     string `json:"ask_to_see"`
	Unsure       string `json:"unsure"`
	NA           string `json:"na"`
	Discuss      string `json:"discuss"`
}
