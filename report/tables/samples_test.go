package tables_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
)

var (
	outDir = flag.String("out", "", "write generated workbooks into this `folder`")
	inDir  = flag.String("in", "", "read them back from this `folder`, where another program saved them")
)

// samples are the seeds of the assessments that another program is given.
var samples = []uint64{1, 4, 7, 9, 17, 23}

// unsaved is a text that LibreOffice 7 shows as it is and saves as another one: the
// code of a code.
const unsaved = "_x005F_x000D_"

// TestWriteSamples writes workbooks for testdata/check/office.sh.
func TestWriteSamples(t *testing.T) {
	if *outDir == "" {
		t.Skip("for testdata/check/office.sh")
	}
	for _, seed := range samples {
		m := generate(t, seed, unsaved)
		if err := os.WriteFile(filepath.Join(*outDir, sampleName(seed)), m.workbook(t, false), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// TestReadSamples reads them back: nothing changed.
func TestReadSamples(t *testing.T) {
	if *inDir == "" {
		t.Skip("for testdata/check/office.sh")
	}
	for _, seed := range samples {
		file, err := os.ReadFile(filepath.Join(*inDir, sampleName(seed)))
		if err != nil {
			t.Fatal(err)
		}
		m := generate(t, seed, unsaved)
		if rows := m.unchanged(t, seed, file, ".xlsx"); rows == 0 {
			t.Errorf("%d: no row came back", seed)
		}
	}
}

func sampleName(seed uint64) string { return fmt.Sprintf("generated-%d.xlsx", seed) }
