package paper

import "safeguard/report"

// Words are the texts around the questions on paper, in one language. Holes
// such as {people} are filled with report.Fill.
type Words struct {
	Worksheet string `json:"worksheet"`
	Cards     string `json:"cards"`
	Guide     string `json:"guide"`
	Tally     string `json:"tally"`
	Pack      string `json:"pack"`
	CheckCode string `json:"check_code"`
	TableCode string `json:"table_code"`
	Personal  string `json:"personal"`
	Page      string `json:"page"`
	MustHave  string `json:"must_have"`
	Number    string `json:"number"`
	Question  string `json:"question"`
	Unsure    string `json:"unsure"`
	UnsureIs  string `json:"unsure_means"`
	NA        string `json:"na"`
	NAIs      string `json:"na_means"`

	Organisation string `json:"organisation"`
	Round        string `json:"round"`
	Date         string `json:"date"`
	Place        string `json:"place"`
	Group        string `json:"group"`
	People       string `json:"people"`
	Role         string `json:"role"`
	Start        string `json:"start"`

	DangerTitle string `json:"danger_title"`
	Contacts    string `json:"contacts"`

	HowTitle      string `json:"how_title"`
	HowMark       string `json:"how_mark"`
	HowNames      string `json:"how_names"`
	NAPersonal    string `json:"na_personal"`
	HowPersonal   string `json:"how_personal"`
	StripTitle    string `json:"strip_title"`
	StripHint     string `json:"strip_hint"`
	NotAsked      string `json:"not_asked"`
	Note          string `json:"note"`
	Levels        string `json:"levels"`
	GlossaryTitle string `json:"glossary_title"`

	WallBefore  string `json:"wall_before"`
	WallAfter   string `json:"wall_after"`
	WallBy      string `json:"wall_by"`
	Agreed      string `json:"agreed"`
	Parking     string `json:"parking"`
	ParkingHint string `json:"parking_hint"`

	Rooms         string        `json:"rooms"`
	RoomsHint     string        `json:"rooms_hint"`
	Management    string        `json:"management"`
	Programme     string        `json:"programme"`
	Field         string        `json:"field"`
	Volunteers    string        `json:"volunteers"`
	Board         string        `json:"board"`
	Partners      string        `json:"partners"`
	Others        string        `json:"others"`
	Together      string        `json:"together"`
	LiveTitle     string        `json:"live_title"`
	LiveStop      string        `json:"live_stop"`
	LiveAct       string        `json:"live_act"`
	LiveWrite     string        `json:"live_write"`
	BeforeTitle   string        `json:"before_title"`
	BeforePrint   report.Plural `json:"before_print"`
	BeforeCall    string        `json:"before_call"`
	BeforePapers  string        `json:"before_papers"`
	BeforeRoles   string        `json:"before_roles"`
	BeforeRoom    string        `json:"before_room"`
	OpenTitle     string        `json:"open_title"`
	OpenHint      string        `json:"open_hint"`
	OpenWelcome   string        `json:"open_welcome"`
	OpenWhy       string        `json:"open_why"`
	OpenWhyAny    string        `json:"open_why_any"`
	OpenVoices    string        `json:"open_voices"`
	OpenNames     string        `json:"open_names"`
	OpenUnsure    string        `json:"open_unsure"`
	OpenConcern   string        `json:"open_concern"`
	StepsTitle    string        `json:"steps_title"`
	StepRead      string        `json:"step_read"`
	StepShow      string        `json:"step_show"`
	StepCount     string        `json:"step_count"`
	StepTalk      string        `json:"step_talk"`
	StepAgree     string        `json:"step_agree"`
	StepPark      string        `json:"step_park"`
	CloseTitle    string        `json:"close_title"`
	CloseRead     string        `json:"close_read"`
	CloseReadAny  string        `json:"close_read_any"`
	CloseActions  string        `json:"close_actions"`
	CloseAction   string        `json:"close_action"`
	CloseParking  string        `json:"close_parking"`
	CloseRound    string        `json:"close_round"`
	CloseConcern  string        `json:"close_concern"`
	CloseKeep     string        `json:"close_keep"`
	Hands         string        `json:"hands"`
	HandsBefore   string        `json:"hands_before"`
	HandsAfter    string        `json:"hands_after"`
	WeAgree       string        `json:"we_agree"`
	AgreedBy      string        `json:"agreed_by"`
	Consensus     string        `json:"consensus"`
	Majority      string        `json:"majority"`
	Outside       string        `json:"outside"`
	Minority      string        `json:"minority"`
	Evidence      string        `json:"evidence"`
	Action        string        `json:"action"`
	Owner         string        `json:"owner"`
	Due           string        `json:"due"`
	AnotherDay    string        `json:"another_day"`
	QuestionTimes report.Plural `json:"question_times"`

	PlanTitle      string        `json:"plan_title"`
	PlanFor        string        `json:"plan_for"`
	PlanRule       string        `json:"plan_rule"`
	PlanFits       report.Plural `json:"plan_fits"`
	PlanLeave      string        `json:"plan_leave"`
	PlanLeaveAny   string        `json:"plan_leave_any"`
	PlanRuleAny    string        `json:"plan_rule_any"`
	PlanClosingAny string        `json:"plan_closing_any"`
	RouteShortAny  string        `json:"route_short_any"`
	PlanSittings   string        `json:"plan_sittings"`
	PlanSitting    string        `json:"plan_sitting"`
	PlanTooShort   string        `json:"plan_too_short"`
	PlanFrom       string        `json:"plan_from"`
	PlanWhat       string        `json:"plan_what"`
	PlanMinutes    report.Plural `json:"plan_minutes"`
	PlanScreen     string        `json:"plan_screen"`
	PlanOpening    string        `json:"plan_opening"`
	PlanPractice   string        `json:"plan_practice"`
	PlanPart       string        `json:"plan_part"`
	PlanBreak      string        `json:"plan_break"`
	PlanMeal       string        `json:"plan_meal"`
	PlanEndPages   string        `json:"plan_end_pages"`
	PlanClosing    string        `json:"plan_closing"`
	PlanEnd        string        `json:"plan_end"`
	RouteFull      string        `json:"route_full"`
	RouteShort     string        `json:"route_short"`
	RouteMust      string        `json:"route_must_haves"`

	TypedTitle     string `json:"typed_title"`
	TypedHow       string `json:"typed_how"`
	TypedRow       string `json:"typed_row"`
	TypedWorksheet string `json:"typed_worksheet"`
	TypedLabel     string `json:"typed_label"`
	TypedCode      string `json:"typed_code"`
	TypedPeople    string `json:"typed_people"`
	TypedHands     string `json:"typed_hands"`
	TypedAfter     string `json:"typed_after"`
	TypedAnswer    string `json:"typed_answer"`
	TypedBy        string `json:"typed_by"`
	TypedOthers    string `json:"typed_others"`
	TypedEvidence  string `json:"typed_evidence"`
	TypedOwner     string `json:"typed_owner"`
	TypedAction    string `json:"typed_action"`
	TypedDue       string `json:"typed_due"`
	TypedPark      string `json:"typed_park"`
	TypedSheet     string `json:"typed_sheet"`

	HintCopies string `json:"hint_copies"`
	HintCards  string `json:"hint_cards"`
	HintOver   string `json:"hint_over"`
}
