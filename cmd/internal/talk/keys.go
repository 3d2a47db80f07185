package talk

// Keys are what is typed for a choice or a move: a letter, or a sign. They are
// words of the language, and differ from each other on every page.
type Keys struct {
	Stop      string `json:"stop"`
	Skip      string `json:"skip"`
	Back      string `json:"back"`
	Help      string `json:"help"`
	Undo      string `json:"undo"`
	UndoWord  string `json:"undo_word"`
	Park      string `json:"park"`
	GoTo      string `json:"go_to"`
	Again     string `json:"again"`
	Change    string `json:"change"`
	Danger    string `json:"danger"`     // a sign, which is never part of an answer
	DangerToo string `json:"danger_too"` // where it is the letter of no answer
	AsBefore  string `json:"as_before"`  // a sign
	More      string `json:"more"`       // turns a page; a sign
	Command   string `json:"command"`    // a sign before a key, where a text is asked for

	Both       string `json:"both"`
	Consensus  string `json:"consensus"`
	Majority   string `json:"majority"`
	Outside    string `json:"outside"`
	Trainer    string `json:"trainer"`
	FocalPoint string `json:"focal_point"`
	Staff      string `json:"staff"`
	Board      string `json:"board"`
	Other      string `json:"other"`
}

// Roles lists the keys of the roles, in step with assess.Roles.
func (k *Keys) Roles() []string {
	return []string{k.Trainer, k.FocalPoint, k.Staff, k.Board, k.Other}
}
