package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"safeguard/assess"
	"safeguard/assess/rounds"
	"safeguard/report"
)

// beside opens the assessment of an earlier round and compares it with this one,
// of which r is the result; said is the same in words.
func (b *book) beside(e *env, path string, r assess.Result) (c rounds.Comparison, said report.Rounds, err error) {
	then, err := e.read(path)
	if err != nil {
		return c, said, err
	}
	if sameFile(then.path, b.path) {
		return c, said, usagef("%s: this is the round itself; name the file of an earlier one", then.path)
	}
	c, err = rounds.Compare(rounds.Round{About: then.about, State: then.state}, rounds.Round{About: b.about, State: b.state}, e.today())
	if err != nil {
		return c, said, usagef("%s: %w", then.path, err)
	}
	if !strings.EqualFold(then.about.Organisation, b.about.Organisation) {
		e.say("%s", with(e.words.Command.EarlierOther, "file", then.path, "organisation", then.about.Organisation))
	}
	pack, _ := then.about.Pack.In(b.about.Language)
	return c, report.NewRounds(b.about, r, pack, c, e.words.Report, e.words.Rounds), nil
}

// earlierRound finds the newest earlier round of the same organisation among the
// assessments beside this one; "" where there is none.
func (b *book) earlierRound(e *env) string {
	quiet := *e
	quiet.err = io.Discard
	files, _ := filepath.Glob(filepath.Join(filepath.Dir(b.path), "*"+extension))
	path, newest := "", assess.Date("")
	for _, file := range files {
		then, err := quiet.read(file)
		if err != nil || then.about.Organisation != b.about.Organisation || then.about.Round == b.about.Round || then.about.Created <= newest {
			continue
		}
		if _, _, err := b.beside(&quiet, file, b.result(e)); err == nil {
			path, newest = file, then.about.Created
		}
	}
	return path
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	y, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(x, y)
}
