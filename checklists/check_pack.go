package checklists

import (
	"fmt"
	"slices"

	"safeguard/assess"
)

// schema is the version of the pack format that this program reads.
const schema = 1

// The highest numbers that a pack may contain: far beyond use, far below overflow.
const (
	maxVersion = 1_000_000
	maxPoints  = assess.MostPoints
	maxCount   = 1000
	maxDays    = 3650
)

// checkPack checks pack.yaml by itself, without the files of its checklists.
func checkPack(d *document, p *packFile) {
	if n, ok := d.number("schema"); ok && n != schema {
		d.fault(d.at("schema"), fmt.Sprintf("%d is not a format this program reads", n), fmt.Sprintf("it reads %d", schema))
	}
	d.checkID(p.ID, "id")
	d.checkRange(1, maxVersion, "version")
	d.checkRange(1, 9999, "source", "year")
	d.checkRange(0, 100, "rated_from")
	d.checkRange(0, 100, "above_lowest")
	d.checkRange(1, assess.MostOneIn, "na_warned_one_in")
	d.checkRange(1, assess.MostOneIn, "na_unrated_one_in")
	d.checkRange(1, assess.MostMonths, "evidence_months")
	for i, name := range p.Optional {
		d.checkKnown([]string{assess.OptionalWhy, assess.OptionalAction}, "field that may be optional", name, "optional", i)
	}
	d.checkDistinct(p.Optional, func(i int) []any { return []any{"optional", i} })
	checkLanguages(d, p.Languages)
	checkScale(d, p.Scale)
	checkBands(d, p.Bands)
	known := namesIn(&p.Pack, d.faulty())
	checkPlaces(d, p, known)
	for i, c := range p.Caps {
		checkCap(d, i, c, known)
		if p.NoOverall && c.Whole != "" {
			d.fault(d.at("caps", i, "whole"), "the pack has no overall score", "take this out, or no_overall")
		}
	}
	checkIDs(d, "profile", known.profile)
	checkIDs(d, "themes", known.themes)
	checkIDs(d, "glossary", known.glossary)
	checkIDs(d, "standards", known.standards)
	for i, s := range p.Standards {
		d.checkRange(1, 9999, "standards", i, "year")
		d.checkDistinct(known.parts[s.ID], func(j int) []any { return []any{"standards", i, "parts", j, "ref"} })
	}
	checkListed(d, p.Checklists)
}

// checkIDs checks the ids of the items of a list.
func checkIDs(d *document, list string, ids []string) {
	kinds := map[string]assess.IDKind{"profile": assess.QuestionID, "scale": assess.LevelID, "bands": assess.OtherID,
		"themes": assess.OtherID, "standards": assess.OtherID}
	for i, id := range ids {
		d.checkNewID(kinds[list], id, "our", list, i, "id")
	}
	d.checkDistinct(ids, func(i int) []any { return []any{list, i, "id"} })
}

func checkLanguages(d *document, languages []string) {
	for i, l := range languages {
		if l != "" && !isLanguage(l) {
			d.fault(d.at("languages", i), fmt.Sprintf("%q is not a language", Short(l)), "such as en, sw or pt-BR")
		}
	}
	d.checkDistinct(languages, func(i int) []any { return []any{"languages", i} })
}

func checkScale(d *document, scale []assess.Level) {
	if n := len(scale); n == 1 || n > 6 {
		d.fault(d.at("scale"), fmt.Sprintf("a scale has 2 to 6 levels, not %d", n), "")
	}
	var ids []string
	for i, l := range scale {
		ids = append(ids, l.ID)
		d.checkRange(0, maxPoints, "scale", i, "points")
	}
	checkIDs(d, "scale", ids)
	d.checkRising("scale", len(scale), "points")
}

func checkBands(d *document, bands []assess.Band) {
	var ids []string
	for i, b := range bands {
		ids = append(ids, b.ID)
		d.checkRange(0, 100, "bands", i, "from")
	}
	checkIDs(d, "bands", ids)
	if n, ok := d.number("bands", 0, "from"); ok && n > 0 {
		d.fault(d.at("bands", 0, "from"), fmt.Sprintf("the first band begins at %d, not at 0", n), "")
	}
	d.checkRising("bands", len(bands), "from")
}

func checkCap(d *document, i int, c assess.Cap, known names) {
	d.checkKnown(known.levels, "level", c.MustHave, "caps", i, "must_have")
	d.checkKnown(known.bands, "band", c.Checklist, "caps", i, "checklist")
	d.checkKnown(known.bands, "band", c.Whole, "caps", i, "whole")
	d.checkRange(1, maxCount, "caps", i, "count")
	if !d.has("caps", i, "checklist") && !d.has("caps", i, "whole") {
		d.fault(d.at("caps", i), "caps nothing", "name a band in checklist, whole or both")
	}
}

// checkPlaces checks the levels at which questions change what they count as.
func checkPlaces(d *document, p *packFile, known names) {
	place := func(id, field string) int {
		d.checkKnown(known.levels, "level", id, field)
		return slices.Index(known.levels, id)
	}
	gap, met, paper := place(p.GapBelow, "gap_below"), place(p.MetFrom, "met_from"), place(p.PaperLevel, "paper_level")
	if met == 0 {
		d.fault(d.at("met_from"), "the lowest level cannot be enough", "then nothing could be a gap; name a higher one")
	}
	if p.MetFrom == "" {
		met = len(known.levels) - 1
	}
	if met > 0 && gap > met {
		d.fault(d.at("gap_below"), fmt.Sprintf("%q is above %q, from which a question is met", Short(p.GapBelow), known.levels[met]),
			"name that level or a lower one, or leave gap_below out")
	}
	if met > 0 && paper >= met {
		d.fault(d.at("paper_level"), fmt.Sprintf("%q is not below %q, from which a question is met", Short(p.PaperLevel), known.levels[met]),
			"name a lower level, or leave paper_level out")
	}
}

// checkListed checks the ids of the checklists, which are also file names.
func checkListed(d *document, ids []string) {
	for i, id := range ids {
		d.checkNewID(assess.ChecklistID, id, "our", "checklists", i)
	}
	d.checkDistinct(ids, func(i int) []any { return []any{"checklists", i} })
}
