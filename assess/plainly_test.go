package assess

import (
	"errors"
	"testing"
)

// Nothing that the language's own library says reaches people.
func TestDecodeHidesTheWordsOfTheLibrary(t *testing.T) {
	if got := plainly("answer", errors.New("json: invalid number literal")); got.Error() != "event not json (kind answer)" {
		t.Errorf("got %v", got)
	}
}
