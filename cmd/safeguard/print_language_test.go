package main

import (
	"testing"

	"safeguard/cmd/internal/sheets"
	"safeguard/report/paper"
)

// The program's words on a sheet in another language are told from the pack's.
func TestSheetsKnowWhichWordsAreInAnotherLanguage(t *testing.T) {
	e, _ := roomFile(t)
	f := printFlags{Options: sheets.Options{Pack: "../../testdata/packs/small", Language: "sw"}}
	r, err := f.request(e)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []paper.Sheets{paper.NewGuide(r, e.words.Paper), paper.NewWorksheet(r, e.words.Paper), paper.NewWallSheet(r, e.words.Paper, false)} {
		if s.LanguageOf == nil {
			t.Fatalf("%s: no language of its own", s.Kind)
		}
		if mine, theirs := s.LanguageOf(e.words.Paper.Question), s.LanguageOf(r.Questions[0].Question.Text); mine != "en" || theirs != "" {
			t.Errorf("%s: ours are %q, theirs %q", s.Kind, mine, theirs)
		}
	}
	f.Language = ""
	if r, err = f.request(e); err != nil || r.LanguageOf != nil {
		t.Errorf("a sheet in one language: error %v, or its words are told apart", err)
	}
}
