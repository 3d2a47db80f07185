package main

import (
	"os"
	"path/filepath"

	"safeguard/assess"
	"safeguard/assess/store"
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

// demo writes the sample, the round of the year before, the report, and the one about
// progress.
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

// makeSample writes a round of the sample, unless there is one already: an
// assessment is never overwritten.
func makeSample(e *env, path string, earlier bool) error {
	if _, err := os.Lstat(path); err == nil {
		e.say("%s", words.Fill(e.words.Command.DemoKept, "file", path))
		return nil
	}
	e.doubt(new(assess.State), "", path)
	if err := e.maker().Sample(path, e.now(), e.recorder(), earlier); err != nil {
		return err
	}
	if !earlier {
		e.say("%s", e.words.Command.DemoMade)
	}
	e.sayWrote(path, 0)
	return nil
}
