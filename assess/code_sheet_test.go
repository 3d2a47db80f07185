package assess

import (
	"strings"
	"testing"
)

func TestSheetCodeNamesPackAndTable(t *testing.T) {
	p := &Pack{ID: "ecpat-session-2023", Version: 1}
	if got := SheetCode(p, "1"); got != "NBMVWH-1T" {
		t.Errorf("got %s: sheets on paper outlive programs", got)
	}
	for _, table := range []string{"1", "2", "12", "A", "K9", NewTable("room")} {
		code := SheetCode(p, table)
		for _, typed := range []string{code, strings.ToLower(code), strings.ReplaceAll(code, "-", " "), " " + code[:3] + " " + code[3:]} {
			pack, read, ok := ReadSheetCode(typed)
			if !ok || pack != CheckCode(p) || read != table {
				t.Errorf("%q: %s, %s, %v", typed, pack, read, ok)
			}
		}
		if pack, _, ok := ReadSheetCode(SheetCode(&Pack{ID: p.ID, Version: 2}, table)); !ok || pack == CheckCode(p) {
			t.Errorf("version 2 has the code of version 1: %s, %v", pack, ok)
		}
	}
	if code, table, ok := ReadSheetCode("kywxbr"); !ok || table != "" || code != "KYWXBR" {
		t.Errorf("without a table: %s, %s, %v", code, table, ok)
	}
}

// A slip in the number of a table would make one table of two.
func TestSheetCodeFindsASlipInTheTable(t *testing.T) {
	for version := range 10 {
		p := &Pack{ID: "pack", Version: version}
		for _, table := range []string{"1", "7", "12", "31"} {
			code := strings.ReplaceAll(SheetCode(p, table), "-", "")
			for i := codeLength; i < codeLength+len(table); i++ {
				for _, digit := range "0123456789" {
					if slip := code[:i] + string(digit) + code[i+1:]; slip != code {
						refuseSheet(t, slip)
					}
				}
			}
			if len(table) == 2 {
				refuseSheet(t, code[:6]+string(code[7])+string(code[6])+code[8:])
			}
			refuseSheet(t, code[:codeLength]+table) // without the last letter
		}
	}
	refuseSheet(t, "KYWXBR-asha-juma")
}

func refuseSheet(t *testing.T, typed string) {
	t.Helper()
	if _, table, ok := ReadSheetCode(typed); ok {
		t.Errorf("%q was taken for table %q", typed, table)
	}
}

// What is one slip away from a code of the pack's sheets may be one of them; anything
// else is not called a slip.
func TestNearCode(t *testing.T) {
	p := &Pack{ID: "ecpat-session-2023", Version: 1} // NBMVWH, and NBMVWH-1T for table 1
	for typed, want := range map[string]bool{
		"NBMVWH": true, "NBMVWJ": true, "nbmwvh": true, "NBMVW": true, "NBMVWHH": true, "NBM VVWH": true,
		"NBMVWH-1V": true, "NBMVWH-2T": true, "NBMVWJ-1T": true, "NBVMWH-1T": true, "NBMVH-1T": true,
		"": false, "X": false, "XXXXXX": false, "ABCDEF-9Z": false, "NBMVJJ": false, "NBMVJJ-1T": false, "NBMVWJ-2T": false, "KYWXBR-1C": false,
	} {
		if IsNearCode(p, typed) != want {
			t.Errorf("%q: %v", typed, !want)
		}
	}
}
