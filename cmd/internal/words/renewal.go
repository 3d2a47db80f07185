package words

// Renewal are the words of the account of a round that goes on under a newer pack.
type Renewal struct {
	Heading string `json:"heading"`
	Sum     string `json:"sum"`
	Made    string `json:"made"`
	DryRun  string `json:"dry_run"`
	History string `json:"history"`

	// Ways name the ways of questions, by renew.Way, and Whys the reasons.
	Ways map[string]string `json:"ways"`
	Whys map[string]string `json:"whys"`
	// Others name what differs of a question that means the same.
	Others map[string]string `json:"others"`

	Title        string `json:"title"`
	Question     string `json:"question"`
	Before       string `json:"before"`
	Was          string `json:"was"`
	Replaces     string `json:"replaces"`
	ReplacesOpen string `json:"replaces_open"`
	TextsStay    string `json:"texts_stay"`
	PlanStays    string `json:"plan_stays"`
	RoomStays    string `json:"room_stays"`
	LookAgain    string `json:"look_again"`
	LookOther    string `json:"look_other"`
	Profile      string `json:"profile"`
	ProfileOld   string `json:"profile_other"`
	ProfileNew   string `json:"profile_new"`
	ProfileOut   string `json:"profile_gone"`
	Lapsed       string `json:"lapsed"`
	Lost         string `json:"lost"`
	Hands        string `json:"hands"`
	Language     string `json:"language"`
	Lists        string `json:"lists"`
}
