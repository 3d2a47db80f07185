package checklists

import (
	"slices"

	"safeguard/assess"
)

// idFields are the fields whose values are ids.
var idFields = []string{
	"packFile.id", "Level.id", "Band.id", "ProfileQuestion.id", "Standard.id", "Theme.id", "Checklist.id", "Question.id",
	"packFile.checklists[]", "packFile.gap_below", "packFile.met_from", "packFile.paper_level", "Cap.must_have", "Cap.checklist", "Cap.whole",
	"Question.asked_if[]", "Question.replaces[]", "Question.tags[]", "StandardRef.std",
}

// constrain adds to the schema of a field the limits that the loader checks beyond
// its type. A field that ends in "[]" means the items of a list, in "{}" the
// values of a map.
func constrain(field string, p *property) {
	if slices.Contains(idFields, field) {
		p.Pattern, p.MaxLength = kebab, maxName
	}
	switch field {
	case "packFile.schema":
		p.Const = new(schema)
	case "packFile.languages[]":
		p.Pattern, p.MaxLength = language, maxName
	case "packFile.optional[]":
		p.Pattern, p.Enum = "", []string{assess.OptionalWhy, assess.OptionalAction}
	case "ActionText.effort":
		p.Pattern, p.Enum = "", []string{"S", "M", "L"}
	case "packFile.version", "Question.rev":
		p.between(1, maxVersion)
	case "packFile.rated_from", "Band.from":
		p.between(0, 100)
	case "packFile.above_lowest":
		p.between(0, 100)
	case "packFile.na_warned_one_in", "packFile.na_unrated_one_in":
		p.between(1, assess.MostOneIn)
	case "packFile.evidence_months":
		p.between(1, assess.MostMonths)
	case "Source.year", "Standard.year":
		p.between(1, 9999)
	case "Level.points":
		p.between(0, maxPoints)
	case "Cap.count":
		p.between(1, maxCount)
	case "Question.weight":
		p.between(1, 3)
	case "ActionText.days":
		p.between(1, maxDays)
	case "packFile.scale":
		p.MinItems, p.MaxItems = 2, 6
	case "packFile.caps[]":
		p.AnyOf = []property{{Required: []string{"checklist"}}, {Required: []string{"whole"}}}
	case "packFile.languages", "packFile.checklists", "packFile.optional", "Question.tags", "Question.replaces", "Question.standards":
		p.UniqueItems = true
	case "Question.levels":
		p.PropertyNames = &property{Pattern: kebab, MaxLength: maxName}
	case "Question.asked_if":
		list, one := *p, *p.Items
		*p = property{OneOf: []property{one, list}}
	}
	switch field {
	case "packFile.checklists[]":
		p.Not = &property{Enum: []string{"pack"}}
	case "Level.id":
		p.Not = &property{Enum: []string{assess.Unsure, assess.NA}}
	}
}

// between limits a number.
func (p *property) between(low, high int) { p.Minimum, p.Maximum = &low, &high }
