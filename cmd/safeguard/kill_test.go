//go:build !windows

package main

import (
	"io"
	"math/rand/v2"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/words"
)

// confirmed finds the answers that a screen calls saved.
var confirmed = regexp.MustCompile(`Saved at [^:]+:\d\d: (\d+\.\d+) ([A-D])`)

// TestKilledWhileAnswering kills the program at random moments while somebody
// answers as fast as it asks. Whatever a screen called saved is in the file
// afterwards, with the level that was given. What is recorded and confirmed
// without a screen is killed far more often in assess/store and assess/journal.
func TestKilledWhileAnswering(t *testing.T) {
	long(t)
	t.Parallel()
	const kills = 25
	e := quietEnv()
	e.words = words.In("en")
	var path string
	said, open, struck := 0, 0, 0
	for n := 0; struck < kills || said < kills; n++ {
		if n == 20*kills {
			t.Fatalf("in %d sittings only %d kills and %d answers that were called saved", n, struck, said)
		}
		if open < 20 { // before the questions run out
			path = filepath.Join(t.TempDir(), "t.safeguard")
			if err := runNew(e, path, newFlags{Given: beginning.Given{Org: "Tumaini"}}); err != nil {
				t.Fatal(err)
			}
		}
		most := 10_000 + 200*max(0, n-said) // a slow computer needs longer to save an answer
		screens, killed := answerUntilKilled(t, path, time.Duration(rand.IntN(most))*time.Microsecond)
		if killed {
			struck++
		}
		file, err := e.read(path)
		if err != nil {
			t.Fatalf("after kill %d: %v", n+1, err)
		}
		open = file.Result(e.today()).Whole.Unanswered
		for _, m := range confirmed.FindAllSubmatch(screens, -1) {
			said++
			ref, _ := file.About.Pack.Find(string(m[1]))
			a, ok := file.State.Answer(ref.Question.ID)
			if !ok || file.About.Pack.Sign(a.Value) != string(m[2]) {
				t.Fatalf("after kill %d: %s %s was called saved, the file has %q", n+1, m[1], m[2], a.Value)
			}
		}
	}
}

// killAtRandom starts a command and kills it at a random moment, again and again, until
// so many were killed. After says what came of each: whether all of it is there. Where it
// is, the next one lives shorter, and where it is not, longer: so about a third come
// through, however busy the computer is, and many are killed while they write.
func killAtRandom(t *testing.T, kills int, next func() *exec.Cmd, after func(n int, killed bool) (whole bool)) (through int) {
	t.Helper()
	window := 20 * time.Millisecond
	for n, struck := 1, 0; struck < kills; n++ {
		if n > 20*kills {
			t.Fatalf("only %d of %d were killed", struck, n)
		}
		cmd := next()
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(rand.N(window))
		_ = cmd.Process.Kill()
		err := cmd.Wait()
		killed := !cmd.ProcessState.Exited()
		if err != nil && !killed {
			t.Fatalf("%v: %v", cmd.Args, err)
		}
		if killed {
			struck++
		}
		if after(n, killed) {
			through++
			window = max(window*3/4, time.Millisecond)
		} else {
			window = window * 9 / 8
		}
	}
	t.Logf("%d killed, %d came through", kills, through)
	return through
}

// answerUntilKilled runs a sitting in plain lines, answers every question with
// a level, kills the program that long after its first question, and returns
// what was on the screens.
func answerUntilKilled(t *testing.T, path string, life time.Duration) (screens []byte, killed bool) {
	t.Helper()
	cmd := exec.Command("safeguard", "assess", path, "--plain")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out := firstWrite{then: func() { time.AfterFunc(life, func() { cmd.Process.Kill() }) }}
	cmd.Stdout = &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		for i := 0; ; i++ {
			level := string(rune('A' + i%4))
			if _, err := io.WriteString(in, level+"\n\n"); err != nil {
				return
			}
		}
	}()
	cmd.Wait() // killed, or through with all questions before that
	return out.got, !cmd.ProcessState.Exited()
}

// firstWrite calls then once, when the first bytes arrive. It is no
// bytes.Buffer: that one reads by itself and is never written to.
type firstWrite struct {
	got  []byte
	then func()
}

func (w *firstWrite) Write(p []byte) (int, error) {
	if w.got == nil {
		w.then()
	}
	w.got = append(w.got, p...)
	return len(p), nil
}
