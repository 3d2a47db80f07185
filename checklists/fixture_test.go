package checklists

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// smallPack returns the files of testdata/packs/small, a pack without faults.
func smallPack(t testing.TB) fstest.MapFS {
	t.Helper()
	dir := os.DirFS("../testdata/packs/small")
	files := fstest.MapFS{}
	for _, name := range []string{"pack.yaml", "consent.yaml", "talks.yaml", "pack.sw.yaml", "consent.sw.yaml"} {
		data, err := readFile(dir, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: data}
	}
	return files
}

// edit replaces the first text old of a file by new. An empty old adds new at
// the end of the file, which may be a file of its own.
func edit(t testing.TB, files fstest.MapFS, name, old, new string) {
	t.Helper()
	var data string
	if f := files[name]; f != nil {
		data = string(f.Data)
	}
	if !strings.Contains(data, old) {
		t.Fatalf("%s has no %q", name, old)
	}
	if old == "" {
		data += new
	} else {
		data = strings.Replace(data, old, new, 1)
	}
	files[name] = &fstest.MapFile{Data: []byte(data)}
}

// faultLines loads the files and returns what is wrong with them.
func faultLines(t testing.TB, files fstest.MapFS) string {
	t.Helper()
	_, err := load(files, "")
	if err == nil {
		return ""
	}
	if _, ok := err.(Faults); !ok {
		t.Fatalf("the error is a %T, not Faults", err)
	}
	return err.Error()
}
