package planning

import (
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/cmd/internal/usage"
)

// A Request is what a command line asks of a plan. Verb is one of assess.PlanVerbs, or
// "" to show it. Given reports, by its name, whether a flag was given.
type Request struct {
	Verb  string
	Args  []string // behind the verb
	Flags Flags
	Given func(flag string) bool
}

// Flags are all flags of the plan; which of them belong to a verb, verbFlags says.
type Flags struct {
	What, Owner, Due, Help, Proof string // of set and add
	For                           []string
	On, Role, Reason              string // of begin, done, verify and drop
	Checklist                     string // filters
	MustHaves, Open               bool
}

// verbFlags names the flags of each verb and how many words it takes.
var verbFlags = map[string]struct {
	words int
	flags []string
}{
	"":       {0, []string{"owner", "checklist", "must-haves", "open"}},
	"next":   {0, []string{"owner", "checklist", "must-haves"}},
	"set":    {1, []string{"what", "owner", "due", "help-wanted", "proof"}},
	"add":    {1, []string{"for", "owner", "due"}},
	"begin":  {1, []string{"on"}},
	"done":   {1, []string{"on", "proof"}},
	"verify": {1, []string{"on", "role"}},
	"drop":   {1, []string{"on", "reason"}},
	"owners": {0, nil},
}

// allFlags lists every flag that a verb can have.
var allFlags = []string{"what", "owner", "due", "help-wanted", "proof", "for", "on", "role", "reason", "checklist", "must-haves", "open"}

// Check says why a request cannot be understood.
func (r Request) Check() error {
	takes, ok := verbFlags[r.Verb]
	if !ok {
		return usage.Guess(usage.Fault("plan_no_verb", "typed", r.Verb), r.Verb, assess.PlanVerbs, "plan_verbs", "verbs", strings.Join(assess.PlanVerbs, ", "))
	}
	if r.Verb == "owners" && len(r.Args) > 0 {
		if r.Args[0] != "set" || len(r.Args) != 3 {
			return usage.Fault("plan_owners_form")
		}
	} else if len(r.Args) != takes.words {
		return usage.Fault("plan_verb_form", "verb", r.Verb)
	}
	for _, flag := range allFlags {
		if r.Given(flag) && !slices.Contains(takes.flags, flag) {
			if r.Verb == "" {
				return usage.Fault("plan_flag_without_verb", "flag", flag)
			}
			return usage.Fault("plan_flag_of_other_verb", "flag", flag, "verb", r.Verb)
		}
	}
	return nil
}

// Record does what the request asks, where that is a change.
func (p Planner) Record(r Request) error {
	f := r.Flags
	day := func(s string) assess.Date { return assess.Date(s) }
	switch r.Verb {
	case "set":
		return p.Set(r.Args[0], r.entry())
	case "add":
		own := assess.OwnAction{What: assess.CleanText(r.Args[0]), Owner: assess.CleanText(f.Owner), Due: day(f.Due)}
		return p.Add(own, f.For)
	case "begin":
		return p.Advance(r.Args[0], assess.ActionStatus{Status: assess.StatusBegun, On: day(f.On)})
	case "done":
		return p.Advance(r.Args[0], assess.ActionStatus{Status: assess.StatusDone, On: day(f.On), Proof: assess.CleanText(f.Proof)})
	case "verify":
		return p.Advance(r.Args[0], assess.ActionStatus{Status: assess.StatusVerified, On: day(f.On), Role: assess.CleanText(f.Role)})
	case "drop":
		return p.Advance(r.Args[0], assess.ActionStatus{Status: assess.StatusDropped, On: day(f.On), Reason: assess.CleanText(f.Reason)})
	}
	return p.SetHolder(r.Args[1], r.Args[2])
}

// Shows reports whether the request changes nothing.
func (r Request) Shows() bool {
	return r.Verb == "" || r.Verb == "next" || r.Verb == "owners" && len(r.Args) == 0
}

// entry returns the fields that were given; one that is given empty is taken away.
func (r Request) entry() (e assess.PlanEntry) {
	for _, f := range []struct {
		flag, text string
		to         **string
	}{
		{"what", r.Flags.What, &e.What}, {"owner", r.Flags.Owner, &e.Owner}, {"due", r.Flags.Due, &e.Due},
		{"help-wanted", r.Flags.Help, &e.Help}, {"proof", r.Flags.Proof, &e.Proof},
	} {
		if r.Given(f.flag) {
			clean := assess.CleanText(f.text)
			*f.to = &clean
		}
	}
	return e
}
