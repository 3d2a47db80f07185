package report

// WorkshopWords are the texts of the page on workshops, in one language. Holes
// are filled with Fill.
type WorkshopWords struct {
	Title           string `json:"title"`
	Intro           string `json:"intro"`
	Date            string `json:"date"`
	Place           string `json:"place"`
	Facilitator     string `json:"facilitator"`
	People          string `json:"people"`
	Between         string `json:"between"`
	FewerThan       string `json:"fewer_than"`
	Table           string `json:"table"`
	GroupsTitle     string `json:"groups_title"`
	GroupsNote      string `json:"groups_note"`
	GroupCount      string `json:"group_count"`
	BarsTitle       string `json:"bars_title"`
	BarsLegend      string `json:"bars_legend"`
	TalkFirst       string `json:"talk_first"`
	SilentHands     Plural `json:"silent_hands"`
	Before          string `json:"before"`
	After           string `json:"after"`
	Moved           string `json:"moved"`
	MovedNothing    string `json:"moved_nothing"`
	FewHands        string `json:"few_hands"`
	TableTitle      string `json:"table_title"`
	TableNoCode     string `json:"table_no_code"`
	AnswerNow       string `json:"answer_now"`
	AgreedAs        string `json:"agreed_as"`
	AgreedBy        string `json:"agreed_by"`
	NotAgreed       string `json:"not_agreed"`
	Hands           Plural `json:"hands"`
	Consensus       string `json:"consensus"`
	Majority        string `json:"majority"`
	Outside         string `json:"outside"`
	LeastTitle      string `json:"least_title"`
	LeastNone       string `json:"least_none"`
	LeastItem       Plural `json:"least_item"`
	LeastMoved      Plural `json:"least_moved"`
	MinorityTitle   string `json:"minority_title"`
	MinorityNone    string `json:"minority_none"`
	VoicesTitle     string `json:"voices_title"`
	VoicesIntro     string `json:"voices_intro"`
	VoicesNone      string `json:"voices_none"`
	VoiceMiddle     string `json:"voice_middle"`
	ParkedTitle     string `json:"parked_title"`
	Redacted        string `json:"redacted"`
	GroupManagement string `json:"group_management"`
	GroupProgramme  string `json:"group_programme"`
	GroupField      string `json:"group_field"`
	GroupVolunteers string `json:"group_volunteers"`
	GroupBoard      string `json:"group_board"`
	GroupPartners   string `json:"group_partners"`
	GroupOther      string `json:"group_other"`
	GroupEveryone   string `json:"group_everyone"`
	RoleTrainer     string `json:"role_trainer"`
	RoleFocal       string `json:"role_focal"`
	RoleStaff       string `json:"role_staff"`
	RoleBoard       string `json:"role_board"`
	RoleOther       string `json:"role_other"`
}
