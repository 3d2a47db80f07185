package setting

import (
	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
)

// setAsBefore gives last time's answer again, by the rules of the questionnaire: to a
// question that is open, that means what it meant, and whose evidence somebody has looked
// for where that is asked.
func (s Setter) setAsBefore(ref assess.Ref, texts Texts) error {
	about, state := &s.File.About, &s.File.State
	last := state.Last(&about.Pack, ref.Question, about.Language)
	command := "safeguard set " + screen.Quoted(s.File.Path) + " " + ref.Number
	if _, answered := state.Answer(ref.Question.ID); answered {
		return usage.Advise(usage.Fault("answered_already", "number", ref.Number), "answer_itself", "command", command+" "+s.Words.Command.LevelHole)
	}
	if last == nil || !last.AsBefore {
		return usage.Advise(usage.Fault("not_as_before", "number", ref.Number), "answer_itself", "command", command+" "+s.Words.Command.LevelHole)
	}
	for _, flag := range textFlags {
		if flag != "evidence" && texts.Given(flag) {
			return usage.Advise(usage.Fault("text_beside_as_before", "flag", flag), "answer_itself", "command", command+" "+s.Words.Command.LevelHole)
		}
	}
	var evidence *string
	if texts.Given("evidence") {
		evidence = &texts.Evidence
	} else if s.Words.Talk().EvidenceAgain(&about.Pack, last, s.Today) {
		err := usage.Fault("evidence_not_named", "number", ref.Number)
		if was := assess.CleanText(last.Answer.Evidence); was != "" {
			err = usage.Fault("evidence_not_confirmed", "number", ref.Number, "text", fault.Escape(was))
		}
		return usage.Advise(err, "confirm_evidence", "command", command+" "+assess.AsBefore+" --evidence TEXT")
	}
	a := last.Again(evidence)
	if err := assess.CheckNew(&about.Pack, a); err != nil {
		return usage.Wrong(err)
	}
	return s.recordAnswer(ref, a)
}
