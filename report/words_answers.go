package report

// AnswerWords are the texts of the answers and of the lists that are made of them.
type AnswerWords struct {
	AnswersTitle   string `json:"answers_title"`
	OverviewTitle  string `json:"overview_title"`
	OverviewIntro  string `json:"overview_intro"`
	OverviewMust   string `json:"overview_must"`
	PracticeTitle  string `json:"practice_title"`
	PracticeText   string `json:"practice_text"`
	PracticeCount  string `json:"practice_count"`
	SummaryCount   string `json:"summary_count"`
	ThemesTitle    string `json:"themes_title"`
	ThemesIntro    string `json:"themes_intro"`
	ThemeAnswers   string `json:"theme_answers"`
	ColumnQuestion string `json:"column_question"`
	ColumnAnswer   string `json:"column_answer"`
	Note           string `json:"note"`
	Evidence       string `json:"evidence"`
	NoEvidence     string `json:"no_evidence"`
	Reason         string `json:"reason"`
	Support        string `json:"support"`
	Redacted       string `json:"redacted"`
	Since          string `json:"since"`
	SinceHeld      string `json:"since_held"`
	SinceClock     string `json:"since_clock"`
	Lettered       string `json:"lettered"`
	Unsure         string `json:"unsure"`
	NA             string `json:"na"`
	Unanswered     string `json:"unanswered"`
	Hidden         string `json:"hidden"`
	HiddenBy       string `json:"hidden_by"`
	HiddenAnswer   string `json:"hidden_answer"`

	ListsTitle      string `json:"lists_title"`
	NATitle         string `json:"na_title"`
	NAIntro         string `json:"na_intro"`
	UnsureTitle     string `json:"unsure_title"`
	UnsureIntro     string `json:"unsure_intro"`
	HiddenTitle     string `json:"hidden_title"`
	HiddenIntro     string `json:"hidden_intro"`
	StandardsTitle  string `json:"standards_title"`
	StandardsIntro  string `json:"standards_intro"`
	StandardPart    string `json:"standard_part"`
	StandardNote    string `json:"standard_note"`
	ColumnPart      string `json:"column_part"`
	ColumnQuestions string `json:"column_questions"`
	ColumnBelow     string `json:"column_below"`
	ColumnOpen      string `json:"column_open"`
	StandardNothing string `json:"standard_nothing"`
}
