package setting

import (
	"fmt"

	"safeguard/assess/store"
	"safeguard/cmd/internal/screen"
	"safeguard/cmd/internal/usage"
)

// WouldRedact returns, as an error, what a redaction of id would remove, and how to do
// it. name is what id is called for people.
func WouldRedact(file *store.File, id, name string, would store.Removable) error {
	command := fmt.Sprintf("safeguard redact %s %s --yes", screen.Quoted(file.Path), id)
	switch {
	case would.Texts == 1 && would.Leftovers:
		return usage.Fault("would_redact_one_leftovers", "question", name, "command", command)
	case would.Texts == 1:
		return usage.Fault("would_redact_one", "question", name, "command", command)
	case would.Leftovers:
		return usage.Fault("would_redact_leftovers", "texts", would.Texts, "question", name, "command", command)
	}
	return usage.Fault("would_redact", "texts", would.Texts, "question", name, "command", command)
}
