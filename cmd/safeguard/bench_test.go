package main

import (
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"safeguard/assess"
	"safeguard/cmd/internal/beginning"
	"safeguard/cmd/internal/words"
)

// BenchmarkProcess measures whole processes of this (test) program: start-up,
// the score, the report and the workbook of the full sample.
func BenchmarkProcess(b *testing.B) {
	sample := sampleFile(b)
	for _, bb := range []struct {
		name string
		args []string
	}{
		{"help", []string{"--help"}},
		{"status", []string{"status", sample}},
		{"score", []string{"score", sample}},
		{"report", []string{"report", sample, "-o", filepath.Join(b.TempDir(), "r.pdf"), "--force"}},
		{"export", []string{"export", sample, "-o", filepath.Join(b.TempDir(), "t.xlsx"), "--force"}},
	} {
		b.Run(bb.name, func(b *testing.B) {
			for b.Loop() {
				if out, err := exec.Command("safeguard", bb.args...).CombinedOutput(); err != nil {
					b.Fatalf("%v\n%s", err, out)
				}
			}
		})
	}
}

// BenchmarkOpen measures reading a full assessment, without the process.
func BenchmarkOpen(b *testing.B) {
	e, sample := quietEnv(), sampleFile(b)
	for b.Loop() {
		if _, err := e.read(sample); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNew measures the making of a file, and of the next round of the full sample.
func BenchmarkNew(b *testing.B) {
	sample := sampleFile(b)
	for _, bb := range []struct {
		name  string
		flags newFlags
	}{{"first", newFlags{Given: beginning.Given{Org: "Hope"}}}, {"next", newFlags{from: sample}}} {
		b.Run(bb.name, func(b *testing.B) {
			path := filepath.Join(b.TempDir(), "t.safeguard")
			e := quietEnv()
			e.words = words.In("en")
			for b.Loop() {
				os.Remove(path)
				if err := runNew(e, path, bb.flags); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkEvaluate measures all sums of the full sample.
func BenchmarkEvaluate(b *testing.B) {
	book, err := quietEnv().read(sampleFile(b))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		assess.Evaluate(book.About.Pack, book.State, "2026-03-01")
	}
}

func quietEnv() *env {
	return &env{out: io.Discard, err: io.Discard, now: func() time.Time { return time.Unix(1772355600, 0).UTC() }}
}

func sampleFile(b testing.TB) string {
	b.Helper()
	e := quietEnv()
	e.words = words.In("en")
	path := filepath.Join(b.TempDir(), "sample.safeguard")
	if err := makeSample(e, path, false); err != nil {
		b.Fatal(err)
	}
	if _, err := os.Stat(path); err != nil {
		b.Fatal(err)
	}
	return path
}
