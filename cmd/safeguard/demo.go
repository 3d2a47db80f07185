package main

import (
	"os"
	"path/filepath"
	"time"

	"safeguard/checklists"

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

// demo writes the sample, answered ten days before today, and its report.
func demo(e *env, dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	path := filepath.Join(dir, "sample"+extension)
	b, err := makeSample(e, path)
	if err != nil {
		return err
	}
	_, err = writeReport(e, b, reportFlags{})
	return err
}

// makeSample writes the sample, or opens the one that is there: an assessment
// is never overwritten.
func makeSample(e *env, path string) (*book, error) {
	if _, err := os.Lstat(path); err == nil {
		e.say("%s", with(e.words.Command.DemoKept, "file", path))
		return e.read(path)
	}
	sample, err := checklists.LoadSample()
	if err != nil {
		return nil, err
	}
	pack, err := checklists.Builtin()
	if err != nil {
		return nil, err
	}
	about := newAssessment(e, sample.Organisation, pack)
	about.Round, about.Contacts = sample.Round, sample.Contacts
	past := *e
	past.now = ticking(e.now().AddDate(0, 0, -10))
	if err := createBook(&past, path, about, nil, sample.Acts()...); err != nil {
		return nil, err
	}
	e.say("%s", e.words.Command.DemoMade)
	e.say("%s", with(e.words.Command.Wrote, "file", path))
	return e.read(path)
}

// ticking returns a clock that goes on by three minutes at every look.
func ticking(t time.Time) func() time.Time {
	return func() time.Time {
		t = t.Add(3 * time.Minute)
		return t
	}
}
