// Command safeguard is a self-audit for organisations that work with children:
// checklists drive a questionnaire whose scored answers become an action plan.
//
// This package connects: a file for each command, flags, plain errors and exit
// codes. It is the only place that exits.
package main

import (
	"os"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func main() {
	cobra.MousetrapHelpText = "" // a double click on Windows opens the page
	// A command is over before its garbage matters: a fifth of the time of a
	// report went into collecting it, for two megabytes less.
	debug.SetGCPercent(400)
	debug.SetMemoryLimit(100 << 20) // but an old computer has little memory
	e := systemEnv()
	os.Exit(e.leave(run(e, os.Args[1:])))
}
