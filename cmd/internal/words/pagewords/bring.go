package pagewords

import "safeguard/report"

// Bring are the texts about bringing copies together.
type Bring struct {
	Title        string        `json:"title"`
	Intro        string        `json:"intro"`
	Here         string        `json:"here"`
	Upload       string        `json:"upload"`
	UploadHow    string        `json:"upload_how"`
	Look         string        `json:"look"`
	Sent         string        `json:"sent"`
	TooMany      string        `json:"too_many"`
	NeedTwo      string        `json:"need_two"`
	CutOff       string        `json:"cut_off"`
	Gone         string        `json:"gone"`
	Nothing      string        `json:"nothing"`
	Copies       string        `json:"copies"`
	Together     string        `json:"together"`
	Differences  string        `json:"differences"`
	NoDifference string        `json:"no_difference"`
	StillOpen    report.Plural `json:"still_open"`
	AllSettled   string        `json:"all_settled"`
	Open         string        `json:"open"`
	Settle       string        `json:"settle"`
	Keep         string        `json:"keep"`
	ToAll        string        `json:"to_all"`
	Changed      string        `json:"changed"`
	NotSettled   string        `json:"not_settled"`
	Again        string        `json:"again"`
	Do           string        `json:"do"`
	NameBehind   string        `json:"name_behind"`
	Made         string        `json:"made"`

	MadeTitle string        `json:"made_title"`
	OpenMade  string        `json:"open_made"`
	CameNone  string        `json:"came_none"`
	CameFrom  string        `json:"came_from"`
	Came      report.Plural `json:"came"`
	CameOther report.Plural `json:"came_other"`
}
