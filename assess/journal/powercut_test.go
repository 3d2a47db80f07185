package journal

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A promise is what must be found after the power cut: made says that the file
// was confirmed, records what is in it, and maybe what else could be found
// because it was being saved just then. Where the file was not confirmed it is
// there with all of its first records or not at all; or, if empty allows it,
// with nothing in it.
type promise struct {
	made, empty    bool
	records, maybe []Record
}

// makes creates a file with its first records until the power goes.
func makes(d disk, path string) (p promise) {
	p.made = create(d, path, head, notes(1, first)...) == nil
	p.records = notes(1, first)
	return p
}

const first = 3 // records

// makesWithoutLinks does the same on a disk that knows none.
func makesWithoutLinks(d disk, path string) promise {
	d.link = func(string, string) error { return errors.ErrUnsupported }
	p := makes(d, path)
	p.empty = true
	return p
}

// work uses a journal in every way until the power goes, and returns what had
// been confirmed by then.
func work(d disk, path string) (p promise) {
	if p = makes(d, path); !p.made {
		return p
	}
	var w *Writer
	add := func(from, to int) func() error { return func() error { return w.Append(notes(from, to)...) } }
	steps := []struct {
		act  func() error
		then []Record
	}{
		{func() (err error) { w, _, err = open(d, path, "test", nine); return err }, notes(1, 3)},
		{add(4, 4), notes(1, 4)},
		{add(5, 5), notes(1, 5)},
		{add(6, 9), notes(1, 9)},
		{func() error { return w.Close() }, notes(1, 9)},
		{func() error { return tear(d, path) }, notes(1, 9)},
		{func() (err error) { w, _, err = open(d, path, "test", nine); return err }, notes(1, 9)},
		{add(10, 10), notes(1, 10)},
		{func() error { return w.Rewrite(redact, note(11)) }, redacted(11)}, // and the torn copy goes
		{add(12, 12), redacted(12)},
		{func() error { return w.Rewrite(same, note(13)) }, redacted(13)},
		{add(14, 14), redacted(14)},
	}
	for _, step := range steps {
		p.maybe = step.then
		if step.act() != nil {
			break
		}
		p.records = step.then
	}
	if w != nil {
		w.Close()
	}
	return p
}

// tear leaves what an earlier power cut leaves, longer than the next line.
func tear(d disk, path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := f.WriteString(`{"seq":10,"data":"` + strings.Repeat("torn ", 100)); err != nil {
		return err
	}
	return d.sync(f)
}

// broken says in what way the file at path breaks the promise, or nothing.
func (p promise) broken(path string) string {
	c, err := Read(path)
	switch {
	case !p.made && (errors.Is(err, os.ErrNotExist) || p.empty && errors.Is(err, ErrUnfinished)):
		return ""
	case err != nil:
		return err.Error()
	}
	equal := func(rs []Record) bool { return cmp.Equal(rs, c.Records, cmpopts.EquateEmpty()) }
	if equal(p.records) {
		return ""
	}
	for n := len(p.records) + 1; n <= len(p.maybe); n++ { // a part of what was being saved
		if equal(p.maybe[:n]) {
			return ""
		}
	}
	return fmt.Sprintf("%d records were confirmed, %d found, torn %v", len(p.records), len(c.Records), c.Torn)
}

// powerCuts lets the power go at every operation in turn, until something is
// lost, and returns that and the number of operations tried.
func powerCuts(t *testing.T, work func(disk, string) promise, change func(*disk)) (lost []string, ops int) {
	t.Helper()
	for cutAt := 1; ; cutAt++ {
		s := newStore(cutAt)
		d := s.disk()
		change(&d)
		path := filepath.Join(t.TempDir(), "a.safeguard")
		p := work(d, path)
		for _, left := range leftovers {
			for kind, names := range map[string]map[string]int{"synced names": s.lasting, "all names": s.names} {
				found := s.afterwards(t, path, names, left.left)
				fault := p.broken(found)
				if fault == "" {
					fault = p.goesOn(found)
				}
				if fault != "" {
					lost = append(lost, fmt.Sprintf("power cut at operation %d, %s, %s left of what was not synced: %s", cutAt, kind, left.name, fault))
				}
			}
		}
		if s.ops < cutAt || len(lost) > 0 {
			return lost, cutAt - 1
		}
	}
}

// goesOn appends to a file found after a power cut, or makes it where there is
// none, and says what went wrong.
func (p promise) goesOn(path string) string {
	if _, err := os.Lstat(path); err != nil {
		if err := create(hasty(), path, head, note(1)); err != nil {
			return "making it again: " + err.Error()
		}
		if _, err := os.Lstat(path + fresh); err == nil {
			return "what was left of the new file is still there"
		}
	}
	w, c, err := open(hasty(), path, "test", nine)
	if p.empty && errors.Is(err, ErrUnfinished) {
		return ""
	}
	if err != nil {
		return err.Error()
	}
	defer w.Close()
	if err := w.Append(note(len(c.Records) + 1)); err != nil {
		return err.Error()
	}
	if again, err := Read(path); err != nil || len(again.Records) != len(c.Records)+1 {
		return fmt.Sprintf("after an append: %d records, %v", len(again.Records), err)
	}
	return ""
}

func TestPowerCutLosesNothingConfirmed(t *testing.T) {
	cases := []struct {
		name  string
		work  func(disk, string) promise
		least int // operations
	}{{"all work", work, 40}, {"creating", makes, 7}, {"creating without links", makesWithoutLinks, 8}}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			lost, ops := powerCuts(t, c.work, func(*disk) {})
			if len(lost) > 0 {
				t.Fatal(strings.Join(lost, "\n"))
			}
			if ops < c.least {
				t.Errorf("only %d operations were tried", ops)
			}
		})
	}
}

// The test above is worth something only if it notices what is left out.
func TestPowerCutNoticesMissingSync(t *testing.T) {
	works := map[string]func(disk, string) promise{"all work": work, "creating": makes, "creating without links": makesWithoutLinks}
	cases := []struct {
		name   string
		change func(*disk)
	}{
		{"files", func(d *disk) { d.sync = func(*os.File) error { return nil } }},
		{"folders", func(d *disk) { d.syncDir = func(string) error { return nil } }},
	}
	for name, work := range works {
		for _, c := range cases {
			t.Run(name+", "+c.name, func(t *testing.T) {
				if lost, _ := powerCuts(t, work, c.change); len(lost) == 0 {
					t.Error("nothing was lost without syncing " + c.name)
				}
			})
		}
	}
}
