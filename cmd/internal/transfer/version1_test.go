package transfer_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"safeguard/assess/exchange"
	"safeguard/assess/store"
	"safeguard/cmd/internal/compose"
	"safeguard/cmd/internal/transfer"
	"safeguard/cmd/internal/words"
)

// Files of version 1 go out as tables, and come back unchanged.
func TestTablesOfVersion1ComeBack(t *testing.T) {
	paths, _ := filepath.Glob("../../../testdata/files/v1/*" + store.Extension)
	if len(paths) < 10 {
		t.Fatalf("only %d files", len(paths))
	}
	for _, path := range paths {
		file, err := store.Read(path)
		if err != nil {
			t.Fatal(err)
		}
		c := compose.Composer{Words: words.In("en"), Today: "2026-03-01"}
		for _, f := range transfer.Formats() {
			for _, what := range exchange.All {
				var out bytes.Buffer
				if err := (transfer.Out{File: file, Composer: c, What: what, Name: "x"}).Write(f, &out); err != nil {
					t.Fatal(err)
				}
				if f.Name != "xlsx" && f.Name != "csv" {
					continue
				}
				table := filepath.Join(t.TempDir(), "x."+f.Name)
				if err := os.WriteFile(table, out.Bytes(), 0o600); err != nil {
					t.Fatal(err)
				}
				in, err := transfer.Read(file, c, table, false)
				if err != nil || in.Fault() != nil || len(in.Acts) > 0 {
					t.Errorf("%s, %s, %s: %v %v %+v", path, f.Name, what, err, in.Fault(), in.Changes)
				}
			}
		}
	}
}
