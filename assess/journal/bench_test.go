package journal

import (
	"path/filepath"
	"testing"
)

func BenchmarkRead100k(b *testing.B) {
	const n = 100_000
	path := filepath.Join(b.TempDir(), "a.safeguard")
	check(b, Create(path, head))
	add(b, path, notes(1, n)...)
	b.SetBytes(int64(len(content(b, path))))
	b.ReportAllocs()
	for b.Loop() {
		if c, err := Read(path); err != nil || len(c.Records) != n {
			b.Fatal(len(c.Records), err)
		}
	}
}

// BenchmarkAppend is one answer saved: mostly the disk's time to sync.
func BenchmarkAppend(b *testing.B) {
	w, _, err := Open(sample(b, 0), "bench", nine)
	check(b, err)
	defer w.Close()
	b.ReportAllocs()
	for seq := 1; b.Loop(); seq++ {
		check(b, w.Append(note(seq)))
	}
}
