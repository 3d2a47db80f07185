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
	if err := CheckPlan(o.Route, o.Minutes, o.People); err != nil || len(o.Voices) == 0 {
		return err
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

// CheckPlan refuses a route that there is not, and time and people beyond what a
// workshop is planned for; nothing and 0 are not given.
func CheckPlan(route string, minutes, people int) error {
	switch {
	case route != "" && !slices.Contains(workshop.Routes, workshop.Route(route)):
		var known []string
		for _, r := range workshop.Routes {
			known = append(known, string(r))
		}
		return usage.Suggest(usage.Fault("wrong_route", "typed", fault.Escape(route)), route, known...)
	case minutes < 0 || minutes > workshop.MostMinutes:
		return usage.Fault("out_of_range", "flag", "minutes", "number", minutes, "most", workshop.MostMinutes)
	case people < 0 || people > workshop.MostPeople:
		return usage.Fault("out_of_range", "flag", "people", "number", people, "most", workshop.MostPeople)
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
