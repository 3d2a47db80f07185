package words

import (
	"reflect"

	"safeguard/cmd/internal/room"
	"safeguard/cmd/internal/talk"
)

// InRoomOnPage returns the words of a workshop where fields and buttons take the
// place of a typed line.
func (w *Words) InRoomOnPage() *room.Words {
	said := w.Room
	replace(&said, w.Page.Room.Said)
	return &room.Words{Words: w.TalkOnPage(), Room: &said}
}

// TalkOnPage returns the words of conversations where fields and buttons take the
// place of a typed line.
func (w *Words) TalkOnPage() *talk.Words {
	audit, talks := w.Audit, w.Talk()
	replace(&audit, w.Page.Question.Said)
	talks.Audit = &audit
	return talks
}

// replace puts sentences in the place of those of the same names.
func replace(sentences, by any) {
	to, from := reflect.ValueOf(sentences).Elem(), reflect.ValueOf(by)
	for i := range from.NumField() {
		to.FieldByName(from.Type().Field(i).Name).Set(from.Field(i))
	}
}
