package pagewords

import "safeguard/report"

// About are the texts of what the assessment says of the organisation.
type About struct {
	Title        string        `json:"title"`
	Save         string        `json:"save"`
	Saved        string        `json:"saved"`
	Organisation string        `json:"organisation"`
	Round        string        `json:"round"`
	RoundHow     string        `json:"round_how"`
	Language     string        `json:"language"`
	Contacts     string        `json:"contacts"`
	ContactsHow  string        `json:"contacts_how"`
	NoContacts   string        `json:"no_contacts"`
	Initials     string        `json:"initials"`
	InitialsHow  string        `json:"initials_how"`
	InitialsKept string        `json:"initials_kept"`
	LongInitials string        `json:"long_initials"`
	NoInitials   string        `json:"no_initials"`
	People       string        `json:"people"`
	PeopleOpen   string        `json:"people_open"`
	PeopleChange string        `json:"people_change"`
	Work         string        `json:"work"`
	WorkHow      string        `json:"work_how"`
	Open         string        `json:"open"`
	ProfileSaved string        `json:"profile_saved"`
	ProfileHides report.Plural `json:"profile_hides"`
	ProfileShows report.Plural `json:"profile_shows"`
	Covers       string        `json:"covers"`
	CoversAll    string        `json:"covers_all"`
	Others       string        `json:"others"`
}
