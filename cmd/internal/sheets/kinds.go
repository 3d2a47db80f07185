package sheets

import "safeguard/report/paper"

// A Kind is a sort of sheets, by the word that names its file. Questions says that it
// has the questions of a table of people, so that a checklist and a route can be chosen.
type Kind struct {
	Name      string
	Questions bool
	Build     func(paper.Request, paper.Words) paper.Sheets
}

// Kinds returns all of them. A3 is the size of the sheet for the wall.
func Kinds(a3 bool) []Kind {
	wall := func(r paper.Request, w paper.Words) paper.Sheets { return paper.NewWallSheet(r, w, a3) }
	return []Kind{
		{"worksheet", true, paper.NewWorksheet},
		{"cards", false, paper.NewCards},
		{"facilitator", true, paper.NewGuide},
		{"tally", true, wall},
	}
}
