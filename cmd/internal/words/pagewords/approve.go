package pagewords

// Approve are the texts around the board's approval.
type Approve struct {
	Title       string `json:"title"`
	Before      string `json:"before"`
	Fingerprint string `json:"fingerprint"`
	Compare     string `json:"compare"`
	Asked       string `json:"asked"`
	Reasons     string `json:"reasons"`
	Open        string `json:"open"`
	Accepted    string `json:"accepted"`
	Refused     string `json:"refused"`
	Answered    string `json:"answered"`
	Plan        string `json:"plan"`
	AgainNA     string `json:"again_na"`
	AgainHidden string `json:"again_hidden"`
	AgainPlan   string `json:"again_plan"`
	AgainFinish string `json:"again_finish"`
	More        string `json:"more"`
	MoreHow     string `json:"more_how"`
	Role        string `json:"role"`
	RoleHow     string `json:"role_how"`
	Day         string `json:"day"`
	DayHow      string `json:"day_how"`
	Do          string `json:"do"`
	NoRole      string `json:"no_role"`
	LongRole    string `json:"long_role"`
	NoDay       string `json:"no_day"`
	ToCome      string `json:"to_come"`
	BeforeBegun string `json:"before_begun"`
	NothingBy   string `json:"nothing_by"`
	Recorded    string `json:"recorded"`
	Other       string `json:"other"`
	Passed      string `json:"passed"`
	Nothing     string `json:"nothing"`
}
