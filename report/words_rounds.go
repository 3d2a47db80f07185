package report

// RoundWords are the texts about an earlier round, in one language. Holes are
// filled with Fill.
type RoundWords struct {
	Sentence        Plural `json:"sentence"`
	SoFar           Plural `json:"so_far"`
	Unrated         Plural `json:"unrated"`
	SoFarUnrated    Plural `json:"so_far_unrated"`
	Nothing         string `json:"nothing"`
	Ways            string `json:"ways"`
	WaysUnsure      string `json:"ways_unsure"`
	Apart           string `json:"apart"`
	PartUnanswered  string `json:"part_unanswered"`
	PartNA          string `json:"part_na"`
	PartNotAsked    string `json:"part_not_asked"`
	PartNew         string `json:"part_new"`
	PartRemoved     string `json:"part_removed"`
	PartReworded    string `json:"part_reworded"`
	Gaps            string `json:"gaps"`
	GapsApart       string `json:"gaps_apart"`
	Brought         string `json:"brought"`
	BroughtTitle    string `json:"brought_title"`
	LeftNamed       string `json:"left_named"`
	LeftFirst       string `json:"left_first"`
	LeftTitle       string `json:"left_title"`
	LeftIntro       string `json:"left_intro"`
	LeftSince       string `json:"left_since"`
	OtherTexts      string `json:"other_texts"`
	OtherQuestions  string `json:"other_questions"`
	RenamedLevel    string `json:"renamed_level"`
	RenamedQuestion string `json:"renamed_question"`
	Own             string `json:"own"`
	RoundInFile     string `json:"round_in_file"`
	Bar             string `json:"bar"`
	BarPart         string `json:"bar_part"`
	BarNotRated     string `json:"bar_not_rated"`
	BarApart        string `json:"bar_apart"`
	BarNone         string `json:"bar_none"`
	Legend          string `json:"legend"`
	Change          string `json:"change"`
	WorseTitle      string `json:"worse_title"`
	BetterTitle     string `json:"better_title"`
	UnsureTitle     string `json:"unsure_title"`
	UnsureIntro     string `json:"unsure_intro"`
	ApartTitle      string `json:"apart_title"`
	ApartIntro      string `json:"apart_intro"`
	ApartUnanswered string `json:"apart_unanswered"`
	ApartBoth       string `json:"apart_both"`
	ApartNew        string `json:"apart_new"`
	ApartReworded   string `json:"apart_reworded"`
	ApartRemoved    string `json:"apart_removed"`
	GoneTitle       string `json:"gone_title"`
	GoneIntro       string `json:"gone_intro"`
	GoneAnswer      string `json:"gone_answer"`
	GoneText        string `json:"gone_text"`
}
