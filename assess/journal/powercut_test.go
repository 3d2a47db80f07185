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
// because it was being saved just then.
type promise struct {
	made           bool
	records, maybe []Record
}

// work uses a journal in every way until the power goes, and returns what had
// been confirmed by then.
func work(d disk, path string) (p promise) {
	if create(d, path, head) != nil {
		return p
	}
	p.made = true
	var w *Writer
	add := func(from, to int) func() error { return func() error { return w.Append(notes(from, to)...) } }
	steps := []struct {
		act  func() error
		then []Record
	}{
		{func() (err error) { w, _, err = open(d, path, "test", nine); return err }, nil},
		{add(1, 1), notes(1, 1)},
		{add(2, 2), notes(1, 2)},
		{add(3, 6), notes(1, 6)},
		{func() error { return w.Close() }, notes(1, 6)},
		{func() error { return tear(d, path) }, notes(1, 6)},
		{func() (err error) { w, _, err = open(d, path, "test", nine); return err }, notes(1, 6)},
		{add(7, 7), notes(1, 7)},
		{func() error { return w.Rewrite(redact, note(8)) }, redacted(8)}, // and the torn copy goes
		{add(9, 9), redacted(9)},
		{func() error { return w.Rewrite(same, note(10)) }, redacted(10)},
		{add(11, 11), redacted(11)},
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
	if _, err := f.WriteString(`{"seq":7,"data":"` + strings.Repeat("torn ", 100)); err != nil {
		return err
	}
	return d.sync(f)
}

// broken says in what way the file at path breaks the promise, or nothing.
func (p promise) broken(path string) string {
	c, err := Read(path)
	switch {
	case !p.made && (errors.Is(err, ErrUnfinished) || errors.Is(err, os.ErrNotExist)):
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
func powerCuts(t *testing.T, change func(*disk)) (lost []string, ops int) {
	t.Helper()
	for cutAt := 1; ; cutAt++ {
		s := newStore(cutAt)
		d := s.disk()
		change(&d)
		path := filepath.Join(t.TempDir(), "a.safeguard")
		p := work(d, path)
		for _, left := range leftovers {
			found := s.afterwards(t, path, left.left)
			fault := p.broken(found)
			if _, err := os.Stat(found); fault == "" && err == nil && p.made {
				fault = goesOn(found)
			}
			if fault != "" {
				lost = append(lost, fmt.Sprintf("power cut at operation %d, %s left of what was not synced: %s", cutAt, left.name, fault))
			}
		}
		if s.ops < cutAt || len(lost) > 0 {
			return lost, cutAt - 1
		}
	}
}

// goesOn appends to a file found after a power cut.
func goesOn(path string) string {
	w, c, err := open(hasty(), path, "test", nine)
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
	lost, ops := powerCuts(t, func(*disk) {})
	if len(lost) > 0 {
		t.Fatal(strings.Join(lost, "\n"))
	}
	if ops < 30 {
		t.Errorf("only %d operations were tried", ops)
	}
}

// The test above is worth something only if it notices what is left out.
func TestPowerCutNoticesMissingSync(t *testing.T) {
	cases := []struct {
		name   string
		change func(*disk)
	}{
		{"files", func(d *disk) { d.sync = func(*os.File) error { return nil } }},
		{"folders", func(d *disk) { d.syncDir = func(string) error { return nil } }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if lost, _ := powerCuts(t, c.change); len(lost) == 0 {
				t.Error("nothing was lost without syncing " + c.name)
			}
		})
	}
}
