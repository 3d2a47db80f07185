package tables_test

import (
	"bytes"
	"testing"

	"safeguard/assess"
	"safeguard/assess/exchange"
	"safeguard/report/tables"
)

// Whatever comes back, reading it ends in faults or in acts that fit the assessment,
// and never in a crash.
func FuzzRead(f *testing.F) {
	m := generate(f, 2)
	s := m.source(false)
	for _, seed := range []uint64{2, 3} {
		m := generate(f, seed)
		f.Add(m.workbook(f, false), ".xlsx")
		f.Add(m.csv(f, exchange.Plan, false, "en"), ".csv")
		f.Add(bytes.ReplaceAll(m.csv(f, exchange.Answers, true, "fr"), []byte("Practised"), []byte("On paper")), ".csv")
	}
	f.Fuzz(func(t *testing.T, file []byte, ending string) {
		sheets, err := tables.Read(bytes.NewReader(file), ending, s.Terms)
		if err != nil {
			return
		}
		r := exchange.Read(s, sheets, true)
		if len(r.Faults) > 0 && len(r.Acts) > 0 {
			t.Fatal("acts in spite of faults")
		}
		for _, act := range r.Acts {
			if err := assess.CheckNew(&m.about.Pack, act); err != nil {
				t.Fatalf("%+v: %v", act, err)
			}
		}
	})
}
