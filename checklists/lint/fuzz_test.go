package lint

import (
	"testing"

	"safeguard/assess"
	"safeguard/checklists"
	"safeguard/checklists/internal/packtest"
)

// Whatever the files of a folder hold, each finding is one clean line, and there
// is an error among them if and only if the pack cannot be used.
func FuzzLint(f *testing.F) {
	small := packtest.Small(f)
	f.Add(small["pack.yaml"].Data, small["consent.yaml"].Data, small["consent.sw.yaml"].Data)
	f.Fuzz(func(t *testing.T, pack, consent, words []byte) {
		files := packtest.WithConsent(small, pack, consent, words)
		read, err := checklists.ReadFS(files, "folder")
		if err != nil {
			t.Fatal(err)
		}
		findings := folder(read, nil)
		for _, found := range findings {
			if s := found.String(); found.File == "" || found.Cause == "" || s != assess.CleanText(s) {
				t.Errorf("finding %q is not one clean line", s)
			}
		}
		errors, _ := findings.Count()
		if _, err := read.Pack(); (err != nil) != (errors > 0) {
			t.Errorf("%d errors are found, but loading the pack says %v", errors, err)
		}
	})
}
