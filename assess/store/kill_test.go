package store

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

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
	for {
		n := len(f.State.Events())
		acts := []assess.Act{numbered(&f.About.Pack, n), numbered(&f.About.Pack, n+1), numbered(&f.About.Pack, n+2)}[:1+n%3]
		if err := f.Record(acts...); err != nil {
			return err
		}
		fmt.Println(len(f.State.Events()))
	}
}

// numbered is the act at a place in the files of TestKilled: short ones and long
// ones, so that a kill also falls within a write.
func numbered(p *assess.Pack, n int) assess.Answer {
	refs := p.Refs()
	a := assess.Answer{Question: refs[n%len(refs)].Question.ID, Value: p.Scale[n%len(p.Scale)].ID}
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
			path := filepath.Join(t.TempDir(), "t"+Extension)
			if err := Create(path, smallAbout(t), nil, recorder); err != nil {
				t.Fatal(err)
			}
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
	events, questions := f.State.Events(), len(f.About.Pack.Refs())
	if len(events) < confirmed {
		t.Fatalf("%d events, but %d were confirmed", len(events), confirmed)
	}
	for i, event := range events {
		want := numbered(&f.About.Pack, i)
		if event.Act != assess.Act(want) {
			t.Fatalf("event %d is %+v, want %+v", i+1, event.Act, want)
		}
		if i < len(events)-questions {
			continue // answered again since
		}
		if a, _ := f.State.Answer(want.Question); a != want {
			t.Fatalf("the answer is %+v, want event %d: %+v", a, i+1, want)
		}
	}
}
