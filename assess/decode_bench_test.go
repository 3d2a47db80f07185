package assess

import "testing"

// BenchmarkDecode is what opening a file of 100,000 answers spends on acts.
func BenchmarkDecode(b *testing.B) {
	data := []byte(`{"question":"coc-code-for-all","value":"paper","note":"signed by all but two","evidence":"personnel files, 2025"}`)
	b.ReportAllocs()
	for b.Loop() {
		for range 100_000 {
			if _, err := DecodeAct("answer", data); err != nil {
				b.Fatal(err)
			}
		}
	}
}
