package web

import (
	"io"
	"testing"

	"safeguard/report/internal/sample"
)

// BenchmarkWrite measures a whole report of 70 questions.
func BenchmarkWrite(b *testing.B) {
	m := sample.New(b, 14, 0, sample.Plausible).Model(b)
	for b.Loop() {
		if err := Write(io.Discard, m); err != nil {
			b.Fatal(err)
		}
	}
}
