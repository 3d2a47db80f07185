package associate

import (
	"strings"

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
	owner := Owner()
	values := Values(p.Path, w.AssociateTitle, owner)
	if another(owner) {
		p.Say("%s", words.Fill(w.AssociateBefore, "owner", owner))
	}
	p.Say("%s", w.AssociateWrites)
	for _, v := range values {
		p.Say(`  HKEY_CURRENT_USER\%s = %s`, strings.TrimSuffix(v.Key+`\`+v.Name, `\`), v.Text)
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
	was, restored, err := Remove()
	if err != nil {
		return err
	}
	text := p.Words.Command.AssociateNothing
	if was {
		text = p.Words.Command.AssociateRemoved
	}
	p.Say("%s", text)
	if restored != "" {
		p.Say("%s", words.Fill(p.Words.Command.AssociateRestored, "owner", restored))
	}
	return nil
}
