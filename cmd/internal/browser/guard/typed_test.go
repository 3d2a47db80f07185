package guard

import (
	"net/url"
	"slices"
	"testing"
)

func TestTypedTexts(t *testing.T) {
	form := url.Values{
		"seq": {"12345"}, "sum": {"0a1b2c3d4e5f"}, "answer": {"practised"}, "new": {"9f8e7d6c5b4a"}, "made": {"0123456789abcdef"},
		"note": {"evidence-2026.pdf"}, "contact": {"0800-116-116", ""}, "owner": {"Amina"}, "key": {"abc"},
	}
	if got, want := TypedTexts(form), []string{"0800-116-116", "Amina", "evidence-2026.pdf"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
