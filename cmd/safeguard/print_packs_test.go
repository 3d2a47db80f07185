package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"safeguard/assess/workshop"
	"safeguard/checklists"
	"safeguard/cmd/internal/words"
	"safeguard/report/paper"
	"safeguard/report/pdf"
)

// Every sheet can be printed for every pack, whatever its scale and its texts.
// What is on a page and what leaves it is looked at in package pdf.
func TestSheetsOfEveryPack(t *testing.T) {
	folders, _ := filepath.Glob("../../testdata/packs/*/pack.yaml")
	seen := 0
	for _, path := range append(folders, "") {
		pack, err := checklists.Builtin()
		if path != "" {
			pack, err = checklists.Load(filepath.Dir(path))
		}
		if err != nil {
			continue // a pack that is broken on purpose
		}
		seen++
		e := words.In("en")
		r := paper.Request{Pack: pack, Language: pack.Languages[0], Questions: pack.Refs(), Route: workshop.RouteFull, Table: "12", Words: e.Question}
		mine := r
		mine.Personal = true
		for _, s := range []paper.Sheets{
			paper.NewWorksheet(r, e.Paper), paper.NewWorksheet(mine, e.Paper), paper.NewGuide(r, e.Paper),
			paper.NewCards(r, e.Paper), paper.NewWallSheet(r, e.Paper, false), paper.NewWallSheet(r, e.Paper, true),
		} {
			var file bytes.Buffer
			if pages, err := pdf.WriteSheets(&file, s); err != nil || pages == 0 {
				t.Errorf("%s, %s: %d pages, %v", path, s.Kind, pages, err)
			}
		}
	}
	if seen < 5 {
		t.Errorf("only %d packs", seen)
	}
}
