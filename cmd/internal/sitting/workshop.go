package sitting

import (
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/workshop"
	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/setting"
	"safeguard/cmd/internal/usage"
)

// A Workshop is what the command line says about a sitting of a workshop.
type Workshop struct {
	room.Setting
	Plain bool
}

// Check reports what the command line got wrong. A checklist may be given by its
// number: what comes later sees the id.
func (o *Workshop) Check(pack *assess.Pack) error {
	if o.Checklist != "" {
		id, err := setting.Checklist(pack, o.Checklist)
		if err != nil {
			return err
		}
		o.Checklist = id
	}
	if o.Route != "" && !slices.Contains(workshop.Routes, workshop.Route(o.Route)) {
		return usage.Fault("wrong_route", "typed", fault.Escape(o.Route))
	}
	switch {
	case o.Minutes < 0 || o.Minutes > workshop.MostMinutes:
		return usage.Fault("out_of_range", "flag", "minutes", "number", o.Minutes, "most", workshop.MostMinutes)
	case o.People < 0 || o.People > workshop.MostPeople:
		return usage.Fault("out_of_range", "flag", "people", "number", o.People, "most", workshop.MostPeople)
	case len(o.Voices) == 0:
		return nil
	}
	known := strings.Join(assess.Groups, ", ")
	if len(o.Voices) != 2 || o.Voices[0] == o.Voices[1] {
		return usage.Fault("two_voices", "groups", known)
	}
	for _, v := range o.Voices {
		if !slices.Contains(assess.Groups, v) {
			return usage.Fault("no_group", "typed", fault.Escape(v), "groups", known)
		}
	}
	return nil
}

// Again returns the command that goes on with the same workshop; opening, that none
// of it is recorded yet.
func (o *Workshop) Again(path string, opening bool) string {
	c := command("workshop", path)
	if opening {
		for _, flag := range []struct{ name, value string }{
			{"checklist", o.Checklist}, {"route", o.Route}, {"voices", strings.Join(o.Voices, ",")},
		} {
			if flag.value != "" {
				c += fmt.Sprintf(" --%s %s", flag.name, flag.value)
			}
		}
		if o.Silent {
			c += " --silent"
		}
		if o.Minutes > 0 {
			c += fmt.Sprint(" --minutes ", o.Minutes)
		}
		if o.People > 0 {
			c += fmt.Sprint(" --people ", o.People)
		}
	}
	if o.Plain {
		c += " --plain"
	}
	return c
}
