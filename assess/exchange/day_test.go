package exchange

import (
	"testing"

	"safeguard/assess"
)

// A spreadsheet writes days in the way of its country. The rest of the table says
// which; where nothing does, a day that can be two is refused.
func TestDays(t *testing.T) {
	rows := func(pairs ...string) (list []row) {
		for i := 0; i < len(pairs); i += 2 {
			list = append(list, row{
				heads: heads{places: map[Column]int{Due: 0}},
				line:  Line{Cells: []Cell{{Text: pairs[i]}}}, base: Row{Cells: map[Column]string{Due: pairs[i+1]}},
			})
		}
		return list
	}
	for _, tt := range []struct {
		name  string
		typed string
		rest  []row // with the days that were there when the table was made
		want  string
	}{
		{"as it went out", "2026-03-04", nil, "2026-03-04"},
		{"nothing", "", nil, ""},
		{"only one can be meant", "31/03/2026", nil, "2026-03-31"},
		{"only one, the American way", "3/31/26", nil, "2026-03-31"},
		{"both the same", "04.04.2026", nil, "2026-04-04"},
		{"two can be meant", "03/04/2026", nil, "refused"},
		{"another row has a 31st", "03/04/2026", rows("31/12/2026", "2026-01-01"), "2026-04-03"},
		{"another row has the 31st behind", "03/04/2026", rows("12/31/2026", "2026-01-01"), "2026-03-04"},
		{"another row is as it was", "03/04/2026", rows("05/06/2026", "2026-06-05"), "2026-04-03"},
		{"rows disagree", "03/04/2026", rows("31/12/2026", "", "12/31/2026", ""), "refused"},
		{"a number of a spreadsheet", "46081", nil, "refused"},
		{"words", "next week", nil, "refused"},
		{"long ago", "01/01/1926", nil, "refused"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := parseDay(Cell{Text: tt.typed}, orderOf(append(tt.rest, rows(tt.typed, "")...)))
			if err != nil {
				got = "refused"
			}
			if string(got) != tt.want {
				t.Errorf("%s, want %s (%v)", got, tt.want, err)
			}
		})
	}
	if got, _ := parseDay(Cell{Text: "28/02/2026", Day: "2026-02-28"}, orderUnknown); got != "2026-02-28" {
		t.Errorf("the day of a cell is %s", got)
	}
}

// Labels that two levels share, or that mean something else, have their letters.
func TestLabels(t *testing.T) {
	terms := &Terms{Unsure: "We don’t know", NA: "Does not apply"}
	p := &assess.Pack{Scale: []assess.Level{{ID: "a", Label: "Not yet"}, {ID: "b", Label: "not yet"}, {ID: "c", Label: "Does not apply"}, {ID: "d", Label: "Yes"}}}
	for id, want := range map[string]string{"a": "Not yet (A)", "b": "not yet (B)", "c": "Does not apply (C)", "d": "Yes", assess.NA: "Does not apply", "": ""} {
		got := terms.label(p, id)
		if got != want {
			t.Errorf("%s is %q, want %q", id, got, want)
		}
		if back, ok := terms.value(p, got); id != "" && (!ok || back != id) {
			t.Errorf("%q is %q", got, back)
		}
	}
	for typed, want := range map[string]string{"  yes ": "d", "D": "d", "?": assess.Unsure, "na": assess.NA, "not yet": ""} {
		if got, ok := terms.value(p, typed); got != want || ok != (want != "") {
			t.Errorf("%q is %q", typed, got)
		}
	}
}

func TestLetters(t *testing.T) {
	for place, want := range map[int]string{0: "A", 25: "Z", 26: "AA", 701: "ZZ", 702: "AAA"} {
		if got := Letters(place); got != want {
			t.Errorf("%d is %s, want %s", place, got, want)
		}
	}
}
