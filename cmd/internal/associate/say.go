package associate

import (
	"safeguard/cmd/internal/usage"
	"safeguard/cmd/internal/words"
)

// A Program is the one that assessments are opened with. Temporary says that it is in a
// folder that is emptied sooner or later. Say tells the person.
type Program struct {
	Path      string
	Temporary bool
	Words     *words.Words
	Say       func(format string, args ...any)
}

// Associate says what is written, writes it, and says how it is undone.
func (p Program) Associate() error {
	switch {
	case !Supported:
		return usage.Fault("associate_elsewhere")
	case p.Temporary:
		return usage.Fault("associate_temporary", "program", p.Path)
	}
	w := p.Words.Command
	values := Values(p.Path, w.AssociateTitle)
	p.Say("%s", w.AssociateWrites)
	for _, v := range values {
		p.Say(`  HKEY_CURRENT_USER\%s = %s`, v.Key, v.Text)
	}
	if err := Write(values); err != nil {
		return err
	}
	p.Say("%s", words.Fill(w.AssociateDone, "program", p.Path))
	return nil
}

// Dissociate takes out what Associate wrote, and says whether there was anything.
func (p Program) Dissociate() error {
	if !Supported {
		return usage.Fault("associate_elsewhere")
	}
	was, err := Remove()
	if err != nil {
		return err
	}
	text := p.Words.Command.AssociateNothing
	if was {
		text = p.Words.Command.AssociateRemoved
	}
	p.Say("%s", text)
	return nil
}
