package beginning

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"safeguard/assess"
	"safeguard/assess/fault"
	"safeguard/assess/store"
	"safeguard/cmd/internal/usage"
)

// follow makes an assessment the round after last: with its language and contacts,
// and an id that whoever does the same gets too. round is "" for the next year.
func (m Maker) follow(about *assess.Assessment, last *store.File, round string) error {
	about.Round = round
	if round == "" {
		about.Round = assess.NextRound(last.About.Round, m.Today)
	}
	if about.Round == "" {
		return usage.Fault("no_next_round", "file", last.Path, "round", last.About.Round)
	}
	if last.State.KnowsRound(about.Round) {
		return usage.Advise(usage.Fault("round_was_before", "round", fault.Escape(about.Round)), "round_was_before")
	}
	about.ID = assess.NextID(last.ID, about.Round)
	about.Contacts = last.About.Contacts
	if lang := last.Stored().Language; slices.Contains(about.Pack.Languages, lang) {
		about.Language = lang
	}
	was := last.Stored()
	if err := assess.CheckNext(&was, about); err != nil {
		return usage.Wrong(fmt.Errorf("%s: %w", last.Path, err))
	}
	return nil
}

// Rounds returns the assessments in a folder that a new one of today could follow, the
// newest first: those of an organisation, or of all where none is named, and not the
// round that the new one is to be.
func (m Maker) Rounds(dir, organisation, round string) []*store.File {
	var list []*store.File
	for _, path := range store.List(dir) {
		f, err := store.Read(path)
		if err != nil || f.About.Created > m.Today || f.About.Round == round ||
			organisation != "" && !strings.EqualFold(f.About.Organisation, organisation) {
			continue
		}
		list = append(list, f)
	}
	slices.SortStableFunc(list, func(a, b *store.File) int { return cmp.Compare(b.About.Created, a.About.Created) })
	return list
}
