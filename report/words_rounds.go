package report

// RoundWords are the texts about an earlier round, in one language. Holes are
// filled with Fill.
type RoundWords struct {
	Sentence      Plural `json:"sentence"`
	Closed        Plural `json:"closed"`
	OnlyGapClosed string `json:"only_gap_closed"`
	OnlyGapOpen   string `json:"only_gap_open"`
	Another       string `json:"another"`
	Bar           string `json:"bar"`
	BarPart       string `json:"bar_part"`
	BarNotRated   string `json:"bar_not_rated"`
	BarNone       string `json:"bar_none"`
	Legend        string `json:"legend"`
	Change        string `json:"change"`
	WorseTitle    string `json:"worse_title"`
	BetterTitle   string `json:"better_title"`
	AnotherTitle  string `json:"another_title"`
	AnotherIntro  string `json:"another_intro"`
	ApartTitle    string `json:"apart_title"`
	ApartIntro    string `json:"apart_intro"`
	ApartNew      string `json:"apart_new"`
	ApartReworded string `json:"apart_reworded"`
	ApartGone     string `json:"apart_gone"`
}
