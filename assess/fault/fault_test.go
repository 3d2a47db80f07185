package fault

import (
	"errors"
	"io"
	"testing"
)

func TestError(t *testing.T) {
	tests := []struct {
		name string
		err  *Error
		want string
	}{
		{"a code", New("no_role"), "no role"},
		{"values", New("no_level", "number", "2.7", "level", 3), "no level (number 2.7, level 3)"},
		{"a cause", New("not_saved", "cause", io.EOF), "not saved: EOF"},
		{"both", New("unusable_line", "line", 3, "cause", New("no_role")), "unusable line (line 3): no role"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.err.Error(); got != tt.want {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
	if !errors.Is(New("a", "cause", New("b", "cause", io.EOF)), io.EOF) {
		t.Error("the cause of a cause is not found")
	}
}

func TestEscape(t *testing.T) {
	for s, want := range map[string]string{"": "", "ä 2.7": "ä 2.7", "a\"b\n\x1b": `a\"b\n\x1b`} {
		if got := Escape(s); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
