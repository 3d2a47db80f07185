package journal

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Where a disk takes big and small letters for the same, the copies bear the
// name as it was typed on the day. They go with the file, but never those that
// belong to another file.
func TestRewriteFindsCopiesInOtherLetters(t *testing.T) {
	path := sample(t, 1)
	dir := filepath.Dir(path)
	at := func(name string) string { return filepath.Join(dir, name) }
	for _, name := range []string{"A.SafeGuard.torn-1", "a.safeguard.torn-2", "b.safeguard.torn-1", "a.safeguard.torn-", "a.safeguard.torn"} {
		check(t, os.WriteFile(at(name), []byte("secret"), 0o600))
	}
	want := []string{"a.safeguard.torn", "a.safeguard.torn-", "b.safeguard.torn-1"}
	if _, err := os.Lstat(at("A.SAFEGUARD")); os.IsNotExist(err) { // this disk tells them apart
		check(t, Create(at("A.SAFEGUARD"), head))
		check(t, os.WriteFile(at("A.SAFEGUARD.torn-1"), []byte("not ours"), 0o600))
		want = append([]string{"A.SAFEGUARD", "A.SAFEGUARD.torn-1"}, want...)
	}
	w, _, err := Open(path, "test", nine)
	check(t, err)
	check(t, w.Rewrite(same))
	check(t, w.Close())
	if diff := cmp.Diff(want, beside(t, path)); diff != "" {
		t.Errorf("beside the file (-want +got):\n%s", diff)
	}
}
