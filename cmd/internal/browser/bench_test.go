package browser

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"
)

// BenchmarkAnswer is one answer with a note, on the disk, and the page of the next
// question: what a person waits for between two of them.
func BenchmarkAnswer(b *testing.B) {
	v := newVisitor(b)
	v.make("tumaini")
	at, took := "/a/tumaini/q/coc-policy", []time.Duration{}
	page := v.get(at)
	for n := 0; b.Loop(); n++ {
		begun := time.Now()
		got := v.post(at, page.hidden(), "answer", "paper", "note", fmt.Sprint("note ", n))
		if got.status != http.StatusSeeOther {
			b.Fatal(got.status, got.body)
		}
		next, _, _ := strings.Cut(got.to(), "?")
		if !strings.HasPrefix(next, "/a/tumaini/q/") {
			next = "/a/tumaini/q/coc-policy"
		}
		at, page = next, v.get(next)
		took = append(took, time.Since(begun))
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds()), "median-us")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-us")
}
