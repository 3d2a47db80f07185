package pagewords

// Print are the texts around reports and sheets.
type Print struct {
	Title       string            `json:"title"`
	Report      string            `json:"report"`
	Which       string            `json:"which"`
	Full        string            `json:"full"`
	FullMeans   string            `json:"full_means"`
	Board       string            `json:"board"`
	BoardMeans  string            `json:"board_means"`
	Progress    string            `json:"progress"`
	ProgressIs  string            `json:"progress_is"`
	As          string            `json:"as"`
	Formats     map[string]string `json:"formats"` // by the names of report formats
	Private     string            `json:"private"`
	PrivateFor  string            `json:"private_for"`
	Language    string            `json:"language"`
	Make        string            `json:"make"`
	SavedAs     string            `json:"saved_as"`
	SavedStem   string            `json:"saved_stem"`
	SavedSheet  string            `json:"saved_sheet"`
	Sent        string            `json:"sent"`
	SentAs      string            `json:"sent_as"`
	DataOnly    string            `json:"data_only"`
	Locked      string            `json:"locked"`
	LockedHow   string            `json:"locked_how"`
	Password    string            `json:"password"`
	Again       string            `json:"again"`
	MakeLocked  string            `json:"make_locked"`
	Ready       string            `json:"ready"`
	Fetch       string            `json:"fetch"`
	Gone        string            `json:"gone"`
	Sheets      string            `json:"sheets"`
	SheetsFor   string            `json:"sheets_for"`
	SheetWhich  string            `json:"sheet_which"`
	Worksheet   string            `json:"worksheet"`
	Personal    string            `json:"personal"`
	Cards       string            `json:"cards"`
	Guide       string            `json:"guide"`
	Wall        string            `json:"wall"`
	WallLarge   string            `json:"wall_large"`
	OfList      string            `json:"of_list"`
	AllLists    string            `json:"all_lists"`
	Route       string            `json:"route"`
	RouteFull   string            `json:"route_full"`
	RouteShort  string            `json:"route_short"`
	RouteMust   string            `json:"route_must"`
	People      string            `json:"people"`
	Minutes     string            `json:"minutes"`
	Table       string            `json:"table"`
	TableHow    string            `json:"table_how"`
	MakeSheets  string            `json:"make_sheets"`
	WrongNumber string            `json:"wrong_number"`
	Nothing     string            `json:"nothing"`
}
