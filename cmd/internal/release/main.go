// Command release makes what is handed on: an archive for each system with the
// program, papers to begin with, licences, manuals and completions, and beside them
// their sums and a list of all libraries. It is run by make dist and, with -check,
// by make check-dist.
//
// The same source, stamp and version of Go give the same bytes, wherever and whenever
// they are made.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	if err := run(); err != nil {
		log.Fatal("release: ", err)
	}
}

func run() error {
	out := flag.String("out", "dist", "the `folder` for the archives; what is in it is replaced")
	check := flag.Bool("check", false, "make them twice in folders of their own, and look at what is in them")
	asked := flag.Bool("stamp", false, "only print the stamp, as flags of this command")
	var given stamp
	flag.StringVar(&given.Name, "version", "", "the `name` of the version (default: that of the tag, else the day and the commit)")
	flag.StringVar(&given.Commit, "commit", "", "the `commit` that the source is of, where there is no history")
	flag.Int64Var(&given.Second, "time", 0, "`seconds` since 1970 that everything is dated (default: of the commit)")
	flag.Parse()
	s, err := given.completed(".")
	if err != nil {
		return err
	}
	switch {
	case flag.NArg() > 0:
		return fmt.Errorf("%s: only flags are known", flag.Arg(0))
	case *asked:
		fmt.Println(s.flags())
		return nil
	case *check:
		return checkAll(s)
	}
	work, err := os.MkdirTemp("", "release")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	m := maker{stamp: s, work: work, out: *out}
	return m.make()
}
