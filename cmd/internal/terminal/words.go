package terminal

// Words are the texts about keys, lines and menus. Holes are filled with
// report.Fill.
type Words struct {
	Help        string `json:"help"`
	Stop        string `json:"stop"`
	Enter       string `json:"enter"`
	HelpKeys    string `json:"help_keys"`
	HelpProfile string `json:"help_profile"`

	EnterKeeps  string `json:"enter_keeps"`
	EnterSkips  string `json:"enter_skips"`
	Unknown     string `json:"unknown"`
	Arrows      string `json:"arrows"`
	ArrowsMore  string `json:"arrows_more"`
	ArrowsTyped string `json:"arrows_typed"`
	ArrowsLost  string `json:"arrows_lost"`

	SoFar      string `json:"so_far"`
	LeaveLine  string `json:"leave_line"`
	KeepLine   string `json:"keep_line"`
	KeepReason string `json:"keep_reason"`
	NeedLine   string `json:"need_line"`
	OneLine    string `json:"one_line"`

	KeyDanger string `json:"key_danger"`
	KeyMore   string `json:"key_more"`
	KeyPark   string `json:"key_park"`
	KeyUndo   string `json:"key_undo"`
	KeyAgain  string `json:"key_again"`
	KeySkip   string `json:"key_skip"`
	KeyBack   string `json:"key_back"`
	KeyStop   string `json:"key_stop"`
	KeyEnter  string `json:"key_enter"`
	KeysAll   string `json:"keys_all"`
	EnterBack string `json:"enter_back"`
	ParkHow   string `json:"park_how"`

	MorePages     string `json:"more_pages"`
	MenuReturn    string `json:"menu_return"`
	MenuPage      string `json:"menu_page"`
	Password      string `json:"password"`
	PasswordAgain string `json:"password_again"`
}
