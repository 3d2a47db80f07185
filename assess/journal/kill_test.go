package journal

import (
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// killed is the record with the given number in the files of TestKilled: short
// ones and long ones, so that a kill also falls within a write.
func killed(seq int) Record {
	r := note(seq)
	length := 20
	if seq%4 == 0 {
		length = 8_000
	}
	r.Data = json.RawMessage(strconv.Quote(strings.Repeat(strconv.Itoa(seq), length/len(strconv.Itoa(seq)))))
	return r
}

// appendForever adds records and prints the number of each once it is saved.
func appendForever(path string) {
	w, c, err := Open(path, "child", nine)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for seq := len(c.Records) + 1; ; seq++ {
		if err := w.Append(killed(seq)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(seq)
	}
}

// A process killed at any moment loses nothing that it said was saved, and the
// next one goes on with the same file. 200 kills: 10 files, 20 times each.
func TestKilled(t *testing.T) {
	if testing.Short() && os.Getenv("CI") != "true" {
		t.Skip("left out by -short")
	}
	const files, kills = 10, 20
	for file := range files {
		t.Run(strconv.Itoa(file), func(t *testing.T) {
			t.Parallel()
			path := sample(t, 0)
			random := rand.New(rand.NewPCG(2026, uint64(file)))
			confirmed := 0
			for range kills {
				confirmed = max(confirmed, killOnce(t, path, random))
				c, err := Read(path)
				check(t, err)
				if len(c.Records) < confirmed {
					t.Fatalf("%d records, but %d were confirmed", len(c.Records), confirmed)
				}
				if c.Torn != nil {
					t.Logf("%d bytes torn after record %d", c.Torn.Bytes, len(c.Records))
				}
			}
			c, err := Read(path)
			check(t, err)
			for i, r := range c.Records {
				if string(r.Data) != string(killed(i+1).Data) {
					t.Fatalf("record %d is another one", i+1)
				}
			}
			if confirmed < kills {
				t.Errorf("only %d records were confirmed in %d runs", confirmed, kills)
			}
		})
	}
}

// killOnce lets a child append, kills it, and returns the last number it printed.
func killOnce(t *testing.T, path string, random *rand.Rand) (last int) {
	t.Helper()
	cmd, out := child(t, "JOURNAL_CHILD_APPENDS", path)
	cmd.Stderr = io.Discard
	check(t, cmd.Start())
	for range 1 + random.IntN(4) {
		if out.Scan() {
			last = number(t, out.Text())
		}
	}
	time.Sleep(time.Duration(random.IntN(2000)) * time.Microsecond)
	check(t, cmd.Process.Kill())
	for out.Scan() {
		last = number(t, out.Text())
	}
	_ = cmd.Wait()
	return last
}

func number(t *testing.T, text string) int {
	t.Helper()
	n, err := strconv.Atoi(text)
	if err != nil {
		t.Fatalf("the child says: %s", text)
	}
	return n
}
