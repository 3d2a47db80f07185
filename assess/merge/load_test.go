package merge

import (
	"fmt"
	"runtime"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/assess/workshop"
)

// diverged returns two copies of one file, each with n answers of its own to the
// same question.
func diverged(n int, act func(i int) assess.Act) []Copy {
	copies := make([]Copy, 2)
	for i := range copies {
		copies[i] = Copy{Name: fmt.Sprint(i), About: testAbout(), Events: make([]assess.Event, n)}
		for k := range n {
			copies[i].Events[k] = assess.Event{
				Seq: k + 1, Time: start.Add(time.Duration(2*k+i) * time.Second), By: copies[i].Name, Act: act(k),
			}
		}
	}
	return copies
}

var values = []string{"absent", "started", "paper"}

// loads are kinds of histories that two copies may have.
var loads = map[string]func(i int) assess.Act{
	"answers": func(i int) assess.Act { return assess.Answer{Question: "a1", Value: values[i%3], Note: "n"} },
	"hands":   func(i int) assess.Act { return assess.Hands{Question: "a1", Counts: []int{i % 9, 1, 0, 0}} },
	"undone": func(i int) assess.Act {
		if i%2 == 1 {
			return assess.Undo{Of: i}
		}
		return assess.Answer{Question: "a1", Value: values[i%3]}
	},
	"approved": func(i int) assess.Act {
		if i%50 == 49 {
			return assess.Approval{Role: "board", On: "2026-03-01", Events: i}
		}
		return assess.Answer{Question: "a1", Value: values[i%3]}
	},
	"redacted": func(i int) assess.Act {
		if i%3 == 2 {
			return assess.Redaction{Question: "a1", Texts: i}
		}
		return assess.Answer{Question: "a1", Value: values[i%3], Note: "n"}
	},
	"imported": func(i int) assess.Act {
		return assess.Import{Acts: []assess.Act{assess.Answer{Question: "a1", Value: values[i%3]}, owner("a2", "x")}}
	},
}

// work returns what merging allocates, in bytes, and how long the marks are.
func work(t testing.TB, copies []Copy) (bytes, mark int) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	m := join(t, copies...)
	runtime.ReadMemStats(&after)
	for _, e := range m.Events {
		if said, ok := e.Act.(assess.Merge); ok {
			for _, list := range said.Knew {
				mark += 1 + len(list)
			}
			mark += 2 * len(said.Apart)
		}
	}
	again := join(t, Copy{Name: "merged", About: testAbout(), Events: m.Events}, copies[0])
	if len(again.Events) != len(m.Events) {
		t.Errorf("merged again %d events, want %d", len(again.Events), len(m.Events))
	}
	return int(after.TotalAlloc - before.TotalAlloc), mark
}

// Twice as many events take about twice as much, and not four times: a mailed file
// must not exhaust a laptop.
func TestWorkGrowsWithTheEvents(t *testing.T) {
	for name, act := range loads {
		t.Run(name, func(t *testing.T) {
			last, lastMark := work(t, diverged(500, act))
			for _, n := range []int{1000, 2000, 4000} {
				if n > 1000 && testing.Short() {
					break
				}
				bytes, mark := work(t, diverged(n, act))
				if bytes > last*5/2 || mark > lastMark*5/2 {
					t.Errorf("%d events: %d bytes and a mark of %d; of half as many %d and %d", n, bytes, mark, last, lastMark)
				}
				last, lastMark = bytes, mark
			}
		})
	}
}

// What workshops recorded is gathered as fast.
func TestActsOfAMergeGrowWithTheEvents(t *testing.T) {
	last := 0.0
	for _, n := range []int{1000, 2000, 4000} {
		merged := newCopy("merged")
		merged.replay(join(t, diverged(n, loads["hands"])...).Events)
		allocated := testing.AllocsPerRun(2, func() {
			pack := testPack()
			workshop.Summarise(&pack, merged.state)
			merged.state.Participants()
		})
		if last > 0 && allocated > last*5/2 {
			t.Errorf("%d events: %.0f allocations, of half as many %.0f", n, allocated, last)
		}
		last = max(1, allocated)
	}
}

func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 50_000} {
		copies := diverged(n, loads["answers"])
		b.Run(fmt.Sprintf("%d+%d", n, n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				join(b, copies...)
			}
		})
	}
}
