package main

import (
	"errors"

	"safeguard/assess"
)

// What a whole line means when it is only this.
const (
	lineBack   = "<" // to the choice of an answer
	lineRemove = "-" // take the earlier text away
	lineStop   = "q" // save and stop
)

// texts reads what belongs to an answer: the reason for "does not apply", else
// one line that may stay empty. again says that another answer is wanted.
func (d *dialog) texts(p assess.Prompt, value string) (r assess.Reply, again bool, err error) {
	r.Value = value
	var text *string
	switch {
	case p.Profile != nil:
		return r, false, nil
	case value == assess.NA:
		r.Reason, again, err = d.text(d.words.Reason, p.Earlier.Reason, true)
		if err != nil {
			return assess.Reply{}, false, err
		}
		return r, again, nil
	case p.AsksEvidence(value):
		text, again, err = d.text(d.words.Evidence, p.Earlier.Evidence, false)
		r.Evidence = text
	default:
		text, again, err = d.text(d.words.Note, p.Earlier.Note, false)
		r.Note = text
	}
	return r, again, err
}

// text reads one line. It returns nil where the earlier text stays.
func (d *dialog) text(label, before string, needed bool) (text *string, again bool, err error) {
	before = assess.CleanText(before)
	how := d.words.LeaveLine
	switch {
	case before != "" && needed:
		how = d.words.KeepReason
	case before != "":
		how = d.words.KeepLine
	case needed:
		how = d.words.NeedLine
	}
	about := []string{label + " " + d.words.NoNames}
	if before != "" {
		about = append(about, fill(d.words.SoFar, "text", before))
	}
	about = append(about, how)
	for {
		line, err := d.asker.line(about)
		d.unfinished = errors.Is(err, errLeft) && line != ""
		if err != nil {
			return nil, false, err
		}
		switch line = assess.CleanText(line); {
		case line == lineBack:
			return nil, true, nil
		case line == lineStop:
			return nil, false, errLeft
		case line == "" && (before != "" || !needed):
			return nil, false, nil
		case needed && (line == "" || line == lineRemove):
			about = []string{d.words.NeedText}
			continue
		case line == lineRemove:
			line = ""
		}
		return &line, false, nil
	}
}
