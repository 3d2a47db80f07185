package main

import (
	"os"
	"path/filepath"
	"time"

	"safeguard/assess"
	"safeguard/assess/store"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"

	"github.com/spf13/cobra"
)

func newDemo(e *env) *cobra.Command {
	return &cobra.Command{
		Use:   "demo [DIR]",
		Short: "Make a sample assessment and its report, to look at",
		Long: `Makes a filled sample assessment of an organisation that does not exist, and its
PDF report, in DIR (default "demo"). A sample that is there already is kept.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			dir := "demo"
			if len(args) == 1 {
				dir = args[0]
			}
			return demo(e, dir)
		},
	}
}

// demo writes the sample, answered sampleAge days before today, the round of the year
// before, the report, and the one about progress.
func demo(e *env, dir string) error {
	if err := wrongName(filepath.Clean(dir)); err != nil {
		return err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	if err := makeSample(e, filepath.Join(dir, "sample-earlier"+store.Extension), true); err != nil {
		return err
	}
	path := filepath.Join(dir, "sample"+store.Extension)
	if err := makeSample(e, path, false); err != nil {
		return err
	}
	file, err := e.read(path)
	if err != nil {
		return err
	}
	options := reportOptions{earlier: e.earlierRounds(file)}
	if _, err = writeReport(e, file, reportFlags{reportOptions: options}); err != nil {
		return err
	}
	options.progress = true
	_, err = writeReport(e, file, reportFlags{reportOptions: options})
	return err
}

// sampleAge is how many days ago the sample was answered: long enough for its plan to
// have begun to live.
const sampleAge = 75

// makeSample writes a round of the sample, unless there is one already: an
// assessment is never overwritten.
func makeSample(e *env, path string, earlier bool) error {
	if _, err := os.Lstat(path); err == nil {
		e.say("%s", words.Fill(e.words.Command.DemoKept, "file", path))
		return nil
	}
	sample, err := checklists.LoadSample()
	if err != nil {
		return err
	}
	pack, err := checklists.Builtin()
	if err != nil {
		return err
	}
	e.doubt(new(assess.State), "", path)
	past := *e
	past.built = "" // it is meant to be earlier
	audit := e.now().AddDate(0, 0, -sampleAge)
	round, acts, life := sample.Round, sample.Acts(), sample.Life
	if earlier {
		audit = audit.AddDate(-1, 0, 0)
		round, acts, life = sample.Earlier.Round, sample.EarlierActs(), sample.Earlier.Life
	}
	past.now = ticking(audit)
	about := past.maker().Assessment(sample.Organisation, pack)
	about.Round, about.Contacts = round, sample.Contacts
	if err := past.create(path, about, acts...); err != nil {
		return err
	}
	if err := past.live(path, audit, life); err != nil {
		return err
	}
	if !earlier {
		e.say("%s", e.words.Command.DemoMade)
	}
	e.sayWrote(path, 0)
	return nil
}

// live records what happened after the audit of a sample; nothing where the clock is so
// wrong that its days are none.
func (e *env) live(path string, audit time.Time, life []checklists.LifeEvent) error {
	if _, err := assess.ReadDate(string(assess.DateOf(audit))); err != nil {
		return nil
	}
	at, then := audit, *e
	then.now = func() time.Time { return at }
	file, err := store.Open(path, then.recorder())
	if err != nil {
		return err
	}
	defer file.Close()
	for _, l := range life {
		at = audit.AddDate(0, 0, l.After)
		act := l.Act(&file.About.Pack, &file.State, assess.DateOf(audit), assess.DateOf(at))
		if err := file.Record(act); err != nil {
			return err
		}
	}
	return nil
}

// ticking returns a clock that goes on by three minutes at every look.
func ticking(t time.Time) func() time.Time {
	return func() time.Time {
		t = t.Add(3 * time.Minute)
		return t
	}
}
