package tables

import (
	"testing"

	"golang.org/x/text/encoding/charmap"
)

// A text of MS-DOS or of an old Mac is refused, and not read with other letters; one of
// Windows with quotation marks and letters of any language of Europe is read.
func TestLettersOfAnotherEncoding(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		encoding   *charmap.Charmap
		garbled    bool
	}{
		{"an old Mac", "Zoë où été", charmap.Macintosh, true},
		{"an old Mac, one letter", "la fédération", charmap.Macintosh, true},
		{"an old Mac, at the end", "un congé", charmap.Macintosh, true},
		{"MS-DOS", "la fédération", charmap.CodePage850, true},
		{"Windows", "l’été où “Zoë” a dit… Šárka, œuvre, cœur – 5 €", charmap.Windows1252, false},
	} {
		data, err := tt.encoding.NewEncoder().Bytes([]byte(tt.text))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := decoded(data); (err != nil) != tt.garbled || err == nil && got != tt.text {
			t.Errorf("%s: %q, %v", tt.name, got, err)
		}
	}
}
