package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// The script of the packs that others could have written holds them as they are
// under testdata/packs.
func TestOwnPacksScriptHoldsThePacks(t *testing.T) {
	const script = "../../testdata/script/checklist-own-packs.txtar"
	archive, err := txtar.ParseFile(script)
	if err != nil {
		t.Fatal(err)
	}
	var want []txtar.File
	for _, pack := range []string{"unicef-psea", "unicef-psea-capped", "self-audit-web"} {
		files, _ := filepath.Glob(filepath.Join("../../testdata/packs", pack, "*.yaml"))
		if len(files) == 0 {
			t.Fatalf("no pack %s", pack)
		}
		for _, path := range files {
			data, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			want = append(want, txtar.File{Name: pack + "/" + filepath.Base(path), Data: data})
		}
	}
	diff := cmp.Diff(want, archive.Files)
	if diff != "" && *update {
		archive.Files = want
		if err := os.WriteFile(script, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff != "" {
		t.Errorf("packs (-) and script (+); go test ./cmd/safeguard -run OwnPacks -update\n%s", diff)
	}
}
