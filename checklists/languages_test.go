package checklists

import "testing"

func TestLanguageNames(t *testing.T) {
	for code, want := range map[string]string{"sw": "Kiswahili", "fr": "français", "pt-MZ": "português (pt-MZ)", "qqq": "qqq", "": ""} {
		if got := LanguageName(code); got != want {
			t.Errorf("%q is called %q, want %q", code, got, want)
		}
	}
	if got, want := LanguageNames([]string{"en", "sw-KE", "qqq"}), "English (en), Kiswahili (sw-KE), qqq"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	for typed, want := range map[string]string{"SW": "sw", "kiswahili": "sw", "English": "en", "Klingon": "Klingon"} {
		if got := LanguageTyped(typed, []string{"en", "sw"}); got != want {
			t.Errorf("%q is %q, want %q", typed, got, want)
		}
	}
}
