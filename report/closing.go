package report

import (
	"strconv"
	"strings"

	"safeguard/assess"
)

func (b *builder) closing() Closing {
	c := Closing{
		Marks:         b.w.Marks,
		DangerTitle:   b.w.DangerTitle,
		Danger:        b.pack.DangerNow,
		ContactsTitle: b.w.ContactsTitle,
		Contacts:      b.a.Contacts,
		SourceTitle:   b.w.SourceTitle,
		Source:        b.source(),
		RecordTitle:   b.w.RecordTitle,
		Record: []string{
			Fill(b.w.RecordPack, "title", b.pack.Title, "id", b.pack.ID, "version", strconv.Itoa(b.pack.Version)),
			Fill(b.w.RecordContent, "hash", b.a.ContentHash),
			Fill(b.w.RecordScoring, "hash", b.a.ScoringHash),
			Fill(b.w.RecordDate, "date", b.day(b.r.Date)),
		},
	}
	if b.r.Fingerprint != "" {
		c.Record = append(c.Record, Fill(b.w.RecordState, "fingerprint", b.r.Fingerprint))
	}
	if b.r.Private {
		c.Record = append(c.Record, b.w.RecordPrivate)
	}
	if len(c.Contacts) == 0 {
		c.NoContacts = b.w.ContactsNone
	}
	return c
}

func (b *builder) source() []string {
	out := []string{Fill(b.w.SourceText, "source", Citation(b.pack.Source))}
	if note := b.pack.Source.Note; note != "" {
		out = append(out, note)
	}
	return append(out, b.w.SelfAudit)
}

// Citation returns a source on one line: title, publisher and year, as far as they
// are known.
func Citation(s assess.Source) string {
	parts := []string{s.Title}
	if s.Publisher != "" {
		parts = append(parts, s.Publisher)
	}
	if s.Year != 0 {
		parts = append(parts, strconv.Itoa(s.Year))
	}
	return strings.Join(parts, ", ")
}
