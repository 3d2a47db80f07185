package words_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/rivo/uniseg"

	"safeguard/checklists"
	"safeguard/cmd/internal/words"
)

// The entries of a menu are whole in a window of 60 columns, where the mark, the key
// and two gaps take six, and the last column stays free.
func TestMenusFitSmallWindows(t *testing.T) {
	const room = 60 - 6
	for _, lang := range checklists.MessageLanguages() {
		menu, seen := reflect.ValueOf(words.In(lang).Menu), 0
		for i := range menu.NumField() {
			item, ok := menu.Field(i).Interface().(words.MenuItem)
			if !ok || strings.Contains(item.Label, "{") {
				continue
			}
			if seen++; uniseg.StringWidth(item.Label) > room {
				t.Errorf("%s: %q has no room in 60 columns", lang, item.Label)
			}
		}
		if seen < 10 {
			t.Errorf("%s: only %d entries were seen", lang, seen)
		}
	}
}
