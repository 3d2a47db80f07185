// Command safeguard is a self-audit for organisations that work with children:
// checklists drive a questionnaire whose scored answers become an action plan.
//
// This package connects: one file a command, the two askers, flags and exit
// codes. It is the only place that prints or exits.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	// A command is over before its garbage matters: a fifth of the time of a
	// report went into collecting it, for two megabytes less.
	debug.SetGCPercent(400)
	os.Exit(run(systemEnv(), os.Args[1:]))
}
