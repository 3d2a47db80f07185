package main

import (
	"safeguard/assess"
	"safeguard/assess/workshop"
	"safeguard/report"
)

// workshopPage returns the report's page on workshops, or nil.
func (b *book) workshopPage(e *env, r assess.Result) *report.Workshop {
	sum := workshop.Summarise(&b.about.Pack, b.state)
	return report.NewWorkshop(b.about, r, sum, e.words.Report, e.words.WorkshopPage)
}
