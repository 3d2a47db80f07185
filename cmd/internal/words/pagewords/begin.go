package pagewords

// Begin are the texts about making a new assessment, and the sample.
type Begin struct {
	Title            string `json:"title"`
	FollowHow        string `json:"follow_how"`
	Carries          string `json:"carries"`
	Covers           string `json:"covers"`
	All              string `json:"all"`
	Musts            string `json:"musts"`
	Some             string `json:"some"`
	Work             string `json:"work"`
	Do               string `json:"do"`
	Made             string `json:"made"`
	Known            string `json:"known"`
	Corrected        string `json:"corrected"`
	NotCorrected     string `json:"not_corrected"`
	NeedOrganisation string `json:"need_organisation"`
	NeedRound        string `json:"need_round"`
	NeedList         string `json:"need_list"`
	SampleTitle      string `json:"sample_title"`
	SampleText       string `json:"sample_text"`
	SampleDo         string `json:"sample_do"`
}
