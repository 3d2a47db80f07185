package report

import "testing"

func TestFrame(t *testing.T) {
	words := struct {
		Title, Page, Bare, Part, Months, Only string
		Gaps                                  Plural
	}{"Action plan", "Page {page} of {pages}", "{number} {short}", "{n} of {of}", "March May", "Say “{level}” only if", Plural{One: "1 gap in {list}.", Other: "{n} gaps in {list}."}}
	f := NewFrame("en", words)
	for text, want := range map[string]string{
		"Action plan": "en", "Action plan:": "en", "Page 3 of 9": "en", "1 gap in Idhini.": "en", "4 gaps in Idhini.": "en",
		"Say “Kanuni” only if:": "en", "Page 3 of 9 · Action plan · 2026": "en", "3 March 2026": "en", "3 of 9": "en",
		"1.2 Kanuni": "", "Mpango": "", "Mpango of kazi": "", "Page 3 of 9 · Mpango": "", "2026": "", "": "",
	} {
		if got := f.LanguageOf(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}
