// Package sitting is what a command line says about a sitting of an audit or of a
// workshop: which command goes on with it, and what is said when it ends. Questions
// are asked by package talk and package room, the flags belong to package main.
package sitting

// Options are what the command line says about a sitting of an audit.
type Options struct {
	Checklist string
	Only      string
	Question  string
	From      string
	Plain     bool
	Review    bool // go over the answers too
}

// Again returns the command that goes on with the same selection.
func (o *Options) Again(path string) string {
	c := command("assess", path)
	if o.Checklist != "" {
		c += " --checklist " + o.Checklist
	}
	if o.Only != "" {
		c += " --only " + o.Only
	}
	if o.Review {
		c += " --review"
	}
	if o.From != "" {
		c += " --from " + o.From
	}
	if o.Plain {
		c += " --plain"
	}
	return c
}
