package main

import (
	"errors"
	"fmt"
	"os"
	"time"

	"safeguard/assess"
	"safeguard/cmd/internal/sitting"
	"safeguard/cmd/internal/terminal"
	"safeguard/cmd/internal/words"
)

// askPack is a small pack for asking: five questions in two checklists, one of
// them hidden when nobody visits.
func askPack() assess.Pack {
	no := false
	return assess.Pack{
		Schema: 1, ID: "asking", Version: 1, Languages: []string{"en"},
		DangerNow: "If a child may be in danger now, stop here. Make the child safe. Use your referral path.",
		Scale: []assess.Level{
			{ID: "absent", Points: 0, Label: "Not in place", Means: "We have nothing for this yet"},
			{ID: "started", Points: 1, Label: "Started", Means: "We have begun, but it is not finished or reaches only some people or places"},
			{ID: "paper", Points: 2, Label: "On paper", Means: "It is written and agreed"},
			{ID: "practised", Points: 3, Label: "Practised", Means: "People follow it every time, and we can show this"},
		},
		Bands: []assess.Band{{ID: "urgent"}}, RatedFrom: 50, GapBelow: "paper", PaperLevel: "paper",
		Profile: []assess.ProfileQuestion{{ID: "visitors", Text: "Do visitors come to where children are?"}},
		Checklists: []assess.Checklist{
			{ID: "consent", Title: "Consent", Questions: []assess.Question{
				{ID: "ask-first", Text: "Do we ask children before we take a picture?", Why: "A child who was not asked learns that nobody listens.",
					PractisedIf: []string{"a child can tell how they were asked", "the form is in a language that families read"}, Critical: true},
				{ID: "withdraw", Text: "Can families take their consent back at any time?", Why: "A story that stays online follows a child for years."},
				{ID: "store", Text: "Do we keep consent forms in a locked place?", Why: "Forms hold names.", NA: &no},
			}},
			{ID: "visits", Title: "Visitors", Questions: []assess.Question{
				{ID: "host", Text: "Is every visitor with one of us all the time?", Why: "Nobody watches a guest whom all trust.", AskedIf: assess.AnyOf{"visitors"}},
				{ID: "rules", Text: "Do visitors sign our rules?", Why: "Rules that were signed are remembered."},
			}},
		},
	}
}

// askSitting runs one sitting over askPack and keeps the answers in memory.
// kept is called for every act that is saved.
func askSitting(e *env, o sitting.Options, before []assess.Act, kept func(assess.Act) error) error {
	e.words = words.In("en")
	pack := askPack()
	st := assess.NewState(assess.Scope{})
	save := func(act assess.Act) (assess.State, error) {
		if err := assess.Check(&pack, act); err != nil {
			return st, err
		}
		var err error
		st, err = assess.Apply(st, assess.Event{Seq: len(st.Events()) + 1, Time: e.now(), Act: act})
		return st, err
	}
	for _, act := range before {
		if _, err := save(act); err != nil {
			return err
		}
	}
	a := assess.Assessment{Organisation: "Hope", Contacts: []string{"Child helpline: 116"}, Pack: pack}
	failed := false
	err := runInterview(e, "hope.safeguard", o, &a, terminal.Keeper{
		State: func() assess.State { return st },
		Record: func(acts ...assess.Act) error {
			for _, act := range acts {
				err := kept(act)
				if err == nil {
					_, err = save(act)
				}
				if failed = err != nil; failed {
					return err
				}
			}
			return nil
		},
	})
	if failed {
		fmt.Fprintln(e.err, e.words.Sitting.SaveFailed)
	}
	return err
}

// sittingProgram is a program: one sitting, with a profile that is answered, whose answers
// go to a file.
func sittingProgram() {
	saved, err := os.OpenFile(os.Getenv("ASK_SAVED"), os.O_APPEND|os.O_WRONLY|os.O_CREATE, 0o600)
	if err != nil {
		fmt.Println(err)
		os.Exit(exitFailed)
	}
	e := systemEnv()
	e.name("safeguard")
	e.now = func() time.Time { return askingDay }
	var before []assess.Act
	if os.Getenv("ASK_PROFILE") == "" {
		before = append(before, assess.ProfileAnswer{Profile: "visitors", Yes: true})
	}
	err = askSitting(e, sitting.Options{Plain: os.Getenv("ASK_PLAIN") != ""}, before, func(act assess.Act) error {
		_, err := fmt.Fprintln(saved, told(act))
		return err
	})
	fmt.Printf("[ended: %v]\n", err)
	if errors.Is(err, errStopped) {
		os.Exit(exitStopped)
	}
	os.Exit(exitDone)
}

// told writes an act as tests compare it.
func told(act assess.Act) string {
	switch a := act.(type) {
	case assess.ProfileAnswer:
		return fmt.Sprintf("%s=%v", a.Profile, a.Yes)
	case assess.Answer:
		s := a.Question + "=" + a.Value
		for _, t := range []struct{ name, text string }{{"reason", a.Reason}, {"note", a.Note}, {"evidence", a.Evidence}, {"support", a.Support}} {
			if t.text != "" {
				s += fmt.Sprintf(" %s \"%s\"", t.name, t.text)
			}
		}
		return s
	case assess.PlanEntry:
		s := "plan " + a.Question + ":"
		for i, f := range a.Fields() {
			if *f != nil {
				s += " " + assess.PlanFields[i] + " " + **f
			}
		}
		return s
	}
	return act.Kind()
}

var (
	errDisk   = errors.New("hope.safeguard: no space left on device")
	askingDay = time.Date(2026, 3, 1, 14, 32, 0, 0, time.UTC)
)
