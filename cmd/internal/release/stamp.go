package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// A stamp says what is handed on. Name and Commit are "" where nobody knows them:
// then the program says that it was built from source.
type stamp struct {
	Name   string // such as 1.2.3
	Commit string // with "+" where the source was changed after it
	Second int64  // since 1970, that everything is dated
}

// completed fills in what is not given from the history of the folder root and, where
// there is none, dates everything as SOURCE_DATE_EPOCH says or as go.mod is.
func (s stamp) completed(root string) (stamp, error) {
	if !nameOfVersion.MatchString(s.Name) {
		return s, fmt.Errorf("version %q: use letters, digits, dots, plus and minus", s.Name)
	}
	given := s
	if err := s.fromHistory(root); err != nil {
		return s, err
	}
	if given.Name != "" {
		s.Name = given.Name
	}
	if given.Commit != "" {
		s.Commit = given.Commit
	}
	if given.Second != 0 {
		s.Second = given.Second
		return s, nil
	}
	if epoch := os.Getenv("SOURCE_DATE_EPOCH"); epoch != "" {
		var err error
		s.Second, err = strconv.ParseInt(epoch, 10, 64)
		return s, err
	}
	if s.Second == 0 {
		info, err := os.Stat(root + "/go.mod")
		if err != nil {
			return s, err
		}
		s.Second = info.ModTime().Unix()
	}
	return s, nil
}

// nameOfVersion is what is safe in the name of a file and in a flag of the linker.
var nameOfVersion = regexp.MustCompile(`^[0-9A-Za-z.+-]*$`)

// fromHistory asks git, where the folder is the top of a copy with a history. That of a
// folder above belongs to something else.
func (s *stamp) fromHistory(root string) error {
	git := func(args ...string) (string, error) {
		out, err := exec.Command("git", append([]string{"-C", root}, args...)...).Output()
		return strings.TrimSpace(string(out)), err
	}
	head, err := git("log", "-1", "--format=%H %ct")
	above, unknown := git("rev-parse", "--show-prefix")
	if err = errors.Join(err, unknown); err != nil || above != "" {
		return nil //nolint:nilerr // no git, or no history: a copy of the source alone
	}
	commit, second, _ := strings.Cut(head, " ")
	if s.Second, err = strconv.ParseInt(second, 10, 64); err != nil {
		return err
	}
	changed, err := git("status", "--porcelain")
	if err != nil {
		return err
	}
	tag, err := git("describe", "--tags", "--exact-match", "--match", "v[0-9]*")
	s.Name = strings.TrimPrefix(tag, "v")
	if err != nil {
		s.Name = s.day() + "-" + commit[:7]
	}
	s.Commit = commit
	if changed != "" {
		s.Name, s.Commit = s.Name+"-changed", s.Commit+"+"
	}
	return nil
}

func (s stamp) when() time.Time { return time.Unix(s.Second, 0).UTC() }

func (s stamp) day() string { return s.when().Format(time.DateOnly) }

// title stands for the version in the names of files.
func (s stamp) title() string {
	if s.Name == "" {
		return "source"
	}
	return s.Name
}

// flags are those with which this command makes the same from a copy that has no
// history.
func (s stamp) flags() string {
	return fmt.Sprintf("-version=%s -commit=%s -time=%d", s.Name, s.Commit, s.Second)
}

// linked are the flags of the linker that put the stamp into a program.
func (s stamp) linked() string {
	const at = " -X safeguard/cmd/internal/about."
	flags := "-s -w -buildid="
	if s.Name != "" {
		flags += at + "stampVersion=" + s.Name
	}
	if s.Commit != "" {
		flags += at + "stampCommit=" + s.Commit
	}
	return flags + at + "stampDay=" + s.day()
}

var threeNumbers = regexp.MustCompile(`^(\d+)\.(\d+)\.(\d+)`)

// numbers is the version as Windows wants it, four numbers: those of the name or,
// where it has none, of the day.
func (s stamp) numbers() string {
	if m := threeNumbers.FindString(s.Name); m != "" {
		return m + ".0"
	}
	return s.when().Format("2006.1.2") + ".0"
}
