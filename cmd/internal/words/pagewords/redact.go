package pagewords

import "safeguard/report"

// Redact are the texts about removing texts for good.
type Redact struct {
	Title        string        `json:"title"`
	Intro        string        `json:"intro"`
	None         string        `json:"none"`
	Texts        report.Plural `json:"texts"`
	Would        report.Plural `json:"would"`
	WouldNumbers string        `json:"would_numbers"`
	Nothing      string        `json:"nothing"`
	Changed      string        `json:"changed"`
	Staying      string        `json:"staying"`
	Beside       string        `json:"beside"`
	Holding      string        `json:"holding"`
	ForGood      string        `json:"for_good"`
	Forgotten    string        `json:"forgotten"`
	Do           string        `json:"do"`
	Leave        string        `json:"leave"`
	Done         report.Plural `json:"done"`
}
