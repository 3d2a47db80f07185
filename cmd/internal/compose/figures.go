package compose

import (
	"safeguard/assess"
	"safeguard/assess/observe"
	"safeguard/assess/store"
)

// Figures makes the report for whoever is to see how far an organisation is, and nothing
// that people wrote: without texts, without those who see to an action and whom to call,
// and without what earlier rounds or the history say.
func (c Composer) Figures(file *store.File) Report {
	bare := *file
	bare.About.Contacts, bare.State = nil, file.State.WithoutTexts()
	r := assess.EvaluateFigures(file.About.Pack, file.State, c.Today)
	made := Report{Model: c.ModelOf(&bare, r), Data: c.Data(&bare, r, nil)}
	made.Data.Observations = observe.Count(file.Observed(c.Today))
	made.Model = made.Model.WithObserved(made.Data.Observations, c.Words.Observed)
	made.Model.Closing.NoContacts = c.Words.Report.EndedLeftOut
	return made
}
