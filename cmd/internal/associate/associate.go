// Package associate has Windows open .safeguard files with this program, for the
// present user only, and takes that back. It writes nothing but the keys it names, and
// removes none that another program has taken over.
package associate

import (
	"safeguard/assess/store"
)

// kind is what Windows calls an assessment in its registry.
const kind = "Safeguard.Assessment"

// classes is where Windows keeps what opens files, for the present user only.
const classes = `Software\Classes\`

// former names the value beside ours that keeps what opened assessments before.
const former = "Safeguard.Before"

// A Value is a text in the registry of the present user, below HKEY_CURRENT_USER. An
// empty name is that of the key's own text.
type Value struct{ Key, Name, Text string }

// Values returns what has to be written so that a program opens assessments. title is
// what Windows calls such a file in a folder; owner is what opens them so far, and is kept
// beside where that is another program.
func Values(program, title, owner string) []Value {
	values := []Value{
		{classes + kind, "", title},
		{classes + kind + `\DefaultIcon`, "", `"` + program + `",0`},
		{classes + kind + `\shell\open\command`, "", `"` + program + `" "%1"`},
	}
	if another(owner) {
		values = append(values, Value{classes + store.Extension, former, owner})
	}
	return append(values, Value{classes + store.Extension, "", kind})
}

// another reports whether what opens assessments is another program.
func another(owner string) bool { return owner != "" && owner != kind }
