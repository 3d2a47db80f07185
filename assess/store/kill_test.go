package store

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"safeguard/assess"
)

// recordsForever names the file that a child of the tests records in.
const recordsForever = "STORE_CHILD_RECORDS"

// TestMain is also the way into the program that TestKilled starts as a child.
func TestMain(m *testing.M) {
	if path := os.Getenv(recordsForever); path != "" {
		fmt.Println(recordForever(path))
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// recordForever records acts, one to three at a time, and prints the number of
// events once they are saved.
func recordForever(path string) error {
	f, err := Open(path, recorder)
	if err != nil {
		return err
	}
	refs := f.About.Pack.Refs()
	for {
		n := len(f.State.Events())
		acts := []assess.Act{numbered(refs, n), numbered(refs, n+1), numbered(refs, n+2)}[:1+n%3]
		if err := f.Record(acts...); err != nil {
			return err
		}
		fmt.Println(len(f.State.Events()))
	}
}

// numbered is the act at a place in the files of TestKilled: short ones and long
// ones, so that a kill also falls within a write.
func numbered(refs []assess.Ref, n int) assess.Act {
	a := assess.Answer{Question: refs[n%len(refs)].Question.ID, Value: []string{"absent", "started", "paper", "practised"}[n%4]}
	if a.Note = strconv.Itoa(n); n%5 == 0 {
		a.Note = strings.Repeat(a.Note+" ", 2_000) + "end"
	}
	return a
}

// A process killed at any moment loses nothing that was recorded, and the next one
// goes on with the same file. 200 kills: 10 files, 20 times each.
func TestKilled(t *testing.T) {
	if testing.Short() && os.Getenv("CI") != "true" {
		t.Skip("left out by -short")
	}
	const files, kills = 10, 20
	for file := range files {
		t.Run(strconv.Itoa(file), func(t *testing.T) {
			t.Parallel()
			_, path := newFile(t)
			random := rand.New(rand.NewPCG(2026, uint64(file)))
			confirmed, runs := 0, 0
			for range kills {
				if last := killOnce(t, path, random); last > confirmed {
					confirmed, runs = last, runs+1
				}
				checkConfirmed(t, path, confirmed)
			}
			if runs < kills {
				t.Errorf("only %d of %d children recorded something", runs, kills)
			}
		})
	}
}

// killOnce lets a child record, kills it, and returns the last number it printed.
func killOnce(t *testing.T, path string, random *rand.Rand) (last int) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), recordsForever+"="+path)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines, wait, kill := bufio.NewScanner(out), 1+random.IntN(4), time.Duration(random.IntN(2000))*time.Microsecond
	for n := 0; lines.Scan(); n++ {
		if last, err = strconv.Atoi(lines.Text()); err != nil {
			t.Fatalf("the child says: %s", lines.Text())
		}
		if n == wait-1 {
			time.Sleep(kill)
			if err := cmd.Process.Kill(); err != nil {
				t.Fatal(err)
			}
		}
	}
	_ = cmd.Wait()
	return last
}

// checkConfirmed reports an error unless the file has all confirmed events, each as
// it was given, and the answers that they add up to.
func checkConfirmed(t *testing.T, path string, confirmed int) {
	t.Helper()
	f, err := Read(path)
	if err != nil {
		t.Fatal(err)
	}
	events, refs := f.State.Events(), f.About.Pack.Refs()
	if len(events) < confirmed {
		t.Fatalf("%d events, but %d were confirmed", len(events), confirmed)
	}
	for i, event := range events[1:] { // behind that of newFile
		want := numbered(refs, i+1)
		if diff := cmp.Diff(want, event.Act); diff != "" {
			t.Fatalf("event %d is another one:\n%s", i+2, diff)
		}
		if i+1 < len(events)-len(refs) {
			continue // answered again since
		}
		if a, _ := f.State.Answer(want.(assess.Answer).Question); !cmp.Equal(a, want) {
			t.Fatalf("the answer of event %d is not the one that counts: %+v", i+2, a)
		}
	}
}
