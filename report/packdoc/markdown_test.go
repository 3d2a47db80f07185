package packdoc

import "testing"

func TestMarkdownShowsTextsAsTheyAre(t *testing.T) {
	tests := []struct{ text, want string }{
		{"plain words, with marks. And more!", "plain words, with marks. And more!"},
		{"*bold* _it_ `code` ~no~", `\*bold\* \_it\_ \` + "`code\\`" + ` \~no\~`},
		{"[a](b) <b> a|b & &amp;", `\[a\](b) \<b\> a\|b \& \&amp;`},
		{`C:\forms`, `C:\\forms`},
		{"# no heading #", `\# no heading \#`},
		{"- no list", `\- no list`},
		{"+ no list\n- none", "\\+ no list\n\\- none"},
		{"1. no list\n2) none", "1\\. no list\n2\\) none"},
		{"2024.", `2024\.`},
		{"1.5 metres; a 1. in between", "1.5 metres; a 1. in between"},
		{"no heading\n===", "no heading\n\\==="},
		{"a well-known rule", "a well-known rule"},
	}
	for _, tt := range tests {
		if got := markdown(tt.text); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
