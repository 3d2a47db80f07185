package pdf

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"safeguard/assess"
	"safeguard/report/internal/sample"
	sheets "safeguard/report/paper"
)

// amharic makes texts in another script.
func amharic(tag, _ string) string {
	return "ልጆች ደህና ናቸው፡ ሁሉም ያውቃል። " + tag
}

// request asks for the sheets of a pack with two questions a checklist and so
// many levels. Every text in it is made by text, and kept in texts.
func request(t testing.TB, levels int, text sample.Texts) (r sheets.Request, texts map[string]string) {
	t.Helper()
	texts = map[string]string{}
	keep := func(tag, plausible string) string {
		texts[tag] = text(tag, plausible)
		return texts[tag]
	}
	a := sample.New(t, 2, 0, keep).Assessment
	p := a.Pack
	p.Scale = nil
	for i := range levels {
		id := fmt.Sprintf("level%d", i)
		p.Scale = append(p.Scale, assess.Level{
			ID: id, Points: i, Label: keep(id+"-label", "In place for all"), Means: keep(id+"-means", "It is so every day"),
		})
	}
	for i := range p.Checklists[0].Questions {
		q := &p.Checklists[0].Questions[i]
		q.PractisedIf = []string{keep(q.ID+"-only1", "all say so"), keep(q.ID+"-only2", "the file says so")}
		q.AskToSee = []string{keep(q.ID+"-see", "the file")}
		q.Discuss = keep(q.ID+"-discuss", "Who sees it otherwise?")
	}
	return sheets.Request{
		Pack: p, Language: "en", Organisation: a.Organisation, Contacts: a.Contacts, Date: sample.Day,
		Questions: p.Refs(), People: 12, Words: sample.QuestionWords(t),
	}, texts
}

// all makes every sheet.
func all(t testing.TB, r sheets.Request) map[string]sheets.Sheets {
	w := sample.PaperWords(t)
	return map[string]sheets.Sheets{
		"worksheet": sheets.NewWorksheet(r, w), "cards": sheets.NewCards(r, w), "guide": sheets.NewGuide(r, w),
		"tally": sheets.NewWallSheet(r, w, false), "tally of A3": sheets.NewWallSheet(r, w, true),
		"personal": sheets.NewWorksheet(personal(r), w),
	}
}

func personal(r sheets.Request) sheets.Request {
	r.Personal, r.Table = true, "2"
	return r
}

// smallestOnSheets is what can be read at a table in poor light, in points.
const smallestOnSheets = 9

func writeSheets(t testing.TB, s sheets.Sheets) (file []byte, pages int) {
	t.Helper()
	var b bytes.Buffer
	pages, err := writeSheetsForm(&b, s, Classic)
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes(), pages
}

// drawnOn reads a file whose pages have another height than those of a report.
func drawnOn(t testing.TB, s sheets.Sheets, file []byte) (out []drawn, w, h float64) {
	t.Helper()
	w, h = pageWidth, pageHeight
	if s.Wall != nil {
		w, h = wallSize(s.Wall.Large)
	}
	for _, d := range extract(t, file) {
		d.y += h - pageHeight
		out = append(out, d)
	}
	return out, w, h
}

// Whatever the pack says: nothing leaves the page or lies on something else,
// every page has the check code, and what the sheet is for stands on it in full.
func TestSheets(t *testing.T) {
	for _, tt := range []struct {
		name   string
		text   sample.Texts
		levels []int
	}{{"plausible", sample.Plausible, []int{2, 4, 6}}, {"hostile", sample.Hostile, []int{6}}, {"Amharic", amharic, []int{4}}} {
		for _, levels := range tt.levels {
			r, texts := request(t, levels, tt.text)
			for kind, s := range all(t, r) {
				t.Run(fmt.Sprintf("%s/%d/%s", tt.name, levels, kind), func(t *testing.T) {
					t.Parallel()
					file, pages := writeSheets(t, s)
					lines, w, h := drawnOn(t, s, file)
					checkSheetPages(t, s, lines, pages, w, h)
					checkSheetTexts(t, s, lines, texts)
				})
			}
		}
	}
}

func checkSheetPages(t *testing.T, s sheets.Sheets, lines []drawn, pages int, w, h float64) {
	t.Helper()
	perPage := make([][]drawn, pages+1)
	for _, d := range lines {
		perPage[d.page] = append(perPage[d.page], d)
		if d.x < 24 || d.end > w-24 || d.y-0.76*d.sz < 20 || d.y > h-22 {
			t.Errorf("page %d: %.40q stands at %.1f to %.1f, %.1f", d.page, d.text, d.x, d.end, d.y)
		}
		if d.sz < smallestOnSheets && s.Cards == nil { // a card shrinks a label that is no label
			t.Errorf("page %d: %.40q has %.1f points", d.page, d.text, d.sz)
		}
	}
	for n, page := range perPage[1:] {
		if s.Cards == nil {
			checkOverlap(t, page)
		}
		if !slices.ContainsFunc(page, func(d drawn) bool { return strings.Contains(d.text, s.Code) }) {
			t.Errorf("page %d has no check code", n+1)
		}
	}
}

func checkSheetTexts(t *testing.T, s sheets.Sheets, lines []drawn, texts map[string]string) {
	t.Helper()
	f := testFonts(t)
	columns := columnsOf(lines)
	found := 0
	for tag, text := range texts {
		if !onSheet(s, tag) {
			continue
		}
		found++
		if !containsAny(columns, squeeze(f.clean(text))) {
			t.Errorf("%s: %.30q is missing", tag, text)
		}
	}
	if found < 2 && s.Cards == nil {
		t.Errorf("only %d texts were looked for", found)
	}
}

// onSheet reports whether a text of the pack belongs on a sheet. Words that are
// centred line by line are looked for elsewhere.
func onSheet(s sheets.Sheets, tag string) bool {
	var ends []string
	switch {
	case s.Worksheet != nil:
		ends = []string{"text", "danger", "contact", "label", "means", "purpose"}
	case s.Guide != nil:
		ends = []string{"text", "short", "why", "discuss", "only1", "only2", "see", "danger", "contact", "means", "purpose"}
	case s.Wall != nil:
		ends = []string{"short", "danger", "contact"}
	}
	for _, end := range ends {
		if tag == end || strings.HasSuffix(tag, "-"+end) {
			return true
		}
	}
	return false
}

func TestSheetsAreTheSameEveryTime(t *testing.T) {
	r, _ := request(t, 4, amharic)
	for kind, s := range all(t, r) {
		first, _ := writeSheets(t, s)
		second, _ := writeSheets(t, s)
		if !bytes.Equal(first, second) {
			t.Errorf("%s: other bytes", kind)
		}
	}
}

func TestNoSheet(t *testing.T) {
	if _, err := WriteSheets(&bytes.Buffer{}, sheets.Sheets{}); err == nil {
		t.Error("a sheet of nothing was drawn")
	}
	for kind, s := range all(t, sheets.Request{}) {
		if s.Cards != nil {
			continue
		}
		if _, err := WriteSheets(broken{}, s); err == nil {
			t.Errorf("%s: an error was lost", kind)
		}
	}
}

func BenchmarkWriteSheets(b *testing.B) {
	r, _ := request(b, 4, sample.Plausible)
	s := all(b, r)["guide"]
	for b.Loop() {
		writeSheets(b, s)
	}
}

// A column of the wall sheet is as wide as its head needs: five levels, one of a long
// word, keep their labels and the words over the halves of their boxes.
func TestWallHeadsOfFiveLevels(t *testing.T) {
	r, _ := request(t, 5, sample.Plausible)
	for i, label := range []string{"0 No work", "1 Some efforts", "2 Key points missing", "3 Requirement met", "4 Goes beyond"} {
		r.Pack.Scale[i].Label = label
	}
	for _, large := range []bool{false, true} {
		s := sheets.NewWallSheet(r, sample.PaperWords(t), large)
		file, _ := writeSheets(t, s)
		lines, _, _ := drawnOn(t, s, file)
		count := map[string]int{}
		for _, d := range lines {
			if d.page == 1 {
				count[d.text]++
			}
		}
		if count["Requirement"] != 1 || count[s.Wall.Before] != 6 || count[s.Wall.After] != 6 {
			t.Errorf("A3 %t: the head has %v", large, count)
		}
	}
}
